namespace Ideation.Discovery.Landscape;

/// <summary>What differs from the last time.</summary>
/// <param name="Since">When the earlier landscape was drawn.</param>
/// <param name="SameDefinition">False when the definition has been edited meanwhile.</param>
/// <param name="NewDocuments">Families of which no publication was there.</param>
/// <param name="Gone">Publications that are no longer there, such as those that nearer ones pushed over the limit.</param>
/// <param name="NewPlayers">Organisations that were not there, the one with most families first.</param>
/// <param name="Fields">Fields whose number of families changed, the largest growth first.</param>
public sealed record LandscapeChange(
    DateTimeOffset Since, bool SameDefinition, IReadOnlyList<LandscapeDocument> NewDocuments, IReadOnlyList<string> Gone, IReadOnlyList<Player> NewPlayers, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Those of <see cref="Gone"/> that the index no longer holds; others took the place of the rest.</summary>
    public IReadOnlyCollection<string> Deleted { get; init; } = [];

    public bool IsNone => NewDocuments.Count == 0 && Gone.Count == 0 && NewPlayers.Count == 0 && Fields.Count == 0;

    public static LandscapeChange Between(LandscapeSnapshot before, PatentLandscape now)
    {
        var known = before.Numbers.ToHashSet(StringComparer.Ordinal);
        var present = now.Documents.SelectMany(document => document.Numbers).Select(number => number.Value).ToHashSet(StringComparer.Ordinal);
        var fields = now.Trend.Fields.Select(field => new FieldChange(field.Field.Key, field.Field, before.Fields.GetValueOrDefault(field.Field.Key), field.Families));
        var left = before.Fields.Keys.Except(now.Trend.Fields.Select(field => field.Field.Key)).Select(key => new FieldChange(key, null, before.Fields[key], 0));
        return new LandscapeChange(
            before.TakenAt,
            before.Definition == LandscapeFingerprint.Of(now.Request),
            [.. now.Documents.Where(document => !document.Numbers.Any(number => known.Contains(number.Value)))],
            [.. before.Numbers.Where(number => !present.Contains(number))],
            [.. now.Players.Where(player => !before.Players.ContainsKey(player.Organisation.Key))],
            [.. fields.Concat(left).Where(field => field.Before != field.Now).OrderByDescending(field => field.Now - field.Before).ThenBy(field => field.Key, StringComparer.Ordinal)]);
    }
}
