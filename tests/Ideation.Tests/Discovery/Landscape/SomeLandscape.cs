using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Landscape;

/// <summary>A hand-made collection whose every count can be checked on paper.</summary>
internal static class SomeLandscape
{
    /// <summary>Nine families: blades and coatings by three organisations, one family with two publications, one document elsewhere.</summary>
    public static readonly PatentDocument[] Documents =
    [
        Document("US1000001", "Coating composition for a blade", ["B05D 5/08", "F03D 1/06"], "Alpha Ltd", 2008, family: "F1"),
        Document("EP1000001A1", "Coating composition for a blade", ["B05D 5/08"], "Alpha Limited", 2007, family: "F1"),
        Document("US1000002", "Method of coating a surface", ["B05D 1/02"], "Alpha Ltd", 2009),
        Document("US1000003", "Coating apparatus", ["B05D 1/02"], "Beta Inc", 2012),
        Document("US1000004", "Wind turbine", ["F03D 1/06"], "Beta Inc", 2012),
        Document("US1000005", "Ice detection on a rotor", ["F03D 7/00"], "Beta Inc", 2013),
        Document("US1000006", "Bearing with a coating", ["F16C 33/00"], "Gamma GmbH", 2013),
        Document("US1000007", "Cleaning service for coating lines", [], "Gamma GmbH", 2014),
        Document("US1000008", "Blade coating", ["B05D 5/08", "F03D 1/06"], "Alpha Ltd", 2014),
        Document("US1000009", "Loaf of bread", ["A21D 13/00"], "Delta Bakers", 2014, text: "Flour and yeast are kneaded."),
    ];

    public static Task<PatentLandscape> DrawAsync(LandscapeRequest request, IReadOnlyList<PatentDocument>? documents = null) =>
        new LandscapeDiscovery(new MemoryPatentIndex(documents ?? Documents), new BagOfWords(), new LandscapeOptions { LeastSimilarityShare = 0.1 }).DrawAsync(request, CancellationToken.None);

    public static LandscapeRequest Fields(params string[] codes) => new() { Fields = [.. codes.Select(code => LandscapeField.Of(Code(code)))] };

    public static IpcSubclass Code(string code) => IpcSubclass.Parse(code, CultureInfo.InvariantCulture);

    public static PatentDocument Document(string number, string title, string[] codes, string applicant, int year, string? family = null, string text = "A coating is sprayed on a surface.", string language = "en") =>
        Some.PatentDocument(number, title, text, codes, [applicant], new DateOnly(year, 5, 1), family ?? number, language);
}
