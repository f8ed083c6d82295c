using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ideation.EndToEnd;

/// <summary>The worker as a process of its own, watching the folder <c>inbox</c> of a program's folder.</summary>
internal sealed partial class RunningWorker : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http = new();
    private readonly string _inbox;

    private RunningWorker(Process process, string inbox)
    {
        Process = process;
        _inbox = inbox;
    }

    public Process Process { get; }

    public static async Task<RunningWorker> StartAsync(IdeationProgram program)
    {
        var inbox = Directory.CreateDirectory(program.File("inbox")).FullName;
        var worker = new RunningWorker(program.Start("serve", "--worker", "--inbox", inbox, "--port", "0"), inbox);
        while (await worker.Process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
            {
                worker._http.BaseAddress = new Uri(address.Value);
                _ = worker.Process.StandardOutput.ReadToEndAsync();
                _ = worker.Process.StandardError.ReadToEndAsync();
                return worker;
            }
        }

        throw new InvalidOperationException($"The worker ended before it listened: {await worker.Process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Puts a copy into the inbox in one step.</summary>
    public void Deliver(string file)
    {
        var copying = Path.Combine(_inbox, $"{Path.GetFileName(file)}.part");
        File.Copy(file, copying);
        File.Move(copying, Path.Combine(_inbox, Path.GetFileName(file)));
    }

    public bool Finished(string outcome, string name) => File.Exists(Path.Combine(_inbox, outcome, name));

    /// <summary>Waits for the file in <c>done</c> or <c>failed</c> and reads the report beside it.</summary>
    public async Task<JsonNode> ReportAsync(string outcome, string name)
    {
        await Wait.UntilAsync(() => Finished(outcome, name), Patience);
        return JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_inbox, outcome, $"{name}.report.json")))!;
    }

    public async Task<(HttpStatusCode Code, string Status)> HealthAsync(string endpoint)
    {
        using var response = await _http.GetAsync(new Uri($"/health/{endpoint}", UriKind.Relative));
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!["status"]!.GetValue<string>());
    }

    public async Task ReadyAsync()
    {
        var watch = Stopwatch.StartNew();
        while ((await HealthAsync("ready")).Code != HttpStatusCode.OK)
        {
            Assert.True(watch.Elapsed < Patience, "The worker did not become ready.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
            await Process.WaitForExitAsync();
        }

        Process.Dispose();
        _http.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9][0-9]*")]
    private static partial Regex Address();
}
