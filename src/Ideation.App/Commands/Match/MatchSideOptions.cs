using System.CommandLine;
using System.Globalization;
using Ideation.Discovery.Matching;
using Ideation.Ingestion;
using Ideation.Ingestion.Lists;
using Ideation.Patents;
using Ideation.Proposals.Matches;

namespace Ideation.App.Commands.Match;

/// <summary>The two sides of a match: companies, needs and open patents, from files or the index.</summary>
internal sealed class MatchSideOptions
{
    private const int MostOfApplicant = 1000;

    private readonly Option<FileInfo?> _companies = new("--companies") { Description = "List of companies (CSV, JSONL or Excel): name, text, and where known home fields, region, publications, applicant", HelpName = "FILE" };

    private readonly Option<FileInfo?> _needs = new("--needs") { Description = "List of needs (CSV, JSONL or Excel): id, text, and where known title, fields, owner", HelpName = "FILE" };

    private readonly Option<string?> _columns = new("--columns") { Description = "Headers or keys of the list that are called otherwise, such as \"name=Firm,text=Profile\"; of the companies where both lists are given", HelpName = "MAP" };

    private readonly Option<string?> _needColumns = new("--need-columns") { Description = "The same for the needs where both lists are given", HelpName = "MAP" };

    private readonly Option<FileInfo?> _patents = new("--patents") { Description = "Open patents from a file, as 'ingest' takes it", HelpName = "FILE" };

    private readonly Option<string?> _text = new("--company") { Description = "One company's technology, given directly", HelpName = "TEXT" };

    private readonly Option<string?> _need = new("--need") { Description = "One need, given directly", HelpName = "TEXT" };

    private readonly Option<string[]> _numbers = new("--number") { Description = "An open patent of the index; repeat or separate with commas", HelpName = "NUMBER" };

    private readonly Option<string?> _applicant = new("--applicant") { Description = "The open patents of this applicant in the index", HelpName = "NAME" };

