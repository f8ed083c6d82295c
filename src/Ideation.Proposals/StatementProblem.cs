namespace Ideation.Proposals;

/// <summary>Why a statement may not stand in a proposal.</summary>
public enum StatementProblem
{
    NoEvidence,

    /// <summary>It cites a publication that was not retrieved.</summary>
    UnknownPublication,

    /// <summary>The quote is not an exact substring of that part of that document.</summary>
    QuoteNotFound,

    /// <summary>It states a figure that is neither among the facts nor in its quotes.</summary>
    UnknownFigure,

    /// <summary>It says what will happen, or what someone intends, instead of what could be.</summary>
    Overclaim,

    /// <summary>It holds a link, markup or control characters.</summary>
    UnsafeText,
}
