using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Where XFIELD queries come from: a file of <c>{id, home, truth[]}</c> lines, or the corpus itself.</summary>
public static class XFieldQueries
{
    /// <exception cref="EvaluationException">The file is missing, empty or holds a line of another shape.</exception>
    public static async Task<IReadOnlyList<XFieldQuery>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var queries = new List<XFieldQuery>();
        await foreach (var (number, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            queries.Add(Parse(line) ?? throw new EvaluationException(
                $"Line {number.ToString(CultureInfo.InvariantCulture)} of {path} is not an XFIELD query; expected {{\"id\": number, \"home\": subclass, \"truth\": [subclasses in other classes than home]}}."));
        }

        return queries.Count > 0 ? queries : throw new EvaluationException($"{path} holds no queries; expected one {{id, home, truth[]}} object a line.");
    }

    /// <summary>Every document with fields in more than one IPC class: home is its first field, truth its fields in other classes.</summary>
    public static IReadOnlyList<XFieldQuery> FromCorpus(IEnumerable<PatentDocument> documents) =>
    [
        .. documents
            .Where(document => document.Fields.Count > 1)
            .Select(document => new XFieldQuery(document.Number, document.Fields[0], [.. document.Fields.Where(field => field.Class != document.Fields[0].Class)]))
            .Where(query => query.Truth.Count > 0),
    ];

    private static XFieldQuery? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var number = PublicationNumber.Parse(json.RootElement.GetProperty("id").GetString() ?? "", CultureInfo.InvariantCulture);
            var home = Subclass(json.RootElement.GetProperty("home"));
            var truth = json.RootElement.GetProperty("truth").EnumerateArray().Select(Subclass).Distinct().ToArray();
            return truth.Length > 0 && truth.All(field => field.Class != home.Class) ? new XFieldQuery(number, home, truth) : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IpcSubclass Subclass(JsonElement element) => IpcSubclass.Parse(element.GetString() ?? "", CultureInfo.InvariantCulture);
}
