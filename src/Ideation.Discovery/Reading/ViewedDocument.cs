using Ideation.Discovery.Reading.Views;
using Ideation.Patents;

namespace Ideation.Discovery.Reading;

/// <summary>A retrieved document with purpose and mechanism apart.</summary>
/// <param name="Neighbour">The document and its similarity to the core technology.</param>
/// <param name="Whole"><c>float[dimensions]</c> of the whole document.</param>
/// <param name="Views">Its two views.</param>
internal sealed record ViewedDocument(Neighbour Neighbour, ReadOnlyMemory<float> Whole, ViewVectors Views)
{
    public PatentDocument Document => Neighbour.Document;
}
