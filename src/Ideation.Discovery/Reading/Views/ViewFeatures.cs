namespace Ideation.Discovery.Reading.Views;

/// <summary>What the classifier sees of a sentence: its words, their runs of two and three, how it begins or ends and where it stands, hashed.</summary>
internal static class ViewFeatures
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private const uint Start = 0x9E3779B9, End = 0x85EBCA6B, Place = 0xC2B2AE35, Length = 0x27D4EB2F, Numeral = 0x165667B1;

    /// <summary>Fills the list with feature hashes; the caller takes as many bits as its table has.</summary>
    public static void Read(ReadOnlySpan<char> sentence, int position, int count, string language, List<uint> features)
    {
        features.Clear();
        if (language == "ja")
        {
            Japanese(sentence, features);
        }
        else
        {
            English(sentence, features);
        }

        features.Add(Mix(Place, count == 1 ? 9u : position == 0 ? 0u : position == count - 1 ? 8u : (uint)Math.Min(position, 3)));
    }

    private static void English(ReadOnlySpan<char> sentence, List<uint> features)
    {
        uint previous = 0, before = 0;
        var words = 0;
        for (var i = 0; i < sentence.Length;)
        {
            if (!char.IsLetterOrDigit(sentence[i]))
            {
                i++;
                continue;
            }

            var first = i;
            var hash = Basis;
            var digits = char.IsDigit(sentence[i]);
            for (; i < sentence.Length && char.IsLetterOrDigit(sentence[i]); i++)
            {
                hash = (hash ^ (digits ? '0' : char.ToLowerInvariant(sentence[i]))) * Prime;
            }

            // A number tells little; that it stands in brackets tells a drawing's part.
            hash = digits ? first > 0 && sentence[first - 1] == '(' ? Numeral : Basis : hash;
            words++;
            features.Add(hash);
            Add(previous, before, hash, words, features);
            (before, previous) = (previous, hash);
        }

        features.Add(Mix(Length, (uint)Math.Log2(words + 1)));
    }

    private static void Add(uint previous, uint before, uint hash, int words, List<uint> features)
    {
        if (words <= 4)
        {
            features.Add(Mix(Start + (uint)words, hash));
        }

        if (words > 1)
        {
            features.Add(Mix(previous, hash));
        }

        if (words > 2)
        {
            features.Add(Mix(Mix(before, previous), hash));
        }
    }

    private static void Japanese(ReadOnlySpan<char> sentence, List<uint> features)
    {
        sentence = sentence.TrimEnd("。．.」 、");
        for (var i = 0; i < sentence.Length; i++)
        {
            var hash = Basis;
            for (var length = 1; length <= 4 && i + length <= sentence.Length; length++)
            {
                var c = sentence[i + length - 1];
                hash = (hash ^ (char.IsDigit(c) ? '0' : c)) * Prime;
                if (length is 2 or 3)
                {
                    features.Add(hash);
                }

                if (i + length == sentence.Length)
                {
                    features.Add(Mix(End, hash));
                }
            }
        }

        features.Add(Mix(Length, (uint)Math.Log2(sentence.Length + 1)));
    }

    private static uint Mix(uint a, uint b)
    {
        var hash = (a * 0x85EBCA77u) ^ b;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }
}
