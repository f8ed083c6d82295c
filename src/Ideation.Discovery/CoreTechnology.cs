using Ideation.Patents;

namespace Ideation.Discovery;

/// <summary>What a company is good at, in its own words.</summary>
public sealed record CoreTechnology
{
    public required string Text { get; init; }

    /// <summary>The language of the text: <c>en</c> or <c>ja</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The home fields the user named; empty when they are to be predicted.</summary>
    public IReadOnlyList<IpcSubclass> HomeFields { get; init; } = [];

    /// <summary>The company itself, so that it is never its own evidence or partner.</summary>
    public Organisation? Owner { get; init; }
}
