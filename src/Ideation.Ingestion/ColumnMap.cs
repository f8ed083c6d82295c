using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>Which header names stand for which value in a CSV file; names are compared without regard to case and surrounding blanks.</summary>
public sealed class ColumnMap
{
    private static readonly Dictionary<PatentColumn, string[]> Aliases = new()
    {
        [PatentColumn.Number] = ["number", "id", "publication number", "publication_number", "Display Key", "文献番号", "公開番号", "Patent/ Publication Number", "登録番号"],
        [PatentColumn.Title] = ["title", "発明の名称", "invention title"],
        [PatentColumn.Abstract] = ["abstract", "要約", "summary", "技術概要"],
        [PatentColumn.Claim] = ["claim", "claims", "first claim", "請求の範囲", "請求項"],
        [PatentColumn.Description] = ["description", "詳細な説明"],
        [PatentColumn.Language] = ["language", "lang", "言語"],
        [PatentColumn.Classifications] = ["classifications", "codes", "IPC", "IPCR Classifications", "CPC", "CPC Classifications", "FI", "国際特許分類（IPC）"],
        [PatentColumn.Applicants] = ["applicants", "applicant", "assignee", "assignees", "出願人/権利者", "出願人", "権利者", "特許権者"],
        [PatentColumn.Regions] = ["regions", "region", "applicant regions", "applicant region", "prefecture", "assignee state", "assignee country", "applicant country", "都道府県", "出願人都道府県", "所在地"],
        [PatentColumn.Status] = ["status", "availability", "legal status", "ステージ", "ステータス", "権利状態"],
        [PatentColumn.Licence] = ["licence", "license", "ライセンス", "許諾", "開放"],
        [PatentColumn.OpenPatentNumber] = ["開放特許情報番号"],
        [PatentColumn.PublicationDate] = ["publication date", "publication_date", "date", "公知日", "公開日", "発行日"],
        [PatentColumn.FilingDate] = ["filing date", "filing_date", "application date", "filing/creation date", "出願日"],
        [PatentColumn.PriorityDate] = ["priority date", "priority_date", "earliest priority date", "優先日"],
        [PatentColumn.Family] = ["family", "family_id", "family id"],
        [PatentColumn.Citations] = ["citations", "cites"],
        [PatentColumn.Source] = ["source", "src"],
    };

    private readonly Dictionary<PatentColumn, string[]> _given;

    private ColumnMap(Dictionary<PatentColumn, string[]> given) => _given = given;

    /// <summary>Plain English names and those of the exports of J-PlatPat, Lens, Google Patents and INPIT's list of open patents.</summary>
    public static ColumnMap Default { get; } = new([]);

    /// <summary>Reads a map such as <c>number=Doc No,abstract=Abstract</c>; a field given twice takes both columns, one not given keeps its default names.</summary>
    /// <exception cref="PatentSourceException">The text is no map or names an unknown field.</exception>
    public static ColumnMap Parse(string text)
    {
        var given = new Dictionary<PatentColumn, string[]>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (field, header) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, { Length: > 0 } right]
                ? (left, right)
                : throw new PatentSourceException($"'{part}' is not part of a column map; expected field=header, such as number=Doc No.");
            var column = Find(field) ?? throw new PatentSourceException($"'{field}' is not a field of the column map; expected one of {string.Join(", ", Aliases.Values.Select(names => names[0].Replace(' ', '_')))}.");

            given[column] = [.. given.GetValueOrDefault(column, []), header];
        }

        return given.Count > 0 ? new ColumnMap(given) : throw new PatentSourceException("The column map is empty; expected field=header pairs, such as number=Doc No,abstract=Abstract.");
    }

    // By any name a header may have, so that the keys of a JSONL record work too.
    private static PatentColumn? Find(string field) => Aliases
        .Where(names => names.Value.Any(name => string.Equals(name.Replace(' ', '_'), field.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)))
        .Select(names => (PatentColumn?)names.Key)
        .FirstOrDefault();

    /// <summary>The names under which a column may stand, the preferred one first.</summary>
    internal IReadOnlyList<string> NamesOf(PatentColumn column) => _given.GetValueOrDefault(column) ?? Aliases[column];

    /// <summary>The header names the user gave, which must all be there.</summary>
    internal IEnumerable<string> GivenNames => _given.Values.SelectMany(names => names);
}
