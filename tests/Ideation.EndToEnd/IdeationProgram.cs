using System.Diagnostics;
using System.Text;

namespace Ideation.EndToEnd;

/// <summary>Runs the real program in a store of its own.</summary>
public sealed class IdeationProgram : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ideation.dll");

    private readonly Dictionary<string, string?> _environment = new();

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

    public async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(limit.Token);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["IDEATION_STORE"] = Store;
        foreach (var (variable, value) in _environment)
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
