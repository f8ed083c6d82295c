using System.CommandLine;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary><c>ideation partners</c>: which roles a use in one field needs, who could fill them, and a drafted team.</summary>
internal static class PartnersCommand
{
    public static Command Create()
    {
        var technology = new TechnologyOptions();
        var field = new Option<string>("--field") { Description = "The target field, an IPC subclass such as F03D", Required = true, HelpName = "CODE" };
        var limit = new Option<int>("--limit") { Description = "How many candidates at most", DefaultValueFactory = _ => 10, HelpName = "N" };
        var language = new Option<string?>("--language") { Description = "Language of the answer, en or ja (default: that of the technology's text)" }.AcceptOnlyFromAmong("en", "ja");
        var report = new Option<FileInfo?>("--report") { Description = "Write a self-contained HTML report", HelpName = "FILE" };
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("partners", "Find the roles a use in one field needs, organisations that could fill them, and draft a team") { field, limit, language, report, json };
        technology.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            OutputPaths.RequireFiles(parsed.GetValue(report) is { } wanted ? [wanted.FullName] : []);
            var core = await technology.ReadAsync(parsed, cancellationToken);
            var target = FieldCode.Parse(parsed.GetValue(field)!, "--field");
            var most = SearchCommand.PositiveLimit(parsed.GetValue(limit));
            await using var workspace = await Workspace.OpenForDiscoveryAsync(index.Resolve(parsed), cancellationToken);
            var statistics = await workspace.ReadStatisticsAsync(cancellationToken);
            if (statistics.Documents(target) == 0)
            {
                throw new UsageException($"--field {target}: no classified document of the index belongs to it; expected a field the index knows, such as {string.Join(" or ", statistics.Fields.Order().Take(3))}.");
            }

            var discovery = new PartnerDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery);
            var found = await discovery.FindPartnersAsync(core, target, most, cancellationToken);
            var proposal = new ProposalWriter(TimeProvider.System).WritePartners(found, ProposalJob.Options(workspace, parsed.GetValue(language) ?? core.Language)) with { Egress = workspace.Egress };
            Write(proposal, parsed.GetValue(json));
            if (parsed.GetValue(report) is { } file)
            {
                await ReportFile.WriteAsync(file.FullName, HtmlReport.RenderPartners(proposal), cancellationToken);
            }

            return proposal.Partners[0].Candidates.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }

    private static void Write(Proposal proposal, bool json)
    {
        if (json)
        {
            Console.Write(JsonReport.RenderPartners(proposal));
            return;
        }

        foreach (var line in TextReport.RenderPartners(proposal))
        {
            Console.WriteLine(line);
        }
    }
}
