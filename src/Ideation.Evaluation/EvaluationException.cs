namespace Ideation.Evaluation;

/// <summary>An evaluation that cannot run: a missing or malformed file, queries that do not belong to the corpus; the message names what was found, what was expected and where.</summary>
public sealed class EvaluationException : Exception
{
    public EvaluationException(string message) : base(message) { }

    public EvaluationException(string message, Exception innerException) : base(message, innerException) { }
}
