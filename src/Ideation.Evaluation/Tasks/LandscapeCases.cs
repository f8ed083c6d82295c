using Ideation.Discovery.Landscape;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>
/// Chooses what landscapes are drawn of. Only documents of the one source that goes on evenly through the day are looked at: a collection of one subject that begins or ends would let its fields grow or shrink.
/// </summary>
internal sealed class LandscapeCases
{
    // A landscape of fewer families has hardly any combination that would be expected.
    private const int FewestInSet = 60;
    private const int Years = 5;

    private readonly DateOnly _freeze;
    private readonly PatentCorpus _history;
    private readonly PatentCorpus _later;

    /// <exception cref="EvaluationException">No source has documents before and after the day.</exception>
    public LandscapeCases(PatentCorpus corpus, DateOnly freeze)
    {
        _freeze = freeze;
        var source = corpus.Documents.GroupBy(document => document.Source).MaxBy(documents => Math.Min(documents.Count(IsShortlyBefore), documents.Count(IsLater)))?.Key;
        _history = corpus.Where(document => document.Source == source && document.PublicationDate < freeze);
        _later = corpus.Where(document => document.Source == source && IsLater(document));
        if (_history.Documents.Count == 0 || _later.Documents.Count == 0)
        {
            throw new EvaluationException($"No source of the corpus has classified documents in the five years from {freeze:yyyy-MM-dd} and before; expected documents with dates.");
        }
    }

    /// <summary>What was published before the day.</summary>
    public PatentCorpus History => _history;

    /// <summary>What was published in the five years from the day on.</summary>
    public PatentCorpus Later => _later;

    /// <summary>The IPC classes with the most documents, each with its subclasses.</summary>
    public IEnumerable<LandscapeCase> Classes(int count) => Sets(field => field.Class).Take(count);

    /// <summary>The IPC sections, each with all its subclasses.</summary>
    public IEnumerable<LandscapeCase> Sections() => Sets(field => $"{field.Section}");

    /// <summary>Texts of earlier documents, drawn; later documents are of the landscape as far as they are among equally many nearest ones.</summary>
    public async Task<IReadOnlyList<LandscapeCase>> TextsAsync(int count, EvaluatedModel model, int seed, CancellationToken cancellationToken)
    {
        int[] positions = [.. Enumerable.Range(0, _history.Documents.Count).Where(position => _history.Documents[position].Language == "en")];
        new SeededRandom(seed, 0).Shuffle<int>(positions);
        string[] texts = [.. positions.Take(count).Select(position => _history.Texts.Texts[position])];
        var (before, after) = (await NearestAsync(_history, texts, model, cancellationToken).ConfigureAwait(false), await NearestAsync(_later, texts, model, cancellationToken).ConfigureAwait(false));
        return [.. texts.Select((text, i) => new LandscapeCase(_history.Ids[positions[i]], new LandscapeRequest { Language = "en", Queries = [text] }, before[i], after[i]))];
    }

    private IEnumerable<LandscapeCase> Sets(Func<IpcSubclass, string> setOf) => _history.Documents
        .SelectMany(document => document.Fields.Select(setOf).Distinct())
        .CountBy(name => name)
        .Where(name => name.Value >= FewestInSet)
        .OrderByDescending(name => name.Value)
        .ThenBy(name => name.Key, StringComparer.Ordinal)
        .Select(name =>
        {
            IpcSubclass[] codes = [.. _history.Documents.SelectMany(document => document.Fields).Where(field => setOf(field) == name.Key).Distinct().Order()];
            bool IsIn(PatentDocument document) => document.Fields.Any(codes.Contains);
            return new LandscapeCase(name.Key, new LandscapeRequest { Language = "en", Fields = [.. codes.Select(LandscapeField.Of)] }, [.. _history.Documents.Where(IsIn)], [.. _later.Documents.Where(IsIn)]);
        });

    private bool IsShortlyBefore(PatentDocument document) => document.PublicationDate < _freeze && document.PublicationDate >= _freeze.AddYears(-Years);

    private bool IsLater(PatentDocument document) => document.PublicationDate >= _freeze && document.PublicationDate < _freeze.AddYears(Years);

    private static async Task<PatentDocument[][]> NearestAsync(PatentCorpus corpus, string[] texts, EvaluatedModel model, CancellationToken cancellationToken)
    {
        var similarity = await model.CompareAsync(corpus.Texts, texts, cancellationToken).ConfigureAwait(false);
        var scores = new float[corpus.Documents.Count];
        return [.. texts.Select((_, i) =>
        {
            similarity.Score(i, scores);
            return TopScores.Select(scores, LandscapeRequest.DocumentsPerQuery).Select(found => corpus.Documents[found.Position]).ToArray();
        })];
    }
}
