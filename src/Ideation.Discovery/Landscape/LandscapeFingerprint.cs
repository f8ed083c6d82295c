using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ideation.Discovery.Landscape;

/// <summary>Tells whether two requests ask for the same.</summary>
internal static class LandscapeFingerprint
{
    public static string Of(LandscapeRequest request)
    {
        var fields = request.Fields.Select(field => $"{field.Key}={string.Join(',', field.Codes)}");
        string[] parts =
        [
            .. request.Queries, "", .. fields, "",
            request.From?.ToString("O", CultureInfo.InvariantCulture) ?? "", request.To?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            request.Language ?? "", request.Limit?.ToString(CultureInfo.InvariantCulture) ?? "",
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
