using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Patents;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands;

/// <summary><c>ideation search TEXT</c>: the documents nearest to a text.</summary>
internal static class SearchCommand
{
    private const string AnyLanguage = "any";

    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "What to look for, in a sentence" };
        var limit = new Option<int>("--limit") { Description = "How many documents", DefaultValueFactory = _ => 10, HelpName = "N" };
        var field = new Option<string[]>("--field") { Description = "Only documents of this IPC subclass; may be repeated", HelpName = "CODE" };
        var office = new Option<string[]>("--office") { Description = "Only documents of this office, such as JP; may be repeated", HelpName = "CODE" };
        var applicant = new Option<string[]>("--applicant") { Description = "Only documents of this applicant; may be repeated", HelpName = "NAME" };
        var from = new Option<DateOnly?>("--from") { Description = "Published on or after", HelpName = "YYYY-MM-DD" };
        var to = new Option<DateOnly?>("--to") { Description = "Published on or before", HelpName = "YYYY-MM-DD" };
        var documents = new Option<string?>("--in") { Description = "Documents of which language: ja, en or any; the text's own unless given. The built-in model finds its like in either", HelpName = "LANGUAGE" };
        documents.AcceptOnlyFromAmong("ja", "en", AnyLanguage);
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("search", "Find the patent documents nearest to a text, one of each family") { text, limit, field, office, applicant, from, to, documents, json };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var filter = new PatentFilter
            {
                AnyField = [.. (parsed.GetValue(field) ?? []).Select(code => FieldCode.Parse(code, "--field"))],
                Offices = [.. (parsed.GetValue(office) ?? []).Select(code => code.ToUpperInvariant())],
                AnyApplicant = [.. (parsed.GetValue(applicant) ?? []).Select(Organisation.FromApplicant)],
                PublishedFrom = parsed.GetValue(from),
                PublishedTo = parsed.GetValue(to),
            };
            return await RunAsync(parsed.GetValue(text)!, PositiveLimit(parsed.GetValue(limit)), filter, parsed.GetValue(documents), parsed.GetValue(json), index.Resolve(parsed), cancellationToken);
        });
        return command;
    }

    internal static int PositiveLimit(int limit) =>
        limit is >= 1 and <= 1000 ? limit : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--limit {limit} is out of range; expected 1 to 1000."));

    private static async Task<int> RunAsync(string text, int limit, PatentFilter filter, string? documents, bool json, WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        await using var workspace = await Workspace.OpenForReadingAsync(settings, cancellationToken);
        var vector = (await workspace.Queries.GenerateAsync([text], cancellationToken: cancellationToken))[0].Vector;
        if (vector.Span.IndexOfAnyExcept(0f) < 0)
        {
            throw new UsageException("The embedding model knows none of the words of that text; describe what to look for in a plain sentence.");
        }

        var language = TextLanguage.Detect(text);
        var searched = documents switch { null => language, AnyLanguage => null, _ => documents };
        var families = await FamilySearch.RunAsync(workspace.Index, new NeighbourQuery(vector, limit) { Filter = filter with { Language = searched } }, cancellationToken);
        if (json)
        {
            Answer.WriteJson(families.Select(SearchAnswer.From).ToArray(), AnswerJson.Default.SearchAnswerArray);
            return families.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        }

        if (families.Count == 0)
        {
            Console.WriteLine(NothingFound(language, searched));
            return ExitCodes.NoUse;
        }

        foreach (var family in families)
        {
            Write(family);
        }

        if (documents is null)
        {
            Console.WriteLine();
            Console.WriteLine(language == "ja" ? "日本語の文献だけを検索しました。英語の文献も探すには --in any を付けてください。" : "Only English documents were searched; --in any looks among Japanese ones too.");
        }

        return ExitCodes.Done;
    }

    private static string NothingFound(string language, string? searched) => (language, searched) switch
    {
        ("ja", null) => "該当する文献はありません。",
        ("ja", "ja") => "該当する日本語の文献はありません。",
        ("ja", _) => "該当する英語の文献はありません。",
        (_, null) => "No document matches.",
        (_, "ja") => "No Japanese document matches.",
        _ => "No English document matches.",
    };

    private static void Write(FoundFamily family)
    {
        var document = family.Best.Document;
        var fields = string.Join(", ", document.Fields.Take(3).Select(field => $"{field} {TechnologyFields.Find(field).Name(document.Language)}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{family.Best.Similarity:0.000}  {document.Number,-16}  {PlainLine.Of(DocumentHeading.Of(document, "en"))}"));
        string?[] about = [fields, string.Join("; ", document.Applicants), document.PublicationDate?.Year.ToString(CultureInfo.InvariantCulture)];
        if (about.Any(part => !string.IsNullOrEmpty(part)))
        {
            Console.WriteLine($"       {PlainLine.Of(string.Join(" · ", about.Where(part => !string.IsNullOrEmpty(part))))}");
        }

        if (family.Others.Count > 0)
        {
            Console.WriteLine($"       {(document.Language == "ja" ? "同じファミリー：" : "same family: ")}{string.Join(", ", family.Others)}");
        }
    }
}
