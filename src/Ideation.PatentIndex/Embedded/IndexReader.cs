using System.Globalization;
using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The questions the embedded index asks its store, prepared on one connection; one thread at a time.</summary>
internal sealed class IndexReader(SqliteConnection connection, bool ownsConnection) : IDisposable
{
    /// <summary>The property that tells an index from a later one in the same folder; indexes made by earlier versions have none.</summary>
    public const string IndexId = "index";

    private readonly Statement _begin = new(connection, "BEGIN");
    private readonly Statement _end = new(connection, "ROLLBACK");
    private readonly Statement _version = new(connection, "SELECT version FROM state");
    private readonly Statement _row = new(connection, "SELECT row FROM document WHERE number = $1", 1);
    private readonly Statement _hash = new(connection, "SELECT hash FROM document WHERE number = $1", 1);
    private readonly Statement _rowAndHash = new(connection, "SELECT row, hash FROM document WHERE number = $1", 1);
    private readonly Statement _body = new(connection, "SELECT body FROM document WHERE row = $1", 1);
    private readonly Statement _organisation = new(connection, "SELECT id FROM organisation WHERE key = $1", 1);
    private readonly Statement _property = new(connection, "SELECT value FROM property WHERE name = $1", 1);
    private readonly Statement _segments = new(connection, "SELECT id, row_count, list_bytes FROM segment ORDER BY id");
    private readonly Statement _tombstones = new(connection, "SELECT seq, row FROM tombstone WHERE seq > $1 ORDER BY seq", 1);
    private readonly Statement _organisations = new(connection, "SELECT id, key, name FROM organisation");

    /// <summary>Until <see cref="End"/>, every question is answered from one state of the store.</summary>
    public void Begin() => _begin.Execute();

    public void End() => _end.Execute();

    public long Version() => (long)_version.Scalar()!;

    /// <summary>Everything that any change of the index changes.</summary>
    public string State()
    {
        var segments = string.Join(' ', Segments().Select(segment => string.Create(CultureInfo.InvariantCulture, $"{segment.Id}:{segment.Rows}:{segment.ListBytes}")));
        return string.Create(CultureInfo.InvariantCulture, $"{_property.Scalar(IndexId)} {FindIdentity()} {Version()} {segments}");
    }

    public long? FindRow(PublicationNumber number) => (long?)_row.Scalar(number.Value);

    public string? FindHash(PublicationNumber number) => (string?)_hash.Scalar(number.Value);

    public (long Row, string Hash)? FindRowAndHash(PublicationNumber number)
    {
        using var reader = _rowAndHash.Read(number.Value);
        return reader.Read() ? (reader.GetInt64(0), reader.GetString(1)) : null;
    }

    public byte[]? Body(long row) => (byte[]?)_body.Scalar(row);

    public int? FindOrganisation(string key) => (int?)(long?)_organisation.Scalar(key);

    public IndexIdentity? FindIdentity() => _property.Scalar("model") is string model
        ? new IndexIdentity(model, int.Parse((string)_property.Scalar("dimensions")!, CultureInfo.InvariantCulture))
        : null;

    public int SegmentRows() => int.Parse((string)_property.Scalar("segmentRows")!, CultureInfo.InvariantCulture);

    public List<SegmentExtent> Segments()
    {
        var segments = new List<SegmentExtent>();
        using var reader = _segments.Read();
        while (reader.Read())
        {
            segments.Add(new SegmentExtent(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt64(2)));
        }

        return segments;
    }

    public IEnumerable<(long Sequence, long Row)> Tombstones(long after)
    {
        using var reader = _tombstones.Read(after);
        while (reader.Read())
        {
            yield return (reader.GetInt64(0), reader.GetInt64(1));
        }
    }

    public Dictionary<int, Organisation> Organisations()
    {
        var organisations = new Dictionary<int, Organisation>();
        using var reader = _organisations.Read();
        while (reader.Read())
        {
            organisations.Add(reader.GetInt32(0), Organisation.FromStored(reader.GetString(1), reader.GetString(2)));
        }

        return organisations;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_begin, _end, _version, _row, _hash, _rowAndHash, _body, _organisation, _property, _segments, _tombstones, _organisations])
        {
            statement.Dispose();
        }

        if (ownsConnection)
        {
            connection.Dispose();
        }
    }
}
