using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>What a strength sheet is to be made of: words, own publications, an applicant, or a sheet given back.</summary>
internal sealed record StrengthRequest(
    string? Text,
    IReadOnlyList<PublicationNumber> Own,
    Organisation? Applicant,
    IReadOnlyList<IpcSubclass> HomeFields,
    string? Sheet,
    IReadOnlyList<(int Number, QuestionAnswer Answer)> Answers);
