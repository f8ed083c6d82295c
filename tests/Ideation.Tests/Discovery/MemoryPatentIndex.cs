using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Ideation.Patents;

namespace Ideation.Tests.Discovery;

/// <summary>A patent index over a list, filtered and sorted in the plainest way.</summary>
internal sealed class MemoryPatentIndex(IReadOnlyList<PatentDocument> documents) : IPatentIndex
{
    private readonly IReadOnlyList<(PatentDocument Document, float[] Vector)> _rows = [.. documents.Select(document => (document, BagOfWords.Embed($"{document.Title}. {document.Abstract}")))];

    public IndexIdentity Identity { get; } = new("bag-of-words", 512);

    /// <summary>How often something was counted.</summary>
    public int Counted { get; private set; }

    public Task<IReadOnlyList<Neighbour>> SearchAsync(NeighbourQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Neighbour>>([.. _rows
            .Where(row => Passes(row.Document, query.Filter))
            .Select(row => new Neighbour(row.Document, TensorPrimitives.Dot(row.Vector, query.Vector.Span)))
            .OrderByDescending(neighbour => neighbour.Similarity)
            .ThenBy(neighbour => neighbour.Document.Number)
            .Take(query.Limit)]);

    public Task<long> CountAsync(PatentFilter filter, CancellationToken cancellationToken)
    {
        Counted++;
        return Task.FromResult(_rows.LongCount(row => Passes(row.Document, filter)));
    }

    public async IAsyncEnumerable<ClassifiedPatent> ReadClassificationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (document, _) in _rows)
        {
            yield return new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, [.. document.Applicants.Select(Organisation.FromApplicant)], document.PublicationDate?.Year) { Language = document.Language };
        }
    }

    public Task UpsertAsync(PatentBatch batch, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> DeleteAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PatentDocument>>([.. _rows.Select(row => row.Document).Where(document => numbers.Contains(document.Number))]);

    public Task<IReadOnlyDictionary<PublicationNumber, string>> FindContentHashesAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<SourcePosition?> FindPositionAsync(string source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool Passes(PatentDocument document, PatentFilter filter) =>
        (filter.Classified is not { } classified || classified == document.Fields.Count > 0) &&
        (filter.PublishedFrom is null || document.PublicationDate >= filter.PublishedFrom) &&
        (filter.PublishedTo is null || document.PublicationDate <= filter.PublishedTo) &&
        (filter.Language is null || filter.Language == document.Language) &&
        (filter.AnyField.Count == 0 || document.Fields.Any(filter.AnyField.Contains)) &&
        !filter.ExcludeNumbers.Contains(document.Number) &&
        !filter.ExcludeFamilies.Contains(document.FamilyId) &&
        filter.EveryField.All(document.Fields.Contains) &&
        !document.Fields.Any(field => filter.ExcludeClasses.Contains(field.Class)) &&
        (filter.AnyApplicant.Count == 0 || document.Applicants.Select(Organisation.FromApplicant).Any(filter.AnyApplicant.Contains)) &&
        !document.Applicants.Select(Organisation.FromApplicant).Any(filter.ExcludeApplicants.Contains);
}
