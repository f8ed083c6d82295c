using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Discovery.Strength;

/// <summary>Temperatures from a limit up, or from a limit down.</summary>
/// <param name="Above">True for that and more.</param>
/// <param name="Degrees">The limit in °C.</param>
internal sealed partial record TemperatureRange(bool Above, double Degrees)
{
    /// <summary>The limits people think in; a document counts for the hottest or coldest it passes.</summary>
    public static IReadOnlyList<TemperatureRange> Usual { get; } =
        [new(true, 1000), new(true, 500), new(true, 200), new(true, 100), new(false, -100), new(false, 0)];

    public bool OccursIn(string text) => text.AsSpan().IndexOfAny("°º℃CＣ") >= 0 && Found(text).Any(degrees => Above ? degrees >= Degrees : degrees <= Degrees);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Above ? '≥' : '≤')} {Degrees:0} °C");

    private static IEnumerable<double> Found(string text) => Celsius()
        .Matches(text)
        .Select(match => double.TryParse(match.Groups["n"].Value.Normalize(NormalizationForm.FormKC).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : 20);

    [GeneratedRegex(@"(?<n>(?<![0-9０-９A-Za-z.．])[-−－]?[0-9０-９]+(?:[.．][0-9０-９]+)?)\s?(?:(?:°|º|\.degree\.|deg(?:rees)?\.?)\s?(?:C|Celsius|centigrade)|℃|°Ｃ)", RegexOptions.CultureInvariant)]
    private static partial Regex Celsius();
}
