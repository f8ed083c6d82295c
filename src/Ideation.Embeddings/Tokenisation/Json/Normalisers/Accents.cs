using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>Takes away the marks that stand alone after decomposition.</summary>
internal static class Accents
{
    public static string Strip(string text, Func<int, bool> isAccent)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var c = Characters.At(text, i, out var length);
            if (!isAccent(c))
            {
                result.Append(text, i, length);
            }

            i += length;
        }

        return result.ToString();
    }
}
