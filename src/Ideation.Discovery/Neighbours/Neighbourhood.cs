using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Discovery.Neighbours;

/// <summary>What was retrieved around a core technology: one document per family, the owner's own left out, closest first.</summary>
/// <param name="Near">The nearest classified documents whatever their field.</param>
/// <param name="HomeFields">The home fields, given or predicted.</param>
/// <param name="Distant">The nearest classified documents without any field in the home classes.</param>
/// <param name="CorpusDocuments">Classified documents in the language of the text.</param>
internal sealed record Neighbourhood(
    IReadOnlyList<Neighbour> Near, IReadOnlyList<HomeField> HomeFields, IReadOnlyList<Neighbour> Distant, long CorpusDocuments)
{
    // The third, because one document that says the same in other words would make all others look far away.
    private const int Closest = 2;

    private const int FewestBefore = 20;

    public static Neighbourhood Empty { get; } = new([], [], [], 0);

    /// <summary>The fields the text could belong to by what lies around it, likeliest first, whether or not home fields were given.</summary>
    public IReadOnlyList<HomeField> LikelyHomes { get; init; } = [];

    /// <summary>True where documents of any language told the likely homes, because the text's own has few.</summary>
    public bool IsThin { get; init; }

    /// <summary>The nearest documents that nobody classified, with fields read from their texts, where they were looked for; closest first. They show uses but do not vote.</summary>
    public IReadOnlyList<Neighbour> Predicted { get; init; } = [];

    /// <summary>Documents that nobody classified in the language of the text, among which <see cref="Predicted"/> were looked for; 0 where they were not.</summary>
    public long UnclassifiedDocuments { get; init; }

    /// <summary>For each of the text's first sentences, where they were looked for, the documents nearest to it, closest first.</summary>
    public IReadOnlyList<IReadOnlyList<Neighbour>> Sentences { get; init; } = [];

    /// <summary>The same as voters for their fields.</summary>
    public IReadOnlyList<IReadOnlyList<FieldVoter>> SentenceVoters => [.. Sentences.Select(neighbours => (IReadOnlyList<FieldVoter>)[.. neighbours.Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity))])];

    public HashSet<string> HomeClasses { get; } = HomeFields.Select(home => home.Field.Subclass.Class).ToHashSet(StringComparer.Ordinal);

    /// <summary>The similarity that lies this share of the way between the background of the text, the similarity at a rank far behind, and the closest documents.</summary>
    public double Between(int backgroundRank, double share)
    {
        if (Near.Count == 0)
        {
            return 0;
        }

        var rank = (int)Math.Clamp(CorpusDocuments / 4, Math.Min(FewestBefore, Near.Count), Math.Min(backgroundRank, Near.Count));
        var background = Math.Max(0, Near[rank - 1].Similarity);
        return background + (share * (Near[Math.Min(Closest, Near.Count - 1)].Similarity - background));
    }

    /// <summary>Whether the corpus is large enough for a full background; in a smaller one the nearest documents may be near to nothing.</summary>
    public bool HasBackground(int backgroundRank) => CorpusDocuments >= 4L * backgroundRank;

    /// <summary>From where on a document is close by itself, whatever else is known of it: as <see cref="Between"/>; nothing is where the background is not full.</summary>
    public double VeryClose(int backgroundRank, double share) => HasBackground(backgroundRank) ? Between(backgroundRank, share) : double.PositiveInfinity;

    public double BestSimilarity => Near.Count > 0 ? Near[0].Similarity : 0;

    /// <summary>Near and distant documents together, each once, closest first.</summary>
    public IReadOnlyList<Neighbour> All { get; } = Merged(Near.Concat(Distant));

    /// <summary>All documents that may show a use: the classified and the others, closest first.</summary>
    public IReadOnlyList<Neighbour> Shown => Predicted.Count == 0 ? All : Merged(All.Concat(Predicted));

    /// <summary>Lists as one: of each family the document met first, closest first.</summary>
    public static IReadOnlyList<Neighbour> Merged(IEnumerable<Neighbour> neighbours) =>
        [.. neighbours.DistinctBy(neighbour => neighbour.Document.Family).OrderByDescending(neighbour => neighbour.Similarity).ThenBy(neighbour => neighbour.Document.Number)];

    /// <summary>What the same search gives when documents are left out afterwards.</summary>
    public Neighbourhood Without(Func<PatentDocument, bool> isLeftOut)
    {
        var gone = All.Concat(Predicted).Concat(Sentences.SelectMany(neighbours => neighbours)).Select(neighbour => neighbour.Document).DistinctBy(document => document.Number).Where(isLeftOut).Select(document => document.Number).ToHashSet();
        return new Neighbourhood(Left(Near), HomeFields, Left(Distant), CorpusDocuments) { LikelyHomes = LikelyHomes, IsThin = IsThin, Predicted = Left(Predicted), UnclassifiedDocuments = UnclassifiedDocuments, Sentences = [.. Sentences.Select(Left)] };

        IReadOnlyList<Neighbour> Left(IReadOnlyList<Neighbour> neighbours) => [.. neighbours.Where(neighbour => !gone.Contains(neighbour.Document.Number))];
    }

    /// <summary>Whether somebody filed it at home, too: a reading of its text is no precedent.</summary>
    public bool JoinsHome(PatentDocument document) => !document.HasPredictedFields && IsHome(document);

    public bool IsHome(PatentDocument document) => document.Fields.Any(field => HomeClasses.Contains(field.Class));

    /// <summary>The documents that vote: the nearest of all, then the nearest outside the home classes, so that a crowded home field does not silence the rest.</summary>
    public IReadOnlyList<FieldVoter> Voters(int each) =>
        [.. Near.Take(each).Concat(Distant.Take(each)).DistinctBy(neighbour => neighbour.Document.Family).Select(neighbour => new FieldVoter(neighbour.Document.Fields, neighbour.Similarity))];
}
