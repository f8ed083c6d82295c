using System.Globalization;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>A file of patents on disk, plain or gzipped, and how far it has been read.</summary>
internal sealed class SourceFile
{
    private const int BufferSize = 128 * 1024;

    private long _bytesRead;

    private SourceFile(FileInfo info, bool compressed)
    {
        Path = info.FullName;
        Length = info.Length;
        Compressed = compressed;
        Identity = string.Create(CultureInfo.InvariantCulture, $"{info.FullName}|{info.Length}|{info.LastWriteTimeUtc:O}");
    }

    public string Path { get; }

    public long Length { get; }

    public bool Compressed { get; }

    /// <summary>Full path, length and time of the last write: another content is another source.</summary>
    public string Identity { get; }

    public long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <exception cref="PatentSourceException">The file is missing, unreadable or empty.</exception>
    public static SourceFile Find(string path)
    {
        if (Directory.Exists(path))
        {
            throw new PatentSourceException($"{path} is a folder; expected a JSONL or CSV file, plain or .gz.");
        }

        var info = new FileInfo(path);
        if (!info.Exists)
        {
            throw new PatentSourceException($"There is no file {path}; expected a JSONL or CSV file, plain or .gz.");
        }

        if (info.Length == 0)
        {
            throw new PatentSourceException($"{path} is empty; expected a JSONL or CSV file, plain or .gz.");
        }

        using var stream = OpenRaw(info.FullName);
        Span<byte> magic = stackalloc byte[2];
        return new SourceFile(info, stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B]);
    }

    /// <summary>The content, decompressed; a damaged or cut gzip file throws <see cref="InvalidDataException"/> where the damage is met.</summary>
    public Stream OpenRead()
    {
        Interlocked.Exchange(ref _bytesRead, 0);
        var counting = new CountingStream(OpenRaw(Path), read => Interlocked.Add(ref _bytesRead, read));
        return Compressed ? new CheckedGzipStream(counting) : counting;
    }

    /// <summary>The first bytes of the content, at most <paramref name="limit"/>; what comes before damage when there is any.</summary>
    public byte[] Peek(int limit)
    {
        using var stream = OpenRead();
        var bytes = new byte[limit];
        var count = 0;
        try
        {
            int read;
            while (count < limit && (read = stream.Read(bytes, count, limit - count)) > 0)
            {
                count += read;
            }
        }
        catch (InvalidDataException) when (count > 0)
        {
            // Reading for real will meet the damage again and report it after the good part.
        }
        catch (InvalidDataException e)
        {
            throw new PatentSourceException($"{Path} is a damaged gzip file: nothing in it can be decompressed.", e);
        }

        return bytes[..count];
    }

    /// <summary>The one sentence for a file that breaks off or cannot be read further.</summary>
    public PatentSourceException Broken(long records, Exception cause)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"after record {records} (byte {BytesRead} of {Length})");
        return new PatentSourceException(
            cause is InvalidDataException
                ? $"{Path} is truncated or damaged {where}; expected a complete gzip file."
                : $"{Path} could not be read further {where}: {cause.Message}",
            cause);
    }

    private static FileStream OpenRaw(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = BufferSize, Options = FileOptions.SequentialScan });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PatentSourceException($"{path} cannot be opened: {e.Message}", e);
        }
    }
}
