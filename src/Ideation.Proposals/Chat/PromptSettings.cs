namespace Ideation.Proposals.Chat;

/// <summary>How the model is to be run for a prompt.</summary>
internal sealed class PromptSettings
{
    public int? MaxTokens { get; set; }

    public float? Temperature { get; set; }
}
