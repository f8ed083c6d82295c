using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>A condition the target field's texts name and the core technology's text does not.</summary>
/// <param name="Kind">What sort of condition: <c>temperature</c>, <c>material</c>, <c>scale</c>, <c>environment</c>, <c>regulation</c>.</param>
/// <param name="Term">The word or figure found.</param>
/// <param name="Evidence">Where it stands.</param>
public sealed record Difference(string Kind, string Term, Evidence Evidence);
