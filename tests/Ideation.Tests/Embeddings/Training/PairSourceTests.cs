using Ideation.Embeddings.Training;
using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Tests.Embeddings.Training;

public class PairSourceTests
{
    private static readonly TrainingOptions Options = TinyModel.Options() with { TokenDropout = 0, BatchSize = 5, SharedFieldRepeats = 1 };

    [Fact]
    public void Documents_are_paired_within_a_subclass_and_never_with_their_own_abstract()
    {
        var texts = Texts("B05D", "B05D", "B05D", "F03D", "F03D");
        var pairs = Pairs(new SharedFields(texts, [[0], [0], [0], [1], [1]], Options));

        Assert.Equal(5, pairs.Count);
        Assert.All(pairs, pair => Assert.Equal(FieldOf(texts, pair.Left), FieldOf(texts, pair.Right)));
        Assert.All(pairs, pair => Assert.NotSame(pair.Left, pair.Right));
    }

    [Fact]
    public void A_document_whose_symbols_are_kept_from_training_is_in_no_pair()
    {
        var texts = Texts("B05D", "B05D", "B05D");

        var pairs = Pairs(new SharedFields(texts, [[0], [0], []], Options));

        Assert.DoesNotContain(pairs, pair => pair.Left == texts[2].Whole || pair.Right == texts[2].Whole);
        Assert.Equal(2, pairs.Count);
    }

    [Fact]
    public void A_document_alone_in_its_subclass_gives_no_pair() => Assert.Empty(Pairs(new SharedFields(Texts("B05D", "F03D"), [[0], [1]], Options)));

    [Fact]
    public void Pairs_of_documents_carry_all_their_subclasses()
    {
        var pairs = Pairs(new SharedFields(Texts("B05D", "B05D"), [[0, 3], [0, 5]], Options));

        Assert.All(pairs, pair => Assert.Equal([0, 3, 5], pair.Alike.Order()));
    }

    [Fact]
    public void A_text_is_said_in_the_other_language_by_its_terms()
    {
        var dictionary = new TermDictionary([new TermPair("塗膜", "coating", 2)]);
        var tokenizer = VocabularyLearner.Learn(new Dictionary<string, long> { ["coating"] = 9, ["塗膜"] = 9 }, 20, 5, 2, TestContext.Current.CancellationToken);
        var terms = new BilingualTerms(dictionary, tokenizer);

        var said = terms.InJapanese(dictionary.FindEnglish("a coating and coatings"), 0, new Random(1));

        Assert.Equal(tokenizer.Encode("塗膜"), said.Tokens);
    }

    [Fact]
    public void Subclasses_are_numbered_and_misprints_passed_over()
    {
        var fields = FieldNumbers.Of([Coded("B05D5/08", "B05D7/00", "D65D", "F03D1/06"), Coded("F03D80/40"), Coded("Y02E10/72", "X")]);

        Assert.Equal([[0, 1, 2], [2], []], fields);
    }

    private static TrainingText Coded(params string[] codes) => new() { Abstract = "a", Codes = codes };

    private static EncodedText[] Texts(params string[] fields) => [.. fields.Select((field, i) =>
    {
        var whole = TokenBag.Of([field[0], 1000 + i]);
        return new EncodedText(whole, whole, TokenBag.Empty, TokenBag.Empty, TokenBag.Empty, TokenBag.Empty, whole, i);
    })];

    private static int FieldOf(EncodedText[] texts, TokenBag bag) => texts.Single(text => text.Whole == bag).Whole.Tokens[0];

    private static List<TrainingPair> Pairs(SharedFields source)
    {
        var random = new Random(3);
        return [.. source.Epoch(random).SelectMany(batch => batch.Draw(random))];
    }
}
