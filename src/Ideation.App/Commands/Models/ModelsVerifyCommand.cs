using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models verify [NAME]</c>: hashes the files again.</summary>
internal static class ModelsVerifyCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "A model's name (default: every model)", Arity = ArgumentArity.ZeroOrOne };
        var json = new JsonOption();
        var store = new ModelStoreOptions();
        var command = new Command("verify", "Hash a model's files again and name every one that differs, is missing or was added") { name, json };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var models = store.Resolve(parsed).Models;
            return await RunAsync(parsed.GetValue(name) is { } one ? [models.Require(one)] : models.List(), parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<ListedModel> models, bool json, CancellationToken cancellationToken)
    {
        var answers = new List<ModelCheckAnswer>();
        foreach (var listed in models)
        {
            answers.Add(new ModelCheckAnswer(listed.Name, listed.Model?.Files.Count ?? 0, await ModelVerification.RunAsync(listed, cancellationToken)));
        }

        if (json)
        {
            Answer.WriteJson([.. answers], AnswerJson.Default.ModelCheckAnswerArray);
        }
        else
        {
            Write(answers);
        }

        var broken = answers.Where(answer => answer.Differences.Count > 0).Select(answer => answer.Name).ToArray();
        return broken.Length == 0
            ? ExitCodes.Done
            : throw new EmbeddingModelException($"Not as installed: {string.Join(", ", broken)}; remove and add again what you did not change yourself.");
    }

    private static void Write(List<ModelCheckAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (answer.Differences.Count == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.Name}: {answer.Files} files, all as installed."));
            }

            foreach (var difference in answer.Differences)
            {
                Console.WriteLine($"{answer.Name}: {difference.File} {difference.Problem}");
            }
        }
    }
}
