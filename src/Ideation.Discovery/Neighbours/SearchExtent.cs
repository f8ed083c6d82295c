namespace Ideation.Discovery.Neighbours;

/// <summary>What is looked for around a text besides the nearest documents of all and those outside home.</summary>
/// <param name="Sentences">The documents nearest to each of its first sentences.</param>
/// <param name="Unclassified">The nearest documents that nobody classified.</param>
internal readonly record struct SearchExtent(bool Sentences = false, bool Unclassified = false);
