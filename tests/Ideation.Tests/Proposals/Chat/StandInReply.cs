using System.Text.Json;

namespace Ideation.Tests.Proposals.Chat;

/// <summary>What the stand-in sends back.</summary>
internal sealed record StandInReply(string? Content = null)
{
    public int Status { get; init; } = 200;

    public string? RetryAfter { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>Half of the body is sent, then the connection is dropped.</summary>
    public bool Cut { get; init; }

    public string FinishReason { get; init; } = "stop";

    public string? Refusal { get; init; }

    public static StandInReply Error(int status, string? retryAfter = null) => new() { Status = status, RetryAfter = retryAfter };

    public static StandInReply Statement(string text, string number, string quote) => Statements((text, number, quote));

    public static StandInReply Statements(params (string Text, string Number, string Quote)[] statements) => new(JsonSerializer.Serialize(new
    {
        statements = statements.Select(statement => new { text = statement.Text, evidence = new[] { new { number = statement.Number, quote = statement.Quote } } }),
    }));

    /// <summary>What a well-behaved model says: a sentence in the language asked for that cites the first quote it was shown.</summary>
    public static StandInReply Good(StandInRequest request)
    {
        var (number, quote) = request.Quotes[0];
        return Statement(request.IsJapanese ? "この仕組みは、別の分野でも役に立つ可能性があります。" : "The same mechanism could be of use to the people in the other field.", number, quote);
    }
}
