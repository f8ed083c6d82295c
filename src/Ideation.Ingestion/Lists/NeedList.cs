using Ideation.Patents;

namespace Ideation.Ingestion.Lists;

/// <summary>Lists of needs: posted problems looking for a technology.</summary>
public static class NeedList
{
    private static readonly ListColumn Id = new(["id", "number", "no", "no.", "番号", "ニーズ番号"], Required: true);
    private static readonly ListColumn Title = new(["title", "件名", "題名", "タイトル", "ニーズ名"]);
    private static readonly ListColumn Text = new(["text", "need", "problem", "description", "ニーズ", "課題", "内容", "ニーズ内容"], Required: true);
    private static readonly ListColumn Language = new(["language", "lang", "言語"]);
    private static readonly ListColumn Fields = new(["fields", "codes", "IPC", "分野", "技術分野"]);
    private static readonly ListColumn Owner = new(["owner", "company", "posted by", "企業名", "会社名", "提供者", "相談者"]);

    /// <param name="path">JSONL, CSV or an Excel workbook.</param>
    /// <param name="columns">Headers or keys that are called otherwise, such as <c>text=Profile</c>; null for the usual names.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PatentSourceException">The column map cannot be used, or the file is missing, empty, of another format, lacks a column, or holds no need that can be used.</exception>
    public static Task<ListReading<Need>> ReadAsync(string path, string? columns, CancellationToken cancellationToken) =>
        ListValues.ReadAsync(path, new ListColumnMap([Id, Title, Text, Language, Fields, Owner], columns), Compose, need => need.Id, cancellationToken);

    private static (Need? Need, string? Problem) Compose(ListRecord record)
    {
        var (id, text) = (record.Text(Id), record.Text(Text));
        if ((id.Length == 0 ? "no id; expected one" : ListValues.TextProblem(text, "what is needed")) is { } problem)
        {
            return (null, problem);
        }

        var fields = ListValues.Fields(record.All(Fields), out problem);
        return problem is not null ? (null, problem) : (new Need
        {
            Id = id,
            Title = record.Text(Title),
            Text = text,
            Language = ListValues.Language(record.Text(Language), text),
            Fields = fields,
            Owner = record.Text(Owner) is { Length: > 0 } owner ? owner : null,
        }, null);
    }
}
