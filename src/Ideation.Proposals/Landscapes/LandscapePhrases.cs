using System.Globalization;
using Ideation.Discovery.Landscape;

namespace Ideation.Proposals.Landscapes;

/// <summary>Every word a landscape says of its own, one class per language: a phrase missing in one does not compile.</summary>
public abstract class LandscapePhrases
{
    public static LandscapePhrases For(string language) => language switch
    {
        "en" => new EnglishLandscapePhrases(),
        "ja" => new JapaneseLandscapePhrases(),
        _ => throw new ArgumentException($"'{language}' is not a report language; expected en or ja.", nameof(language)),
    };

    public abstract string Language { get; }

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Ratio(double value) => value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Years((int First, int Last) years) => string.Create(CultureInfo.InvariantCulture, $"{years.First}–{years.Last}");

    /// <summary>Name and code of a subclass, or the name the user gave a row.</summary>
    public string Field(LandscapeField field) => field.IsSubclass ? $"{field.Name(Language)} ({field.Key})" : field.Name(Language);

    // Heads of page and sections
    public abstract string Title { get; }

    public abstract string Scope(LandscapeRequest request);

    public abstract string Size(PatentLandscape landscape);

    public abstract string Cut(int families);

    public abstract string UnknownQuery(string query);

    /// <summary>A query of which the nearest documents hold hardly a word.</summary>
    public abstract string FarQuery(string query);

    /// <summary>How many families no chart by field shows.</summary>
    public abstract string Unclassified(int families, int all);

    public abstract string Empty { get; }

    public abstract string Changes { get; }

    public abstract string ChangesLead(LandscapeChange change);

    public abstract string NoChange { get; }

    public abstract string NewDocuments(int count);

    public abstract string NewPlayers(int count);

    public abstract string GrownFields { get; }

    public abstract string GoneDocuments(int count);

    /// <summary>Why a publication is gone.</summary>
    public string GoneReason(LandscapeChange change, string number) => change.Deleted.Contains(number) ? NotInIndex : change.SameDefinition ? PushedOut : OtherDefinition;

    protected abstract string NotInIndex { get; }

    protected abstract string PushedOut { get; }

    protected abstract string OtherDefinition { get; }

    public abstract string DefinitionEdited { get; }

    public abstract string Trend { get; }

    public abstract string TrendLead { get; }

    public abstract string TrendRest(int earlier, int undated);

    public abstract string TrendByField { get; }

    public abstract string YearAxis { get; }

    public abstract string FamilyAxis { get; }

    public abstract string Crowding { get; }

    public abstract string CrowdingLead((int First, int Last) earlier, (int First, int Last) recent);

    public abstract string CrowdingOf(CrowdingTrend trend);

    /// <summary>Why growth is not judged; empty where it is.</summary>
    public string NoTrend(PatentLandscape landscape) => landscape.Crowding is not [{ Trend: CrowdingTrend.NotComparable } whole, ..] ? "" : landscape.Cut > 0 ? CutTrend : DatedTrend(whole.EarlierYears, whole.RecentYears);

    protected abstract string CutTrend { get; }

    protected abstract string DatedTrend((int First, int Last) earlier, (int First, int Last) recent);

    public abstract string Whole { get; }

    public abstract string Players { get; }

    public abstract string PlayersLead { get; }

    public abstract string Person { get; }

    public abstract string FieldPairs { get; }

    public abstract string FieldPairsLead { get; }

    public abstract string NoPairs { get; }

    public abstract string Map { get; }

    public abstract string MapLead(int shown, int all, double kept);

    public abstract string NoField { get; }

    public abstract string SectionName(char section);

    public abstract string WhiteSpace { get; }

    public abstract string WhiteSpaceLead(WhiteSpace matrix);

    public abstract string WhiteSpaceKey { get; }

    /// <summary>Why no combination is white: everywhere where one could tell somebody is, or nowhere could one.</summary>
    public abstract string NoWhiteSpace(WhiteSpace matrix);

    /// <summary>Combinations of a matrix.</summary>
    protected static int Combinations(WhiteSpace matrix) => matrix.Mechanisms.Count * matrix.Fields.Count;

    public abstract string Spot(WhiteSpot spot);

    /// <summary>What an empty combination can mean, and in how many one could be seen.</summary>
    public abstract string WhiteSpaceCaution(WhiteSpace matrix);

    public abstract string ValueChain { get; }

    public abstract string ValueChainLead(int unplaced);

    public abstract string Role(ValueChainRole role);

    public abstract string SeenBy { get; }

    /// <summary>A word of the documents, which stays as they write it, marked as a quotation.</summary>
    public abstract string Quoted(string word);

    public abstract string Documents { get; }

    public abstract string DocumentsLead(int shown, int all);

    public abstract string Data { get; }

    public abstract string Download { get; }

    public abstract string MoreInData(int count);

    public abstract string Notes { get; }

    public abstract IReadOnlyList<string> NoteTexts { get; }

    public abstract string MadeWith(LandscapeReport report);

    public abstract string Day(DateTimeOffset day);

    // Columns of tables
    public abstract string Column(LandscapeColumn column);
}
