using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>Takes the phrase that says what a document is for, word for word, from its title or abstract.</summary>
internal static class PurposePhrases
{
    /// <summary>The phrase of the first document that has a readable one, or of the first document whatever it has; null when nothing can be quoted.</summary>
    public static Evidence? Find(IEnumerable<PatentDocument> documents)
    {
        Evidence? fallback = null;
        foreach (var document in documents)
        {
            var (phrase, readable) = document.Language == "ja" ? JapanesePurpose.Find(document) : EnglishPurpose.Find(document);
            if (phrase is not null && readable)
            {
                return phrase;
            }

            fallback ??= phrase;
        }

        return fallback;
    }
}
