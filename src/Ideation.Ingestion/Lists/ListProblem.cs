namespace Ideation.Ingestion.Lists;

/// <summary>A record of a list that could not be used.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Ordinal">1-based number of the record in it.</param>
/// <param name="Reason">What was found and what was expected.</param>
public sealed record ListProblem(string File, long Ordinal, string Reason)
{
    /// <summary>The text is missing: the commonest problem.</summary>
    public bool IsWithoutText => Reason.StartsWith(ListValues.NoText, StringComparison.Ordinal);
}
