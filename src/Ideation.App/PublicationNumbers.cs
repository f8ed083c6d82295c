using System.Globalization;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>Publication numbers as people give them.</summary>
internal static class PublicationNumbers
{
    /// <param name="written">One or more in each, divided by commas.</param>
    /// <param name="option">What the message names.</param>
    /// <exception cref="UsageException">One of them is none.</exception>
    public static IReadOnlyList<PublicationNumber> Parse(IEnumerable<string> written, string option) =>
        [.. written.SelectMany(numbers => numbers.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(number =>
            PublicationNumber.TryParse(number, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw new UsageException($"{option} '{number}' is not a publication number; expected one such as EP1000000A1.")).Distinct()];
}
