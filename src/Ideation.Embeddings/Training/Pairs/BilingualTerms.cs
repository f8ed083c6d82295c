using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training.Pairs;

/// <summary>The term pairs as tokens, and the drawing of a text's words in the other language from what its terms may mean.</summary>
internal sealed class BilingualTerms(TermDictionary dictionary, WordPieceTokenizer tokenizer)
{
    private const int TokensPerTerm = 32;

    private readonly int[][] _japanese = [.. dictionary.Terms.Select(term => Known(tokenizer.Encode(term.Japanese, TokensPerTerm)))];
    private readonly int[][] _english = [.. dictionary.Terms.Select(term => Known(tokenizer.Encode(term.English, TokensPerTerm)))];

    public TermDictionary Dictionary => dictionary;

    public TokenBag Japanese(int term) => TokenBag.Of(_japanese[term]);

    public TokenBag English(int term) => TokenBag.Of(_english[term]);

    /// <summary>One meaning, by weight, of each term found in an English text; a term is left out with <paramref name="chance"/>.</summary>
    public TokenBag InJapanese(IReadOnlyList<int[]> found, double chance, Random random) => Draw(found, _japanese, chance, random);

    public TokenBag InEnglish(IReadOnlyList<int[]> found, double chance, Random random) => Draw(found, _english, chance, random);

    private TokenBag Draw(IReadOnlyList<int[]> found, int[][] tokens, double chance, Random random)
    {
        var ids = new List<int>(found.Count * 2);
        foreach (var meanings in found)
        {
            if (random.NextDouble() >= chance)
            {
                ids.AddRange(tokens[One(meanings, random)]);
            }
        }

        return TokenBag.Of([.. ids]);
    }

    private int One(int[] meanings, Random random)
    {
        var left = random.NextDouble() * meanings.Sum(term => dictionary.Terms[term].Weight);
        foreach (var term in meanings)
        {
            left -= dictionary.Terms[term].Weight;
            if (left <= 0)
            {
                return term;
            }
        }

        return meanings[^1];
    }

    private static int[] Known(int[] ids) => Array.FindAll(ids, id => id != WordPieceTokenizer.UnknownId);
}
