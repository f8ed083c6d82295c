using Microsoft.Data.Sqlite;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>What a run keeps, in one folder: documents, content hashes, organisations and the ingest ledger in SQLite. One writer, many readers.</summary>
public sealed class PatentStore : IDisposable
{
    private const string DatabaseName = "patents.db";

    private readonly WriterLock? _lock;
    private readonly Lock _writing = new();
    private SqliteConnection? _writer;

    private PatentStore(string folder, WriterLock? writerLock)
    {
        Folder = folder;
        _lock = writerLock;
    }

    public string Folder { get; }

    public bool CanWrite => _lock is not null;

    /// <summary>Opens a store for writing and creates what is missing.</summary>
    /// <exception cref="PatentIndexException">Another process writes to it, it cannot be written, or it has another format.</exception>
    public static PatentStore OpenOrCreate(string folder)
    {
        SqliteLibrary.Require();
        folder = Path.GetFullPath(folder);
        return StoreErrors.Translate(folder, () =>
        {
            Directory.CreateDirectory(folder);
            var store = new PatentStore(folder, WriterLock.Take(folder));
            try
            {
                store._writer = store.Connect(SqliteOpenMode.ReadWriteCreate);
                SqliteLibrary.KeepLogFiles(store.Writer);
                StoreSchema.Create(store.Writer);
                StoreSchema.Check(store.Writer, folder);
                return store;
            }
            catch
            {
                store.Dispose();
                throw;
            }
        });
    }

    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, DatabaseName));

    /// <summary>Opens an existing store for reading; creates nothing.</summary>
    /// <exception cref="PatentIndexException">There is none, or it is damaged or of another format.</exception>
    public static PatentStore Open(string folder)
    {
        SqliteLibrary.Require();
        folder = Path.GetFullPath(folder);
        if (!Exists(folder))
        {
            throw new PatentIndexException($"There is no patent index in {folder}; make one with 'ideation ingest FILE' and the same --store.");
        }

        return StoreErrors.Translate(folder, () =>
        {
            var store = new PatentStore(folder, null);
            using var connection = store.Connect();
            StoreSchema.Check(connection, folder);
            return store;
        });
    }

    /// <summary>How far a source has been taken into the index of this name, or null when it never was.</summary>
    public SourcePosition? FindPosition(string index, string source) => StoreErrors.Translate(Folder, () =>
    {
        using var connection = Connect();
        using var find = new Statement(connection, "SELECT ordinal FROM position WHERE index_name = $1 AND source = $2", 2);
        return find.Scalar(index, source) is long ordinal ? new SourcePosition(source, ordinal) : null;
    });

    /// <summary>Records how far a source has been taken into the index of this name; durable when it returns.</summary>
    public void SetPosition(string index, SourcePosition position) => Write(writer => SetPosition(writer, index, position));

    /// <summary>Forgets how far any source was taken into the index of this name, because the index is gone or new.</summary>
    public void ForgetPositions(string index) => Write(writer =>
    {
        using var forget = new Statement(writer, "DELETE FROM position WHERE index_name = $1", 1);
        forget.Execute(index);
    });

    public void Dispose()
    {
        if (_writer is not null)
        {
            try
            {
                using var checkpoint = new Statement(_writer, "PRAGMA wal_checkpoint(TRUNCATE)");
                checkpoint.Execute();
            }
            catch (SqliteException)
            {
                // The log stays and is read back on the next opening: nothing is lost.
            }

            _writer.Dispose();
            _writer = null;
        }

        _lock?.Dispose();
    }

    internal SqliteConnection Writer => _writer ?? throw new PatentIndexException($"The store in {Folder} was opened for reading; it cannot be changed.");

    internal static void SetPosition(SqliteConnection writer, string index, SourcePosition position)
    {
        using var set = new Statement(writer, "INSERT INTO position VALUES ($1, $2, $3) ON CONFLICT (index_name, source) DO UPDATE SET ordinal = excluded.ordinal", 3);
        set.Execute(index, position.Source, position.Ordinal);
    }

    /// <summary>A connection of the caller's own, for reading.</summary>
    internal SqliteConnection Connect() => Connect(SqliteOpenMode.ReadOnly);

    /// <summary>Runs the work in one transaction: all of it is durable, or none of it happened.</summary>
    internal void Write(Action<SqliteConnection> work) => StoreErrors.Translate(Folder, () =>
    {
        lock (_writing)
        {
            Run("BEGIN IMMEDIATE");
            try
            {
                work(Writer);
                Run("COMMIT");
            }
            catch
            {
                RollBack();
                throw;
            }
        }

        return true;
    });

    private void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back by itself, as it does on a full disk.
        }
    }

    private void Run(string sql)
    {
        using var statement = new Statement(Writer, sql);
        statement.Execute();
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var path = Path.Combine(Folder, DatabaseName);
        var source = mode == SqliteOpenMode.ReadOnly && IsFrozen(path) ? new Uri(path).AbsoluteUri + "?immutable=1" : path;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Without its log file a store has no writer, and a reader that may not create one (read-only medium) must not try.
    private static bool IsFrozen(string path)
    {
        if (File.Exists(path + "-wal"))
        {
            return false;
        }

        try
        {
            using var probe = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
