using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>Makes blocks of a fixed size from known pairs, filled up with documents drawn at random.</summary>
/// <param name="corpus">Where the documents are drawn from.</param>
/// <param name="seed">Of the draws.</param>
internal sealed class MatchBlocks(PatentCorpus corpus, int seed)
{
    /// <summary>Rows of a block at most.</summary>
    public const int Rows = 200;

    /// <summary>Columns of a block, or all documents where there are fewer.</summary>
    public const int Columns = 1000;

    /// <param name="suffix">The kind of pairs.</param>
    /// <param name="rows">Id, text and the documents that belong to it; a document of the row itself is never a column.</param>
    public IEnumerable<MatchBlock> Of(string suffix, IReadOnlyList<MatchRow> rows) => rows.Chunk(Rows).Select((chunk, place) => Block(suffix, chunk, place));

    private MatchBlock Block(string suffix, MatchRow[] rows, int place)
    {
        // One of each group, or a right column would have a twin that counts as wrong.
        int[] wanted = [.. rows.SelectMany(row => row.Truths).DistinctBy(corpus.GroupName).Select(number => corpus.Position(number)!.Value)];
        var taken = rows.SelectMany(row => row.Truths.Concat(row.Own is { } own ? [own] : [])).SelectMany(corpus.GroupOf).ToHashSet();
        int[] others = [.. Enumerable.Range(0, corpus.Documents.Count).Where(position => !taken.Contains(position))];
        new SeededRandom(seed, place).Shuffle<int>(others);
        int[] columns = [.. wanted, .. others.DistinctBy(position => corpus.GroupName(corpus.Documents[position].Number)).Take(Math.Max(0, Columns - wanted.Length))];
        var places = columns.Index().ToDictionary(column => corpus.GroupName(corpus.Documents[column.Item].Number), column => column.Index);
        return new MatchBlock(
            suffix,
            [.. rows.Select(row => new RetrievalQuery(row.Id, row.Text, [.. row.Truths.Select(truth => places[corpus.GroupName(truth)]).Distinct().Select(position => new HashSet<int> { position })], Own(row, places)))],
            [.. columns.Select(position => corpus.Documents[position])],
            columns,
            new TextCorpus([.. columns.Select(position => corpus.Texts.Texts[position])], seed));
    }

    // A cited document that cites others is a column for some rows and the row itself for others.
    private HashSet<int> Own(MatchRow row, Dictionary<PublicationNumber, int> places) =>
        row.Own is { } own && places.TryGetValue(corpus.GroupName(own), out var place) ? [place] : [];
}
