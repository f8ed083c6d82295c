namespace Ideation.Embeddings;

/// <summary>One source of training text, its licence as the source states it, and how many texts came from it.</summary>
public sealed record TrainingSource(string Name, string Licence, int Texts);
