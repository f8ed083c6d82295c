using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

/// <summary>Runs the real program in a folder and a store of its own.</summary>
public sealed class IdeationProgram : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ideation.dll");

    // What the machine that runs the tests has set must not decide what they see.
    private static readonly string[] Unset = ["IDEATION_QDRANT_URL", "IDEATION_QDRANT_API_KEY", "IDEATION_CHAT_API_KEY", "IDEATION_DEBUG", "NO_COLOR", "LC_ALL", "LANG"];

    private readonly Dictionary<string, string?> _environment = Unset.ToDictionary(variable => variable, _ => (string?)null);

    public IdeationProgram() => With("IDEATION_STORE", Store);

    public string Folder { get; } = Directory.CreateTempSubdirectory("ideation-e2e-").FullName;

    public string Store => Path.Combine(Folder, "store");

    public string File(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public IdeationProgram With(string variable, string? value)
    {
        _environment[variable] = value;
        return this;
    }

    public Task<ProgramRun> RunAsync(params string[] arguments) => RunAsync(input: "", [], arguments);

    public Task<ProgramRun> RunWithInputAsync(string input, params string[] arguments) => RunAsync(input, [], arguments);

    /// <summary>Runs it through another program that takes a command line, such as <c>unshare</c>.</summary>
    public Task<ProgramRun> RunUnderAsync(string[] wrapper, params string[] arguments) => RunAsync("", wrapper, arguments);

    /// <summary>Runs it with <c>--json</c> and expects success.</summary>
    public async Task<JsonNode> AskAsync(params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.ToString());
        return JsonNode.Parse(run.Output)!;
    }

    public async Task<int> CountDocumentsAsync() => (await AskAsync("doctor", "--json"))["documents"]!.GetValue<int>();

    public Process Start(params string[] arguments) => Start([], arguments);

    /// <summary>What Ctrl+C (<c>INT</c>) or a service manager (<c>TERM</c>) sends.</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Reads what a started process still has to say.</summary>
    public static async Task<ProgramRun> FinishAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(limit.Token);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private async Task<ProgramRun> RunAsync(string input, string[] wrapper, string[] arguments)
    {
        using var process = Start(wrapper, arguments);
        var finished = FinishAsync(process);
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading its input.
        }

        return await finished;
    }

    private Process Start(string[] wrapper, string[] arguments)
    {
        string[] line = [.. wrapper, "dotnet", Program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var (variable, value) in _environment)
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{line[0]} could not be started");
    }
}
