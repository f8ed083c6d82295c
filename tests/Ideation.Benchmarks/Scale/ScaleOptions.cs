using System.Globalization;

namespace Ideation.Benchmarks.Scale;

/// <summary>How large an index is to be measured, and of what it is made.</summary>
/// <param name="Documents">Documents in the large index.</param>
/// <param name="From">A store whose documents are copied; null for the bundled sample.</param>
/// <param name="Into">The store of the large index, which is kept and grows when run again; null for a temporary one.</param>
internal sealed record ScaleOptions(int Documents, string? From, string? Into)
{
    /// <summary>Null, after a line on the error stream, when an option is missing or wrong.</summary>
    public static ScaleOptions? Read(Func<string, string?> value)
    {
        if (int.TryParse(value("--documents") ?? "100000", NumberStyles.None, CultureInfo.InvariantCulture, out var documents) && documents is >= 1000 and <= 100_000_000)
        {
            return new ScaleOptions(documents, value("--from"), value("--into"));
        }

        Console.Error.WriteLine($"--documents {value("--documents")}: expected a number from 1000 to 100000000.");
        return null;
    }
}
