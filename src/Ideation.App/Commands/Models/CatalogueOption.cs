using System.CommandLine;

namespace Ideation.App.Commands.Models;

/// <summary><c>--catalogue FILE</c>: a catalogue that comes before the user's own and the shipped one.</summary>
internal sealed class CatalogueOption : Option<FileInfo?>
{
    public CatalogueOption() : base("--catalogue")
    {
        Description = "A catalogue of your own, looked into first";
        HelpName = "FILE";
    }

    public string? Given(ParseResult parsed) => parsed.GetValue(this) switch
    {
        null => null,
        { Exists: true } file => file.FullName,
        { } missing => throw new InputFileException($"The catalogue '{missing.FullName}' does not exist."),
    };
}
