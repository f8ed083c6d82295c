namespace Ideation.Proposals.Chat;

/// <summary>A prompt file as written, in Semantic Kernel's YAML form; what the form has and we do not use is passed over.</summary>
internal sealed class PromptFile
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string TemplateFormat { get; set; } = "";

    public string Template { get; set; } = "";

    public List<PromptVariable> InputVariables { get; set; } = [];

    public Dictionary<string, PromptSettings> ExecutionSettings { get; set; } = [];
}
