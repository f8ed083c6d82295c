namespace Ideation.Discovery.Landscape;

/// <summary>Counts which fields the families of a landscape combine.</summary>
internal static class FieldPairs
{
    /// <param name="documents">The landscape.</param>
    /// <param name="fields">All its fields, the largest first.</param>
    public static IReadOnlyList<FieldPair> Of(IReadOnlyList<LandscapeDocument> documents, IReadOnlyList<FieldTrend> fields)
    {
        var ranks = fields.Index().ToDictionary(pair => pair.Item.Field, pair => pair.Index);
        var pairs = new Dictionary<(int, int), int>();
        foreach (var document in documents)
        {
            var own = document.Fields.Select(field => ranks[field]).Order().ToArray();
            for (var i = 0; i < own.Length; i++)
            {
                for (var j = i + 1; j < own.Length; j++)
                {
                    pairs[(own[i], own[j])] = pairs.GetValueOrDefault((own[i], own[j])) + 1;
                }
            }
        }

        return [.. pairs
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select(pair => new FieldPair(
                fields[pair.Key.Item1].Field, fields[pair.Key.Item2].Field, pair.Value,
                pair.Value / Math.Sqrt((double)fields[pair.Key.Item1].Families * fields[pair.Key.Item2].Families)))];
    }
}
