using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings.Tokenisation;

public class TokenizerParityTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, int[][]>>> Bundled = new(() => TokenizerReference.Encode(TokenizerFiles.All, BundledTexts()));
    private static readonly Lazy<Task<IReadOnlyDictionary<string, int[][]>>> Real = new(() => TokenizerReference.Encode(TokenizerFiles.All, SampleTexts.Real()));

    private static readonly Lazy<Task<IReadOnlyDictionary<string, int[][]>>> Different = new(() => TokenizerReference.Encode(
        KnownDifference.All.ToDictionary(entry => entry.Key, entry => entry.Value.Tokenizer),
        [.. KnownDifference.All.Values.Select(difference => difference.Text)]));

    public static TheoryData<string> Tokenizers => [.. TokenizerFiles.All.Keys];

    public static TheoryData<string> Differences => [.. KnownDifference.All.Keys];

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task Every_sample_and_every_nasty_string_gives_the_ids_of_the_reference(string tokenizer) =>
        Compare(tokenizer, BundledTexts(), (await Bundled.Value)[tokenizer]);

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task Every_real_abstract_gives_the_ids_of_the_reference(string tokenizer) =>
        Compare(tokenizer, SampleTexts.Real(), (await Real.Value)[tokenizer]);

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task A_known_difference_is_still_there_and_is_what_the_list_says(string name)
    {
        var difference = KnownDifference.All[name];
        var text = KnownDifference.All.Keys.ToList().IndexOf(name);

        Assert.Equal(difference.Reference, difference.Tokens((await Different.Value)[name][text]));
        Assert.Equal(difference.Ours, difference.Tokens(Read(difference.Tokenizer).Encode(difference.Text, int.MaxValue)));
        Assert.NotEqual(difference.Reference, difference.Ours);
    }

    // Where every character is known, no word is very long and no special token is written out; docs/models-tokenizers.md lists the rest.
    [Fact]
    public void A_trained_tokenizer_gives_the_ids_that_its_file_gives_elsewhere()
    {
        var elsewhere = Read(TokenizerFiles.All["trained"]);
        var texts = BundledTexts().Where(text => !Regex.IsMatch(text, @"\[PAD]|\w{1001}")).Select(text => (Text: text, Ids: TokenizerFiles.Trained.Encode(text, 10_000))).ToArray();
        var compared = texts.Where(entry => !entry.Ids.Contains(WordPieceTokenizer.UnknownId)).ToArray();

        Assert.All(compared, entry => Assert.Equal(elsewhere.Encode(entry.Text, 10_000), entry.Ids));
        Assert.InRange(compared.Length, texts.Length * 9 / 10, texts.Length);
    }

    [Fact]
    public void Every_known_difference_stands_in_the_documentation_with_its_reason()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "models-tokenizers.md"));

        Assert.All(KnownDifference.All.Values, difference => Assert.Contains($"| {difference.Name} | {difference.Right} | {difference.Reason} |", page, StringComparison.Ordinal));
    }

    private static string[] BundledTexts() => [.. SampleTexts.Samples, .. SampleTexts.Nasty];

    private static void Compare(string name, IReadOnlyList<string> texts, int[][] expected)
    {
        var tokenizer = Read(TokenizerFiles.All[name]);
        var compared = texts.Zip(expected).Where(entry => !KnownDifference.All.Values.Any(difference => difference.Touches(name, entry.First))).ToArray();
        var differences = compared
            .Select(entry => (Text: entry.First, Expected: entry.Second, Ours: tokenizer.Encode(entry.First, int.MaxValue)))
            .Where(entry => !entry.Ours.SequenceEqual(entry.Expected))
            .Select(entry => $"{Escaped(entry.Text)}: {string.Join(' ', entry.Expected)} but ours {string.Join(' ', entry.Ours)}")
            .ToArray();

        Assert.True(differences.Length == 0, $"{differences.Length} of {compared.Length} differ:\n{string.Join('\n', differences.Take(20))}");
        Assert.InRange(compared.Length, texts.Count * 95 / 100, texts.Count);
    }

    private static JsonTokenizer Read(JsonNode tokenizer)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("tokenizer.json"), tokenizer.ToJsonString());
        return JsonTokenizer.Read(folder.File("tokenizer.json"));
    }

    private static string Escaped(string text) => string.Concat(text.Take(400).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
