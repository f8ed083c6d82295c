namespace Ideation.Patents;

/// <summary>Which documents a search may return; every part that is set must hold. Applied before the scan.</summary>
public sealed record PatentFilter
{
    public static PatentFilter None { get; } = new();

    /// <summary>Has at least one of these fields.</summary>
    public IReadOnlyCollection<IpcSubclass> AnyField { get; init; } = [];

    /// <summary>Has every one of these fields.</summary>
    public IReadOnlyCollection<IpcSubclass> EveryField { get; init; } = [];

    /// <summary>Has no field in any of these IPC classes (three characters, such as <c>A61</c>).</summary>
    public IReadOnlyCollection<string> ExcludeClasses { get; init; } = [];

    /// <summary>Whether it has any field at all; null for either.</summary>
    public bool? Classified { get; init; }

    public IReadOnlyCollection<string> Offices { get; init; } = [];

    /// <summary>Has at least one applicant whose harmonised name (<see cref="Organisation"/>) is one of these.</summary>
    public IReadOnlyCollection<Organisation> AnyApplicant { get; init; } = [];

    /// <summary>Has no applicant whose harmonised name is one of these.</summary>
    public IReadOnlyCollection<Organisation> ExcludeApplicants { get; init; } = [];

    public IReadOnlyCollection<string> ExcludeFamilies { get; init; } = [];

    public IReadOnlyCollection<PublicationNumber> ExcludeNumbers { get; init; } = [];

    /// <summary>Published on or after this day; documents without a date never pass.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>Published on or before this day; documents without a date never pass.</summary>
    public DateOnly? PublishedTo { get; init; }

    /// <summary><c>en</c> or <c>ja</c>; null for any.</summary>
    public string? Language { get; init; }
}
