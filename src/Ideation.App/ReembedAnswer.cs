namespace Ideation.App;

/// <summary>What making an index again with another model came to.</summary>
/// <param name="From">The model before.</param>
/// <param name="To">The model now, or the one still being worked towards.</param>
/// <param name="Documents">Documents in the new index.</param>
/// <param name="Embedded">Those of them embedded in this run.</param>
/// <param name="LeftOut">Documents in whose text the new model knows no word; they are not in the new index.</param>
/// <param name="Switched">True when the new index is the one in use.</param>
/// <param name="Seconds">How long this run took.</param>
internal sealed record ReembedAnswer(string From, string To, long Documents, long Embedded, long LeftOut, bool Switched, double Seconds);
