using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A document of an owner of which only the home field is shown.</summary>
/// <param name="Document">As it is in the corpus.</param>
/// <param name="Home">The one field that is shown.</param>
/// <param name="Text">What is compared.</param>
/// <param name="Group">What documents of the same abstract have in common.</param>
/// <param name="Hidden">Places in the corpus of the document and those of its abstract.</param>
/// <param name="IsElsewhere">Whether it carries a field that is neither near home nor one of its owner's; null where that is not asked.</param>
/// <param name="IsOutside">Whether it carries a field outside the home class; null where that is not asked.</param>
internal sealed record PortfolioCase(PatentDocument Document, IpcSubclass Home, string Text, string Group, IReadOnlySet<int> Hidden, bool? IsElsewhere, bool? IsOutside)
{
    /// <summary>The document as the product gets it.</summary>
    public PatentDocument Shown => Document with { Classifications = [.. Document.Classifications.Where(symbol => symbol.Subclass == Home)] };
}
