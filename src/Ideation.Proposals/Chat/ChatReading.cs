using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Ideation.Proposals.Chat;

/// <summary>Reads one answer: the statements, or why there are none.</summary>
internal static partial class ChatReading
{
    public static (ChatAnswer? Answer, ChatFailure? Failure) Read(ChatResponse response, ChatLimits limits)
    {
        var text = response.Text;
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return (null, ChatFailure.Refusal);
        }

        if (response.FinishReason == ChatFinishReason.Length || text.Length > limits.AnswerCharacters)
        {
            return (null, ChatFailure.TooLong);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, ChatFailure.Empty);
        }

        return ChatAnswer.Parse(text) switch
        {
            null => (null, Refusal().IsMatch(text) ? ChatFailure.Refusal : ChatFailure.BrokenAnswer),
            { Statements.Count: 0 } => (null, ChatFailure.Empty),
            var answer => (answer, null),
        };
    }

    [GeneratedRegex(@"^\W*(?:I['’]m sorry|I am sorry|Sorry,|I can(?:['’]t|not)|I['’]m unable|申し訳|お手伝いできません|お答えできません)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();
}
