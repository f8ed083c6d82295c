using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Strength;

/// <summary>A question back to the user whose answer is expected to change the ranking of fields.</summary>
public sealed record ClarifyingQuestion
{
    public required QuestionKind Kind { get; init; }

    /// <summary>What is asked about: a term as the documents write it, a temperature such as <c>≥ 200 °C</c>, a field's symbol, or the <see cref="StrengthKind"/> that is open.</summary>
    public required string Subject { get; init; }

    /// <summary>The chance that the answer is yes, estimated from the nearest documents, in [0,1]; 1 for an open question.</summary>
    public required double ChanceOfYes { get; init; }

    /// <summary>Expected total variation between the shares of the fields now and after the answer, in [0,1].</summary>
    public double ExpectedChange { get; init; }

    /// <summary>The field that gains most if the answer is yes, and the one that gains most if it is no; fewer when nothing gains.</summary>
    public IReadOnlyList<FieldShift> Shifts { get; init; } = [];

    /// <summary>A nearby document that speaks of it; null for a field and for an open question.</summary>
    public Evidence? Example { get; init; }

    /// <summary>Other fields that could be home, likeliest first; empty for other questions.</summary>
    public IReadOnlyList<HomeField> Others { get; init; } = [];

    /// <summary>What yes adds to the text; empty for nothing.</summary>
    public string Add { get; init; } = "";

    /// <summary>What no excludes (<see cref="CoreTechnology.ExcludedTerms"/>); empty for nothing.</summary>
    public string Exclude { get; init; } = "";

    /// <summary>The home fields that yes sets; empty leaves them.</summary>
    public IReadOnlyList<IpcSubclass> HomeIfYes { get; init; } = [];

    /// <summary>The home fields that no sets; empty leaves them.</summary>
    public IReadOnlyList<IpcSubclass> HomeIfNo { get; init; } = [];

    /// <summary>The part of the sheet that the answer would fill; null for a home field or a topic.</summary>
    public StrengthKind? AsksFor => Kind switch
    {
        QuestionKind.Open => Enum.Parse<StrengthKind>(Subject),
        QuestionKind.Temperature or QuestionKind.Material or QuestionKind.Environment or QuestionKind.Regulation => StrengthKind.Condition,
        _ => null,
    };

    /// <summary>Whether the answer is of the sort that is asked for: words for an open question, yes, no or another field for a home field, yes or no for the rest.</summary>
    public bool Takes(QuestionAnswer answer) => Kind switch
    {
        QuestionKind.Open => answer.Yes is null && Plain(answer.Words).Length > 0,
        QuestionKind.HomeField => answer.Yes is not null || Field(answer) is not null,
        _ => answer.Yes is not null,
    };

    /// <summary>The technology as it stands after the answer.</summary>
    /// <exception cref="ArgumentException">The question does not take such an answer.</exception>
    public CoreTechnology Answered(CoreTechnology technology, QuestionAnswer answer) => !Takes(answer)
        ? throw new ArgumentException($"'{answer}' is no answer to a question about {Subject}; ask {nameof(Takes)} first.", nameof(answer))
        : answer.Yes is { } yes ? Answered(technology, yes)
        : Kind == QuestionKind.HomeField ? technology with { HomeFields = [Field(answer)!.Value] }
        : With(technology, Plain(answer.Words) + TextEnd.Stop(technology.Language));

    /// <summary>The technology as it stands after yes or no.</summary>
    public CoreTechnology Answered(CoreTechnology technology, bool yes) => yes
        ? With(technology, Add) with { HomeFields = HomeIfYes.Count > 0 ? HomeIfYes : technology.HomeFields }
        : technology with
        {
            ExcludedTerms = !string.IsNullOrWhiteSpace(Exclude) ? [.. technology.ExcludedTerms, Exclude] : technology.ExcludedTerms,
            HomeFields = HomeIfNo.Count > 0 ? HomeIfNo : technology.HomeFields,
        };

    /// <summary>The entry that an answer adds to the sheet, a substring of the text after it; null for none.</summary>
    public StrengthItem? Entry(QuestionAnswer answer) => AsksFor is { } kind && Plain(answer.Yes == true ? Add : answer.Words) is { Length: > 0 } words ? new StrengthItem(kind, words, words) : null;

    private static CoreTechnology With(CoreTechnology technology, string sentence) =>
        technology with { Text = TextEnd.Add(technology.Text, sentence, technology.Language) };

    private static string Plain(string words) => words.Trim().TrimEnd('.', '。');

    private static IpcSubclass? Field(QuestionAnswer answer) => IpcSubclass.TryParse(answer.Words, out var field) && TechnologyFields.Find(field).IsKnown ? field : null;
}
