using System.CommandLine;

namespace Ideation.App.Options;

/// <summary><c>--json</c>: the answer for a machine, on standard output.</summary>
internal sealed class JsonOption : Option<bool>
{
    public JsonOption() : base("--json") => Description = "Print the answer as JSON";
}
