using System.Text.Json.Serialization;

namespace Ideation.Proposals.Reports.Json;

/// <summary>The published shape of a proposal; see <c>docs/proposal.schema.json</c>. A change that breaks readers raises the schema version.</summary>
internal sealed record ProposalJson
{
    public required string SchemaVersion { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public required MadeWithJson MadeWith { get; init; }

    public required TechnologyJson Technology { get; init; }

    public required IReadOnlyList<HomeFieldJson> HomeFields { get; init; }

    public required string Distance { get; init; }

    public required double BestSimilarity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Abstention { get; init; }

    /// <summary>What is asked back where no use is suggested, in the language of the report.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>What the text does not tell, where no use is suggested.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public required IReadOnlyList<UseJson> Uses { get; init; }

    public required IReadOnlyList<PartnersJson> Partners { get; init; }

    public required IReadOnlyList<RejectedJson> Rejected { get; init; }

    public required IReadOnlyList<DocumentJson> Documents { get; init; }

    public required IReadOnlyList<DroppedJson> Dropped { get; init; }

    public required EgressJson Egress { get; init; }
}
