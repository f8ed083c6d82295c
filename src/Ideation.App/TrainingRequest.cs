namespace Ideation.App;

/// <summary>What to learn from and where to write it; a recipe or the folder of a model to go on from may be named, not both. A model that is there already is only replaced when that is asked for.</summary>
internal sealed record TrainingRequest(string? Recipe, string? From, IReadOnlyList<string> Data, string Output, bool Replace, string? Name, string? Licences);
