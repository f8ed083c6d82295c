using System.Globalization;
using System.Text.RegularExpressions;

namespace Ideation.EndToEnd;

public sealed partial class OutputTests(SampleStore store) : IDisposable
{
    private const int CannotWrite = 7;

    private readonly IdeationProgram _program = store.Reader();

    [Fact]
    public async Task A_report_on_a_full_device_is_refused_and_names_the_file()
    {
        using var disk = SmallDisk.Mount(megabytes: 1);
        await File.WriteAllBytesAsync(Path.Combine(disk.Folder, "ballast"), new byte[(1 << 20) - 4096]);

        var sentence = (await ProposeAsync("--report", Path.Combine(disk.Folder, "out.html"))).Refused(CannotWrite);

        Assert.Contains("out.html", sentence, StringComparison.Ordinal);
        Assert.Equal(["ballast"], Directory.EnumerateFiles(disk.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Standard_output_on_a_full_device_ends_with_one_sentence()
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/bin/sh"), "needs /dev/full");

        (await _program.RunUnderAsync(["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"], "search", "ice")).Refused(CannotWrite);
    }

    [Theory]
    [InlineData("no-such-folder/out.html")]
    [InlineData("folder")]
    public async Task A_path_that_cannot_be_a_file_is_refused_before_any_work_is_lost(string path)
    {
        Directory.CreateDirectory(_program.File("folder"));

        Assert.Contains(path, (await ProposeAsync("--report", path)).Refused(CannotWrite), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_the_right_to_write_is_refused()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("needs a user whom permissions bind");
            return;
        }

        var folder = Directory.CreateDirectory(_program.File("locked"));
        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;

        Assert.Contains("out.html", (await ProposeAsync("--report", Path.Combine(folder.FullName, "out.html"))).Refused(CannotWrite), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_system_is_refused()
    {
        using var disk = SmallDisk.Mount(megabytes: 1);
        disk.MakeReadOnly();

        Assert.Contains("out.html", (await ProposeAsync("--report", Path.Combine(disk.Folder, "out.html"))).Refused(CannotWrite), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task What_is_redirected_holds_no_escape_sequences(string? noColour)
    {
        _program.With("NO_COLOR", noColour).With("TERM", "xterm-256color");
        using var writer = new IdeationProgram().With("NO_COLOR", noColour).With("TERM", "xterm-256color");

        foreach (var run in new[] { await ProposeAsync(), await _program.RunAsync("doctor"), await writer.RunAsync("ingest", Samples.English), await _program.RunAsync("--help") })
        {
            Assert.DoesNotContain('\u001b', run.Output + run.Error);
            Assert.NotEmpty(run.Output);
        }
    }

    [Fact]
    public async Task Every_culture_gets_the_same_bytes()
    {
        var plain = await BytesAsync("en_US.UTF-8");

        foreach (var culture in new[] { "tr_TR.UTF-8", "ja_JP.UTF-8", "de_DE.UTF-8" })
        {
            Assert.Equal(plain, await BytesAsync(culture));
        }
    }

    [Fact]
    public async Task Every_culture_takes_in_the_same_documents()
    {
        using var turkish = new IdeationProgram().With("LC_ALL", "tr_TR.UTF-8");
        (await turkish.RunAsync("ingest", Samples.English, Samples.Japanese)).Succeeded();

        string[] search = ["search", "ultrasonic vibration that disperses particles", "--field", "b06b", "--json"];

        Assert.Equal((await _program.RunAsync(search)).Output, (await turkish.RunAsync(search)).Output);
    }

    public void Dispose() => _program.Dispose();

    private Task<ProgramRun> ProposeAsync(params string[] arguments) =>
        _program.RunAsync(["propose", "-t", Samples.Technology("ice-shedding-coating.en.txt"), "--home-field", "B05D", .. arguments]);

    private async Task<string> BytesAsync(string culture)
    {
        _program.With("LC_ALL", culture).With("LANG", culture);
        var run = (await ProposeAsync("--json", "-")).Succeeded();
        Assert.InRange(DateTimeOffset.Parse(WrittenAt().Match(run.Output).Groups[1].Value, CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow);
        return WrittenAt().Replace(run.Output, "");
    }

    [GeneratedRegex("\"writtenAt\": \"([^\"]+)\"")]
    private static partial Regex WrittenAt();
}
