namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>Lower case character by character, without regard to what stands around it, so a final sigma is like any other.</summary>
internal static class LowerCase
{
    // The one character whose lower case is two.
    private const char DottedI = '\u0130';

    public static string Of(string text) => text.Contains(DottedI, StringComparison.Ordinal)
        ? text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant()
        : text.ToLowerInvariant();
}
