using Ideation.Patents;

namespace Ideation.App;

/// <summary>The nearest document of a family, as <c>search --json</c> prints it, with the numbers of the others that were found.</summary>
internal sealed record SearchAnswer(string Number, double Similarity, string Title, string Abstract, IReadOnlyList<string> Fields, IReadOnlyList<string> Applicants, DateOnly? PublicationDate, IReadOnlyList<string> SameFamily)
{
    public static SearchAnswer From(FoundFamily family) => From(family.Best, family.Others);

    private static SearchAnswer From(Neighbour neighbour, IReadOnlyList<PublicationNumber> others) => new(
        neighbour.Document.Number.Value,
        neighbour.Similarity,
        neighbour.Document.Title,
        neighbour.Document.Abstract,
        [.. neighbour.Document.Fields.Select(field => field.Value)],
        neighbour.Document.Applicants,
        neighbour.Document.PublicationDate,
        [.. others.Select(number => number.Value)]);
}
