namespace Ideation.Evaluation.Datasets;

/// <summary>What a text that is asked with is.</summary>
internal enum AskedKind
{
    /// <summary>A real technology in plain English.</summary>
    Technology,

    /// <summary>A real Japanese patent document.</summary>
    Japanese,

    /// <summary>Nothing a use could honestly be found for.</summary>
    Hopeless,
}
