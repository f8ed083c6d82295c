using System.Globalization;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

/// <summary>Small tasks whose right answers can be worked out by hand.</summary>
internal static class SomeTask
{
    public static IpcSubclass Field(string symbol) => IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

    public static IpcSubclass[] Fields(params string[] symbols) => [.. symbols.Select(Field)];

    public static XFieldTask From(params PatentDocument[] documents) =>
        XFieldTask.Create(documents, XFieldQueries.FromCorpus(documents), AbstractGroups.FromAbstracts(documents));

    public static PatentDocument Document(string number, string text, params string[] codes) =>
        Some.PatentDocument(number, title: "", @abstract: text, codes: codes);

    /// <summary>Many documents in two home fields whose second field is told by a word of the text.</summary>
    public static XFieldTask Telling(int documents)
    {
        var words = new[] { "turbine", "bandage", "keyboard", "furnace", "violin", "bridge", "pump", "seed" };
        var fields = new[] { "F03D", "A61L", "G06F", "F27B", "G10D", "E01D", "F04B", "A01C" };
        return From([.. Enumerable.Range(0, documents).Select(i =>
            Document($"US{2_000_000 + i}", $"{words[i % 8]} number{i}", i / 8 % 2 == 0 ? "B05D" : "B05C", fields[i % 8]))]);
    }
}
