using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>Takes the phrase that says what a document is for, word for word, from its title or abstract.</summary>
internal static class PurposePhrases
{
    /// <summary>The phrase, null when nothing can be quoted, and whether it reads as a purpose rather than as a makeshift.</summary>
    public static (Evidence? Phrase, bool Readable) Find(PatentDocument document) =>
        document.Language == "ja" ? JapanesePurpose.Find(document) : EnglishPurpose.Find(document);
}
