namespace Ideation.Discovery.Reading;

/// <summary>A content word or short phrase of a text.</summary>
/// <param name="Key">What inflected forms share.</param>
/// <param name="Form">As written, for display.</param>
/// <param name="Words">How many words; in Japanese one.</param>
internal readonly record struct Term(string Key, string Form, int Words);
