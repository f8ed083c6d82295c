namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>A stretch of normalised text, or an added token that was found in the text.</summary>
internal readonly record struct Section(string Text, bool AtTextStart, int? TokenId = null);
