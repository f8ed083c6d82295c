namespace Ideation.Discovery.Strength;

/// <summary>What somebody answers to a question.</summary>
/// <param name="Yes">True for yes, false for no; null for an answer in words.</param>
/// <param name="Words">The words, trimmed; empty for yes and no.</param>
public readonly record struct QuestionAnswer(bool? Yes, string Words)
{
    /// <summary>Reads <c>yes</c>, <c>no</c>, はい, いいえ or words; null where there is nothing.</summary>
    public static QuestionAnswer? Parse(string answer) => answer.Trim() switch
    {
        "" => null,
        var words => words.ToLowerInvariant().TrimEnd('.', '。') switch
        {
            "yes" or "y" or "はい" => new QuestionAnswer(true, ""),
            "no" or "n" or "いいえ" => new QuestionAnswer(false, ""),
            _ => new QuestionAnswer(null, words),
        },
    };

    public override string ToString() => Yes switch { true => "yes", false => "no", _ => Words };
}
