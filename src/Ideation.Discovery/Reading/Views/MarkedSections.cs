using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading.Views;

/// <summary>Cuts an abstract at the marks that name its parts: 【課題】, SOLUTION:, [Means …]. Marks and what tells nothing, such as the selected drawing, are left out.</summary>
internal static partial class MarkedSections
{
    public static IReadOnlyList<(TextView? View, string Text)> Split(string text)
    {
        if (text.AsSpan().IndexOfAny("【[［:：") < 0)
        {
            return [(null, text)];
        }

        var sections = new List<(TextView? View, string Text)>();
        TextView? view = null;
        var (start, skipped) = (0, false);
        foreach (Match mark in Mark().Matches(text))
        {
            Add(mark.Index);
            start = mark.Index + mark.Length;
            skipped = mark.Groups["skip"].Success;
            view = mark.Groups["purpose"].Success ? TextView.Purpose : mark.Groups["mechanism"].Success ? TextView.Mechanism : null;
        }

        Add(text.Length);
        return sections;

        void Add(int end)
        {
            if (!skipped && end > start)
            {
                sections.Add((view, text[start..end]));
            }
        }
    }

    [GeneratedRegex(@"[【［](?:(?<purpose>[^】］]{0,20}(?:課題|目的|効果|作用)|[^】］]{0,12}利用可能性)|(?<mechanism>[^】］]{0,20}(?:手段|構成|実施[^】］]{0,6}))|(?<skip>選択図|図面[^】］]{0,8}|符号[^】］]{0,6})|[^】］]{1,16})[】］]\s*" +
        @"|(?:\b(?:(?<purpose>PROBLEMS?(?: TO BE SOLVED)?|PURPOSE|OBJECT|EFFECTS?(?: OF THE INVENTION)?|ADVANTAGES?)|(?<mechanism>SOLUTION|CONSTITUTION|MEANS)|(?<skip>SELECTED DRAWING|COPYRIGHT))\s*:\s*)" +
        @"|\[(?:(?<purpose>(?:Problem|Object|Purpose|Effect|Advantage)[^\]]{0,40})|(?<mechanism>(?:Mean|Solution|Constitution)[^\]]{0,40})|(?<skip>Selected[^\]]{0,20}))\]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