    private readonly Option<bool> _available = new("--available") { Description = "Of documents in the index or the file only those that the source says are open to licence" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _companies, _needs, _columns, _needColumns, _patents, _text, _need, _numbers, _applicant, _available })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Checked before anything is opened.</summary>
    /// <exception cref="UsageException">There is no side, or there are more than two.</exception>
    /// <exception cref="InputFileException">A text given directly is empty.</exception>
    public void RequireSides(ParseResult parsed)
    {
        var sides = Sides(parsed).Count(given => given);
        if (sides is 0 or > 2)
        {
            throw new UsageException($"Give {(sides == 0 ? "what is to be matched" : "two sides at most")}: --companies FILE, --company TEXT, --needs FILE, --need TEXT, --patents FILE, --number NUMBER or --applicant NAME. One side alone is matched with the documents of the index.");
        }

        if ((parsed.GetValue(_columns) is not null && parsed.GetValue(_companies) is null && parsed.GetValue(_needs) is null) || (parsed.GetValue(_needColumns) is not null && parsed.GetValue(_needs) is null))
        {
            throw new UsageException("--columns and --need-columns say how the columns of a list are called; expected --companies FILE or --needs FILE with them.");
        }

        foreach (var (option, text) in new[] { (_text, "what the company is good at"), (_need, "what is needed") })
        {
            if (parsed.GetValue(option) is { } given && string.IsNullOrWhiteSpace(given))
            {
                throw new InputFileException($"The text of {option.Name} is empty; expected a sentence on {text}.");
            }
        }

        if (parsed.GetValue(_companies)?.FullName is { } list && list == parsed.GetValue(_needs)?.FullName)
        {
            throw new UsageException($"Both sides are the file {list}; expected a list of companies and another one of needs.");
        }
    }

    public async Task<MatchSides> ReadAsync(ParseResult parsed, Workspace workspace, CancellationToken cancellationToken)
    {
        var sides = new List<IReadOnlyList<MatchParty>>();
        var notRead = new List<NotReadRecord>();
        if (parsed.GetValue(_companies) is { } companies)
        {
            var list = Noted(await CompanyList.ReadAsync(companies.FullName, parsed.GetValue(_columns), cancellationToken), notRead);
            var publications = await CompanyPublications.FindAsync(workspace.Index, list, cancellationToken);
            sides.Add([.. list.Zip(publications, (company, own) => MatchParty.Of(company, own))]);
        }

        if (parsed.GetValue(_text) is { } text)
        {
            sides.Add([MatchParty.Of(new Company { Name = TextLanguage.Detect(text) == "ja" ? "入力した企業" : "your company", Text = text }, [])]);
        }

        if (parsed.GetValue(_needs) is { } needs)
        {
            sides.Add([.. Noted(await NeedList.ReadAsync(needs.FullName, parsed.GetValue(_needColumns) ?? (parsed.GetValue(_companies) is null ? parsed.GetValue(_columns) : null), cancellationToken), notRead).Select(item => MatchParty.Of(item))]);
        }

        if (parsed.GetValue(_need) is { } need)
        {
            sides.Add([MatchParty.Of(new Need { Id = TextLanguage.Detect(need) == "ja" ? "入力したニーズ" : "your need", Text = need })]);
        }

        var older = 0;
        if (HasPatents(parsed))
        {
            (var patents, older) = await PatentsAsync(parsed, workspace, notRead, cancellationToken);
            sides.Add(patents);
        }

        var areNearest = sides.Count == 1;
        if (areNearest)
        {
            var onlyOffered = parsed.GetValue(_available);
            var near = Inventions.OneOfEach(await new OpenPatents(workspace.Index, workspace.Queries).FindNearAsync(sides[0], onlyOffered, cancellationToken));
            sides.Add(near.Count > 0 || !onlyOffered ? [.. near.Select(item => MatchParty.Of(item))] : throw new InputFileException("Of the thousand documents nearest to each text none is open to licence as far as its source says; leave out --available to take all."));
        }

        return new MatchSides(sides[0], sides[1], notRead) { OlderLeftOut = older, AreNearest = areNearest };
    }

    private IEnumerable<bool> Sides(ParseResult parsed) =>
    [
        parsed.GetValue(_companies) is not null, parsed.GetValue(_text) is not null, parsed.GetValue(_needs) is not null, parsed.GetValue(_need) is not null, HasPatents(parsed),
    ];

    private bool HasPatents(ParseResult parsed) => parsed.GetValue(_patents) is not null || parsed.GetValue(_numbers) is { Length: > 0 } || parsed.GetValue(_applicant) is not null;

    private async Task<(IReadOnlyList<MatchParty> Patents, int Older)> PatentsAsync(ParseResult parsed, Workspace workspace, List<NotReadRecord> notRead, CancellationToken cancellationToken)
    {
        var open = new OpenPatents(workspace.Index, workspace.Queries);
        var (documents, older) = (new List<PatentDocument>(), 0);
        if (parsed.GetValue(_patents) is { } file)
        {
            documents.AddRange(await FromFileAsync(file, notRead, cancellationToken));
        }

        if (parsed.GetValue(_numbers) is { Length: > 0 } written)
        {
            var numbers = PublicationNumbers.Parse(written, "--number");
            var found = await open.FindAsync(numbers, cancellationToken);
            documents.AddRange(found.Count > 0 ? found : throw new InputFileException($"The index holds none of {string.Join(", ", numbers)}; expected publication numbers that were ingested."));
            var held = await workspace.Index.FindContentHashesAsync(numbers, cancellationToken);
            notRead.AddRange(numbers.Index().Where(number => !held.ContainsKey(number.Item)).Select(number => new NotReadRecord("--number", number.Index + 1, $"{number.Item} is not in the index; expected a publication number that was ingested")));
        }

        if (parsed.GetValue(_applicant) is { } name)
        {
            (var found, older) = await open.FindAsync(Organisation.FromApplicant(name), MostOfApplicant, cancellationToken);
            documents.AddRange(found.Count > 0 ? Inventions.OneOfEach(found) : throw new InputFileException($"The index holds no document of the applicant '{name}'; expected a name as the documents have it."));
        }

        var offered = Available(parsed, documents).DistinctBy(document => document.Number).Select(item => MatchParty.Of(item)).ToArray();
        return offered.Length > 0 ? (offered, older) : throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"None of the {documents.Count} patents is open to licence as far as their source says; leave out --available to take all."));
    }

    private IEnumerable<PatentDocument> Available(ParseResult parsed, IEnumerable<PatentDocument> documents) =>
        parsed.GetValue(_available) ? documents.Where(document => document.Availability == Availability.OpenToLicence) : documents;

    private static async Task<IReadOnlyList<PatentDocument>> FromFileAsync(FileInfo file, List<NotReadRecord> notRead, CancellationToken cancellationToken)
    {
        var documents = new List<PatentDocument>();
        await foreach (var record in PatentSources.Open(file.FullName).ReadAsync(after: null, cancellationToken))
        {
            if (record.Document is { } document)
            {
                documents.Add(document);
            }
            else
            {
                notRead.Add(new NotReadRecord(file.Name, record.Position.Ordinal, record.Problem!));
            }
        }

        return documents.Count > 0 ? documents : throw new InputFileException($"{file.FullName} holds no patent that can be used{(notRead.Count > 0 ? $"; the first record has {notRead[0].Reason}" : "")}.");
    }

    private static IReadOnlyList<T> Noted<T>(ListReading<T> list, List<NotReadRecord> notRead)
    {
        notRead.AddRange(list.Problems.Select(problem => new NotReadRecord(problem.File, problem.Ordinal, problem.Reason) { IsWithoutText = problem.IsWithoutText }));
        return list.Records;
    }
}
