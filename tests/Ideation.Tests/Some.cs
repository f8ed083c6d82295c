using System.Globalization;
using Ideation.Patents;

namespace Ideation.Tests;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    private static int _serial = 1_000_000;

    public static PublicationNumber PublicationNumber() =>
        Ideation.Patents.PublicationNumber.Parse($"US{Interlocked.Increment(ref _serial)}", CultureInfo.InvariantCulture);

    public static PatentDocument PatentDocument(string? number = null, string? title = null, string? @abstract = null, string[]? codes = null, string[]? applicants = null, DateOnly? published = null, string? family = null, string language = "en")
    {
        var parsed = number is null ? PublicationNumber() : Ideation.Patents.PublicationNumber.Parse(number, CultureInfo.InvariantCulture);
        return new PatentDocument
        {
            Number = parsed,
            Title = title ?? "Coating for a blade",
            Abstract = @abstract ?? "A coating is applied to a blade so that ice does not adhere to its surface.",
            Classifications = [.. (codes ?? ["B05D 5/08"]).Select(code => IpcSymbol.Parse(code, CultureInfo.InvariantCulture))],
            Applicants = applicants ?? ["Example Surfaces Ltd"],
            PublicationDate = published ?? new DateOnly(2010, 1, 7),
            FamilyId = family ?? parsed.Value,
            Language = language,
            Source = "test",
        };
    }

    /// <summary>A unit vector drawn from a seeded generator.</summary>
    public static float[] Vector(int dimensions, int seed)
    {
        var random = new Random(seed);
        var vector = new float[dimensions];
        for (var i = 0; i < dimensions; i++)
        {
            vector[i] = (float)(random.NextDouble() - 0.5);
        }

        var norm = MathF.Sqrt(vector.Sum(x => x * x));
        return [.. vector.Select(x => x / norm)];
    }
}
