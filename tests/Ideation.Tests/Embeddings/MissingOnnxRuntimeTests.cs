using System.Diagnostics;
using Ideation.EndToEnd;
using Ideation.Tests.Embeddings.Models;

namespace Ideation.Tests.Embeddings;

/// <summary>The program on a machine whose native ONNX Runtime does not load.</summary>
public sealed class MissingOnnxRuntimeTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "patents-en.jsonl");

    private readonly TemporaryFolder _temporary = new();

    public MissingOnnxRuntimeTests() => CopyProgram(AppContext.BaseDirectory, _temporary.File("program"));

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task The_built_in_model_works_and_the_doctor_says_what_is_missing_and_for_what()
    {
        (await RunAsync("ingest", Sample)).Succeeded();
        (await RunAsync("search", "a coating that sheds ice")).Succeeded();
        var doctor = (await RunAsync("doctor")).Succeeded();

        Assert.Matches(@"ONNX Runtime +missing; needed by models other than static ones such as the built-in: .*native library cannot be loaded", doctor.Output);
    }

    [Fact]
    public async Task A_transformer_is_refused_with_what_it_needs()
    {
        SomeTransformer.WriteBert(_temporary.File("my-transformer"));

        var run = await RunAsync("ingest", Sample, "--model", _temporary.File("my-transformer"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("'model.onnx' needs it; static models such as the built-in one do not", run.Error, StringComparison.Ordinal);
    }

    private async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [_temporary.File("program/ideation.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["IDEATION_STORE"] = _temporary.File("store");
        using var process = Process.Start(start)!;
        return await IdeationProgram.FinishAsync(process);
    }

    // An empty file instead of none: where the library is a dependency by name, the host would refuse to start without the file.
    private static void CopyProgram(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            CopyProgram(folder, Path.Combine(to, Path.GetFileName(folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            if (Path.GetFileName(file) is "libonnxruntime.so" or "onnxruntime.dll" or "libonnxruntime.dylib")
            {
                File.WriteAllBytes(copy, []);
            }
            else
            {
                File.Copy(file, copy);
            }
        }
    }
}
