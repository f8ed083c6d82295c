using System.Collections.Concurrent;
using Ideation.PatentIndex.Store;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Lets many threads read: each question sees one state of the store, documents and vectors alike.</summary>
internal sealed class IndexReaders(PatentStore store, SegmentLayout layout) : IDisposable
{
    private readonly ConcurrentBag<IndexReader> _idle = [];
    private readonly ReaderWriterLockSlim _gate = new();
    private IndexSnapshot? _snapshot;

    /// <summary>Answers from documents alone.</summary>
    public T Read<T>(Func<IndexReader, T> work)
    {
        var reader = Rent();
        try
        {
            return InTransaction(reader, work);
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    /// <summary>Answers from documents and vectors; the snapshot may not be kept.</summary>
    public T Read<T>(Func<IndexReader, IndexSnapshot, T> work)
    {
        var reader = Rent();
        try
        {
            T answer;
            while (!TryRead(reader, work, out answer))
            {
                Refresh(reader);
            }

            return answer;
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    /// <summary>A snapshot of the caller's own.</summary>
    public (IndexSnapshot Snapshot, T More) Load<T>(Func<IndexReader, T> more)
    {
        var reader = Rent();
        try
        {
            return Load(reader, r => (IndexSnapshot.Load(r, layout, earlier: null), more(r)));
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    public void Dispose()
    {
        _snapshot?.Dispose();
        foreach (var reader in _idle)
        {
            reader.Dispose();
        }

        _gate.Dispose();
    }

    private bool TryRead<T>(IndexReader reader, Func<IndexReader, IndexSnapshot, T> work, out T answer)
    {
        _gate.EnterReadLock();
        try
        {
            var (found, result) = InTransaction(reader, r => _snapshot?.Version == r.Version() ? (true, work(r, _snapshot)) : (false, default(T)!));
            answer = result;
            return found;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    private void Refresh(IndexReader reader)
    {
        _gate.EnterWriteLock();
        try
        {
            _snapshot = Load(reader, r => _snapshot is not null && _snapshot.Version == r.Version() ? _snapshot : IndexSnapshot.Load(r, layout, _snapshot));
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    // A writer in another process may compact between our reading which segments there are and our opening them; then there is a newer state to read.
    private static T Load<T>(IndexReader reader, Func<IndexReader, T> load)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return InTransaction(reader, load);
            }
            catch (FileNotFoundException) when (attempt < 5)
            {
            }
        }
    }

    private static T InTransaction<T>(IndexReader reader, Func<IndexReader, T> work)
    {
        reader.Begin();
        try
        {
            return work(reader);
        }
        finally
        {
            reader.End();
        }
    }

    private IndexReader Rent() => _idle.TryTake(out var reader) ? reader : new IndexReader(store.Connect(), ownsConnection: true);
}
