using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Groups of documents whose abstracts are identical (families, continuations): a query never retrieves its own group.</summary>
public sealed class AbstractGroups
{
    private readonly Dictionary<PublicationNumber, IReadOnlyList<PublicationNumber>> _groupOf = [];

    public AbstractGroups(IEnumerable<IReadOnlyList<PublicationNumber>> groups)
    {
        foreach (var group in groups)
        {
            foreach (var number in group)
            {
                _groupOf[number] = group;
            }
        }
    }

    /// <summary>Reads a file whose every line is a list of publication numbers.</summary>
    /// <exception cref="EvaluationException">The file is missing or holds a line of another shape.</exception>
    public static async Task<AbstractGroups> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var groups = new List<IReadOnlyList<PublicationNumber>>();
        await foreach (var (number, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            groups.Add(Parse(line) ?? throw new EvaluationException(
                $"Line {number.ToString(CultureInfo.InvariantCulture)} of {path} is not a group; expected a list of publication numbers such as [\"US7571174\", \"US8001129\"]."));
        }

        return new AbstractGroups(groups);
    }

    /// <summary>Groups the documents by abstract, for a corpus that comes without a groups file.</summary>
    public static AbstractGroups FromAbstracts(IEnumerable<PatentDocument> documents) =>
        new(documents
            .GroupBy(document => document.Abstract.Trim(), document => document.Number, StringComparer.Ordinal)
            .Select(group => group.ToArray())
            .Where(group => group.Length > 1));

    /// <summary>The document itself and those of identical abstract.</summary>
    public IReadOnlyList<PublicationNumber> Of(PublicationNumber number) => _groupOf.GetValueOrDefault(number) ?? [number];

    private static PublicationNumber[]? Parse(string line)
    {
        try
        {
            return [.. (JsonSerializer.Deserialize(line, DatasetJson.Default.StringArray) ?? []).Select(id => PublicationNumber.Parse(id, CultureInfo.InvariantCulture))];
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }
}
