using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A question back to the user whose answer is expected to change the ranking of fields.</summary>
public sealed record ClarifyingQuestion
{
    public required QuestionKind Kind { get; init; }

    /// <summary>What is asked about: a term as the documents write it, a temperature such as <c>≥ 200 °C</c>, or a field's symbol.</summary>
    public required string Subject { get; init; }

    /// <summary>The chance that the answer is yes, estimated from the nearest documents, in [0,1].</summary>
    public required double ChanceOfYes { get; init; }

    /// <summary>Expected total variation between the shares of the fields now and after the answer, in [0,1].</summary>
    public double ExpectedChange { get; init; }

    /// <summary>The field that gains most if the answer is yes, and the one that gains most if it is no; fewer when nothing gains.</summary>
    public IReadOnlyList<FieldShift> Shifts { get; init; } = [];

    /// <summary>A nearby document that speaks of it; null for a field.</summary>
    public Evidence? Example { get; init; }

    /// <summary>What yes adds to the text; empty for nothing.</summary>
    public string Add { get; init; } = "";

    /// <summary>What no excludes (<see cref="CoreTechnology.ExcludedTerms"/>); empty for nothing.</summary>
    public string Exclude { get; init; } = "";

    /// <summary>The home fields that yes sets; empty leaves them.</summary>
    public IReadOnlyList<IpcSubclass> HomeIfYes { get; init; } = [];

    /// <summary>The home fields that no sets; empty leaves them.</summary>
    public IReadOnlyList<IpcSubclass> HomeIfNo { get; init; } = [];

    /// <summary>The technology as it stands after the answer.</summary>
    public CoreTechnology Answered(CoreTechnology technology, bool yes) => yes
        ? technology with
        {
            Text = Add.Length > 0 ? $"{technology.Text.TrimEnd()}{(technology.Language == "ja" ? "" : " ")}{Add}" : technology.Text,
            HomeFields = HomeIfYes.Count > 0 ? HomeIfYes : technology.HomeFields,
        }
        : technology with
        {
            ExcludedTerms = Exclude.Length > 0 ? [.. technology.ExcludedTerms, Exclude] : technology.ExcludedTerms,
            HomeFields = HomeIfNo.Count > 0 ? HomeIfNo : technology.HomeFields,
        };
}
