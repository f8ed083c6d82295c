using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary><c>Nmt</c>: some control characters go, other white space and the byte order mark become spaces.</summary>
internal static class NmtCleaning
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsDropped(c))
            {
                result.Append(IsSpace(c) ? ' ' : c);
            }
        }

        return result.ToString();
    }

    private static bool IsDropped(char c) =>
        c is (>= '\u0001' and <= '\u0008') or '\u000B' or (>= '\u000E' and <= '\u001F') or '\u007F' or '\u008F' or '\u009F';

    private static bool IsSpace(char c) =>
        c is '\t' or '\n' or '\f' or '\r' or '\u1680' or (>= '\u200B' and <= '\u200F') or '\u2028' or '\u2029' or '\u2581' or '\uFEFF' or '\uFFFD';
}
