namespace Ideation.Discovery.Landscape;

/// <summary>A landscape: the families of a query or field set, and what they show together.</summary>
public sealed record PatentLandscape
{
    public required LandscapeRequest Request { get; init; }

    /// <summary>One entry a family.</summary>
    public required IReadOnlyList<LandscapeDocument> Documents { get; init; }

    /// <summary>Families over the limit that were left out, the oldest.</summary>
    public int Cut { get; init; }

    /// <summary>Queries of which the embedding model knows no word.</summary>
    public IReadOnlyList<string> UnknownQueries { get; init; } = [];

    /// <summary>Queries of whose words the nearest documents in their language hold less than a quarter.</summary>
    public IReadOnlyList<string> FarQueries { get; init; } = [];

    /// <summary>Documents of the collection in the language and the years asked for.</summary>
    public required long CollectionDocuments { get; init; }

    /// <summary>Families of the collection in the language and the years asked for.</summary>
    public required long CollectionFamilies { get; init; }

    /// <summary>Families without any classification, which no count by field holds.</summary>
    public int Unclassified => Documents.Count(document => document.Fields.Count == 0);

    public required FilingTrend Trend { get; init; }

    public required IReadOnlyList<Crowding> Crowding { get; init; }

    /// <summary>Every organisation, the one with most families first.</summary>
    public required IReadOnlyList<Player> Players { get; init; }

    /// <summary>Every pair of fields that meets, the most frequent first.</summary>
    public required IReadOnlyList<FieldPair> FieldPairs { get; init; }

    public required DocumentMap Map { get; init; }

    public required WhiteSpace WhiteSpace { get; init; }

    public required ValueChain ValueChain { get; init; }
}
