using System.Globalization;
using System.Text;

namespace Ideation.EndToEnd;

/// <summary>A file that takes the program long enough to be stopped in the middle.</summary>
internal static class LargeFile
{
    public const int Records = 60_000;

    private const int BatchBytes = 1000 * 256 * sizeof(float);

    private static readonly string[] Words =
    [
        "coating", "pump", "valve", "blade", "membrane", "sensor", "fibre", "grain", "magnet", "vapour", "nozzle", "spring", "electrode",
        "film", "bearing", "filter", "lens", "laser", "foam", "cable", "heat", "pressure", "vibration", "liquid", "particle", "groove",
    ];

    private static readonly string[] Codes = ["B05D5/08", "F03D80/40", "F04B43/02", "H01M4/13", "G01N21/01", "A61B5/00"];

    public static string Write(string path)
    {
        var random = new Random(7);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var record = 0; record < Records; record++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 60).Select(_ => Words[random.Next(Words.Length)]));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"XS2020{record:000000}A1\",\"abstract\":\"Device {record} with {text}.\",\"codes\":[\"{Codes[random.Next(Codes.Length)]}\"]}}"));
        }

        return path;
    }

    /// <summary>True when one batch of it is in the index for good and the end is still far.</summary>
    public static bool HasTwoBatches(IdeationProgram program) =>
        // The vectors of a batch are on disk before it counts, so with those of two batches there one counts.
        new FileInfo(Path.Combine(program.Store, "index", "segments", "000001.vectors")) is { Exists: true, Length: >= 2 * BatchBytes };
}
