using System.Globalization;
using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>
/// <c>Precompiled</c>: replaces what the map knows. As in the reference, a character with its marks of fewer than six bytes is looked up whole, by
/// its shortest known beginning, and what follows that beginning goes; longer ones are looked up character by character.
/// </summary>
internal sealed class PrecompiledNormaliser(CharacterMap map) : Normaliser
{
    private const int LookedUpWhole = 6;

    public override string Normalise(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var length = IsAlone(text, i) ? 1 : StringInfo.GetNextTextElementLength(text, i);
            Append(result, text.AsSpan(i, length));
            i += length;
        }

        return result.ToString();
    }

    // Spares the search for marks where there can be none: before ASCII, kana, Han and their full-width company. Only Arabic and Indic have signs that bind what follows.
    private static bool IsAlone(string text, int i) => !char.IsSurrogate(text[i]) && (text[i] is < '\u0600' or >= '\u0E00')
        && (i + 1 == text.Length || text[i + 1] is (< '\u0080' and not '\n') or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3096')
            or (>= '\u30A0' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF9D'));

    private void Append(StringBuilder result, ReadOnlySpan<char> cluster)
    {
        if (cluster.Length > 1 && cluster.Length < LookedUpWhole && Encoding.UTF8.GetByteCount(cluster) < LookedUpWhole && map.Find(cluster) is { } whole)
        {
            result.Append(whole);
            return;
        }

        for (var i = 0; i < cluster.Length;)
        {
            _ = Characters.At(cluster, i, out var length);
            var character = cluster.Slice(i, length);
            var replacement = length == 1 ? map.Of(character[0]) : map.Find(character);
            result.Append(replacement is null ? character : replacement);
            i += length;
        }
    }
}
