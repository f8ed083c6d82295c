using Ideation.Proposals.Chat;

namespace Ideation.Tests.Proposals.Chat;

public class ChatEndpointTests
{
    [Theory]
    [InlineData("http://localhost:11434", null, "http://localhost:11434/v1")]
    [InlineData("http://localhost:11434/v1", "key", "http://localhost:11434/v1")]
    [InlineData("http://192.168.1.7:8000/v1", null, "http://192.168.1.7:8000/v1")]
    [InlineData("http://ollama:11434", null, "http://ollama:11434/v1")]
    [InlineData("https://chat.example/openai/", "key", "https://chat.example/openai/")]
    public void An_address_the_text_may_go_to_is_taken(string url, string? key, string expected) =>
        Assert.Equal(expected, ChatEndpoint.Parse(url, "m", key).Url.ToString());

    [Theory]
    [InlineData("localhost", "m", null, "is not a chat endpoint")]
    [InlineData("ftp://host/x", "m", null, "is not a chat endpoint")]
    [InlineData("file:///etc/passwd", "m", null, "is not a chat endpoint")]
    [InlineData("https://user:pass@host/v1", "m", null, "holds a user name, password or query")]
    [InlineData("https://host/v1?key=1", "m", null, "holds a user name, password or query")]
    [InlineData("https://host/v1", " ", null, "No chat model is named")]
    [InlineData("http://chat.example/v1", "m", null, "unencrypted")]
    [InlineData("http://8.8.8.8/v1", "m", null, "unencrypted")]
    [InlineData("http://192.168.1.7/v1", "m", "key", "and the key unencrypted")]
    public void Any_other_is_refused_with_the_reason(string url, string model, string? key, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => ChatEndpoint.Parse(url, model, key)).Message, StringComparison.Ordinal);
}
