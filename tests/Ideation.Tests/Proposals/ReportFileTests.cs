using Ideation.Proposals.Reports;

namespace Ideation.Tests.Proposals;

public class ReportFileTests
{
    [Fact]
    public async Task A_report_replaces_an_older_one_and_leaves_nothing_else_behind()
    {
        using var folder = new TemporaryFolder();
        await ReportFile.WriteAsync(folder.File("out.html"), "old", CancellationToken.None);
        await ReportFile.WriteAsync(folder.File("out.html"), "新しい", CancellationToken.None);

        Assert.Equal("新しい", await File.ReadAllTextAsync(folder.File("out.html")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_write_that_is_cancelled_leaves_the_older_report_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("out.html"), "old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportFile.WriteAsync(folder.File("out.html"), "new", new CancellationToken(canceled: true)));

        Assert.Equal("old", await File.ReadAllTextAsync(folder.File("out.html")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        var error = await Assert.ThrowsAsync<IOException>(() => ReportFile.WriteAsync(folder.File("no/out.html"), "x", CancellationToken.None));

        Assert.Contains(folder.File("no"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_named()
    {
        using var folder = new TemporaryFolder();
        var error = await Assert.ThrowsAsync<IOException>(() => ReportFile.WriteAsync(folder.Path, "x", CancellationToken.None));

        Assert.Contains("that is a folder", error.Message, StringComparison.Ordinal);
    }
}
