using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training.Pairs;

/// <summary>A training text as bags of tokens; the whole is what is embedded of a document, its title and abstract.</summary>
internal sealed record EncodedText(TokenBag Title, TokenBag Abstract, TokenBag FirstHalf, TokenBag SecondHalf, TokenBag Claim, TokenBag Description, TokenBag Whole, int SameAbstract)
{
    private const int FewestTokensInHalf = 8;

    /// <summary>Encodes <paramref name="text"/>; <paramref name="sameAbstract"/> is one number for all texts with this abstract.</summary>
    public static EncodedText From(TrainingText text, int sameAbstract, WordPieceTokenizer tokenizer, int maxTokens)
    {
        Span<int> room = new int[maxTokens];
        var titled = Known(tokenizer, text.Title, room).ToArray();
        var ids = Known(tokenizer, text.Abstract, room);
        var half = ids.Length / 2;
        var halves = half >= FewestTokensInHalf;
        return new EncodedText(
            Abstract: TokenBag.Of(ids),
            FirstHalf: halves ? TokenBag.Of(ids[..half]) : TokenBag.Empty,
            SecondHalf: halves ? TokenBag.Of(ids[half..]) : TokenBag.Empty,
            Whole: TokenBag.Of([.. titled, .. ids]),
            Title: TokenBag.Of(titled),
            Claim: TokenBag.Of(Known(tokenizer, text.Claim, room)),
            Description: TokenBag.Of(Known(tokenizer, text.Description, room)),
            SameAbstract: sameAbstract);
    }

    public (TokenBag Left, TokenBag Right) Pair(PairKind kind) => kind switch
    {
        PairKind.TitleAndAbstract => (Title, Abstract),
        PairKind.AbstractHalves => (FirstHalf, SecondHalf),
        PairKind.ClaimAndAbstract => (Claim, Abstract),
        PairKind.DescriptionAndAbstract => (Description, Abstract),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of pair."),
    };

    public bool Has(PairKind kind) => Pair(kind) is { Left.IsEmpty: false, Right.IsEmpty: false };

    public static TokenBag Bag(WordPieceTokenizer tokenizer, string text, int maxTokens) => TokenBag.Of(Known(tokenizer, text, new int[maxTokens]));

    private static ReadOnlySpan<int> Known(WordPieceTokenizer tokenizer, string text, Span<int> room)
    {
        var count = tokenizer.Encode(text, room);
        var known = 0;
        for (var i = 0; i < count; i++)
        {
            if (room[i] != WordPieceTokenizer.UnknownId)
            {
                room[known++] = room[i];
            }
        }

        return room[..known];
    }
}
