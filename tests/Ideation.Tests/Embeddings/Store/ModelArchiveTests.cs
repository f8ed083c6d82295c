using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Ideation.Embeddings.Store;

namespace Ideation.Tests.Embeddings.Store;

public sealed class ModelArchiveTests : IDisposable
{
    private const int UnixLink = unchecked((int)0xA1FF0000);

    private readonly TemporaryFolder _temporary = new();

    [Theory]
    [InlineData("../evil.json")]
    [InlineData("a/../../evil.json")]
    [InlineData("/evil.json")]
    [InlineData("C:/evil.json")]
    [InlineData("..\\evil.json")]
    public async Task A_path_that_leads_out_is_refused_in_both_forms(string path)
    {
        await RefusedAsync(Zip(path, "{}"), path[^9..]);
        await RefusedAsync(Tar(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = Content("{}") }), path[^9..]);
        Assert.Empty(Directory.EnumerateFiles(_temporary.Path, "evil*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    public async Task A_link_in_a_tar_is_refused(TarEntryType type) =>
        await RefusedAsync(Tar(new PaxTarEntry(type, "model.json") { LinkName = "/etc/passwd" }), $"is a {type}");

    [Fact]
    public async Task A_link_in_a_zip_is_refused() => await RefusedAsync(Zip("model.json", "/etc/passwd", UnixLink), "is a link");

    [Fact]
    public async Task An_archive_that_expands_as_no_model_does_is_refused_while_it_expands()
    {
        var limits = new ArchiveLimits { ExpansionCountsFrom = 1 << 20 };

        await RefusedAsync(Zip("model.onnx", new string('\0', 8 << 20)), "100 times", limits);
        await RefusedAsync(Compressed(Tar(new PaxTarEntry(TarEntryType.RegularFile, "junk.bin") { DataStream = Content(new string('\0', 8 << 20)) })), "100 times", limits);
        Assert.True(Directory.EnumerateFiles(_temporary.Path, "model.onnx", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length) < 2 << 20);
    }

    [Fact]
    public async Task An_archive_larger_than_the_limit_is_refused() =>
        await RefusedAsync(Zip("model.onnx", "0123456789"), "beyond 9 bytes", new ArchiveLimits { Bytes = 9 });

    [Fact]
    public async Task An_archive_of_too_many_files_is_refused() =>
        await RefusedAsync(Tar([.. Enumerable.Range(0, 4).Select(i => File(i + ".json"))]), "more than 3 files", new ArchiveLimits { Files = 3 });

    [Fact]
    public async Task A_file_that_comes_twice_is_refused() => await RefusedAsync(Tar(File("a.json"), File("A.json")), "twice");

    [Theory]
    [InlineData("a.json", "a.json/b.json")]
    [InlineData("A.json/b.json", "a.json")]
    public async Task A_file_in_the_place_of_a_folder_is_refused(string first, string second) => await RefusedAsync(Tar(File(first), File(second)), "both as a file and on the way to one");

    [Fact]
    public async Task What_a_terminal_would_obey_is_not_repeated_from_the_name_of_a_link()
    {
        var archive = Tar(new PaxTarEntry(TarEntryType.SymbolicLink, "\u001b[31mred.json") { LinkName = "x" });
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new ModelArchive(archive, new ArchiveLimits()).ExtractAsync(_temporary.Path, TestContext.Current.CancellationToken));

        Assert.DoesNotContain('\u001b', error.Message);
    }

    [Fact]
    public async Task Something_else_is_refused()
    {
        var path = _temporary.File("letter.zip");
        System.IO.File.WriteAllText(path, "Dear reader");

        await RefusedAsync(path, "neither a .zip nor a .tar");
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tgz")]
    public async Task A_truncated_archive_is_refused(string form)
    {
        var folder = SomeModels.Write(_temporary.File("tiny"), "tiny");
        var whole = form == "zip" ? SomeModels.Zip(_temporary.File("whole"), folder) : SomeModels.Tgz(_temporary.File("whole"), folder);
        var cut = _temporary.File("cut");
        System.IO.File.WriteAllBytes(cut, System.IO.File.ReadAllBytes(whole)[..5000]);

        await RefusedAsync(cut, "is refused");
    }

    [Fact]
    public void The_model_is_found_below_other_folders_and_two_are_refused()
    {
        var deep = Directory.CreateDirectory(_temporary.File("x/pack/one")).FullName;
        System.IO.File.WriteAllText(Path.Combine(deep, "tokenizer.json"), "{}");

        Assert.Equal(deep, ModelParts.RootOf(_temporary.File("x"), "pack.zip"));

        Directory.CreateDirectory(_temporary.File("x/pack/two"));
        System.IO.File.WriteAllText(_temporary.File("x/pack/two/tokenizer.json"), "{}");
        Assert.Contains("pack/one, pack/two", Assert.Throws<InvalidDataException>(() => ModelParts.RootOf(_temporary.File("x"), "pack.zip")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _temporary.Dispose();

    private async Task RefusedAsync(string archive, string because, ArchiveLimits? limits = null)
    {
        var target = Directory.CreateDirectory(_temporary.File("target-" + Guid.NewGuid())).FullName;
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => new ModelArchive(archive, limits ?? new ArchiveLimits()).ExtractAsync(target, TestContext.Current.CancellationToken));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.Contains(archive, error.Message, StringComparison.Ordinal);
    }

    private static PaxTarEntry File(string name) => new(TarEntryType.RegularFile, name) { DataStream = Content("{}") };

    private static MemoryStream Content(string text) => new(Encoding.UTF8.GetBytes(text));

    private string Zip(string name, string content, int attributes = 0)
    {
        var path = _temporary.File(Guid.NewGuid() + ".zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var entry = zip.CreateEntry(name);
        entry.ExternalAttributes = attributes;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
        return path;
    }

    private string Tar(params PaxTarEntry[] entries)
    {
        var path = _temporary.File(Guid.NewGuid() + ".tar");
        using var tar = new TarWriter(System.IO.File.Create(path));
        foreach (var entry in entries)
        {
            tar.WriteEntry(entry);
        }

        return path;
    }

    private static string Compressed(string path)
    {
        using var target = new GZipStream(System.IO.File.Create(path + ".gz"), CompressionLevel.Fastest);
        target.Write(System.IO.File.ReadAllBytes(path));
        return path + ".gz";
    }
}
