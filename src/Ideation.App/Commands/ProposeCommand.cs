using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Discovery.Uses;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary><c>ideation propose</c>: a core technology in, alternative uses with evidence out.</summary>
internal static class ProposeCommand
{
    private const int MostUses = 30;

    public static Command Create()
    {
        var technology = new TechnologyOptions();
        var distance = new Option<Distance>("--distance") { Description = "How far from the home fields the uses should lie: near, middle, far or mix", DefaultValueFactory = _ => Distance.Mix };
        distance.AcceptOnlyFromAmong("near", "middle", "far", "mix");
        var limit = new Option<int>("--limit") { Description = "How many uses at most", DefaultValueFactory = _ => 8, HelpName = "N" };
        var partners = new Option<int>("--partners") { Description = "For how many of the first uses to look for partners", DefaultValueFactory = _ => 3, HelpName = "N" };
        var rejected = new Option<bool>("--rejected") { Description = "List the fields that were examined and not suggested, with the reason" };
        var report = new ReportOptions();
        var chat = new ChatModelOptions();
        var index = new IndexOptions();
        var command = new Command("propose", "Find other uses for a core technology, with evidence, and who could be partners") { distance, limit, partners, rejected };
        technology.AddTo(command);
        report.AddTo(command);
        chat.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(limit) is var uses && uses is < 1 or > MostUses)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--limit {uses} is out of range; expected 1 to {MostUses}."));
            }

            if (parsed.GetValue(partners) is var count && count is < 0 or > MostUses)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--partners {count} is out of range; expected 0 to {MostUses}."));
            }

            var core = await technology.ReadAsync(parsed, cancellationToken);
            var endpoint = chat.Resolve(parsed);
            report.RequireWritable(parsed);
            await using var workspace = await Workspace.OpenForDiscoveryAsync(index.Resolve(parsed), cancellationToken);
            var proposal = await new ProposalJob(workspace, TimeProvider.System).RunAsync(
                core, parsed.GetValue(distance), uses, parsed.GetValue(partners), report.Language(parsed, core.Language), cancellationToken);
            if (endpoint is not null && chat.IsPreview(parsed))
            {
                await ChatModelOptions.PrintPreviewAsync(proposal, endpoint, cancellationToken);
                return ExitCodes.Done;
            }

            proposal = endpoint is null ? proposal : await ChatModelOptions.WriteAsync(proposal, endpoint, cancellationToken);
            await report.WriteAsync(parsed, proposal, cancellationToken);
            foreach (var line in parsed.GetValue(rejected) ? TextReport.RenderRejected(proposal) : [])
            {
                Console.WriteLine(line);
            }

            return proposal.Uses.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }
}
