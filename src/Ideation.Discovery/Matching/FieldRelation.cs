namespace Ideation.Discovery.Matching;

/// <summary>How the fields of the two sides lie to each other; the later, the less obvious.</summary>
public enum FieldRelation
{
    /// <summary>One of the sides has no known field.</summary>
    Unknown,

    /// <summary>They share a field: people think of such matches themselves.</summary>
    Same,

    /// <summary>They share an IPC class.</summary>
    SameClass,

    /// <summary>Two fields that often meet.</summary>
    Near,

    Middle,

    Far,

    /// <summary>Two fields that never meet in the corpus.</summary>
    Unseen,
}
