namespace Ideation.Discovery.Strength;

/// <summary>Adds sentences to a text that somebody wrote.</summary>
internal static class TextEnd
{
    private const string Stops = ".!?…。！？．";
    private const string Closing = "\"'”’)）」』";

    /// <summary>The text with a sentence behind it. A text that lacks its last stop gets one, so that the sentence does not run into it.</summary>
    /// <param name="text">May be empty.</param>
    /// <param name="sentence">With its stop; empty adds nothing.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    public static string Add(string text, string sentence, string language)
    {
        var before = text.TrimEnd();
        if (sentence.Length == 0)
        {
            return text;
        }

        if (before.TrimEnd([.. Closing]) is not { Length: > 0 } said)
        {
            return sentence;
        }

        var stopped = Stops.Contains(said[^1], StringComparison.Ordinal) ? before : before.TrimEnd(',', ';', ':', '、', '，', ' ') + Stop(language);
        return $"{stopped}{(language == "ja" ? "" : " ")}{sentence}";
    }

    /// <summary>What ends a sentence.</summary>
    public static string Stop(string language) => language == "ja" ? "。" : ".";
}
