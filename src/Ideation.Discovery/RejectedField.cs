using Ideation.Patents;

namespace Ideation.Discovery;

/// <summary>A field that was examined and not suggested.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why not: <c>thin</c> (evidence too weak), <c>no-bridge</c>, <c>distance</c> (outside the dial), <c>rank</c> (enough better ones).</param>
public sealed record RejectedField(TechnologyField Field, string Reason);
