using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>A field that was examined and not suggested.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why not: <c>thin</c> (evidence too weak), <c>unknown</c> (no field of the list, its catch-all, or an index scheme), <c>no-bridge</c> (no document with a shared mechanism and a readable purpose), <c>distance</c> (outside the dial), <c>rank</c> (enough better ones).</param>
public sealed record RejectedField(TechnologyField Field, string Reason);
