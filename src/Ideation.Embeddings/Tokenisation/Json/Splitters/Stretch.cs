namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Part of a piece: a delimiter or what lies between two.</summary>
internal readonly record struct Stretch(int Start, int End, bool IsDelimiter);
