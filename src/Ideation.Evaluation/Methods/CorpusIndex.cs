using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>A corpus in memory as an index that is only read, searched exactly: what the product finds in its own index, without one on the disk.</summary>
internal sealed class CorpusIndex : IPatentIndex
{
    private const string ReadOnly = "A corpus under evaluation is only read.";

    private readonly IReadOnlyList<PatentDocument> _documents;
    private readonly IReadOnlyList<float[]> _vectors;
    private readonly Organisation[][] _applicants;
    private readonly ILookup<Organisation, int> _filed;
    private readonly Dictionary<PublicationNumber, int> _rows;
    private readonly IReadOnlySet<int> _hidden;

    /// <param name="documents">What is searched.</param>
    /// <param name="vectors"><c>float[documents][dimensions]</c>, L2-normalised.</param>
    public CorpusIndex(IReadOnlyList<PatentDocument> documents, IReadOnlyList<float[]> vectors)
    {
        (_documents, _vectors, _hidden) = (documents, vectors, new HashSet<int>());
        _applicants = [.. documents.Select(document => document.Applicants.Select(Organisation.FromApplicant).ToArray())];
        _filed = _applicants.Index().SelectMany(pair => pair.Item.Distinct().Select(applicant => (applicant, pair.Index))).ToLookup(pair => pair.applicant, pair => pair.Index);
        _rows = documents.Index().ToDictionary(pair => pair.Item.Number, pair => pair.Index);
        Identity = new IndexIdentity("evaluation", vectors.Count > 0 ? vectors[0].Length : 0);
    }

    private CorpusIndex(CorpusIndex whole, IReadOnlySet<int> hidden) =>
        (_documents, _vectors, _applicants, _filed, _rows, _hidden, Identity) = (whole._documents, whole._vectors, whole._applicants, whole._filed, whole._rows, hidden, whole.Identity);

    public IndexIdentity Identity { get; }

    /// <summary>The index as it would be if some documents were not there: neither found nor counted.</summary>
    /// <param name="hidden">Their places in the corpus.</param>
    public CorpusIndex Without(IReadOnlySet<int> hidden) => new(this, hidden);

    public async Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) =>
        (await SearchAsync([query], cancellationToken).ConfigureAwait(false))[0];

    // The vectors fill no cache: reading each once for all queries is what makes a search around one text fast.
    public Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchAsync(IReadOnlyList<NeighbourQuery> queries, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PatentFilter[] filters = [.. queries.Select(query => query.Filter).Distinct(ReferenceEqualityComparer.Instance).Cast<PatentFilter>()];
        int[] filterOf = [.. queries.Select(query => Array.IndexOf(filters, query.Filter))];
        float[][] similarities = [.. queries.Select(_ => new float[_documents.Count])];
        var passes = new bool[filters.Length];
        for (var row = 0; row < _documents.Count; row++)
        {
            for (var filter = 0; filter < filters.Length; filter++)
            {
                passes[filter] = Passes(row, filters[filter]);
            }

            for (var query = 0; query < queries.Count; query++)
            {
                similarities[query][row] = passes[filterOf[query]] ? TensorPrimitives.Dot(queries[query].Vector.Span, _vectors[row]) : float.NaN;
            }
        }

        return Task.FromResult<IReadOnlyList<IReadOnlyList<Neighbour>>>([.. queries.Zip(similarities, Nearest)]);
    }

    public Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken) =>
        Task.FromResult(Rows(filter).LongCount(row => Passes(row, filter)));

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PatentDocument>>([.. numbers.Distinct().Where(number => _rows.TryGetValue(number, out var row) && !_hidden.Contains(row)).Select(number => _documents[_rows[number]])]);

    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (row, document) in _documents.Index().Where(pair => !_hidden.Contains(pair.Index)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, _applicants[row], document.PublicationDate?.Year) { Language = document.Language };
        }
    }

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IReadOnlyList<Neighbour> Nearest(NeighbourQuery query, float[] similarities) => [.. Enumerable.Range(0, _documents.Count)
        .Where(row => !float.IsNaN(similarities[row]))
        .OrderByDescending(row => similarities[row])
        .ThenBy(row => _documents[row].Number)
        .Take(query.Limit)
        .Select(row => new Neighbour(_documents[row], similarities[row]))];

    // Whoever is asked about has few documents, and a search for partners counts those of many.
    private IEnumerable<int> Rows(PatentFilter filter) => filter.AnyApplicant.Count > 0 ? filter.AnyApplicant.SelectMany(applicant => _filed[applicant]).Distinct() : Enumerable.Range(0, _documents.Count);

    private bool Passes(int row, PatentFilter filter)
    {
        var document = _documents[row];
        return !_hidden.Contains(row)
            && (filter.Classified is not { } classified || classified == document.Fields.Count > 0)
            && (filter.Language is null || filter.Language == document.Language)
            && (filter.PublishedFrom is null || document.PublicationDate >= filter.PublishedFrom)
            && (filter.PublishedTo is null || document.PublicationDate <= filter.PublishedTo)
            && (filter.AnyField.Count == 0 || document.Fields.Any(filter.AnyField.Contains))
            && filter.EveryField.All(document.Fields.Contains)
            && (filter.ExcludeClasses.Count == 0 || !document.Fields.Any(field => filter.ExcludeClasses.Contains(field.Class)))
            && (filter.AnyApplicant.Count == 0 || _applicants[row].Any(filter.AnyApplicant.Contains))
            && (filter.ExcludeApplicants.Count == 0 || !_applicants[row].Any(filter.ExcludeApplicants.Contains))
            && (filter.Offices.Count == 0 || filter.Offices.Contains(document.Number.Office))
            && !filter.ExcludeFamilies.Contains(document.FamilyId ?? "")
            && !filter.ExcludeNumbers.Contains(document.Number);
    }
}
