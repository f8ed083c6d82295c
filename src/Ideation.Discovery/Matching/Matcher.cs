using System.Collections.Concurrent;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Matching;

/// <summary>Matches a list with a list: companies with open patents, needs with technologies, in either direction.</summary>
/// <param name="embeddings">The embedding model.</param>
/// <param name="statistics">How fields of the index lie to each other.</param>
/// <param name="predictor">Predicts fields of texts that have none; null where none was learnt.</param>
/// <param name="bridge">What Japanese terms are called in English.</param>
/// <param name="options">Limits and thresholds.</param>
public sealed class Matcher(
    IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, FieldPredictor? predictor, TermBridge bridge, MatchOptions options)
{
    private readonly PartyReader _reader = new(embeddings, bridge);
    private readonly PartyFields _fields = new(statistics, predictor, options);

    /// <summary>Every pair that is strong enough and among the best of its row or column.</summary>
    /// <param name="rows">The first list.</param>
    /// <param name="columns">The second one.</param>
    /// <param name="background">Documents that show how close texts are that have nothing to do with each other, in the languages of the lists (<see cref="BackgroundSample"/>).</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<MatchMatrix> MatchAsync(IReadOnlyList<MatchParty> rows, IReadOnlyList<MatchParty> columns, IReadOnlyList<PatentDocument> background, CancellationToken cancellationToken)
    {
        var rowReadings = await _reader.ReadAsync(rows, cancellationToken).ConfigureAwait(false);
        var columnReadings = await _reader.ReadAsync(columns, cancellationToken).ConfigureAwait(false);
        var compared = await MatchBackground.ReadAsync(background, _reader, options, cancellationToken).ConfigureAwait(false);
        var rarity = new TermRarity(compared.Terms().Concat(rowReadings.Concat(columnReadings).Select(reading => (IReadOnlyCollection<string>)reading.Forms.Keys)));

        var rowFields = rowReadings.Select(_fields.Of).ToArray();
        var columnFields = columnReadings.Select(_fields.Of).ToArray();
        var found = Compare(rowReadings, columnReadings, new PairScorer(rowReadings, columnReadings, compared, rarity, options), new MatchTerms(rarity), cancellationToken)
            .Select(match => Placed(match, rows[match.Row], rowFields[match.Row], columnFields[match.Column]));
        var ranked = Ranked(found);
        var kept = ranked.Where(match => match.RankInRow <= options.Limit || match.RankInColumn <= options.Limit).ToArray();
        return new MatchMatrix
        {
            Rows = rows,
            Columns = columns,
            Matches = await QuotedAsync(kept, rows, columns, cancellationToken).ConfigureAwait(false),
            RowFields = rowFields,
            ColumnFields = columnFields,
            Cut = ranked.Count - kept.Length,
            UnreadRows = Unread(rowReadings),
            UnreadColumns = Unread(columnReadings),
            BackgroundDocuments = background.Count,
        };
    }

    private IReadOnlyList<Match> Compare(IReadOnlyList<PartyReading> rows, IReadOnlyList<PartyReading> columns, PairScorer scorer, MatchTerms terms, CancellationToken cancellationToken)
    {
        var readable = columns.Select(IsReadable).ToArray();
        var matches = new ConcurrentBag<Match>();
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellationToken }, () => new PairScore[columns.Count], (row, _, scores) =>
        {
            if (IsReadable(rows[row]))
            {
                scorer.Score(row, scores);
                foreach (var pair in scores.Where(pair => pair.Strength >= options.Least && readable[pair.Column] && !IsOneOwner(rows[row].Party, columns[pair.Column].Party)))
                {
                    if (Judge(pair, rows[row], columns[pair.Column], terms) is { } match)
                    {
                        matches.Add(match);
                    }
                }
            }

            return scores;
        }, _ => { });
        return [.. matches];
    }

    private Match? Judge(PairScore pair, PartyReading row, PartyReading column, MatchTerms terms)
    {
        var shared = terms.Between(row, column);
        var across = row.Party.Language != column.Party.Language;
        if (!across && shared.Count < options.FewestTerms)
        {
            return null;
        }

        var match = new Match
        {
            Row = pair.Row,
            Column = pair.Column,
            Class = MatchClass.Weak,
            Score = pair.Strength,
            Strength = pair.Strength,
            Closeness = pair.Closeness,
            Words = pair.Words,
            AcrossLanguages = across,
            Terms = shared,
            RowQuote = new MatchQuote("", ""),
            ColumnQuote = new MatchQuote("", ""),
            Relation = FieldRelation.Unknown,
            Unexpectedness = 0,
        };
        var strength = !across && match.IsOfObjectOnly ? options.ObjectOnly * pair.Strength : pair.Strength;
        return strength < options.Least ? null : match with { Class = ClassOf(strength, shared), Score = strength, Strength = strength };
    }

    private MatchClass ClassOf(double strength, IReadOnlyList<MatchTerm> shared) =>
        strength < options.Possible ? MatchClass.Weak : strength >= options.Strong && shared.Any(term => term.IsOfProblem) ? MatchClass.Strong : MatchClass.Possible;

    // Unexpectedness is seen from the company, which is to be surprised; where there is none, from the row.
    private Match Placed(Match match, MatchParty row, IReadOnlyList<IpcSubclass> rowFields, IReadOnlyList<IpcSubclass> columnFields)
    {
        var fromRow = row.Kind == PartyKind.Company;
        var (relation, home, other, unexpectedness) = fromRow ? _fields.Between(rowFields, columnFields) : _fields.Between(columnFields, rowFields);
        var (rowField, columnField) = fromRow ? (home, other) : (other, home);
        return match with
        {
            Relation = relation,
            RowField = rowField is { } ofRow ? TechnologyFields.Find(ofRow) : null,
            ColumnField = columnField is { } ofColumn ? TechnologyFields.Find(ofColumn) : null,
            Unexpectedness = unexpectedness,
            Score = match.Strength * (1 + (options.Surprise * unexpectedness)),
        };
    }

    private static List<Match> Ranked(IEnumerable<Match> found)
    {
        var (inRow, inColumn) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var ranked = new List<Match>();
        foreach (var match in found.OrderByDescending(match => match.Score).ThenBy(match => match.Row).ThenBy(match => match.Column))
        {
            ranked.Add(match with
            {
                RankInRow = inRow[match.Row] = inRow.GetValueOrDefault(match.Row) + 1,
                RankInColumn = inColumn[match.Column] = inColumn.GetValueOrDefault(match.Column) + 1,
            });
        }

        return ranked;
    }

    private async Task<IReadOnlyList<Match>> QuotedAsync(IReadOnlyList<Match> matches, IReadOnlyList<MatchParty> rows, IReadOnlyList<MatchParty> columns, CancellationToken cancellationToken)
    {
        var quotes = new QuoteFinder(_reader);
        await quotes.ReadAsync(matches.Select(match => rows[match.Row]).Concat(matches.Select(match => columns[match.Column])), cancellationToken).ConfigureAwait(false);
        return OnAllCores.Map(matches, match =>
        {
            var (row, column) = quotes.Find(rows[match.Row], columns[match.Column], match.Terms);
            return match with { RowQuote = row, ColumnQuote = column };
        });
    }

    private static bool IsOneOwner(MatchParty row, MatchParty column) =>
        row.Owners.Any(column.Owners.Contains) || row.Passages.Any(passage => passage.Source.Length > 0 && passage.Source == column.Id) || column.Passages.Any(passage => passage.Source.Length > 0 && passage.Source == row.Id);

    private bool IsReadable(PartyReading reading) => reading.Forms.Count >= (reading.IsJapanese ? options.FewestJapaneseWords : options.FewestWords) && !VectorMath.IsZero(reading.Vector);

    private IReadOnlyList<int> Unread(IReadOnlyList<PartyReading> readings) => [.. readings.Index().Where(reading => !IsReadable(reading.Item)).Select(reading => reading.Index)];
}
