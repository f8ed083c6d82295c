using System.CommandLine;
using System.Globalization;
using System.Text;
using Ideation.App.Options;
using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.App.Commands.Landscape;

/// <summary>What a landscape is drawn of: given on the command line, or by a saved definition.</summary>
internal sealed class LandscapeRequestOptions
{
    private const string AnyLanguage = "any";

    private readonly Argument<string?> _text = new("text") { Description = "What the landscape is about, in a sentence", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string[]> _fields = new("--field") { Description = "Only documents of this IPC subclass; repeat or separate with commas", HelpName = "CODE" };

    private readonly Option<DateOnly?> _from = new("--from") { Description = "Published on or after", HelpName = "YYYY-MM-DD" };

    private readonly Option<DateOnly?> _to = new("--to") { Description = "Published on or before", HelpName = "YYYY-MM-DD" };

    private readonly Option<string?> _documents = new Option<string?>("--in") { Description = "Documents of which language: ja, en or any; the text's own unless given, any for fields alone", HelpName = "LANGUAGE" }.AcceptOnlyFromAmong("ja", "en", AnyLanguage);

    private readonly Option<int?> _limit = new("--limit") { Description = "How many families at most (default: 500 around a text, 20,000 of fields alone)", HelpName = "N" };

    private readonly Option<string?> _language = new Option<string?>("--language") { Description = "Language of the landscape, en or ja (default: that of the text or the definition's name)" }.AcceptOnlyFromAmong("en", "ja");

    public Option<string?> Definition { get; } = new("--definition") { Description = "Draw a saved landscape (JSON: name, fields, queries, from, to, language, limit) and show what changed since last time", HelpName = "FILE" };

    public Option<string?> State { get; } = new("--state") { Description = "Where to remember a landscape for the next comparison (default, with --definition: beside it)", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_text);
        foreach (var option in new Option[] { _fields, Definition, State, _from, _to, _documents, _limit, _language })
        {
            command.Options.Add(option);
        }
    }

    public string Language(ParseResult parsed, LandscapeRequest request) =>
        parsed.GetValue(_language) ?? (request.Queries.Count + request.Name.Length > 0 ? TextLanguage.Detect(request.Queries is [var query, ..] ? query : request.Name) : request.Language ?? "en");

    public async Task<LandscapeRequest> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = parsed.GetValue(Definition) is { } file ? await ReadDefinitionAsync(parsed, file, cancellationToken) : Given(parsed);
        if (request.From > request.To)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--from {request.From:yyyy-MM-dd} is after --to {request.To:yyyy-MM-dd}; expected the earlier day first."));
        }

        return request.Limit is null or (>= 1 and <= LandscapeRequest.MostDocuments)
            ? request
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--limit {request.Limit} is out of range; expected 1 to {LandscapeRequest.MostDocuments}."));
    }

    private LandscapeRequest Given(ParseResult parsed)
    {
        var text = parsed.GetValue(_text)?.Trim() ?? "";
        var fields = (parsed.GetValue(_fields) ?? []).SelectMany(codes => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(code => FieldCode.Parse(code, "--field")).Distinct().ToArray();
        if (text.Length == 0 && fields.Length == 0)
        {
            throw new UsageException("Say what the landscape is about: a text, --field CODE, or --definition FILE.");
        }

        return new LandscapeRequest
        {
            Queries = text.Length > 0 ? [text] : [],
            Fields = [.. fields.Select(LandscapeField.Of)],
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            Language = parsed.GetValue(_documents) switch { null => text.Length > 0 ? TextLanguage.Detect(text) : null, AnyLanguage => null, var language => language },
            Limit = parsed.GetValue(_limit),
        };
    }

    private async Task<LandscapeRequest> ReadDefinitionAsync(ParseResult parsed, string file, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_text) is not null || new Option[] { _fields, _from, _to, _documents, _limit }.Any(option => parsed.GetResult(option) is not null))
        {
            throw new UsageException("--definition says what the landscape is about; give it without a text, --field, --from, --to, --in and --limit.");
        }

        if (!File.Exists(file))
        {
            throw new InputFileException($"The definition file '{file}' does not exist.");
        }

        try
        {
            return LandscapeDefinition.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await File.ReadAllBytesAsync(file, cancellationToken)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException e)
        {
            throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"The definition file '{file}' is not UTF-8 (byte {e.Index}); save it as UTF-8 text and run again."));
        }
        catch (FormatException e)
        {
            throw new InputFileException($"The definition file '{file}' {e.Message}.");
        }
    }
}
