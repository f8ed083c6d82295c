using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>Which fields the parties belong to, and how two parties' fields lie to each other.</summary>
internal sealed class PartyFields(FieldStatistics statistics, FieldPredictor? predictor, MatchOptions options)
{
    private const int Most = 2;

    /// <summary>Those given, else those predicted from the text; none where no predictor was learnt or it is not sure.</summary>
    public IReadOnlyList<IpcSubclass> Of(PartyReading reading) =>
        reading.Party.Fields.Count > 0 ? [.. reading.Party.Fields.Distinct()]
        : predictor is null ? []
        : [.. predictor.Predict(reading.Vector).Where(field => Math.Exp(field.Value) >= options.LeastFieldProbability).OrderByDescending(field => field.Value).Take(Most).Select(field => field.Key)];

    /// <summary>The closest pair of fields, seen from <paramref name="home"/>.</summary>
    public (FieldRelation Relation, IpcSubclass? Home, IpcSubclass? Other, double Unexpectedness) Between(IReadOnlyList<IpcSubclass> home, IReadOnlyList<IpcSubclass> other)
    {
        var closest = (Relation: FieldRelation.Unknown, Home: (IpcSubclass?)null, Other: (IpcSubclass?)null, Unexpectedness: 0.0);
        foreach (var from in home)
        {
            foreach (var to in other)
            {
                var relation = RelationOf(from, to);
                var unexpectedness = relation is FieldRelation.Same or FieldRelation.SameClass ? 0 : statistics.Unexpectedness(from, to);
                if (closest.Relation == FieldRelation.Unknown || relation < closest.Relation || (relation == closest.Relation && unexpectedness < closest.Unexpectedness))
                {
                    closest = (relation, from, to, unexpectedness);
                }
            }
        }

        return closest;
    }

    private FieldRelation RelationOf(IpcSubclass from, IpcSubclass to) =>
        from == to ? FieldRelation.Same
        : from.Class == to.Class ? FieldRelation.SameClass
        : statistics.Band(from, to) switch
        {
            FieldBand.Near => FieldRelation.Near,
            FieldBand.Middle => FieldRelation.Middle,
            FieldBand.Far => FieldRelation.Far,
            _ => FieldRelation.Unseen,
        };
}
