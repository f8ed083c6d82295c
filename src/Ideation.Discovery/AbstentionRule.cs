namespace Ideation.Discovery;

/// <summary>Decides whether the text and what lies around it are good enough to say anything.</summary>
internal sealed class AbstentionRule(DiscoveryOptions options)
{
    private const int AgreementVoters = 20;
    private const int DocumentsPerCompanion = 2_500;

    public AbstentionReason? Judge(TechnologyReading reading, Neighbourhood around, TermWeights weights)
    {
        if (around.CorpusDocuments == 0)
        {
            return AbstentionReason.NoDocumentsInLanguage;
        }

        var words = reading.Terms.Where(term => term.Words == 1).ToArray();
        if (words.Length < options.FewestTerms || VectorMath.IsZero(reading.Vector.Span) || words.Count(term => weights.IsKnown(term.Key)) < options.LeastKnownTerms * words.Length)
        {
            return AbstentionReason.TextNotUnderstood;
        }

        if (around.Near.Count == 0 || around.BestSimilarity < options.NoiseFloor(around.CorpusDocuments) || !HasCompany(around) || Agreement(around) < options.LeastAgreement)
        {
            return AbstentionReason.NothingClose;
        }

        return around.All.Any(neighbour => !around.IsHome(neighbour.Document) || neighbour.Document.Fields.Any(field => !around.HomeClasses.Contains(field.Class)))
            ? null
            : AbstentionReason.NothingOutsideHome;
    }

    /// <summary>Share of the nearest documents that carry the IPC class most of them carry.</summary>
    internal static double Agreement(Neighbourhood around)
    {
        var nearest = around.Near.Take(AgreementVoters).ToArray();
        return nearest.Length == 0 ? 0 : nearest.SelectMany(neighbour => neighbour.Document.Fields.Select(field => field.Class).Distinct()).CountBy(@class => @class).Max(pair => pair.Value) / (double)nearest.Length;
    }

    // In a small corpus even a real technology has no ten close documents; there the closest alone decides.
    private bool HasCompany(Neighbourhood around)
    {
        var rank = (int)Math.Clamp(around.CorpusDocuments / DocumentsPerCompanion, 1, Math.Min(10, around.Near.Count));
        return around.Near[rank - 1].Similarity >= options.CompanyShare * options.NoiseFloor(around.CorpusDocuments / (double)rank);
    }
}
