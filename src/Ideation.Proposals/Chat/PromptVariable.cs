namespace Ideation.Proposals.Chat;

/// <summary>One input of a prompt.</summary>
internal sealed class PromptVariable
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public bool IsRequired { get; set; }
}
