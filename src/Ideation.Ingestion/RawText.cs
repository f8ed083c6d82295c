using System.Text;

namespace Ideation.Ingestion;

/// <summary>What is kept of a record that could not be used.</summary>
internal static class RawText
{
    public const int LongestKept = 10_000;

    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, LongestKept * 4)]));

    public static string Of(string text)
    {
        if (text.Length <= LongestKept)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[LongestKept - 1]) ? LongestKept - 1 : LongestKept)];
    }
}
