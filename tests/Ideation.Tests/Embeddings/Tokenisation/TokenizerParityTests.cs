using Ideation.Embeddings.Tokenisation;

namespace Ideation.Tests.Embeddings.Tokenisation;

public class TokenizerParityTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, int[][]>>> Reference = new(() => TokenizerReference.Encode(TokenizerFiles.All, [.. SampleTexts.Samples, .. SampleTexts.Nasty]));

    public static TheoryData<string> Tokenizers => [.. TokenizerFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task Every_sample_and_every_nasty_string_gives_the_ids_of_the_reference(string tokenizer) =>
        Compare(tokenizer, [.. SampleTexts.Samples, .. SampleTexts.Nasty], (await Reference.Value)[tokenizer]);

    private static void Compare(string name, IReadOnlyList<string> texts, int[][] expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("tokenizer.json"), TokenizerFiles.All[name].ToJsonString());
        var tokenizer = JsonTokenizer.Read(folder.File("tokenizer.json"));
        var differences = texts
            .Zip(expected, (text, ids) => (text, ids, ours: tokenizer.Encode(text, int.MaxValue)))
            .Where(entry => !entry.ours.SequenceEqual(entry.ids))
            .Select(entry => $"{Escaped(entry.text)}: {string.Join(' ', entry.ids)} but ours {string.Join(' ', entry.ours)}")
            .ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} of {texts.Count} differ:\n{string.Join('\n', differences.Take(40))}");
    }

    private static string Escaped(string text) => string.Concat(text.Take(60).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
