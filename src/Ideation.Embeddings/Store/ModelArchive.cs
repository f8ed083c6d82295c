using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;

namespace Ideation.Embeddings.Store;

/// <summary>Unpacks the model parts of a <c>.zip</c>, <c>.tar</c> or <c>.tar.gz</c>; what it is, is seen from its first bytes.</summary>
internal sealed class ModelArchive(string path, ArchiveLimits limits)
{
    private const int TarMagicOffset = 257;
    private const int UnixFile = 0x8;
    private const int UnixFolder = 0x4;

    private static readonly byte[] GzipMagic = [0x1F, 0x8B];

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private long _packed;
    private long _unpacked;

    /// <exception cref="InvalidDataException">It is no archive, is damaged, expands too far, or holds a link or a path that leads out of its folder.</exception>
    public async Task ExtractAsync(string folder, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.Asynchronous);
        _packed = Math.Max(1, file.Length);
        var head = new byte[TarMagicOffset + 5];
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        file.Position = 0;
        try
        {
            if (head.AsSpan(0, read).StartsWith("PK\u0003\u0004"u8))
            {
                await ExtractZipAsync(file, folder, cancellationToken).ConfigureAwait(false);
            }
            else if (head.AsSpan(0, read).StartsWith(GzipMagic))
            {
                await using var unzipped = new GZipStream(file, CompressionMode.Decompress);
                await ExtractTarAsync(unzipped, folder, cancellationToken).ConfigureAwait(false);
            }
            else if (read == head.Length && head.AsSpan(TarMagicOffset).SequenceEqual("ustar"u8))
            {
                await ExtractTarAsync(file, folder, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                throw new FormatException("it is neither a .zip nor a .tar nor a .tar.gz");
            }
        }
        catch (Exception e) when (e is FormatException or EndOfStreamException or InvalidDataException)
        {
            throw new InvalidDataException($"The archive '{path}' is refused: {e.Message.TrimEnd('.')}.", e);
        }
    }

    private async Task ExtractZipAsync(Stream stream, string folder, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            var safe = SafePath.Of(entry.FullName);

            // The upper half holds what Unix says about the file; 0 where the archive was made elsewhere.
            var type = (entry.ExternalAttributes >> 28) & 0xF;
            if (type is not (0 or UnixFile or UnixFolder))
            {
                throw new FormatException($"'{safe}' is a link or a device, and only files and folders are taken");
            }

            var isFolder = type == UnixFolder || entry.FullName.EndsWith('/');
            if (Take(safe, isFolder) is { } name)
            {
                await using var content = new CountedStream(await entry.OpenAsync(cancellationToken).ConfigureAwait(false), Count);
                await WriteAsync(content, folder, name, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task ExtractTarAsync(Stream stream, string folder, CancellationToken cancellationToken)
    {
        await using var counted = new CountedStream(stream, Count);
        await using var tar = new TarReader(counted);
        while (await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false) is { } entry)
        {
            if (entry.EntryType is TarEntryType.GlobalExtendedAttributes)
            {
                continue;
            }

            var safe = SafePath.Of(entry.Name);
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.Directory))
            {
                throw new FormatException($"'{safe}' is a {entry.EntryType}, and only files and folders are taken");
            }

            if (Take(safe, entry.EntryType == TarEntryType.Directory) is { } name && entry.DataStream is { } content)
            {
                await WriteAsync(content, folder, name, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <returns>Where the entry goes; null when it is a folder or no part of a model.</returns>
    private string? Take(string name, bool isFolder)
    {
        if (isFolder || !ModelParts.IsPart(name))
        {
            return null;
        }

        if (!_names.Add(name))
        {
            throw new FormatException($"it holds '{name}' twice");
        }

        if (_names.Any(other => IsUnder(name, other) || IsUnder(other, name)))
        {
            throw new FormatException($"it holds '{name}' both as a file and on the way to one");
        }

        return _names.Count <= limits.Files ? name : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it holds more than {limits.Files:N0} files"));
    }

    private static bool IsUnder(string name, string other) => name.Length > other.Length && name[other.Length] == '/' && name.StartsWith(other, StringComparison.OrdinalIgnoreCase);

    private static async Task WriteAsync(Stream content, string folder, string name, CancellationToken cancellationToken)
    {
        var target = SafePath.In(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
    }

    // What an archive says of its sizes is not believed: the bytes that really come out are counted.
    private void Count(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.Bytes)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it expands beyond {limits.Bytes:N0} bytes"));
        }

        if (_unpacked > limits.ExpansionCountsFrom && _unpacked / _packed > limits.Expansion)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"it expands to more than {limits.Expansion} times its size, as no model does"));
        }
    }
}
