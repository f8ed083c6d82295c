using System.Numerics.Tensors;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Matching;

/// <summary>Compares every row with every column.</summary>
internal sealed class PairScorer
{
    private readonly IReadOnlyList<PartyReading> _rows;
    private readonly IReadOnlyList<PartyReading> _columns;
    private readonly TermRarity _rarity;
    private readonly double _acrossLanguages;
    private readonly Level[] _rowLevels;
    private readonly Level[] _columnLevels;
    private readonly double[] _columnLengths;
    private readonly Dictionary<string, List<int>> _own;
    private readonly Dictionary<string, List<int>> _bridged;

    public PairScorer(IReadOnlyList<PartyReading> rows, IReadOnlyList<PartyReading> columns, MatchBackground background, TermRarity rarity, MatchOptions options)
    {
        _rows = rows;
        _columns = columns;
        _rarity = rarity;
        _acrossLanguages = options.AcrossLanguages;
        _rowLevels = Levels(rows, columns, background);
        _columnLevels = Levels(columns, rows, background);
        _columnLengths = OnAllCores.Map(columns, rarity.LengthOf);
        _own = Postings(columns, column => column.Forms.Keys);
        _bridged = Postings(columns, column => column.Bridged.Keys);
    }

    /// <summary>One row against every column.</summary>
    /// <param name="row">Place of the row.</param>
    /// <param name="scores">Filled with one score a column.</param>
    public void Score(int row, Span<PairScore> scores)
    {
        var reading = _rows[row];
        var squares = new double[_columns.Count];
        Add(reading, reading.Forms.Keys, _own, squares);
        Add(reading, reading.IsJapanese ? reading.Bridged.Keys : reading.Forms.Keys, reading.IsJapanese ? _own : _bridged, squares);
        var length = _rarity.LengthOf(reading);
        for (var column = 0; column < scores.Length; column++)
        {
            var similarity = TensorPrimitives.Dot<float>(reading.Vector, _columns[column].Vector);
            var closeness = similarity - ((_rowLevels[row].Of(_columns[column]) + _columnLevels[column].Of(reading)) / 2);
            var lengths = length * _columnLengths[column];
            var words = lengths > 0 ? Math.Sqrt(Math.Min(1, squares[column] / lengths)) : 0;
            scores[column] = new PairScore(row, column, closeness, words, reading.IsJapanese == _columns[column].IsJapanese ? closeness + words : _acrossLanguages * closeness);
        }
    }

    private void Add(PartyReading row, IEnumerable<string> keys, Dictionary<string, List<int>> postings, double[] squares)
    {
        foreach (var key in keys)
        {
            if (!postings.TryGetValue(key, out var columns))
            {
                continue;
            }

            var rarity = _rarity.Of(key);
            foreach (var column in columns)
            {
                squares[column] += rarity * rarity * row.WeightOf(key) * _columns[column].WeightOf(key);
            }
        }
    }

    private static Dictionary<string, List<int>> Postings(IReadOnlyList<PartyReading> columns, Func<PartyReading, IEnumerable<string>> keys)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (place, column) in columns.Index())
        {
            foreach (var key in keys(column))
            {
                (postings.TryGetValue(key, out var places) ? places : postings[key] = []).Add(place);
            }
        }

        return postings;
    }

    // A text's level is among documents of the other side's language: texts of one language are closer to each other whatever they say.
    private static Level[] Levels(IReadOnlyList<PartyReading> parties, IReadOnlyList<PartyReading> others, MatchBackground background)
    {
        var (english, japanese) = (others.Any(other => !other.IsJapanese), others.Any(other => other.IsJapanese));
        return OnAllCores.Map(parties, party => new Level(english ? background.LevelOf(party.Vector, "en") : 0, japanese ? background.LevelOf(party.Vector, "ja") : 0));
    }

    private readonly record struct Level(double English, double Japanese)
    {
        public double Of(PartyReading other) => other.IsJapanese ? Japanese : English;
    }
}
