using System.CommandLine;
using System.Globalization;
using System.Text;
using Ideation.Discovery;
using Ideation.Patents;

namespace Ideation.App.Options;

/// <summary>The core technology: its text, its home fields, its owner.</summary>
internal sealed class TechnologyOptions
{
    internal const int LongestText = 100_000;

    private readonly Option<string?> _file = new("--technology", "-t") { Description = "Text file (UTF-8) that says what the company is good at; - for standard input", HelpName = "FILE" };

    private readonly Option<string?> _text = new("--text") { Description = "The same, given directly", HelpName = "TEXT" };

    private readonly Option<string[]> _homeFields = new("--home-field") { Description = "IPC subclass the technology already belongs to, such as B05D; repeat or separate with commas (default: predicted)", HelpName = "CODE", AllowMultipleArgumentsPerToken = false };

    private readonly Option<string?> _owner = new("--owner") { Description = "The company's name as applicant, so that it is never its own evidence or partner", HelpName = "NAME" };

    private readonly Option<string?> _region = new("--region") { Description = "Where partners should rather be: a prefecture of Japan such as 大阪府 or Osaka, a state or a country, as the documents write it", HelpName = "NAME" };

    private readonly Option<string?> _sheet = new("--sheet") { Description = "A strength sheet written by 'strength --write', edited or not, instead of the text", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_sheet);
        command.Options.Add(_file);
        command.Options.Add(_text);
        command.Options.Add(_homeFields);
        command.Options.Add(_owner);
        command.Options.Add(_region);
    }

    public async Task<CoreTechnology> ReadAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var region = parsed.GetValue(_region)?.Trim() is { Length: > 0 } given ? given : null;
        if (parsed.GetValue(_sheet) is { } sheet)
        {
            return (await ReadSheetAsync(parsed, sheet, cancellationToken)) with { Region = region };
        }

        var text = await TextAsync(parsed.GetValue(_file), parsed.GetValue(_text), cancellationToken);
        return new CoreTechnology
        {
            Text = text,
            Language = TextLanguage.Detect(text),
            HomeFields = [.. (parsed.GetValue(_homeFields) ?? []).SelectMany(codes => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(code => FieldCode.Parse(code, "--home-field")).Distinct()],
            Region = region,
            Owner = parsed.GetValue(_owner) is { Length: > 0 } owner ? Organisation.FromApplicant(owner) : null,
        };
    }

    private async Task<CoreTechnology> ReadSheetAsync(ParseResult parsed, string sheet, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_file) is not null || parsed.GetValue(_text) is not null || parsed.GetValue(_homeFields) is { Length: > 0 } || parsed.GetValue(_owner) is not null)
        {
            throw new UsageException("--sheet holds text, home fields and owner; leave out --technology, --text, --home-field and --owner.");
        }

        return (await StrengthJob.ReadSheetAsync(sheet, cancellationToken)).Revised();
    }

    private static async Task<string> TextAsync(string? file, string? text, CancellationToken cancellationToken)
    {
        if ((file is null) == (text is null))
        {
            throw new UsageException("Give the technology once: --technology FILE, --technology - for standard input, --text TEXT, or --sheet FILE.");
        }

        var found = text ?? (file == "-"
            ? await Console.In.ReadToEndAsync(cancellationToken)
            : await ReadFileAsync(file!, cancellationToken));
        if (string.IsNullOrWhiteSpace(found))
        {
            throw new InputFileException($"{(text is null ? $"The technology file '{file}'" : "--text")} is empty; expected a few sentences on what the company is good at.");
        }

        return found.Length <= LongestText
            ? found.Trim()
            : throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"The technology text has {found.Length:N0} characters; at most {LongestText:N0} are read. Give the essential sentences."));
    }

    private static async Task<string> ReadFileAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new InputFileException($"The technology file '{file}' does not exist.");
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputFileException(string.Create(CultureInfo.InvariantCulture, $"The technology file '{file}' is not UTF-8 (byte {e.Index}); save it as UTF-8 text and run again."));
        }
    }
}
