using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ideation.App.Options;
using Ideation.Embeddings;
using Ideation.PatentIndex.Embedded;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>Looks at every part by itself, so that one that is missing does not hide the others.</summary>
internal static class Examination
{
    private static readonly long[] Sizes = [100_000, 1_000_000, 10_000_000];

    public static async Task<DoctorAnswer> RunAsync(WorkspaceSettings settings, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var dimensions = 256;
        var (index, documents, identity) = await IndexAsync(settings, problems, cancellationToken);
        var model = Try(problems, () =>
        {
            var folder = ModelChoice.FolderOf(settings, identity);
            using var loaded = EmbeddingModel.Load(folder);
            dimensions = loaded.Dimensions[0];
            return string.Create(CultureInfo.InvariantCulture, $"{loaded.Identity}, {dimensions} dimensions, {loaded.VocabularySize:N0} pieces, {folder}");
        });
        var indexBytes = Directory.Exists(settings.IndexFolder) ? new DirectoryInfo(settings.IndexFolder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;
        return new DoctorAnswer
        {
            Version = ProposalJob.SoftwareVersion,
            Runtime = $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture})",
            Processor = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0)}-bit SIMD, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB memory"),
            OnnxRuntime = OnnxRuntime(),
            Sqlite = Try(problems, SqliteLibrary.Version),
            Model = model,
            Store = settings.StoreFolder,
            Index = index,
            Documents = documents,
            IndexBytes = indexBytes,
            FreeDiskBytes = FreeDisk(settings.StoreFolder),
            Needs = [.. Sizes.Select(size => (size, Footprint: IndexFootprint.Of(size, dimensions))).Select(need => new CorpusNeed(need.size, need.Footprint.ScanBytes, need.Footprint.DiskBytes))],
            Problems = problems,
        };
    }

    private static async Task<(string Text, long Documents, IndexIdentity? Identity)> IndexAsync(WorkspaceSettings settings, List<string> problems, CancellationToken cancellationToken)
    {
        if (settings.Qdrant is null && !Directory.Exists(settings.IndexFolder))
        {
            return ("none yet; ingest a file to make it", 0, null);
        }

        try
        {
            await using var index = await Workspace.OpenIndexAsync(settings, cancellationToken);
            var documents = await index.CountAsync(PatentFilter.None, cancellationToken);
            var classified = await index.CountAsync(new PatentFilter { Classified = true }, cancellationToken);
            return (string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents, {classified:N0} of them classified, made with {index.Identity.ModelRevision}"), documents, index.Identity);
        }
        catch (PatentIndexException e)
        {
            problems.Add(e.Message);
            return ("cannot be opened", 0, null);
        }
    }

    // A model that needs it tells so itself when it is loaded.
    private static string OnnxRuntime()
    {
        try
        {
            return OnnxRuntimeLibrary.Version();
        }
        catch (EmbeddingModelException e)
        {
            return $"missing; needed by models other than static ones such as the built-in: {e.Message}";
        }
    }

    private static string Try(List<string> problems, Func<string> examine)
    {
        try
        {
            return examine();
        }
        catch (Exception e) when (e is EmbeddingModelException or PatentIndexException)
        {
            problems.Add(e.Message);
            return "missing";
        }
    }

    private static long FreeDisk(string folder)
    {
        var existing = new DirectoryInfo(folder);
        while (!existing.Exists && existing.Parent is { } parent)
        {
            existing = parent;
        }

        return new DriveInfo(existing.FullName).AvailableFreeSpace;
    }
}
