namespace Ideation.Evaluation.Tasks;

/// <summary>Makes the tasks of the benchmark by name.</summary>
public static class TaskCatalogue
{
    /// <exception cref="EvaluationException">A file the task needs is missing or malformed.</exception>
    public static Task<EvaluationTask> CreateAsync(string name, Workbench bench, CancellationToken cancellationToken) => name switch
    {
        TaskNames.XField => XFieldTask.CreateAsync(bench, cancellationToken),
        TaskNames.Emerge => EmergeTask.CreateAsync(bench, cancellationToken),
        TaskNames.Out => OutTask.CreateAsync(bench, cancellationToken),
        TaskNames.Functions => FunctionTask.CreateAsync(bench, cancellationToken),
        TaskNames.Pap2Pat => Pap2PatTask.CreateAsync(bench, cancellationToken),
        TaskNames.Phrases => PhraseTask.CreateAsync(bench, cancellationToken),
        TaskNames.Translation => TranslationTask.CreateAsync(bench, cancellationToken),
        TaskNames.JapaneseFields => JapaneseFieldsTask.CreateAsync(bench, cancellationToken),
        TaskNames.JapaneseCitations => JapaneseCitationsTask.CreateAsync(bench, cancellationToken),
        TaskNames.Partners => PartnerTask.CreateAsync(bench, cancellationToken),
        TaskNames.Match => MatchTask.CreateAsync(bench, cancellationToken),
        TaskNames.Abstention => AbstentionTask.CreateAsync(bench, cancellationToken),
        TaskNames.Strength => StrengthTask.CreateAsync(bench, cancellationToken),
        TaskNames.Uses => UsesTask.CreateAsync(bench, cancellationToken),
        TaskNames.Teams => TeamsTask.CreateAsync(bench, cancellationToken),
        TaskNames.Portfolio => PortfolioTask.CreateAsync(bench, cancellationToken),
        TaskNames.Landscape => LandscapeTask.CreateAsync(bench, cancellationToken),
        _ => throw new EvaluationException($"There is no task {name}; expected one of {string.Join(", ", TaskNames.All)}."),
    };
}
