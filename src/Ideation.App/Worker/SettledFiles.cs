namespace Ideation.App.Worker;

/// <summary>Tells files that are complete from those still being written: a complete one has not changed for a while.</summary>
internal sealed class SettledFiles(TimeSpan stableFor, TimeProvider time)
{
    private Dictionary<string, Observation> _seen = [];

    /// <summary>True when some file was seen last time that had not settled yet.</summary>
    public bool AnyUnsettled { get; private set; }

    /// <summary>Those of the files that have settled, in the given order.</summary>
    public IReadOnlyList<FileInfo> Among(IReadOnlyList<FileInfo> files)
    {
        var now = time.GetTimestamp();
        _seen = files.ToDictionary(file => file.FullName, file => Observe(file, now));
        var settled = files.Where(file => time.GetElapsedTime(_seen[file.FullName].Since, now) >= stableFor).ToArray();
        AnyUnsettled = settled.Length < files.Count;
        return settled;
    }

    private Observation Observe(FileInfo file, long now) =>
        _seen.TryGetValue(file.FullName, out var earlier) && earlier.Length == file.Length && earlier.Written == file.LastWriteTimeUtc
            ? earlier
            : new Observation(file.Length, file.LastWriteTimeUtc, now);

    private readonly record struct Observation(long Length, DateTime Written, long Since);
}
