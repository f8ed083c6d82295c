using Ideation.Discovery.Landscape;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>The landscapes that the product draws of what was known before the day.</summary>
/// <param name="history">What was published before it.</param>
/// <param name="cases">What is drawn.</param>
/// <param name="model">Embeds the texts.</param>
internal sealed class DrawnLandscapes(PatentCorpus history, IReadOnlyList<LandscapeCase> cases, EvaluatedModel model)
{
    // Every combination that nobody has, in order; of these a landscape names the ones of which enough would be expected.
    private static readonly LandscapeOptions AllCombinations = new() { LeastExpected = 0 };

    /// <summary>From how many expected families on a landscape names a combination.</summary>
    public static double LeastExpected { get; } = new LandscapeOptions().LeastExpected;

    /// <summary>One answer a case.</summary>
    public ProductAnswers<PatentLandscape> Answers { get; } = new(history.Documents, history.Texts.Texts, model, cases.Count, (index, item, cancellationToken) =>
        new LandscapeDiscovery(index, model.Queries, AllCombinations).DrawAsync(cases[item].Request, cancellationToken));
}
