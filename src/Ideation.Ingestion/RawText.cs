using System.Text;

namespace Ideation.Ingestion;

/// <summary>What is kept of a record that could not be used.</summary>
internal static class RawText
{
    public const int LongestKept = 10_000;

    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, LongestKept * 4)]));

    public static string Of(string text) => Cut(text, LongestKept);

    /// <summary>The beginning of a text, never cut between the halves of a surrogate pair.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
