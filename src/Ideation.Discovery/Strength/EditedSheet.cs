using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Strength;

/// <summary>A sheet that a user took away, changed and gave back.</summary>
/// <param name="Technology">As the sheet was made with.</param>
/// <param name="Items">The entries as they stand now.</param>
/// <param name="Found">The words of the entries as they were found; what is missing from <paramref name="Items"/> was struck out.</param>
/// <param name="Answers">Questions of the sheet with the user's answer.</param>
public sealed record EditedSheet(
    CoreTechnology Technology, IReadOnlyList<StrengthItem> Items, IReadOnlyList<string> Found, IReadOnlyList<(ClarifyingQuestion Question, QuestionAnswer Answer)> Answers)
{
    /// <summary>The technology to search with: struck words are cut from the text, new and rewritten entries added, answers applied.</summary>
    public CoreTechnology Revised()
    {
        var text = Technology.Text;
        var kept = Items.Where(item => item.Words == item.Text).Select(item => item.Text).ToArray();
        var struck = Found.Except(kept).OrderByDescending(words => words.Length).ToArray();
        foreach (var words in struck)
        {
            text = WholeWords.Cut(text, words, Technology.Language);
        }

        // An entry that stood inside a struck one comes back with the new ones.
        var lost = kept.Where(words => IsGone(words, text) && !struck.Any(other => WholeWords.Has(words, other, Technology.Language)));
        foreach (var addition in lost.Concat(Items.Where(item => item.Words != item.Text).Select(item => Plain(item.Text))).Where(addition => addition.Length > 0 && !text.Contains(addition, StringComparison.Ordinal)))
        {
            text = TextEnd.Add(text, Plain(addition) + TextEnd.Stop(Technology.Language), Technology.Language);
        }

        return Answers.Aggregate(Technology with { Text = text.Trim() }, (technology, answer) => answer.Question.Answered(technology, answer.Answer));
    }

    /// <summary>The entries that go with it: what a user wrote stands in the text now, answers are entries, too, and an entry whose words went with a struck one is none any more.</summary>
    public IReadOnlyList<StrengthItem> RevisedItems()
    {
        var text = Revised().Text;
        return [.. Items.Where(item => item.Words != item.Text || !IsGone(item.Text, text)).Select(item => item.Words == item.Text ? item : new StrengthItem(item.Kind, Plain(item.Text), Plain(item.Text))), .. Answers.Select(answer => answer.Question.Entry(answer.Answer)).OfType<StrengthItem>()];
    }

    private bool IsGone(string words, string text) => WholeWords.Has(Technology.Text, words, Technology.Language) && !WholeWords.Has(text, words, Technology.Language);

    private static string Plain(string text) => text.Trim().TrimEnd('.', '。');
}
