using System.Runtime.InteropServices;
using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Embedded;

/// <summary>Changes the index: vectors are on disk first, then one transaction makes them, the documents and the source position count.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly PatentStore _store;
    private readonly SegmentLayout _layout;
    private readonly SegmentAppender _appender;
    private readonly IndexReader _reader;
    private readonly OrganisationIds _organisations;
    private readonly Statement _insert;
    private readonly Statement _delete;
    private readonly Statement _bury;
    private readonly Statement _extent;
    private readonly Statement _advance;
    private readonly SegmentCompaction _compaction;
    private bool _postponed;

    public IndexWriter(PatentStore store, SegmentLayout layout)
    {
        _store = store;
        _layout = layout;
        _reader = new IndexReader(store.Writer, ownsConnection: false);
        _appender = new SegmentAppender(layout, _reader.SegmentRows());
        _organisations = new OrganisationIds(store.Writer, _reader);
        _insert = new Statement(store.Writer, "INSERT INTO document (row, number, hash, body) VALUES ($1, $2, $3, $4)", 4);
        _delete = new Statement(store.Writer, "DELETE FROM document WHERE row = $1", 1);
        _bury = new Statement(store.Writer, "INSERT INTO tombstone (row) VALUES ($1)", 1);
        _extent = new Statement(store.Writer, "INSERT INTO segment VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET row_count = excluded.row_count, list_bytes = excluded.list_bytes", 3);
        _advance = new Statement(store.Writer, "UPDATE state SET version = version + 1");
        _compaction = new SegmentCompaction(store, _layout, _reader, _appender);
        _compaction.DeleteOrphans();
    }

    /// <summary>Called before each step; a test throws here to stop as a killed process would.</summary>
    public Action<WriteStep> Before { get; set; } = _ => { };

    public SegmentCompaction Compaction => _compaction;

    public void Upsert(PatentBatch batch, CancellationToken cancellationToken)
    {
        var vectors = batch.Patents.Select(patent => UnitVector.From(patent.Vector.Span, _layout.Dimensions, $"The vector of {patent.Document.Number}")).ToArray();

        // The last of several versions in one batch wins, as it would in batches one after the other.
        var last = new Dictionary<PublicationNumber, int>();
        for (var i = 0; i < vectors.Length; i++)
        {
            last[batch.Patents[i].Document.Number] = i;
        }

        Change(connection =>
        {
            var changed = 0;
            foreach (var i in last.Values)
            {
                cancellationToken.ThrowIfCancellationRequested();
                changed += Upsert(batch.Patents[i], vectors[i]) ? 1 : 0;
            }

            if (batch.Position is { } position)
            {
                PatentStore.SetPosition(connection, EmbeddedPatentIndex.LedgerName, position);
            }

            return changed;
        });
    }

    public long Delete(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) => Change(_ =>
    {
        var deleted = 0;
        foreach (var row in numbers.Distinct().Select(_reader.FindRow).OfType<long>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Bury(row);
            deleted++;
        }

        return deleted;
    });

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_insert, _delete, _bury, _extent, _advance])
        {
            statement.Dispose();
        }

        _compaction.Dispose();
        _organisations.Dispose();
        _reader.Dispose();
        _appender.Dispose();
    }

    private bool Upsert(EmbeddedPatent patent, float[] unit)
    {
        var body = StoredPatentJson.Write(patent.Document);
        var vector = MemoryMarshal.AsBytes(unit.AsSpan());
        if (_reader.FindRowAndHash(patent.Document.Number) is { } stored)
        {
            if (stored.Hash == patent.ContentHash && body.AsSpan().SequenceEqual(_reader.Body(stored.Row)) && vector.SequenceEqual(_appender.ReadVector(stored.Row)))
            {
                return false;
            }

            Bury(stored.Row);
        }

        var applicants = _organisations.Of(patent.Document);
        var row = _appender.Append(RowEncoder.Row(_layout, patent.Document, unit, applicants.Length), vector, RowEncoder.Lists(patent.Document, applicants));
        _insert.Execute(row, patent.Document.Number.Value, patent.ContentHash, body);
        return true;
    }

    private void Bury(long row)
    {
        _delete.Execute(row);
        _bury.Execute(row);
        _compaction.CountDead(row);
    }

    private int Change(Func<SqliteConnection, int> work)
    {
        var changed = Commit(work, fresh: false);
        if (!_postponed)
        {
            Compact();
        }

        return changed;
    }

    private void Compact()
    {
        var worthwhile = _compaction.Worthwhile();
        if (worthwhile.Count == 0)
        {
            return;
        }

        try
        {
            Commit(_ => _compaction.Move(worthwhile), fresh: true);
        }
        catch (PatentIndexException)
        {
            // The change before it is durable and must not be reported as lost because a disk is too full for tidying up; the next opening tries again.
            _postponed = true;
            return;
        }

        Before(WriteStep.DeleteOldSegments);
        _compaction.DeleteOrphans();
    }

    private int Commit(Func<SqliteConnection, int> work, bool fresh)
    {
        var changed = 0;
        try
        {
            _store.Write(connection =>
            {
                var last = _reader.Segments().LastOrDefault();
                _appender.Begin(fresh || last.Id == 0 ? new SegmentExtent(last.Id + 1, 0, 0) : last);
                changed = work(connection);
                if (changed > 0)
                {
                    Before(WriteStep.SyncSegments);
                    foreach (var extent in _appender.Sync())
                    {
                        _extent.Execute(extent.Id, extent.Rows, extent.ListBytes);
                    }

                    _advance.Execute();
                }

                Before(WriteStep.Commit);
            });
            return changed;
        }
        catch
        {
            _organisations.Forget();
            _compaction.Recount();
            throw;
        }
    }
}
