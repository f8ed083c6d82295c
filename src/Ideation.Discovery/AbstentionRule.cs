namespace Ideation.Discovery;

/// <summary>Decides whether the text and what lies around it are good enough to say anything.</summary>
internal sealed class AbstentionRule(DiscoveryOptions options)
{
    private const int AgreementVoters = 20;

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

        if (around.BestSimilarity < options.LeastBestSimilarity || Agreement(around) < options.LeastAgreement || Standout(around) < options.LeastStandout)
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

    /// <summary>How far the ten closest documents stand above the end of the list, in units of the spread of the rest; large when few documents are near the end.</summary>
    internal static double Standout(Neighbourhood around)
    {
        if (around.Near.Count < 100)
        {
            return double.PositiveInfinity;
        }

        var tail = around.Near.Skip(around.Near.Count / 4).Select(neighbour => neighbour.Similarity).ToArray();
        var mean = tail.Average();
        var spread = Math.Sqrt(tail.Average(similarity => (similarity - mean) * (similarity - mean)));
        return spread > 0 ? (around.Near.Take(5).Average(neighbour => neighbour.Similarity) - mean) / spread : double.PositiveInfinity;
    }
}
