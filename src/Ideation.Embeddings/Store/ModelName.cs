using System.Globalization;
using System.Text;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Store;

/// <summary>What a model of the user's can be called: the name is that of its folder, on every file system.</summary>
internal static class ModelName
{
    // Of UTF-8; file systems take 255, and downloads add an ending.
    private const int LongestName = 200;

    // Whatever ending Windows finds behind them.
    private static readonly HashSet<string> DeviceNames = new(["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is expected of a name, for a message.</summary>
    public static string Expected { get; } =
        $"letters and digits of any language, '.', '-' and '_', a letter or digit first, no '.' at the end, at most {LongestName} bytes, and neither '{ModelStore.BuiltIn}', '{ModelStore.CatalogueFile}' nor a device's name such as 'CON'";

    /// <summary>Whether a user's model may have this name.</summary>
    public static bool IsFree(string name) =>
        IsName(name) && !name.EndsWith('.') && !DeviceNames.Contains(name.Split('.')[0]) && name != ModelStore.BuiltIn && !name.StartsWith(ModelStore.CatalogueFile, StringComparison.OrdinalIgnoreCase);

    public static bool IsName(string name) =>
        name.Length > 0 && Rune.TryGetRuneAt(name, 0, out var first) && IsLetterOrDigit(first) && name.EnumerateRunes().All(IsTaken) && name.IsNormalized() && Encoding.UTF8.GetByteCount(name) <= LongestName;

    /// <summary>The one spelling of a name that could be spelt in two ways, with が as one character or as か and a mark.</summary>
    public static string Composed(string name) => WellFormed.Text(name).Normalize(NormalizationForm.FormC);

    /// <summary>A name made of what a model, its folder or its archive is called; empty where that holds no letter or digit.</summary>
    public static string From(string title)
    {
        var name = new StringBuilder();
        var gap = false;
        foreach (var rune in Composed(title).EnumerateRunes())
        {
            name.Append(IsTaken(rune) ? rune.ToString() : gap ? "" : "-");
            gap = !IsTaken(rune);
        }

        return name.ToString().Trim('-', '.', '_');
    }

    private static bool IsTaken(Rune rune) => IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '.' or '_' or '-';

    // By the whole character: 𠮷 is two in UTF-16, neither of which is a letter.
    private static bool IsLetterOrDigit(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
