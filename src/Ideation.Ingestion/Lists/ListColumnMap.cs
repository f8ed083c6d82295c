using Ideation.Patents;

namespace Ideation.Ingestion.Lists;

/// <summary>Which headers or JSON keys of a list stand for which value, where the user says so; the others keep their usual names.</summary>
internal sealed class ListColumnMap
{
    private readonly IReadOnlyList<ListColumn> _columns;
    private readonly Dictionary<ListColumn, ListColumn> _given = [];

    /// <param name="columns">The values that the list may have.</param>
    /// <param name="map">Such as <c>name=社名,text=Profile</c>; null for the usual names. A value given twice takes both, in the order of the file.</param>
    /// <exception cref="PatentSourceException">The text is no map or names an unknown value.</exception>
    public ListColumnMap(IReadOnlyList<ListColumn> columns, string? map)
    {
        _columns = columns;
        foreach (var part in (map ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (field, header) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, { Length: > 0 } right]
                ? (left, right)
                : throw new PatentSourceException($"'{part}' is not part of a column map; expected value=header, such as {columns[0].Names[0]}=Header.");
            var column = columns.FirstOrDefault(column => column.Is(field)) ?? throw new PatentSourceException($"'{field}' is no value of this list; expected one of {string.Join(", ", columns.Select(column => column.Names[0]))}.");
            _given[column] = new ListColumn([.. _given.TryGetValue(column, out var known) ? known.Names : [], header]);
        }
    }

    /// <summary>Values that were given more than one header.</summary>
    public IReadOnlyCollection<ListColumn> Several => [.. _given.Where(given => given.Value.Names.Count > 1).Select(given => given.Key)];

    /// <summary>What stands under a header or key; null where it is none of the list's.</summary>
    public ListColumn? Find(string header) =>
        _columns.FirstOrDefault(column => _given.TryGetValue(column, out var given) && given.Is(header))
        ?? _columns.FirstOrDefault(column => !_given.ContainsKey(column) && column.Is(header));

    /// <summary>True for a row that has every column that is needed or given.</summary>
    public bool IsHeader(string[] row) =>
        _given.Values.SelectMany(given => given.Names).All(name => row.Any(new ListColumn([name]).Is)) && _columns.Where(column => column.Required).All(column => row.Select(Find).Contains(column));

    /// <summary>What each place of a header holds.</summary>
    /// <exception cref="PatentSourceException">A header that was given, or one that is needed, is missing.</exception>
    public ListColumn?[] Places(string path, string[] header)
    {
        ListColumn?[] places = [.. header.Select(Find)];
        var found = string.Join(", ", header.Select(name => $"'{name.Trim()}'"));
        if (_given.Values.SelectMany(given => given.Names).FirstOrDefault(name => !header.Any(new ListColumn([name]).Is)) is { } absent)
        {
            throw new PatentSourceException($"{path} has no column '{absent}', which the column map names; found {found}.");
        }

        var missing = _columns.Where(column => column.Required && !places.Contains(column)).ToArray();
        return missing.Length == 0
            ? places
            : throw new PatentSourceException($"{path} has no column {string.Join(", ", missing.Select(column => $"'{column.Names[0]}'"))}; found {found}. Each may be called {string.Join("; ", missing.Select(column => string.Join(", ", column.Names)))}; other headers are named with --columns \"{string.Join(",", missing.Select(column => column.Names[0] + "=HEADER"))}\".");
    }
}
