namespace Ideation.App;

/// <summary>What to learn from and where to write it; a recipe or a model to go on from may be named, not both.</summary>
internal sealed record TrainingRequest(string? Recipe, string? From, IReadOnlyList<string> Data, string Output, string? Name, string? Licences);
