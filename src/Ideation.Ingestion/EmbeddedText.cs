using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>The text of a document that its vector stands for.</summary>
public static class EmbeddedText
{
    private const int LongestText = 20_000;

    /// <summary>Title and abstract as one text, at most its first 20,000 characters.</summary>
    public static string Of(PatentDocument document) =>
        RawText.Cut(document.Title.Length == 0 ? document.Abstract : $"{document.Title}. {document.Abstract}", LongestText);
}
