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
        if (request.Answers.GroupBy(answer => answer.Number).FirstOrDefault(answers => answers.Count() > 1) is { } twice)
        {
            throw new UsageException($"--answer {twice.Key} is given more than once ({string.Join(", ", twice.Select(answer => answer.Answer))}); expected one answer to a question.");
        }

        var edited = request.Sheet is { } file ? await ReadSheetAsync(file, cancellationToken) : null;
        var statistics = await workspace.ReadStatisticsAsync(cancellationToken);
        var discovery = new StrengthDiscovery(workspace.Index, workspace.Queries, statistics, workspace.Discovery);
        var (technology, items) = edited is null ? await ReadAsync(request, discovery, cancellationToken) : Revised(edited, request);
        var sheet = await discovery.FindAsync(technology, items, cancellationToken);
        if (request.Answers.Count == 0 || sheet.Abstention is not null)
        {
            return sheet;
        }

        var answered = request.Answers.Select(answer => (Question: Question(sheet.Questions, answer.Number, answer.Answer), answer.Answer)).ToArray();
        technology = answered.Aggregate(technology, (so, answer) => answer.Question.Answered(so, answer.Answer));
        return await discovery.FindAsync(technology, [.. sheet.Items, .. answered.Select(answer => answer.Question.Entry(answer.Answer)).OfType<StrengthItem>()], cancellationToken);
    }

    /// <exception cref="InputFileException">There is no such file.</exception>
    public static async Task<EditedSheet> ReadSheetAsync(string file, CancellationToken cancellationToken) => File.Exists(file)
        ? StrengthFile.Read(await File.ReadAllTextAsync(file, cancellationToken), file)
        : throw new InputFileException($"The sheet '{file}' does not exist; expected a file that 'strength --write' wrote.");

    // Changes and answers in the file come first; an answer given beside it is one to the sheet made anew from it, whose questions are on the screen.
    private static (CoreTechnology Technology, IReadOnlyList<StrengthItem>? Items) Revised(EditedSheet edited, StrengthRequest request)
    {
        if (request.Text is not null || request.Own.Count > 0 || request.Applicant is not null || request.HomeFields.Count > 0)
        {
            throw new UsageException("--sheet takes nothing beside it but --answer: write changes and home fields into the file.");
        }

        return (edited.Revised(), edited.RevisedItems());
    }

    private async Task<(CoreTechnology Technology, IReadOnlyList<StrengthItem>? Items)> ReadAsync(StrengthRequest request, StrengthDiscovery discovery, CancellationToken cancellationToken)
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
        if (request.Own.Count == 0 && own.Documents.Count == 0)
        {
            throw new InputFileException($"The index holds no document of the applicant '{request.Applicant}'; expected a name as the documents have it.");
        }

        if (request.Own.Except(own.Found).ToArray() is { Length: > 0 } missing)
        {
            throw new InputFileException($"The index does not hold {string.Join(", ", missing)}; expected publication numbers that were ingested.");
        }

        var technology = own.Technology(said, request.Applicant);
        var homes = request.HomeFields.Count > 0 ? request.HomeFields : own.HomeFields(await discovery.LikelyHomesAsync(technology, own.Found, cancellationToken));
        return (technology with { HomeFields = homes }, [.. StrengthReader.Read(said, TextLanguage.Detect(said)), .. StrengthReader.Read(own.Documents)]);
    }

    private static ClarifyingQuestion Question(IReadOnlyList<ClarifyingQuestion> questions, int number, QuestionAnswer answer)
    {
        if (number < 1 || number > questions.Count)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--answer {number}: there is no such question; {(questions.Count == 0 ? "nothing is asked about this text" : $"expected a number from 1 to {questions.Count}")}."));
        }

        var question = questions[number - 1];
        return question.Takes(answer) ? question : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--answer {number}={answer}: expected {StrengthFile.Expected(question)}."));
    }
}
