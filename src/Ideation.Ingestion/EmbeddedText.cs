using Ideation.Patents;

namespace Ideation.Ingestion;

/// <summary>The text of a document that its vector stands for.</summary>
public static class EmbeddedText
{
    private const int LongestText = 20_000;

    /// <summary>Title and abstract as one text, at most its first 20,000 characters.</summary>
    public static string Of(PatentDocument document) => Of(document.Title, document.Abstract);

    /// <summary>The same of a title, which may be empty, and an abstract.</summary>
    public static string Of(string title, string @abstract) => RawText.Cut(title.Length == 0 ? @abstract : $"{title}. {@abstract}", LongestText);
}
