using System.Text.Json;
using Ideation.App;
using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Embeddings;
using Ideation.Evaluation.Methods;
using Ideation.Ingestion;
using Ideation.Patents;
using Ideation.Proposals;
using Ideation.Proposals.Reports;
using Microsoft.Extensions.AI;

namespace Ideation.Tests.Proposals;

public class QuestionTests
{
    private static readonly string Samples = Path.Combine(RepositoryFolder.Root, "samples");

    [Fact]
    public async Task Every_hopeless_text_gets_no_use_and_a_question_that_quotes_it()
    {
        var discovery = await SampleDiscoveryAsync();
        var hopeless = File.ReadLines(Path.Combine(Samples, "hopeless.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.True(hopeless.Length >= 100);
        foreach (var line in hopeless)
        {
            var (id, text) = (line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!);
            var result = await discovery.FindUsesAsync(new CoreTechnology { Text = text, Language = TextLanguage.Detect(text) }, Distance.Mix, 5, TestContext.Current.CancellationToken);

            Assert.True(result.Uses.Count == 0, $"{id} got a use");
            Assert.True(result.Abstention == AbstentionReason.AnotherLanguage == line.GetProperty("language").GetString() is not ("en" or "ja"), $"{id}: {result.Abstention}");
            foreach (var language in new[] { "en", "ja" })
            {
                var questions = Questions(Write(result, language));
                Assert.InRange(questions.Length, 1, 4);
                Assert.True(QuotedIn(questions[0]).Any(quote => Plain(text).Contains(Plain(quote), StringComparison.OrdinalIgnoreCase)), $"{id}: {questions[0]} does not quote {text}");
            }
        }
    }

    [Fact]
    public void Hopeless_texts_of_every_length_are_among_the_samples()
    {
        var texts = File.ReadLines(Path.Combine(Samples, "hopeless.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Select(line => (
            Language: line.GetProperty("language").GetString(), Half: line.GetProperty("half").GetString(), Text: line.GetProperty("text").GetString()!)).ToArray();

        foreach (var half in new[] { "development", "check" })
        {
            Assert.True(texts.Count(text => text.Language == "en" && text.Half == half && text.Text.Split(' ').Length is >= 120 and <= 360) >= 6);
            Assert.True(texts.Count(text => text.Language == "ja" && text.Half == half && text.Text.Length is >= 300 and <= 800) >= 6);
        }
    }

    [Fact]
    public void Each_reason_asks_a_question_of_its_own()
    {
        var firsts = Enum.GetValues<AbstentionReason>().SelectMany(reason => new[] { "en", "ja" }.Select(language => Questions(Write(Refused(reason), language))[0])).ToArray();

        Assert.Equal(firsts.Length, firsts.Distinct().Count());
        Assert.All(Enum.GetValues<AbstentionReason>(), reason => Assert.NotEqual(Questions(Write(Refused(reason), "en"))[0], Questions(Write(Refused(null), "en"))[0]));
    }

    [Fact]
    public void Only_what_the_text_does_not_tell_is_asked_for()
    {
        var all = Questions(Write(Refused(AbstentionReason.NothingClose, StrengthKind.Function, StrengthKind.Mechanism), "en"));
        var one = Questions(Write(Refused(AbstentionReason.NothingClose, StrengthKind.Mechanism), "en"));

        Assert.Equal(3, all.Length);
        Assert.Equal([all[0], all[2]], one);
    }

    [Theory]
    [InlineData("en", "plain technical words", "The 287 documents")]
    [InlineData("ja", "普通の技術用語", "文献287件")]
    public void In_a_thin_corpus_a_word_that_is_not_found_is_not_the_text_s_fault(string language, string large, string thin)
    {
        var refused = Refused(AbstentionReason.TextNotUnderstood);

        Assert.Contains(large, Questions(Write(refused, language))[0], StringComparison.Ordinal);
        var asked = Questions(Write(refused with { CorpusDocuments = 287 }, language))[0];
        Assert.DoesNotContain(large, asked, StringComparison.Ordinal);
        Assert.Contains(thin, asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_another_language_is_told_so_in_every_report()
    {
        foreach (var (language, words) in new[] { ("en", "English or Japanese"), ("ja", "日本語でも英語でもない") })
        {
            var proposal = Write(Refused(AbstentionReason.AnotherLanguage), language);

            Assert.Contains(TextReport.Render(proposal), line => line.Contains(words, StringComparison.Ordinal));
            Assert.Contains(words, HtmlReport.Render(proposal), StringComparison.Ordinal);
            Assert.Contains("\"abstention\": \"anotherLanguage\"", JsonReport.Render(proposal), StringComparison.Ordinal);
        }
    }

    private static DiscoveryResult Refused(AbstentionReason? reason, params StrengthKind[] missing) =>
        SomeDiscovery.Result() with { Uses = [], Abstention = reason, Gaps = new TextGaps(missing, ["blade"], ["wumple"]) };

    private static Proposal Write(DiscoveryResult result, string language) => new ProposalWriter(new FixedTime()).Write(result, SomeDiscovery.Options(language));

    private static string[] Questions(Proposal proposal)
    {
        using var report = JsonDocument.Parse(JsonReport.Render(proposal));
        string[] questions = [.. report.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetString()!)];
        Assert.Equal(questions.Length, TextReport.Render(proposal).Count(line => line.StartsWith("  - ", StringComparison.Ordinal)));
        return questions;
    }

    private static IEnumerable<string> QuotedIn(string question) => question.Split('“', '”', '「', '」').Where((_, i) => i % 2 == 1).Select(quote => quote.TrimEnd('…'));

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static async Task<UseDiscovery> SampleDiscoveryAsync()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "embeddings", "ideation-static");
        var model = EmbeddingModel.Load(folder);
        var documents = new List<PatentDocument>();
        foreach (var half in new[] { "patents-en.jsonl", "patents-ja.jsonl" })
        {
            await foreach (var document in PatentSources.ReadDocumentsAsync(Path.Combine(Samples, half), TestContext.Current.CancellationToken))
            {
                documents.Add(document);
            }
        }

        var vectors = await model.CreateGenerator(TextRole.Document).GenerateAsync(documents.Select(EmbeddedText.Of), cancellationToken: TestContext.Current.CancellationToken);
        var index = new CorpusIndex(documents, [.. vectors.Select(vector => vector.Vector.ToArray())]);
        var statistics = FieldStatistics.From(documents.Select(document => new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, [.. document.Applicants.Select(Organisation.FromApplicant)], document.PublicationDate?.Year)));
        return new UseDiscovery(index, model.CreateGenerator(TextRole.Query), statistics, new DiscoveryOptions { Ranking = RankingFile.Find(folder, model.Identity) });
    }
}
