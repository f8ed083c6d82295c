using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>The Unicode normalisation forms, for any text: non-characters, which the platform refuses, pass unchanged.</summary>
internal static class UnicodeForm
{
    public static string Apply(string text, NormalizationForm form)
    {
        if (!text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text.Normalize(form);
        }

        return string.Join('\uFFFE', text.Split('\uFFFE').Select(part => part.Normalize(form)));
    }
}
