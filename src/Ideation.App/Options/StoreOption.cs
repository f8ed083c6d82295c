using System.CommandLine;

namespace Ideation.App.Options;

/// <summary><c>--store DIR</c>, else <c>IDEATION_STORE</c>, else the platform's data folder.</summary>
internal sealed class StoreOption : Option<DirectoryInfo?>
{
    public const string Variable = "IDEATION_STORE";

    public StoreOption() : base("--store")
    {
        Description = $"Folder that keeps everything (default: ${Variable}, else {DefaultFolder})";
        HelpName = "DIR";
    }

    private static string DefaultFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ideation");

    public string Resolve(ParseResult parsed)
    {
        var folder = parsed.GetValue(this)?.FullName ?? Environment.GetEnvironmentVariable(Variable);
        return Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? DefaultFolder : folder);
    }
}
