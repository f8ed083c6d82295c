using Ideation.Discovery.Landscape;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;

namespace Ideation.Evaluation.Tasks;

/// <summary>The landscapes that the product draws of what was known before the day; drawn once for all methods that look at them.</summary>
/// <param name="history">What was published before it.</param>
/// <param name="cases">What is drawn.</param>
/// <param name="model">Embeds the texts.</param>
internal sealed class LandscapeSearch(PatentCorpus history, IReadOnlyList<LandscapeCase> cases, EvaluatedModel model)
{
    // Every combination that nobody has, in order; of these a landscape names the ones of which enough would be expected.
    private static readonly LandscapeOptions AllCombinations = new() { LeastExpected = 0 };

    private IReadOnlyList<PatentLandscape>? _found;

    /// <summary>From how many expected families on a landscape names a combination.</summary>
    public static double LeastExpected { get; } = new LandscapeOptions().LeastExpected;

    /// <summary>One entry a case.</summary>
    public async Task<IReadOnlyList<PatentLandscape>> FindAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (_found is { } known)
        {
            return known;
        }

        var index = new CorpusIndex(history.Documents, await model.DocumentsAsync(history.Texts.Texts, cancellationToken).ConfigureAwait(false));
        await using (index.ConfigureAwait(false))
        {
            var discovery = new LandscapeDiscovery(index, model.Queries, AllCombinations);
            var landscapes = new PatentLandscape[cases.Count];
            var done = 0;
            await Parallel.ForAsync(0, cases.Count, cancellationToken, async (i, stop) =>
            {
                landscapes[i] = await discovery.DrawAsync(cases[i].Request, stop).ConfigureAwait(false);
                progress?.Report(Interlocked.Increment(ref done));
            }).ConfigureAwait(false);
            return _found = landscapes;
        }
    }
}
