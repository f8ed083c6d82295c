namespace Ideation.Patents;

/// <summary>One record of a source: a document, or the reason why there is none.</summary>
/// <param name="Position">Where the record stands.</param>
/// <param name="Document">Null when the record was unusable.</param>
/// <param name="Problem">What was found and what was expected; null when the record is good.</param>
/// <param name="Raw">The record as read, at most the first 10,000 characters; null when the record is good.</param>
public sealed record SourceRecord(SourcePosition Position, PatentDocument? Document, string? Problem = null, string? Raw = null);
