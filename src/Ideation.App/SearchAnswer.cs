using Ideation.Patents;

namespace Ideation.App;

/// <summary>One found document, as <c>search --json</c> prints it.</summary>
internal sealed record SearchAnswer(string Number, double Similarity, string Title, string Abstract, IReadOnlyList<string> Fields, IReadOnlyList<string> Applicants, DateOnly? PublicationDate)
{
    public static SearchAnswer From(Neighbour neighbour) => new(
        neighbour.Document.Number.Value,
        neighbour.Similarity,
        neighbour.Document.Title,
        neighbour.Document.Abstract,
        [.. neighbour.Document.Fields.Select(field => field.Value)],
        neighbour.Document.Applicants,
        neighbour.Document.PublicationDate);
}
