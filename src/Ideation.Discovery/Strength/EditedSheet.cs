namespace Ideation.Discovery.Strength;

/// <summary>A sheet that a user took away, changed and gave back.</summary>
/// <param name="Technology">As the sheet was made with.</param>
/// <param name="Items">The entries as they stand now.</param>
/// <param name="Found">The words of the entries as they were found; what is missing from <paramref name="Items"/> was struck out.</param>
/// <param name="Answers">Questions of the sheet with the user's answer.</param>
public sealed record EditedSheet(
    CoreTechnology Technology, IReadOnlyList<StrengthItem> Items, IReadOnlyList<string> Found, IReadOnlyList<(ClarifyingQuestion Question, bool Yes)> Answers)
{
    /// <summary>The technology to search with: struck words are cut from the text, new and rewritten entries added, answers applied.</summary>
    public CoreTechnology Revised()
    {
        var text = Technology.Text;
        var kept = Items.Where(item => item.Words == item.Text).Select(item => item.Text).ToArray();
        foreach (var words in Found.Except(kept).OrderByDescending(words => words.Length))
        {
            // Words that a remaining entry needs stay.
            if (!kept.Any(other => other.Contains(words, StringComparison.Ordinal) || words.Contains(other, StringComparison.Ordinal)))
            {
                text = text.Replace(words, "", StringComparison.Ordinal);
            }
        }

        var separator = Technology.Language == "ja" ? "" : " ";
        var end = Technology.Language == "ja" ? "。" : ".";
        foreach (var item in Items.Where(item => item.Words != item.Text && item.Text.Trim().Length > 0))
        {
            text = $"{text.TrimEnd()}{separator}{item.Text.Trim().TrimEnd('.', '。')}{end}";
        }

        return Answers.Aggregate(Technology with { Text = text.Trim() }, (technology, answer) => answer.Question.Answered(technology, answer.Yes));
    }
}
