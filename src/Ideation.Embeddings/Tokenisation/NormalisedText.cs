using System.Buffers;
using System.Text;

namespace Ideation.Embeddings.Tokenisation;

/// <summary>Text after Unicode NFKC, lower-casing and <see cref="KanaVariants"/>, in a rented buffer; lone surrogates and U+FFFE, which cannot be normalised, become U+FFFD.</summary>
internal readonly ref struct NormalisedText : IDisposable
{
    private readonly char[] _rented;
    private readonly int _length;

    public NormalisedText(ReadOnlySpan<char> text)
    {
        _rented = ArrayPool<char>.Shared.Rent(Math.Max(text.Length, 1));
        if (Ascii.ToLower(text, _rented, out _length) == OperationStatus.Done)
        {
            return;
        }

        _length = Compose(text, ref _rented);
        LowerInPlace(_rented.AsSpan(0, _length));
        _length = KanaVariants.Unify(_rented.AsSpan(0, _length));
    }

    public ReadOnlySpan<char> Span => _rented.AsSpan(0, _length);

    public void Dispose() => ArrayPool<char>.Shared.Return(_rented);

    private static int Compose(ReadOnlySpan<char> text, ref char[] rented)
    {
        var source = WellFormed.HasLoneSurrogate(text) || text.Contains('\uFFFE') ? WellFormed.Repaired(text).Replace('\uFFFE', '\uFFFD') : text;
        int written;
        while (!source.TryNormalize(rented, out written, NormalizationForm.FormKC))
        {
            var larger = ArrayPool<char>.Shared.Rent(rented.Length * 2);
            ArrayPool<char>.Shared.Return(rented);
            rented = larger;
        }

        return written;
    }

    private static void LowerInPlace(Span<char> text)
    {
        foreach (ref var c in text)
        {
            c = char.ToLowerInvariant(c);
        }
    }
}
