using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>A corpus in memory as an index that is only read, searched exactly: what the product finds in its own index, without one on the disk.</summary>
/// <param name="documents">What is searched.</param>
/// <param name="vectors"><c>float[documents][dimensions]</c>, L2-normalised.</param>
internal sealed class CorpusIndex(IReadOnlyList<PatentDocument> documents, IReadOnlyList<float[]> vectors) : IPatentIndex
{
    private const string ReadOnly = "A corpus under evaluation is only read.";

    private readonly Organisation[][] _applicants = [.. documents.Select(document => document.Applicants.Select(Organisation.FromApplicant).ToArray())];

    public IndexIdentity Identity { get; } = new("evaluation", vectors.Count > 0 ? vectors[0].Length : 0);

    public async Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) =>
        (await SearchAsync([query], cancellationToken).ConfigureAwait(false))[0];

    // The vectors fill no cache: reading each once for all queries is what makes a search around one text fast.
    public Task<IReadOnlyList<IReadOnlyList<Neighbour>>> SearchAsync(IReadOnlyList<NeighbourQuery> queries, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PatentFilter[] filters = [.. queries.Select(query => query.Filter).Distinct(ReferenceEqualityComparer.Instance).Cast<PatentFilter>()];
        int[] filterOf = [.. queries.Select(query => Array.IndexOf(filters, query.Filter))];
        float[][] similarities = [.. queries.Select(_ => new float[documents.Count])];
        var passes = new bool[filters.Length];
        for (var row = 0; row < documents.Count; row++)
        {
            for (var filter = 0; filter < filters.Length; filter++)
            {
                passes[filter] = Passes(row, filters[filter]);
            }

            for (var query = 0; query < queries.Count; query++)
            {
                similarities[query][row] = passes[filterOf[query]] ? TensorPrimitives.Dot(queries[query].Vector.Span, vectors[row]) : float.NaN;
            }
        }

        return Task.FromResult<IReadOnlyList<IReadOnlyList<Neighbour>>>([.. queries.Zip(similarities, Nearest)]);
    }

    public Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Range(0, documents.Count).LongCount(row => Passes(row, filter)));

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PatentDocument>>([.. documents.Where(document => numbers.Contains(document.Number))]);

    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (row, document) in documents.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, _applicants[row], document.PublicationDate?.Year);
        }
    }

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private IReadOnlyList<Neighbour> Nearest(NeighbourQuery query, float[] similarities) => [.. Enumerable.Range(0, documents.Count)
        .Where(row => !float.IsNaN(similarities[row]))
        .OrderByDescending(row => similarities[row])
        .ThenBy(row => documents[row].Number)
        .Take(query.Limit)
        .Select(row => new Neighbour(documents[row], similarities[row]))];

    private bool Passes(int row, PatentFilter filter)
    {
        var document = documents[row];
        return (filter.Classified is not { } classified || classified == document.Fields.Count > 0)
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
