using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>A document of the target field with the same mechanism for the same purpose: a lead to check before anybody invests, never an opinion on what it covers.</summary>
/// <param name="Document">The document; it is not known to have lapsed, and not older than a patent lives.</param>
/// <param name="Evidence">The span that comes closest to the technology.</param>
public sealed record BlockingLead(PatentDocument Document, Evidence Evidence);
