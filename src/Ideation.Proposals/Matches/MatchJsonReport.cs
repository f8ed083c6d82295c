using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Matches.Json;

namespace Ideation.Proposals.Matches;

/// <summary>Matches as JSON.</summary>
public static class MatchJsonReport
{
    // Japanese stays readable.
    internal static MatchJsonContext Context { get; } = new(new JsonSerializerOptions(MatchJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static string Render(MatchReport report)
    {
        var (matrix, phrases) = (report.Matrix, MatchPhrases.For(report.Language));
        var json = new MatchReportJson(
            report.Language, report.WrittenAt, report.SoftwareVersion, report.EmbeddingModel, report.EmbeddingModelRevision, report.Egress.BytesLeftMachine, report.SearchedAcross, matrix.BackgroundDocuments, matrix.Cut, report.Dropped, report.OlderLeftOut,
            Parties(matrix.Rows, matrix.RowFields, matrix.UnreadRows), Parties(matrix.Columns, matrix.ColumnFields, matrix.UnreadColumns),
            [.. matrix.Matches.Select(match => Of(matrix, match, phrases))],
            [.. report.Uses.SelectMany(patent => patent.Value.Select(use => Of(patent.Key, use, report.Language)))],
            report.NotRead);
        return JsonSerializer.Serialize(json, Context.MatchReportJson) + "\n";
    }

    internal static UseJson Of(string number, AlternativeUse use, string language) => new(
        number, use.Field.Subclass.Value, use.Field.Name(language), use.Bridge.Far.HasPredictedFields, use.Purpose, use.Probability is { } chance ? Rounded(chance) : null, Rounded(use.Unexpectedness.Value), use.SupportingFamilies,
        use.PurposeEvidence.Number.Value, use.PurposeEvidence.Quote, use.Bridge.FarEvidence.Number.Value, use.Bridge.FarEvidence.Quote);

    private static PartyJson[] Parties(IReadOnlyList<MatchParty> parties, IReadOnlyList<IReadOnlyList<IpcSubclass>> fields, IReadOnlyList<int> unread)
    {
        var thin = unread.ToHashSet();
        return [.. parties.Index().Select(party => new PartyJson(
            Camel(party.Item.Kind), party.Item.Id, party.Item.Name, party.Item.Language, [.. fields[party.Index].Select(field => field.Value)], party.Item.Fields.Count == 0 && fields[party.Index].Count > 0,
            [.. party.Item.Owners.Select(owner => owner.Name)], party.Item.Region.Length > 0 ? party.Item.Region : null, party.Item.Kind == PartyKind.OpenPatent ? Camel(party.Item.Availability) : null, !thin.Contains(party.Index)))];
    }

    private static MatchJson Of(MatchMatrix matrix, Match match, MatchPhrases phrases) => new(
        match.Row, match.Column, Camel(match.Class), Rounded(match.Score), Rounded(match.Strength), Rounded(match.Closeness), Rounded(match.Words), match.AcrossLanguages, Camel(match.Relation), match.RowField?.Subclass.Value, match.ColumnField?.Subclass.Value, Rounded(match.Unexpectedness),
        match.RankInRow, match.RankInColumn, phrases.Reason(matrix, match), Of(match.RowQuote), Of(match.ColumnQuote), [.. match.Terms.Select(term => new TermJson(term.Row, term.Column, Rounded(term.Weight)))]);

    private static QuoteJson Of(MatchQuote quote) => new(quote.Source.Length > 0 ? quote.Source : null, quote.Quote);

    internal static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static double Rounded(double number) => Math.Round(number, 4);
}
