using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Tests.Embeddings;

public class TokenBagTests
{
    [Fact]
    public void Shares_say_how_often_each_token_occurs()
    {
        var bag = TokenBag.Of([7, 3, 7, 7]);

        Assert.Equal([3, 7], bag.Tokens);
        Assert.Equal([0.25f, 0.75f], bag.Shares);
    }

    [Theory]
    [InlineData(0f, 1000)]
    [InlineData(0.3f, 700)]
    [InlineData(0.999f, 1)]
    public void Thinning_leaves_tokens_out_by_chance_but_never_all(float chance, int about)
    {
        var bag = TokenBag.Of(Enumerable.Range(0, 1000).ToArray()).Thinned(chance, new Random(1));

        Assert.InRange(bag.Tokens.Length, Math.Max(1, about - 50), about + 50);
    }

    [Fact]
    public void Thinning_follows_its_seed()
    {
        var bag = TokenBag.Of(Enumerable.Range(0, 100).ToArray());

        Assert.Equal(bag.Thinned(0.5f, new Random(3)).Tokens, bag.Thinned(0.5f, new Random(3)).Tokens);
        Assert.NotEqual(bag.Thinned(0.5f, new Random(3)).Tokens, bag.Thinned(0.5f, new Random(4)).Tokens);
    }
}
