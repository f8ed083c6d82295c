using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Tests.Proposals;

namespace Ideation.Tests.Discovery.Portfolio;

/// <summary>A document of a portfolio with uses and documents of others around it, judged.</summary>
internal static class SomePortfolio
{
    public static readonly PatentDocument Document = Some.PatentDocument("US7000001", "Ring seal of liquid silicone", applicants: ["Own Seals Ltd"], published: new DateOnly(2020, 3, 1));

    public static DateOnly Today { get; } = new(2026, 11, 1);

    public static AlternativeUse Use(FieldBand band, double? chance, int families, double grounding = 0.2) => SomeDiscovery.Blades() with
    {
        Unexpectedness = new Unexpectedness(0.7, 0.002, 100, 0, 0, band),
        Probability = chance,
        SupportingFamilies = families,
        Grounding = grounding,
    };

    public static Neighbour Other(double similarity, string[]? applicants = null, params PublicationNumber[] cites) =>
        new(Some.PatentDocument("US8000001", "Shaft seal", applicants: applicants ?? ["Other Ltd"]) with { PriorArtCitations = cites }, similarity);

    public static PortfolioItem Judged(AlternativeUse[]? uses = null, AbstentionReason? abstention = null, Neighbour[]? others = null, PatentDocument? document = null, params IpcSubclass[] ownersFields)
    {
        var found = SomeDiscovery.Result() with { Uses = uses ?? [], Abstention = uses is null ? abstention ?? AbstentionReason.TooLittleSupport : null };
        return new PortfolioJudgement(new PortfolioOptions(), Today).Of(document ?? Document, found, others ?? [], ownersFields.ToHashSet());
    }
}
