using Ideation.Patents;

namespace Ideation.Ingestion.Lists;

/// <summary>Lists of companies with what they are good at.</summary>
public static class CompanyList
{
    private static readonly ListColumn Name = new(["name", "company", "company name", "会社名", "企業名", "社名", "名称"], Required: true);
    private static readonly ListColumn Text = new(["text", "technology", "core technology", "strength", "strengths", "description", "技術", "得意技術", "得意な技術", "保有技術", "強み", "技術内容", "事業内容", "内容"], Required: true);
    private static readonly ListColumn Language = new(["language", "lang", "言語"]);
    private static readonly ListColumn Fields = new(["home fields", "fields", "codes", "IPC", "分野", "技術分野"]);
    private static readonly ListColumn Region = new(["region", "prefecture", "地域", "都道府県", "所在地"]);
    private static readonly ListColumn Publications = new(["publications", "own publications", "公報番号", "自社特許"]);
    private static readonly ListColumn Applicant = new(["applicant", "applicant name", "出願人", "出願人名"]);

    /// <param name="path">JSONL, CSV or an Excel workbook.</param>
    /// <param name="columns">Headers or keys that are called otherwise, such as <c>text=Profile</c>; null for the usual names.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PatentSourceException">The column map cannot be used, or the file is missing, empty, of another format, lacks a column, or holds no company that can be used.</exception>
    public static Task<ListReading<Company>> ReadAsync(string path, string? columns, CancellationToken cancellationToken) =>
        // Two companies may share a name, and one may stand there with each of its trades: not twice with the same words.
        ListValues.ReadAsync(path, new ListColumnMap([Name, Text, Language, Fields, Region, Publications, Applicant], columns), Compose, company => $"{company.Name}: {company.Text}", cancellationToken);

    private static (Company? Company, string? Problem) Compose(ListRecord record)
    {
        var (name, text) = (record.Text(Name), record.Text(Text));
        if ((name.Length == 0 ? "no company name; expected a name" : ListValues.TextProblem(text, "what the company is good at")) is { } problem)
        {
            return (null, problem);
        }

        var fields = ListValues.Fields(record.All(Fields), out problem);
        var publications = ListValues.Numbers(record.All(Publications), ref problem);
        return problem is not null ? (null, problem) : (new Company
        {
            Name = name,
            Text = text,
            Language = ListValues.Language(record.Text(Language), text),
            HomeFields = fields,
            Region = record.Text(Region) is { Length: > 0 } region ? region : null,
            Publications = publications,
            Applicant = record.Text(Applicant) is { Length: > 0 } applicant ? applicant : null,
        }, null);
    }
}
