using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>What discovery found for one core technology.</summary>
public sealed record DiscoveryResult
{
    public required CoreTechnology Technology { get; init; }

    public required IReadOnlyList<HomeField> HomeFields { get; init; }

    public required Distance Distance { get; init; }

    /// <summary>Best first; empty when <see cref="Abstention"/> says why.</summary>
    public required IReadOnlyList<AlternativeUse> Uses { get; init; }

    public AbstentionReason? Abstention { get; init; }

    /// <summary>How likely the text is about a technology that the corpus knows, in [0,1]; 0 for a text that is not read at all. Below one half there is no use.</summary>
    public double Confidence { get; init; }

    /// <summary>What the text leaves unsaid; set when there is no use.</summary>
    public TextGaps? Gaps { get; init; }

    public IReadOnlyList<RejectedField> Rejected { get; init; } = [];

    /// <summary>Similarity of the closest document.</summary>
    public required double BestSimilarity { get; init; }

    /// <summary>Documents in the language of the text that the search ran over, and fields the corpus knows.</summary>
    public required long CorpusDocuments { get; init; }

    /// <summary>Documents of the other language that were searched because those are few; 0 where they were not.</summary>
    public long DocumentsAcross { get; init; }

    /// <summary>Documents that nobody classified, in the languages searched: they show uses by the fields their texts belong to, but do not vote; 0 where they were not looked at.</summary>
    public long UnclassifiedDocuments { get; init; }

    public required int CorpusFields { get; init; }

    /// <summary>What was read and retrieved, handed on to the search for partners.</summary>
    internal Surroundings? Surroundings { get; init; }

    /// <summary>The same among the documents of the other language, where they were searched.</summary>
    internal Surroundings? Across { get; init; }

    /// <summary>What the uses were chosen from, while one language alone was looked at; null where nothing was.</summary>
    internal UseSources? Sources { get; init; }

    /// <summary>What lies around the text in the language that shows a use in this field.</summary>
    internal Surroundings? SurroundingsOf(IpcSubclass field) =>
        Across is { } across && Uses.FirstOrDefault(use => use.Field.Subclass == field) is { } shown && shown.Bridge.Far.Language == across.Reading.Language ? across : Surroundings;
}
