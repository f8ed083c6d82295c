using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Matching;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Matching;

/// <summary>Parties, and a matcher over a background that has nothing to do with them.</summary>
internal static class SomeParty
{
    private static readonly string[] Subjects = ["engine", "drug", "network", "camera", "battery", "loom", "bridge", "turbine", "printer", "lens"];
    private static readonly string[] Acts = ["regulates", "records", "balances", "warms", "divides"];

    public static MatchParty Company(string name, string text, string? field = null, string? applicant = null) => MatchParty.Of(
        new Company { Name = name, Text = text, HomeFields = field is null ? [] : [IpcSubclass.Parse(field, CultureInfo.InvariantCulture)], Applicant = applicant }, []);

    public static MatchParty Patent(string number, string title, string text, string code = "F03D 1/06", string applicant = "Other Ltd", string language = "en") =>
        MatchParty.Of(Some.PatentDocument(number, title, text, [code], [applicant], language: language));

    public static IReadOnlyList<PatentDocument> Background { get; } =
    [
        .. Subjects.SelectMany(subject => Acts.Select((act, i) => Some.PatentDocument(title: $"Thing of a {subject}", @abstract: $"The {subject} {act} flow number {i} while a clerk watches the {subject} gauge and notes figures."))),
        .. Enumerable.Range(0, 20).Select(i => Some.PatentDocument(title: "無関係の文献", @abstract: $"帳簿の数字を係員が毎朝点検し、第{i}の棚へ書類を戻す手順を述べる。", language: "ja")),
    ];

    public static Matcher Matcher(TermBridge? bridge = null, MatchOptions? options = null) =>
        new(new BagOfWords(), FieldStatistics.From([]), null, bridge ?? TermBridge.Empty, options ?? new MatchOptions());
}
