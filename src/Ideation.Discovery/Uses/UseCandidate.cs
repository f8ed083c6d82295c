using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>A purpose within a field, with the documents that show it.</summary>
/// <param name="Field">The field with all its documents.</param>
/// <param name="Documents">Those of this purpose, the best match first.</param>
/// <param name="Match">How well the best of them matches.</param>
/// <param name="Score">What uses are ordered by.</param>
internal sealed record UseCandidate(FieldCandidate Field, IReadOnlyList<ViewedDocument> Documents, UseMatch Match, double Score);
