using HandlebarsDotNet;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Ideation.Proposals.Chat;

/// <summary>The prompts of a folder, one YAML file each, named for what it produces.</summary>
public sealed class PromptLibrary
{
    private PromptLibrary(ChatPrompt rationale, ChatPrompt story, ChatPrompt partnerNote, ChatPrompt repair) =>
        (Rationale, Story, PartnerNote, Repair) = (rationale, story, partnerNote, repair);

    internal ChatPrompt Rationale { get; }

    internal ChatPrompt Story { get; }

    internal ChatPrompt PartnerNote { get; }

    internal ChatPrompt Repair { get; }

    /// <exception cref="PromptException">A file is missing or has not Semantic Kernel's YAML form with a Handlebars template.</exception>
    public static PromptLibrary Load(string folder) => new(Read(folder, "rationale"), Read(folder, "story"), Read(folder, "partner-note"), Read(folder, "repair"));

    private static ChatPrompt Read(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".yaml");
        try
        {
            var file = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build()
                .Deserialize<PromptFile?>(File.ReadAllText(path)) ?? throw new FormatException("the file is empty");
            if (file.TemplateFormat != "handlebars")
            {
                throw new FormatException($"template_format is '{file.TemplateFormat}'; expected handlebars");
            }

            return new ChatPrompt(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or YamlException or FormatException or HandlebarsException)
        {
            throw new PromptException($"The prompt file '{path}' cannot be used: {e.Message}", e);
        }
    }
}
