using System.Globalization;
using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>The tokens of text that no piece covers: one unknown token, or the byte tokens <c>&lt;0xNN&gt;</c> where the vocabulary has all that are needed.</summary>
internal sealed class UnknownText
{
    private readonly Vocabulary _vocabulary;
    private readonly int _unknown;
    private readonly int[]? _byteIds;

    public UnknownText(Vocabulary vocabulary, int unknown, bool fallsBackToBytes)
    {
        _vocabulary = vocabulary;
        _unknown = unknown;
        _byteIds = fallsBackToBytes
            ? [.. Enumerable.Range(0, 256).Select(value => vocabulary.IdOf(string.Create(CultureInfo.InvariantCulture, $"<0x{value:X2}>")) ?? -1)]
            : null;
    }

    public void AddReversed(ReadOnlySpan<char> text, List<int> ids)
    {
        if (_vocabulary.TryGet(text, out var known))
        {
            ids.Add(known);
        }
        else if (_byteIds is null || !TryAddBytes(text, _byteIds, ids))
        {
            ids.Add(_unknown);
        }
    }

    private static bool TryAddBytes(ReadOnlySpan<char> text, int[] byteIds, List<int> ids)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        if (bytes.Any(value => byteIds[value] < 0))
        {
            return false;
        }

        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            ids.Add(byteIds[bytes[i]]);
        }

        return true;
    }
}
