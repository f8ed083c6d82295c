using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>The records of a source that could not be used, one JSON object a line; a record that is read again is not listed again.</summary>
/// <param name="path">Where the file is or will be; it is made with the first entry.</param>
public sealed class QuarantineFile(string path)
{
    private const byte NewLine = (byte)'\n';

    private HashSet<(string Source, long Ordinal)>? _known;

    public string Path => path;

    /// <summary>The quarantine file of a source within a store: <c>quarantine/&lt;file name&gt;.jsonl</c>.</summary>
    public static QuarantineFile In(string storeFolder, string sourcePath) =>
        new(System.IO.Path.Combine(storeFolder, "quarantine", System.IO.Path.GetFileName(sourcePath) + ".jsonl"));

    /// <summary>Adds the entries that are not there yet; they are on the disk when this returns.</summary>
    /// <exception cref="PatentIndexException">The file cannot be written.</exception>
    public async Task AppendAsync(IReadOnlyList<QuarantineEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return;
        }

        try
        {
            _known ??= Load();
            using var lines = new MemoryStream();
            foreach (var entry in entries.Where(entry => _known.Add((entry.Source, entry.Ordinal))))
            {
                JsonSerializer.Serialize(lines, entry, QuarantineJson.Readable.QuarantineEntry);
                lines.WriteByte(NewLine);
            }

            await AppendAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PatentIndexException($"The quarantine file {path} cannot be written: {e.Message}", e);
        }
    }

    /// <summary>The entries of one source, in the order they were met.</summary>
    public IEnumerable<QuarantineEntry> EntriesOf(string source) =>
        File.Exists(path) ? ReadLines().OfType<QuarantineEntry>().Where(entry => entry.Source == source) : [];

    private async Task AppendAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        await file.WriteAsync(lines, cancellationToken).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
    }

    private HashSet<(string Source, long Ordinal)> Load()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        CutTornLine();
        return [.. ReadLines().OfType<QuarantineEntry>().Select(entry => (entry.Source, entry.Ordinal))];
    }

    // A run that was killed in mid-write leaves a line without its end.
    private void CutTornLine()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        while (file.Length > 0)
        {
            file.Position = file.Length - 1;
            if (file.ReadByte() == NewLine)
            {
                return;
            }

            file.SetLength(file.Length - 1);
        }
    }

    private IEnumerable<QuarantineEntry?> ReadLines() => File.ReadLines(path).Select(Parse);

    private static QuarantineEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, QuarantineJson.Readable.QuarantineEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
