using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;

namespace Ideation.App.Commands;

/// <summary><c>ideation doctor</c>: what is installed, what the store holds, what a bigger corpus would need.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("doctor", "Tell what is installed, which model is used, how big the index is and what a bigger corpus would need") { json };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var answer = await Examination.RunAsync(index.Resolve(parsed), cancellationToken);
            if (parsed.GetValue(json))
            {
                Answer.WriteJson(answer, AnswerJson.Default.DoctorAnswer);
            }
            else
            {
                Write(answer);
            }

            return answer.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Fault;
        });
        return command;
    }

    private static void Write(DoctorAnswer answer)
    {
        foreach (var (name, value) in new[]
        {
            ("Ideation", answer.Version),
            ("Runtime", answer.Runtime),
            ("Processor", answer.Processor),
            ("ONNX Runtime", answer.OnnxRuntime),
            ("SQLite", answer.Sqlite),
            ("Embedding model", answer.Model),
            ("Store", answer.Store),
            ("Index", answer.Index),
            ("Index on disk", ByteSize.Of(answer.IndexBytes)),
            ("Free disk", ByteSize.Of(answer.FreeDiskBytes)),
        })
        {
            Console.WriteLine($"{name,-16} {value}");
        }

        Console.WriteLine();
        Console.WriteLine("A corpus of     memory a search scans     disk");
        foreach (var need in answer.Needs)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{need.Documents,11:N0}     {ByteSize.Of(need.ScanMemoryBytes),21}     {ByteSize.Of(need.DiskBytes)}"));
        }

        Console.WriteLine();
        Console.WriteLine(answer.Problems.Count == 0 ? "No problem found." : string.Join(Environment.NewLine, answer.Problems.Select(problem => $"Problem: {problem}")));
    }
}
