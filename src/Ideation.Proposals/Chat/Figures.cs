using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Proposals.Chat;

/// <summary>The numbers a text states, in digits, in English words and in kanji before a counter.</summary>
internal static partial class Figures
{
    private static readonly string[] Words = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, decimal> LargeWords = new()
    {
        ["dozen"] = 12, ["dozens"] = 12, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["hundred"] = 100, ["hundreds"] = 100, ["thousand"] = 1_000, ["thousands"] = 1_000, ["million"] = 1_000_000, ["millions"] = 1_000_000, ["billion"] = 1_000_000_000, ["billions"] = 1_000_000_000,
    };

    public static IEnumerable<decimal> In(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace('−', '-');
        foreach (Match match in Digits().Matches(plain))
        {
            if (decimal.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                yield return value;
            }
        }

        foreach (Match match in EnglishWords().Matches(plain))
        {
            var word = match.Value.ToLowerInvariant();
            yield return LargeWords.TryGetValue(word, out var large) ? large : Array.IndexOf(Words, word) + 3;
        }

        foreach (Match match in Kanji().Matches(plain))
        {
            yield return FromKanji(match.Groups["number"].Value);
        }
    }

    private static decimal FromKanji(string number)
    {
        var (total, part, digit) = (0m, 0m, 0m);
        foreach (var character in number)
        {
            var value = "〇一二三四五六七八九".IndexOf(character, StringComparison.Ordinal);
            if (value >= 0)
            {
                digit = (digit * 10) + value;
                continue;
            }

            var unit = character switch { '十' => 10m, '百' => 100m, '千' => 1_000m, '万' => 10_000m, _ => 100_000_000m };
            if (unit < 10_000)
            {
                part += Math.Max(1, digit) * unit;
            }
            else
            {
                (total, part) = (total + (Math.Max(1, part + digit) * unit), 0);
            }

            digit = 0;
        }

        return total + part + digit;
    }

    // A digit after a letter belongs to a name (CO2, H2O), unless there are four of them; a sign counts where no digit stands before it.
    [GeneratedRegex(@"(?<![\w.,-])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<![A-Za-z0-9.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<=[A-Za-z])\d{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"(?<number>[三四五六七八九十百千万億][〇一二三四五六七八九十百千万億]*|[一二][〇一二三四五六七八九十百千万億]+)(?=社|件|年|割|倍|円|人|名|度|%|パーセント|か国|カ国|機関|組織|種|つ)", RegexOptions.CultureInvariant)]
    private static partial Regex Kanji();
}
