namespace Ideation.Embeddings.Training.Pairs;

/// <summary>
/// A text belongs to its own terms said in the other language, one meaning of each drawn anew every time. So a few real Japanese texts and many English ones carry the
/// term pairs into whole texts, where the other words show which meaning fits.
/// </summary>
/// <param name="texts">All texts.</param>
/// <param name="found">For each text the meanings of each of its terms; empty for a text of another language or with few terms.</param>
/// <param name="draws">How often a text is drawn in an epoch.</param>
/// <param name="gloss">Draws the terms in the other language.</param>
internal sealed class GlossedTexts(IReadOnlyList<EncodedText> texts, IReadOnlyList<IReadOnlyList<int[]>> found, IReadOnlyList<double> draws, Func<IReadOnlyList<int[]>, Random, TokenBag> gloss, TrainingOptions options) : IPairSource
{
    /// <summary>Fewer terms do not say what a text is about.</summary>
    public const int FewestTerms = 8;

    public IEnumerable<PairBatch> Epoch(Random random)
    {
        var members = TextDraws.Draw(draws, random).Where(i => found[i].Count > FewestTerms).ToArray();
        random.Shuffle(members);
        return members.Chunk(options.BatchSize).Where(chunk => chunk.Length > 1).Select(chunk => new PairBatch(draw => Pairs(chunk, draw), options.Temperature));
    }

    private TrainingPair[] Pairs(int[] members, Random random) =>
    [
        .. members
            .Select(i => new TrainingPair(gloss(found[i], random), texts[i].Whole.Thinned(options.TokenDropout, random), [texts[i].SameAbstract]))
            .Where(pair => !pair.Left.IsEmpty),
    ];
}
