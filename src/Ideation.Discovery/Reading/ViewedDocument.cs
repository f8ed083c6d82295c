using Ideation.Discovery.Reading.Views;
using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>A retrieved document with purpose and mechanism apart.</summary>
/// <param name="Neighbour">The document and its similarity to the core technology.</param>
/// <param name="Whole"><c>float[dimensions]</c> of the whole document.</param>
/// <param name="Views">Its two views.</param>
internal sealed record ViewedDocument(Neighbour Neighbour, ReadOnlyMemory<float> Whole, ViewVectors Views)
{
    private (Evidence? Phrase, bool Readable)? _phrase;

    public PatentDocument Document => Neighbour.Document;

    /// <summary>The phrase that says what it is for, found once; see <see cref="PurposePhrases"/>.</summary>
    public (Evidence? Phrase, bool Readable) Phrase => _phrase ??= PurposePhrases.Find(Document);
}
