using System.Globalization;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>
/// Translation: a claim sentence is to find its translation among those of all pairs, from Japanese to English and back. Every second pair is asked for; the others, from the
/// first on, may be learnt from (<c>parallel</c> in a training recipe), so a sentence that one of them holds too is not asked for either.
/// </summary>
internal static class TranslationTask
{
    // What the languages share is numerals, symbols and abbreviations: short runs of characters.
    private const int ShortestGram = 1;
    private const int LongestGram = 3;

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await BenchmarkFiles.ReadSentencesAsync(bench.QuestionsOf(TaskNames.Translation), cancellationToken).ConfigureAwait(false),
        bench.Models,
        bench.Options.Seed);

    public static EvaluationTask Create(IReadOnlyList<SentencePair> pairs, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        string[] japanese = [.. pairs.Select(pair => pair.Japanese)];
        string[] english = [.. pairs.Select(pair => pair.English)];
        int[] asked = [.. Enumerable.Range(0, pairs.Count).Where(i => i % 2 == 1).Where(i => !Learnt(japanese, i) && !Learnt(english, i))];
        return RetrievalTask.Create(
            TaskNames.Translation,
            "sentences of the other language",
            [Leg("/ja-en", japanese, english, asked, seed), Leg("/en-ja", english, japanese, asked, seed)],
            [RetrievalLeg.RecallAtOne, RetrievalLeg.RecallAtTen],
            [Similarities.Random(seed), Similarities.CharacterGrams(ShortestGram, LongestGram), .. Similarities.Embedded(MethodNames.Ideation, models)]);
    }

    private static bool Learnt(string[] texts, int asked) => texts.Where((text, i) => i % 2 == 0 && text == texts[asked]).Any();

    // A sentence that stands in several pairs is right wherever it stands.
    private static RetrievalLeg Leg(string suffix, string[] from, string[] to, int[] asked, int seed)
    {
        var same = to.Index().ToLookup(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        string[] ids = [.. Enumerable.Range(1, to.Length).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var queries = asked.Select(i => new RetrievalQuery(ids[i] + suffix, from[i], [same[to[i]].ToHashSet()], new HashSet<int>()));
        return new RetrievalLeg(suffix, new TextCorpus(to, seed), ids, [.. queries]);
    }
}
