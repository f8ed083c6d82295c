namespace Ideation.Discovery.Strength;

/// <summary>Ranks the fields a technology could serve, best first: all that questions need to know of the search behind them.</summary>
public delegate Task<IReadOnlyList<FieldScore>> RankFields(CoreTechnology technology, CancellationToken cancellationToken);
