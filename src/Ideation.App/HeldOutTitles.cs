using Ideation.App.Commands.Evaluate;
using Ideation.Embeddings;
using Ideation.Embeddings.Training;
using Ideation.Evaluation;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Reports;
using Ideation.Evaluation.Tasks;

namespace Ideation.App;

/// <summary>Every tenth text of a user's own and those of the same abstract, kept from training, so that the model can be measured on it before and after.</summary>
internal sealed class HeldOutTitles
{
    private const int Every = 10;
    private const int MostAsked = 2_000;
    private const int FewestAsked = 10;

    private readonly IReadOnlyList<TrainingText> _all;
    private readonly int[] _asked;
    private readonly HashSet<string> _abstracts;

    public HeldOutTitles(IReadOnlyList<TrainingText> texts)
    {
        _all = texts;
        _asked = [.. Enumerable.Range(0, texts.Count).Where(i => i % Every == Every - 1 && texts[i].Title.Length > 0).DistinctBy(i => texts[i].Abstract, StringComparer.OrdinalIgnoreCase).Take(MostAsked)];
        _abstracts = _asked.Select(i => texts[i].Abstract).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>False where too few texts have a title to say anything; then all are learnt from.</summary>
    public bool AreEnough => _asked.Length >= FewestAsked;

    /// <summary>What is left to learn from.</summary>
    public IReadOnlyList<TrainingText> Others => AreEnough ? [.. _all.Where(text => !_abstracts.Contains(text.Abstract))] : _all;

    /// <summary>Asks both models for the abstracts of the held-out titles among all abstracts.</summary>
    public async Task<BenchmarkReport> MeasureAsync(EmbeddingModel before, EmbeddingModel after, CancellationToken cancellationToken)
    {
        EvaluatedModel[] models = [new(after.Name, after.CreateGenerator(TextRole.Document)), new("before", before.CreateGenerator(TextRole.Document))];
        var options = new EvaluationOptions();
        var task = TitleTask.Create([.. _all.Select((text, i) => (text.Id.Length > 0 ? text.Id : $"text {i + 1}", text.Title, text.Abstract))], _asked, models, options.Seed);
        var (report, _) = await TaskRun.RunAsync(task, options, progress: null, cancellationToken);
        return new BenchmarkReport(after.Identity, new Dictionary<string, string> { [after.Name] = after.Identity, ["before"] = before.Identity }, [report], report.Seconds, EvaluateJob.PeakMegabytes());
    }
}
