namespace Ideation.Patents;

/// <summary>A company as a list of companies tells it.</summary>
public sealed record Company
{
    public required string Name { get; init; }

    /// <summary>What it is good at, in its own words.</summary>
    public required string Text { get; init; }

    /// <summary><c>en</c> or <c>ja</c>; null where it is to be found from the text.</summary>
    public string? Language { get; init; }

    /// <summary>Empty where they are to be predicted.</summary>
    public IReadOnlyList<IpcSubclass> HomeFields { get; init; } = [];

    public string? Region { get; init; }

    /// <summary>Its own publications.</summary>
    public IReadOnlyList<PublicationNumber> Publications { get; init; } = [];

    /// <summary>Its name as applicant, where that differs.</summary>
    public string? Applicant { get; init; }
}
