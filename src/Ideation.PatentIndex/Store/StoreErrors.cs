using System.Text.Json;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Store;

/// <summary>Turns what SQLite and the file system report into one sentence a user can act on.</summary>
internal static class StoreErrors
{
    // Windows reports a full disk as ERROR_DISK_FULL or ERROR_HANDLE_DISK_FULL, Linux as ENOSPC or EDQUOT in the low bits of HResult.
    private static readonly int[] DiskFull = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122];

    public static T Translate<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (Sentence(folder, e) is not null)
        {
            throw new PatentIndexException(Sentence(folder, e)!, e);
        }
    }

    private static string? Sentence(string folder, Exception exception) => exception switch
    {
        SqliteException e => e.SqliteErrorCode switch
        {
            5 or 6 => $"The store in {folder} is busy: another process has kept it locked; try again when it has finished.",
            8 => $"The store in {folder} cannot be written: the folder or its files are read-only.",
            10 => $"The store in {folder} could not be read or written: the disk reported an error ({e.Message}).",
            11 or 26 => $"The database in {folder} is damaged ({e.Message}); restore it from a copy, or ingest again into a new store.",
            13 => $"The disk that holds {folder} is full; nothing of the last batch was kept. Make room and run the command again.",
            14 => $"The database in {folder} cannot be opened; check that the folder exists and may be read.",
            _ => $"The store in {folder} failed: {e.Message}",
        },
        IOException e when DiskFull.Contains(e.HResult) => $"The disk that holds {folder} is full; nothing of the last batch was kept. Make room and run the command again.",
        IOException e => $"The store in {folder} could not be read or written: {e.Message}",
        InvalidDataException or JsonException => $"The index in {folder} is damaged ({exception.Message}); restore it from a copy, or ingest again into a new store.",
        AggregateException { InnerException: { } inner } => Sentence(folder, inner),
        UnauthorizedAccessException e => $"The store in {folder} may not be used: {e.Message}",
        _ => null,
    };
}
