namespace Ideation.Patents;

/// <summary>The embedding model an index was made with; vectors of another one are refused.</summary>
public sealed record IndexIdentity(string ModelRevision, int Dimensions);
