using System.Globalization;
using Microsoft.Data.Sqlite;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>The tables of a store and their version, kept in <c>user_version</c>.</summary>
internal static class StoreSchema
{
    public const int Version = 1;

    // One document row is about 1.5 kB; pages of 8 kB hold several without overflow chains.
    private const string Tables = """
        CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE position (index_name TEXT NOT NULL, source TEXT NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (index_name, source)) WITHOUT ROWID;
        CREATE TABLE document (row INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, body BLOB NOT NULL);
        CREATE TABLE organisation (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
        CREATE TABLE segment (id INTEGER PRIMARY KEY, row_count INTEGER NOT NULL, list_bytes INTEGER NOT NULL);
        CREATE TABLE tombstone (seq INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL);
        CREATE TABLE state (version INTEGER NOT NULL);
        INSERT INTO state VALUES (1);
        """;

    public static void Create(SqliteConnection connection)
    {
        Run(connection, "PRAGMA page_size = 8192");
        Run(connection, "PRAGMA journal_mode = WAL");

        // A batch is promised to be durable when the call returns, so every commit is synced (FULL), not only every checkpoint (NORMAL).
        Run(connection, "PRAGMA synchronous = FULL");
        Run(connection, "PRAGMA wal_autocheckpoint = 4000");
        Run(connection, "PRAGMA cache_size = -65536");
        if (ReadVersion(connection) == 0)
        {
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"BEGIN IMMEDIATE; {Tables} PRAGMA user_version = {Version}; COMMIT;"));
        }
    }

    /// <exception cref="PatentIndexException">The store was written by a newer program, or is no store of ours.</exception>
    public static void Check(SqliteConnection connection, string folder)
    {
        var found = ReadVersion(connection);
        if (found != Version)
        {
            throw new PatentIndexException(string.Create(CultureInfo.InvariantCulture,
                $"The store in {folder} has format {found}, this program reads format {Version}; use the program version that wrote it, or ingest again into a new store."));
        }
    }

    private static long ReadVersion(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "PRAGMA user_version");
        return (long)statement.Scalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Execute();
    }
}
