using System.Globalization;
using Ideation.App.Options;
using Ideation.Discovery;
using Ideation.Discovery.Strength;
using Ideation.Patents;
using Ideation.Proposals.Strength;

namespace Ideation.App;

/// <summary>Makes a strength sheet, applies the user's answers and makes it again.</summary>
internal sealed class StrengthJob(Workspace workspace)
{
    public async Task<StrengthSheet> RunAsync(StrengthRequest request, CancellationToken cancellationToken)
    {
        var edited = request.Sheet is { } file ? await ReadSheetAsync(file, cancellationToken) : null;
        var (technology, items) = edited is null ? await ReadAsync(request, cancellationToken) : Revised(edited, request);
        var statistics = await workspace.ReadStatisticsAsync(cancellationToken);
        var discovery = new StrengthDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery);
        var sheet = await discovery.FindAsync(technology, items, cancellationToken);
        if (edited is not null || request.Answers.Count == 0 || sheet.Abstention is not null)
        {
            return sheet;
        }

        foreach (var (number, yes) in request.Answers)
        {
            technology = Question(sheet.Questions, number).Answered(technology, yes);
        }

        return await discovery.FindAsync(technology, sheet.Items, cancellationToken);
    }

    /// <exception cref="InputFileException">There is no such file.</exception>
    public static async Task<EditedSheet> ReadSheetAsync(string file, CancellationToken cancellationToken) => File.Exists(file)
        ? StrengthFile.Read(await File.ReadAllTextAsync(file, cancellationToken), file)
        : throw new InputFileException($"The sheet '{file}' does not exist; expected a file that 'strength --write' wrote.");

    // The questions of the file are those that were asked, so --answer means them.
    private static (CoreTechnology Technology, IReadOnlyList<StrengthItem>? Items) Revised(EditedSheet edited, StrengthRequest request)
    {
        if (request.Text is not null || request.Own.Count > 0 || request.Applicant is not null || request.HomeFields.Count > 0 || request.Answers.Count > 0)
        {
            throw new UsageException("--sheet stands alone: write changes, home fields and answers into the file.");
        }

        return (edited.Revised(), edited.Items);
    }

    private async Task<(CoreTechnology Technology, IReadOnlyList<StrengthItem>? Items)> ReadAsync(StrengthRequest request, CancellationToken cancellationToken)
    {
        var said = (request.Text == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : request.Text ?? "").Trim();
        if (request.Own.Count == 0 && request.Applicant is null)
        {
            return said.Length is > 0 and <= TechnologyOptions.LongestText
                ? (new CoreTechnology { Text = said, Language = TextLanguage.Detect(said), HomeFields = request.HomeFields }, null)
                : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{(said.Length == 0 ? "There is no text" : $"The text has {said.Length:N0} characters, at most {TechnologyOptions.LongestText:N0} are read")}; give a sentence or two on what the company is good at, --own NUMBER, --applicant NAME or --sheet FILE."));
        }

        var own = request.Own.Count > 0
            ? await OwnPublications.FindAsync(workspace.Index, request.Own, cancellationToken)
            : await OwnPublications.FindAsync(workspace.Index, request.Applicant!.Value, cancellationToken);
        if (own.Documents.Count == 0)
        {
            throw new InputFileException(request.Own.Count > 0
                ? $"The index holds none of {string.Join(", ", request.Own)}; expected publication numbers that were ingested."
                : $"The index holds no document of the applicant '{request.Applicant}'; expected a name as the documents have it.");
        }

        var technology = own.Technology(said, request.Applicant);
        return (request.HomeFields.Count > 0 ? technology with { HomeFields = request.HomeFields } : technology, [.. StrengthReader.Read(said, technology.Language), .. StrengthReader.Read(own.Documents)]);
    }

    private static ClarifyingQuestion Question(IReadOnlyList<ClarifyingQuestion> questions, int number) => number >= 1 && number <= questions.Count
        ? questions[number - 1]
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--answer {number}: there is no such question; there are {questions.Count}."));
}
