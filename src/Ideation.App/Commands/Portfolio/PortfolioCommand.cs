using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Portfolio;
using Ideation.Patents;
using Ideation.Proposals.Portfolios;

namespace Ideation.App.Commands.Portfolio;

/// <summary><c>ideation portfolio</c>: which of an owner's documents could serve elsewhere, which look idle.</summary>
internal static class PortfolioCommand
{
    private const int MostDocuments = 5000;

    public static Command Create()
    {
        var applicant = new Option<string?>("--applicant") { Description = "The owner, by its name as applicant", HelpName = "NAME" };
        var numbers = new Option<FileInfo?>("--numbers") { Description = "A text file of publication numbers, one a line", HelpName = "FILE" };
        var limit = new Option<int>("--limit") { Description = "Documents looked at, newest first", DefaultValueFactory = _ => 200, HelpName = "N" };
        var uses = new Option<int>("--uses") { Description = "Uses shown of a document", DefaultValueFactory = _ => 3, HelpName = "N" };
        var output = new TableOutputOptions("the portfolio");
        var index = new IndexOptions();
        var command = new Command("portfolio", "Go through an owner's documents: which have strong uses in other fields, which look idle") { applicant, numbers, limit, uses };
        output.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (name, file, most) = (parsed.GetValue(applicant), parsed.GetValue(numbers), parsed.GetValue(limit));
            if ((name is null) == (file is null))
            {
                throw new UsageException("Say whose documents: --applicant NAME, or --numbers FILE with publication numbers, one a line.");
            }

            if (most is < 1 or > MostDocuments || parsed.GetValue(uses) is < 1 or > PortfolioOptions.UsesSearched)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--limit is 1 to {MostDocuments} and --uses 1 to {PortfolioOptions.UsesSearched}; found {most} and {parsed.GetValue(uses)}."));
            }

            output.RequireWritable(parsed);
            var list = file is null ? NumberList.Empty : await NumberList.ReadAsync(file, cancellationToken);
            var listed = list.Numbers;
            await using var workspace = await Workspace.OpenForDiscoveryAsync(index.Resolve(parsed), cancellationToken);
            var open = new OpenPatents(workspace.Index, workspace.Queries);
            var all = name is null ? await open.FindAsync(listed, cancellationToken) : (await open.FindAsync(Organisation.FromApplicant(name), int.MaxValue, cancellationToken)).Documents;
            if (all.Count == 0)
            {
                throw new InputFileException(name is null ? $"The index holds none of the {listed.Count.ToString(CultureInfo.InvariantCulture)} numbers of '{file}', such as {listed[0]}; expected publication numbers that were ingested." : $"The index holds no document of the applicant '{name}'; expected a name as the documents have it.");
            }

            var documents = all.Take(most).ToArray();
            var now = TimeProvider.System.GetUtcNow();
            var discovery = new PortfolioDiscovery(workspace.Index, workspace.Queries, await workspace.ReadStatisticsAsync(cancellationToken), workspace.Discovery, new PortfolioOptions { Uses = parsed.GetValue(uses) }, DateOnly.FromDateTime(now.UtcDateTime));
            var items = await discovery.ExamineAsync(documents, name is null ? null : Organisation.FromApplicant(name), onDone: null, cancellationToken);
            var report = new PortfolioReport
            {
                Items = [.. items.OrderBy(item => item.Verdict).ThenByDescending(item => item.BestUse is { } use ? (use.Probability ?? use.Grounding) * use.Unexpectedness.Value : 0).ThenBy(item => item.Document.Number)],
                Name = name ?? file!.Name,
                Language = output.Language(parsed, documents.Count(document => document.Language == "ja") * 2 > documents.Length ? "ja" : "en"),
                Missing = [.. listed.Except(await HeldAsync(workspace, listed, cancellationToken)).Select(number => number.Value)],
                NotRead = list.NotRead,
                Cut = all.Count - documents.Length,
                EmbeddingModel = workspace.Model.Name,
                EmbeddingModelRevision = workspace.Model.Revision,
                SoftwareVersion = ProposalJob.SoftwareVersion,
                WrittenAt = now,
                Egress = workspace.Egress,
            };
            await output.WriteAsync(parsed, () => PortfolioHtml.Render(report), () => PortfolioTables.Of(report), () => PortfolioJsonReport.Render(report), () => PortfolioConsole.Write(Console.Out, report), report.Language, cancellationToken);
            Complain(report);
            return report.Missing.Count + report.NotRead.Count > 0 ? ExitCodes.BadInput : ExitCodes.Done;
        });
        return command;
    }

    private static void Complain(PortfolioReport report)
    {
        if (report.Missing.Count > 0)
        {
            Console.Error.WriteLine($"ideation: {PortfolioPhrases.For(report.Language).Missing(report.Missing)}");
        }

        UnreadRecords.Tell(report.NotRead, report.Language, Console.Error);
    }

    private static async Task<IEnumerable<PublicationNumber>> HeldAsync(Workspace workspace, IReadOnlyList<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        numbers.Count == 0 ? [] : (await workspace.Index.FindContentHashesAsync(numbers, cancellationToken)).Keys;
}
