using System.Globalization;

namespace Ideation.Proposals.Strength;

/// <summary>Reads the lists of a sheet: JSON may have null in them whatever their type says, and a hand that edits leaves empty words.</summary>
/// <remarks>Blanks are refused like nothing at all: as a term to leave out they would leave out every document, and passed over in silence they would hide that a term is gone.</remarks>
internal static class SheetLists
{
    /// <param name="list">As read; null is an empty one.</param>
    /// <param name="key">Its name in the file.</param>
    /// <param name="expected">What an entry is, for messages.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="InvalidDataException">An entry is null or has no words; the message says which.</exception>
    public static IReadOnlyList<T> Read<T>(IReadOnlyList<T?>? list, string key, string expected, string file)
        where T : class
    {
        var entries = new List<T>();
        foreach (var entry in list ?? [])
        {
            entries.Add(entry is null || (entry is string words && string.IsNullOrWhiteSpace(words))
                ? throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Entry {entries.Count + 1} of \"{key}\" in the sheet '{file}' is {(entry is null ? "null" : "empty")}; expected {expected}."))
                : entry);
        }

        return entries;
    }

    /// <summary>Whether a text is the name of a value; a number is not.</summary>
    public static bool IsName<T>(string? text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase);
}
