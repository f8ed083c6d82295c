using System.CommandLine;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Proposals;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary><c>ideation partners</c>: who could supply what a core technology lacks in one field.</summary>
internal static class PartnersCommand
{
    public static Command Create()
    {
        var technology = new TechnologyOptions();
        var field = new Option<string>("--field") { Description = "The target field, an IPC subclass such as F03D", Required = true, HelpName = "CODE" };
        var limit = new Option<int>("--limit") { Description = "How many candidates at most", DefaultValueFactory = _ => 10, HelpName = "N" };
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("partners", "Find organisations that could be partners for a use in one field") { field, limit, json };
        technology.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var core = await technology.ReadAsync(parsed, cancellationToken);
            var target = FieldCode.Parse(parsed.GetValue(field)!, "--field");
            var most = SearchCommand.PositiveLimit(parsed.GetValue(limit));
            await using var workspace = await Workspace.OpenForReadingAsync(index.Resolve(parsed), cancellationToken);
            var discovery = new PartnerDiscovery(workspace.Index, workspace.Queries, await workspace.ReadStatisticsAsync(cancellationToken), workspace.Discovery);
            var partners = ProposalWriter.WritePartners(await discovery.FindPartnersAsync(core, target, most, cancellationToken), core.Language);
            Write(partners, core.Language, parsed.GetValue(json));
            return partners.Candidates.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }

    private static void Write(ProposedPartners partners, string language, bool json)
    {
        if (json)
        {
            Answer.WriteJson([.. partners.Candidates.Select(PartnerAnswer.From)], AnswerJson.Default.PartnerAnswerArray);
            return;
        }

        foreach (var line in TextReport.Render(partners, language))
        {
            Console.WriteLine(line);
        }
    }
}
