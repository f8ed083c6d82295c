namespace Ideation.Ingestion.Lists;

/// <summary>One record's values before they are looked at.</summary>
/// <param name="Ordinal">1-based number of the record.</param>
/// <param name="Values">The texts under each column; empty ones are left out.</param>
/// <param name="Problem">What was found and expected; null where the record could be read.</param>
internal sealed record ListRecord(long Ordinal, IReadOnlyDictionary<ListColumn, IReadOnlyList<string>> Values, string? Problem)
{
    /// <summary>Columns of which every value counts, because the user named several headers for them.</summary>
    public IReadOnlyCollection<ListColumn> Joined { get; init; } = [];

    /// <summary>The first value, or all of <see cref="Joined"/>, normalised; empty where there is none.</summary>
    public string Text(ListColumn column) => TextNormaliser.Normalise(string.Join(' ', Joined.Contains(column) ? All(column) : All(column).Take(1)));

    public IEnumerable<string> All(ListColumn column) => Values.GetValueOrDefault(column, []);
}
