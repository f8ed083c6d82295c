using System.Globalization;
using Ideation.Patents;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Portfolio;

/// <summary>A text file of publication numbers.</summary>
/// <param name="Numbers">Each once, in their order.</param>
/// <param name="NotRead">Lines that are no number.</param>
internal sealed record NumberList(IReadOnlyList<PublicationNumber> Numbers, IReadOnlyList<NotReadRecord> NotRead)
{
    public static NumberList Empty { get; } = new([], []);

    /// <param name="file">One number a line; blank lines are passed over.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InputFileException">The file is missing, no text, or holds no number.</exception>
    public static async Task<NumberList> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new InputFileException(Directory.Exists(file.FullName) ? $"'{file}' is a folder; expected a file of publication numbers, one a line." : $"The file of numbers '{file}' does not exist.");
        }

        var text = await File.ReadAllTextAsync(file.FullName, cancellationToken);
        if (text.StartsWith("PK\u0003", StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal))
        {
            throw new InputFileException($"'{file}' is no text file (an Excel or other binary file); expected publication numbers as text, one a line.");
        }

        var (numbers, notRead) = (new List<PublicationNumber>(), new List<NotReadRecord>());
        foreach (var (line, written) in text.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (PublicationNumber.TryParse(written, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                notRead.Add(new NotReadRecord(file.Name, line + 1, $"'{PlainLine.Of(written.Trim()[..Math.Min(40, written.Trim().Length)])}'; expected a publication number such as EP1000000A1"));
            }
        }

        return numbers.Count > 0 ? new NumberList([.. numbers.Distinct()], notRead)
            : notRead.Count > 0 ? throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"No line of '{file}' is a publication number; the first of {notRead.Count} is {notRead[0].Reason}."))
            : throw new InputFileException($"The file of numbers '{file}' is empty; expected one publication number a line.");
    }
}
