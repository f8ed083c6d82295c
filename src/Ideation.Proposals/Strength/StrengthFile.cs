using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ideation.Discovery;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Proposals.Strength;

/// <summary>A strength sheet as a file that a person can edit and give back.</summary>
public static class StrengthFile
{
    private static readonly StrengthJsonContext Json = new(new JsonSerializerOptions(StrengthJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <param name="sheet">The sheet.</param>
    /// <param name="language">Of the questions, <c>en</c> or <c>ja</c>.</param>
    public static string Render(StrengthSheet sheet, string language)
    {
        var phrases = StrengthPhrases.For(language);
        return JsonSerializer.Serialize(new StrengthJson
        {
            Format = StrengthJson.Shape,
            Language = sheet.Technology.Language,
            Text = sheet.Technology.Text,
            Owner = sheet.Technology.Owner?.Name,
            HomeFields = [.. sheet.Technology.HomeFields.Select(field => field.Value)],
            PredictedHomeFields = [.. sheet.HomeFields.Select(home => new HomeFieldSheetJson(home.Field.Subclass.Value, home.Field.Name(language), Math.Round(home.Confidence, 4), home.Given))],
            Excluded = sheet.Technology.ExcludedTerms,
            Items = [.. sheet.Items.Select(item => new StrengthItemJson(Name(item.Kind), item.Text, item.Words, item.Number?.Value, item.Part?.ToString().ToLowerInvariant()))],
            Found = [.. sheet.Items.Select(item => item.Words).OfType<string>().Distinct()],
            Questions = [.. sheet.Questions.Select(question => Question(question, phrases))],
            Instead = sheet.Abstention is { } reason ? phrases.Instead(reason) : [],
        }, Json.StrengthJson);
    }

    /// <param name="content">The file's text.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">It is not such a sheet; the message says where.</exception>
    public static EditedSheet Read(string content, string name)
    {
        StrengthJson sheet;
        try
        {
            sheet = JsonSerializer.Deserialize(content, Json.StrengthJson) ?? throw new JsonException("it is null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The sheet '{name}' cannot be read{(e.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $" (line {line + 1})") : "")}; expected the JSON that 'strength --write' wrote, with your changes.", e);
        }

        if (sheet.Format != StrengthJson.Shape || sheet.Language is not ("en" or "ja"))
        {
            throw new InvalidDataException($"The sheet '{name}' has format '{sheet.Format}' and language '{sheet.Language}'; expected '{StrengthJson.Shape}' and en or ja.");
        }

        var technology = new CoreTechnology
        {
            Text = sheet.Text,
            Language = sheet.Language,
            HomeFields = Fields(sheet.HomeFields ?? [], name),
            Owner = sheet.Owner is { Length: > 0 } owner ? Organisation.FromApplicant(owner) : null,
            ExcludedTerms = SheetLists.Read(sheet.Excluded, "excluded", "a term to leave out", name),
        };
        var revised = new EditedSheet(
            technology,
            [.. SheetLists.Read(sheet.Items, "items", "an item with its kind and text", name).Index().Where(item => !string.IsNullOrWhiteSpace(item.Item.Text)).Select(item => Item(item.Item, item.Index + 1, name))],
            SheetLists.Read(sheet.Found, "found", "the words of an item as they were found", name),
            [.. SheetLists.Read(sheet.Questions, "questions", "a question with its answer", name).Index().Where(question => !string.IsNullOrWhiteSpace(question.Item.Answer)).Select(question => Answered(Question(question.Item, question.Index + 1, name), question.Item.Answer!, question.Index + 1, name))]);
        return string.IsNullOrWhiteSpace(revised.Revised().Text)
            ? throw new InvalidDataException($"Nothing is left to search with in the sheet '{name}'; expected a text or at least one item.")
            : revised;
    }

    private static (ClarifyingQuestion Question, QuestionAnswer Answer) Answered(ClarifyingQuestion question, string answer, int number, string name) =>
        QuestionAnswer.Parse(answer) is { } parsed && question.Takes(parsed)
            ? (question, parsed)
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Question {number} of the sheet '{name}' is answered '{answer.Trim()}'; expected {Expected(question)}, or nothing."));

    /// <summary>What answers a question, for messages.</summary>
    public static string Expected(ClarifyingQuestion question) => question.Kind switch
    {
        QuestionKind.Open => "your own words",
        QuestionKind.HomeField => "yes, no or an IPC subclass such as B05D",
        _ => "yes or no",
    };

    private static string Name(StrengthKind kind) => kind.ToString().ToLowerInvariant();

    private static StrengthQuestionJson Question(ClarifyingQuestion question, StrengthPhrases phrases) => new(
        question.Kind.ToString(), question.Subject, phrases.Ask(question), phrases.Why(question), Math.Round(question.ExpectedChange, 4), Math.Round(question.ChanceOfYes, 4),
        question.Add, question.Exclude, [.. question.HomeIfYes.Select(field => field.Value)], [.. question.HomeIfNo.Select(field => field.Value)]);

    private static ClarifyingQuestion Question(StrengthQuestionJson question, int number, string name) => new()
    {
        Kind = SheetLists.IsName<QuestionKind>(question.Kind, out var kind) ? kind : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Question {number} of the sheet '{name}' is of kind '{question.Kind}'; expected {string.Join(", ", Enum.GetNames<QuestionKind>())}.")),
        Subject = Subject(question, kind, name),
        ChanceOfYes = question.ChanceOfYes,
        ExpectedChange = question.ExpectedChange,
        Add = question.Add,
        Exclude = question.Exclude,
        HomeIfYes = Fields(question.HomeIfYes, name),
        HomeIfNo = Fields(question.HomeIfNo, name),
    };

    private static string Subject(StrengthQuestionJson question, QuestionKind kind, string name) => kind != QuestionKind.Open || Enum.IsDefined(typeof(StrengthKind), question.Subject)
        ? question.Subject
        : throw new InvalidDataException($"The sheet '{name}' has an open question about '{question.Subject}'; expected {string.Join(", ", Enum.GetNames<StrengthKind>())}.");

    private static StrengthItem Item(StrengthItemJson item, int place, string name) => new(
        SheetLists.IsName<StrengthKind>(item.Kind, out var kind) ? kind : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Item {place} of the sheet '{name}' is of kind '{item.Kind}'; expected {string.Join(", ", Enum.GetNames<StrengthKind>().Select(known => known.ToLowerInvariant()))}.")),
        item.Text,
        string.IsNullOrEmpty(item.Words) ? null : item.Words,
        PublicationNumber.TryParse(item.Number, out var number) ? number : null,
        SheetLists.IsName<EvidencePart>(item.Part, out var part) ? part : null);

    private static IReadOnlyList<IpcSubclass> Fields(IReadOnlyList<string> codes, string name) =>
        [.. codes.Select(code =>
            !IpcSubclass.TryParse(code, out var field) ? throw new InvalidDataException($"The sheet '{name}' names the field '{code}'; expected a section letter, two digits and a letter, such as B05D.")
            : !TechnologyFields.Find(field).IsKnown ? throw new InvalidDataException($"The sheet '{name}' names the field '{code}', which is not in the list of technology fields; expected one such as B05D.")
            : field)];
}
