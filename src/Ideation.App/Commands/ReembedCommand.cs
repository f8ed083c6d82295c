using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;

namespace Ideation.App.Commands;

/// <summary><c>ideation reembed --model NAME</c>: makes the index again with another embedding model.</summary>
internal static class ReembedCommand
{
    public static Command Create()
    {
        var json = new JsonOption();
        var index = new IndexOptions();
        var command = new Command("reembed", "Make the index again with another embedding model, from the documents it holds; resumable, and the old index is used until the new one is complete") { json };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = index.Resolve(parsed);
            if (settings.Qdrant is not null)
            {
                throw new UsageException("reembed works on the embedded index; for Qdrant, ingest the files into another collection with --collection NAME and --model.");
            }

            var model = settings.Model ?? throw new UsageException("reembed needs --model with the name or folder of the model to make the index with; see 'ideation models list'.");
            return Tell(await ReembedJob.RunAsync(settings, model, parsed.GetValue(json), cancellationToken), parsed.GetValue(json));
        });
        return command;
    }

    private static int Tell(ReembedAnswer answer, bool json)
    {
        if (json)
        {
            Answer.WriteJson(answer, AnswerJson.Default.ReembedAnswer);
        }
        else if (answer.Switched)
        {
            Console.WriteLine(answer.From == answer.To
                ? $"The index was made with {answer.To} already."
                : string.Create(CultureInfo.InvariantCulture, $"The index is now made with {answer.To} and holds {answer.Documents:N0} documents ({answer.Embedded:N0} embedded in this run, {answer.Seconds:0.0} s)."));
            if (answer.LeftOut > 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.LeftOut:N0} documents were left out, because the model knows no word of them; they are listed in quarantine/re-embedding.jsonl of the store."));
            }
        }

        return answer.Switched
            ? ExitCodes.Done
            : throw new OperationCanceledException();
    }
}
