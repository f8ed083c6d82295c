using System.Text.Json.Nodes;

namespace Ideation.EndToEnd;

/// <summary>The bundled sample corpus, read without any of the program's own code.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    public static string English { get; } = Path.Combine(Folder, "patents-en.jsonl");

    public static string Japanese { get; } = Path.Combine(Folder, "patents-ja.jsonl");

    /// <summary>The records by publication number.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Records { get; } = new[] { English, Japanese }
        .SelectMany(File.ReadLines)
        .Select(line => JsonNode.Parse(line)!)
        .ToDictionary(record => record["id"]!.GetValue<string>());

    public static int EnglishCount { get; } = File.ReadLines(English).Count();

    public static TheoryData<string> Technologies => new(NamesIn("technologies"));

    public static TheoryData<string> Hopeless => new(NamesIn("hopeless"));

    public static string Technology(string name) => Path.Combine(Folder, "technologies", name);

    public static string HopelessText(string name) => Path.Combine(Folder, "hopeless", name);

    /// <summary>True when the words stand in that document exactly so.</summary>
    public static bool Says(string number, string quote) =>
        Records.TryGetValue(number, out var record)
        && new[] { "title", "abstract", "claim" }.Any(part => record[part]?.GetValue<string>().Contains(quote, StringComparison.Ordinal) == true);

    public static IEnumerable<string> ApplicantsOf(string number) => Records[number]["assignee"]!.AsArray().Select(name => name!.GetValue<string>());

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
