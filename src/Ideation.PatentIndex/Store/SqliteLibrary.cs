using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>Binds the SQLite provider to the library the operating system ships, because no native copy is bundled.</summary>
public static partial class SqliteLibrary
{
    private const string ProviderName = "e_sqlite3";
    private const int PersistWriteAheadLog = 10;

    private static readonly Lazy<string?> Problem = new(Bind);

    /// <exception cref="PatentIndexException">The library is missing; the message says how to install it.</exception>
    public static void Require()
    {
        if (Problem.Value is { } problem)
        {
            throw new PatentIndexException(problem);
        }
    }

    /// <summary>The version of the library found on this machine, such as <c>3.40.1</c>.</summary>
    /// <exception cref="PatentIndexException">The library is missing; the message says how to install it.</exception>
    public static string Version()
    {
        Require();
        return raw.sqlite3_libversion().utf8_to_string();
    }

    /// <summary>Leaves the log files in place when the last connection closes, so that a reader never has to create them.</summary>
    internal static void KeepLogFiles(SqliteConnection connection)
    {
        var on = 1;
        _ = FileControl(connection.Handle!, "main", PersistWriteAheadLog, ref on);
    }

    /// <summary>The file names tried on this platform, best first.</summary>
    internal static string[] Candidates() =>
        OperatingSystem.IsWindows() ? ["winsqlite3", "sqlite3"]
        : OperatingSystem.IsMacOS() ? ["/usr/lib/libsqlite3.dylib", "libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];

    internal static string MissingMessage(string[] tried) =>
        $"SQLite was not found on this machine (tried {string.Join(", ", tried)}); install it with "
        + (OperatingSystem.IsWindows() ? "'winget install SQLite.SQLite' (Windows 10 and later normally have winsqlite3 already)."
            : OperatingSystem.IsMacOS() ? "'brew install sqlite'."
            : "'sudo apt-get install libsqlite3-0' (Debian, Ubuntu), 'sudo dnf install sqlite-libs' (Fedora) or 'apk add sqlite-libs' (Alpine).");

    private static string? Bind()
    {
        var tried = Candidates();
        var handle = tried.Select(name => NativeLibrary.TryLoad(name, out var found) ? found : 0).FirstOrDefault(found => found != 0);
        if (handle == 0)
        {
            return MissingMessage(tried);
        }

        nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == ProviderName ? handle : 0;
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(SqliteLibrary).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return null;
    }

    [LibraryImport(ProviderName, EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(SafeHandle database, string schema, int operation, ref int argument);
}
