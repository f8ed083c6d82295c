using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Proposals;
using Ideation.Proposals.Matches;

namespace Ideation.App.Commands.Match;

/// <summary><c>ideation match</c>: companies, open patents and needs, a list against a list.</summary>
internal static class MatchCommand
{
    private const int MostLimit = 1000;

    public static Command Create()
    {
        var sides = new MatchSideOptions();
        var limit = new Option<int>("--limit") { Description = "Matches kept for each row and each column", DefaultValueFactory = _ => 10, HelpName = "N" };
        var uses = new Option<int>("--uses") { Description = "For each matched open patent this many uses in other fields (default: none)", HelpName = "N" };
        var least = new Option<double>("--least") { Description = "The strength from which on a pair is shown, 0.1 to 1 (the score that is shown can be a quarter higher); below the default lets weak ones in", DefaultValueFactory = _ => new MatchOptions().Least, HelpName = "X" };
        var output = new TableOutputOptions("the matches");
        var index = new IndexOptions();
        var command = new Command("match", "Match companies, open patents and needs, in either direction, with reasons; a list against a list gives a matrix") { limit, uses, least };
        sides.AddTo(command);
        output.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            sides.RequireSides(parsed);
            if (parsed.GetValue(limit) is < 1 or > MostLimit || parsed.GetValue(uses) is < 0 or > 30)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--limit is 1 to {MostLimit} and --uses 0 to 30; found {parsed.GetValue(limit)} and {parsed.GetValue(uses)}."));
            }

            if (parsed.GetValue(least) is not (>= 0.1 and <= 1))
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--least {parsed.GetValue(least)} is out of range; expected 0.1 to 1."));
            }

            output.RequireWritable(parsed);
            await using var workspace = await Workspace.OpenForDiscoveryAsync(index.Resolve(parsed), cancellationToken);
            var read = await sides.ReadAsync(parsed, workspace, cancellationToken);
            var report = await RunAsync(workspace, read, new MatchOptions { Limit = parsed.GetValue(limit), Least = parsed.GetValue(least) }, parsed.GetValue(uses), output.Language(parsed, LanguageOf(read)), cancellationToken);
            await output.WriteAsync(parsed, () => MatchHtml.Render(report), () => MatchTables.Of(report), () => MatchJsonReport.Render(report), () => MatchConsole.Write(Console.Out, report), report.Language, cancellationToken);
            UnreadRecords.Tell(report.NotRead, report.Language, Console.Error);
            return report.NotRead.Count > 0 ? ExitCodes.BadInput : report.Matrix.Matches.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }

    private static async Task<MatchReport> RunAsync(Workspace workspace, MatchSides sides, MatchOptions options, int uses, string language, CancellationToken cancellationToken)
    {
        var statistics = await workspace.ReadStatisticsAsync(cancellationToken);
        var matcher = new Matcher(workspace.Queries, statistics, workspace.Discovery.Ranking?.Predictor, GlossaryFile.Read(), options);
        var background = await BackgroundSample.ReadAsync(workspace.Index, sides.Rows.Concat(sides.Columns).Select(party => party.Language), options.BackgroundDocuments, cancellationToken);
        var matrix = await matcher.MatchAsync(sides.Rows, sides.Columns, background, cancellationToken);
        var found = new Dictionary<string, IReadOnlyList<AlternativeUse>>();
        var across = new List<SearchedAcross>();
        if (uses > 0)
        {
            var discovery = new UseDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery with { WithContext = false });
            var patents = matrix.Matches.SelectMany(match => new[] { matrix.Rows[match.Row], matrix.Columns[match.Column] }).Where(party => party.Kind == PartyKind.OpenPatent).DistinctBy(party => party.Id);
            foreach (var patent in patents)
            {
                var technology = new Discovery.CoreTechnology { Text = patent.Text, Language = patent.Language, HomeFields = patent.Fields }.OwnedBy(patent.Owners);
                var result = await discovery.FindUsesAsync(technology, Distance.Mix, uses, cancellationToken);
                found[patent.Id] = result.Uses;
                across.Add(new SearchedAcross(patent.Language, result.CorpusDocuments, result.DocumentsAcross));
            }
        }

        return new MatchReport
        {
            Matrix = matrix,
            Language = language,
            EmbeddingModel = workspace.Model.Name,
            EmbeddingModelRevision = workspace.Model.Revision,
            SoftwareVersion = ProposalJob.SoftwareVersion,
            WrittenAt = TimeProvider.System.GetUtcNow(),
            Egress = workspace.Egress,
            NotRead = sides.NotRead,
            OlderLeftOut = sides.OlderLeftOut,
            AreNearest = sides.AreNearest,
            Uses = found,
            SearchedAcross = SearchedAcross.Of(across),
            Options = options,
        }.Checked();
    }

    // The language most rows are in.
    private static string LanguageOf(MatchSides sides) => sides.Rows.Count(row => row.Language == "ja") * 2 > sides.Rows.Count ? "ja" : "en";
}
