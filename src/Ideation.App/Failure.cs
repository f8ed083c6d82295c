using Ideation.Embeddings;
using Ideation.Evaluation;
using Ideation.Patents;
using Ideation.Proposals.Chat;

namespace Ideation.App;

/// <summary>Turns what went wrong into one sentence and an exit code.</summary>
internal static class Failure
{
    public static (int Code, string Sentence) Describe(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Describe(only),
        OperationCanceledException => (ExitCodes.Interrupted, "Interrupted; run the same command again to go on from here."),
        UsageException => (ExitCodes.Usage, exception.Message),
        InputFileException or PatentSourceException or EvaluationException or PromptException or InvalidDataException => (ExitCodes.BadInput, exception.Message),
        PatentIndexException => (ExitCodes.Index, exception.Message),
        EmbeddingModelException => (ExitCodes.Model, exception.Message),
        FileNotFoundException or DirectoryNotFoundException => (ExitCodes.BadInput, exception.Message),
        IOException or UnauthorizedAccessException => (ExitCodes.Output, exception.Message),
        _ when Environment.GetEnvironmentVariable("IDEATION_DEBUG") == "1" => (ExitCodes.Fault, exception.ToString()),
        _ => (ExitCodes.Fault, $"An unexpected fault: {exception.Message} (set IDEATION_DEBUG=1 for the details)"),
    };
}
