using Ideation.Proposals.Chat;

namespace Ideation.Tests.Proposals.Chat;

public class PromptLibraryTests
{
    [Fact]
    public void A_missing_prompt_is_named()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("rationale.yaml", Assert.Throws<PromptException>(() => PromptLibrary.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("name: x\ntemplate: hello", "template_format is ''; expected handlebars")]
    [InlineData("name: x\ntemplate_format: handlebars\ntemplate: hello", "holds no <message")]
    [InlineData("name: x\ntemplate_format: handlebars\ntemplate: <message role=\"boss\">x</message>", "'boss' is not a message role")]
    [InlineData("name: [", "cannot be used")]
    [InlineData("name: x\ntemplate_format: handlebars\ntemplate: <message role=\"user\">{{#each a}}</message>", "cannot be used")]
    public void A_prompt_that_is_not_in_the_form_expected_is_refused_with_the_reason(string yaml, string reason)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("rationale.yaml"), yaml);

        Assert.Contains(reason, Assert.Throws<PromptException>(() => PromptLibrary.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_nothing_fills_in_is_named()
    {
        var prompt = new ChatPrompt(new PromptFile { Name = "x", Template = "<message role=\"user\">{{a}}</message>", InputVariables = [new PromptVariable { Name = "a", IsRequired = true }] });

        Assert.Contains("'x' requires 'a'", Assert.Throws<PromptException>(() => prompt.Render(new Dictionary<string, object> { ["b"] = "1" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_filled_in_as_it_is_and_never_read_as_a_template()
    {
        var prompt = new ChatPrompt(new PromptFile { Name = "x", Template = "<message role=\"user\">{{a}}</message>" });

        Assert.Equal("<b> & \"{{c}}\" 水", Assert.Single(prompt.Render(new Dictionary<string, object> { ["a"] = "<b> & \"{{c}}\" 水" })).Text);
    }
}
