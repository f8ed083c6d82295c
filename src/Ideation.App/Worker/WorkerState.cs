namespace Ideation.App.Worker;

/// <summary>Whether the worker can take files, for the health endpoints.</summary>
internal sealed class WorkerState
{
    private volatile string? _problem = "The store is being opened.";

    /// <summary>Why it cannot, in one sentence; null when it can.</summary>
    public string? Problem
    {
        get => _problem;
        set => _problem = value;
    }
}
