using System.Reflection;
using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Uses;
using Ideation.Proposals;

namespace Ideation.App;

/// <summary>The main job: a core technology in, a checked proposal out.</summary>
internal sealed class ProposalJob(Workspace workspace, TimeProvider time)
{
    private const int PartnersPerUse = 5;

    public static string SoftwareVersion { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <param name="technology">What the company is good at.</param>
    /// <param name="distance">The dial.</param>
    /// <param name="limit">How many uses at most.</param>
    /// <param name="usesWithPartners">For how many of the first uses partners are looked for.</param>
    /// <param name="language">The language of the proposal, <c>en</c> or <c>ja</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Proposal> RunAsync(CoreTechnology technology, Distance distance, int limit, int usesWithPartners, string language, CancellationToken cancellationToken)
    {
        var statistics = await workspace.ReadStatisticsAsync(cancellationToken);
        var discovery = new UseDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery with { Today = DateOnly.FromDateTime(time.GetLocalNow().Date) });
        var result = await discovery.FindUsesAsync(technology, distance, limit, cancellationToken);

        var partnerDiscovery = new PartnerDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery);
        var partners = new List<PartnerResult>();
        foreach (var field in result.Uses.Select(use => use.Field.Subclass).Distinct().Take(usesWithPartners))
        {
            partners.Add(await partnerDiscovery.FindPartnersAsync(result, field, PartnersPerUse, cancellationToken));
        }

        return new ProposalWriter(time).Write(result, Options(workspace, language), partners) with { Egress = workspace.Egress };
    }

    /// <summary>What is said of how a proposal was made.</summary>
    public static ProposalOptions Options(Workspace workspace, string language) => new()
    {
        Language = language,
        EmbeddingModel = workspace.Model.Name,
        EmbeddingModelRevision = workspace.Model.Revision,
        SoftwareVersion = SoftwareVersion,
    };
}
