namespace Ideation.Patents;

/// <summary>A posted problem looking for a technology.</summary>
public sealed record Need
{
    public required string Id { get; init; }

    /// <summary>Empty when its list gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The problem, in the words of whoever has it.</summary>
    public required string Text { get; init; }

    /// <summary><c>en</c> or <c>ja</c>; null where it is to be found from the text.</summary>
    public string? Language { get; init; }

    /// <summary>The fields it comes from; empty where they are to be predicted.</summary>
    public IReadOnlyList<IpcSubclass> Fields { get; init; } = [];

    /// <summary>Who has it; may be left out.</summary>
    public string? Owner { get; init; }
}
