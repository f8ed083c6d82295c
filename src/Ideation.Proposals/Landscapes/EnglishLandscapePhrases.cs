using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Landscapes;

internal sealed class EnglishLandscapePhrases : LandscapePhrases
{
    public override string Language => "en";

    public override string Title => "Patent landscape";

    public override string Scope(LandscapeRequest request)
    {
        var nearest = request.Queries.Count > 0 ? "patent families nearest to the text" : "all patent families";
        var fields = request.Fields.Count > 0 ? $" in {string.Join(", ", request.Fields.Select(Field))}" : "";
        var language = request.Language switch { "ja" => ", Japanese documents", "en" => ", English documents", _ => "" };
        return $"What is shown: {nearest}{fields}{Dates(request)}{language}.";
    }

    public override string Size(PatentLandscape landscape) =>
        $"{Families(landscape.Documents.Count)}, {Counted(landscape.Players.Count, "organisation")}, {Counted(landscape.Trend.Fields.Count, "field")}, out of the collection’s {Families(landscape.CollectionFamilies)}{Compared(landscape.Request)}.";

    private static string Families(long count) => EnglishPhrases.Families(count);

    private static string Counted(long count, string noun) => $"{Count(count)} {EnglishPhrases.Plural(count, noun)}";

    private static string Compared(LandscapeRequest request) => (request.Language, (request.From ?? request.To) is not null) switch
    {
        (null, false) => "",
        (null, true) => " of those years",
        (_, false) => " in that language",
        _ => " in that language and of those years",
    };

    public override string Cut(int families) => $"{(families == 1 ? "1 older family beyond the limit is" : $"{Count(families)} older families beyond the limit are")} left out; --limit raises it.";

    public override string UnknownQuery(string query) => $"The embedding model knows none of the words of “{query}”; nothing was looked for with it.";

    public override string FarQuery(string query) => $"The ten nearest documents hold hardly a word of “{query}”: what is shown may be about something else. Try it in other words.";

    public override string Unclassified(int families, int all) => $"{Count(families)} of {Count(all)} families {(families == 1 ? "has" : "have")} no classification; what is counted by field leaves them out.";

    public override string Empty => "No document matches; widen the fields, the dates or the language.";

    public override string Changes => "What changed since last time";

    public override string ChangesLead(LandscapeChange change) => $"Compared with the landscape of {Day(change.Since)}.";

    public override string NoChange => "Nothing changed: the same documents, organisations and fields.";

    public override string NewDocuments(int count) => $"{Count(count)} new {(count == 1 ? "family" : "families")}";

    public override string NewPlayers(int count) => $"{Count(count)} new {(count == 1 ? "organisation" : "organisations")}";

    public override string GrownFields => "Fields with more or fewer families";

    public override string GoneDocuments(int count) => $"{Count(count)} {(count == 1 ? "publication is" : "publications are")} no longer part of it";

    protected override string NotInIndex => "no longer in the index";

    protected override string PushedOut => "still in the index; nearer or later documents took its place, or its entry changed";

    protected override string OtherDefinition => "still in the index; the definition was edited, or others took its place";

    public override string DefinitionEdited => "The definition itself was edited meanwhile; some differences come from that.";

    public override string Trend => "Filings per year";

    public override string TrendLead => "Patent families by year of filing; where the source gives no filing date, by priority, else by publication. Applications are published about 18 months after filing, so the last two years are incomplete.";

    public override string TrendRest(int earlier, int undated) => string.Join(" ", new[] { earlier > 0 ? $"{Families(earlier)} {(earlier == 1 ? "is" : "are")} older than the chart." : "", undated > 0 ? $"{Count(undated)} {(undated == 1 ? "has" : "have")} no date." : "" }.Where(text => text.Length > 0));

    public override string TrendByField => "By field";

    public override string YearAxis => "Year";

    public override string FamilyAxis => "Families";

    public override string Crowding => "Crowding: growing or shrinking";

    public override string CrowdingLead((int First, int Last) earlier, (int First, int Last) recent) =>
        $"Families first published in {Years(earlier)} and in {Years(recent)}, and whether their share of everything published in the collection rose or fell by more than chance would (95 %). A growing field is getting crowded; a shrinking one may be mature, or left.";

    public override string CrowdingOf(CrowdingTrend trend) => trend switch
    {
        CrowdingTrend.Growing => "▲ growing",
        CrowdingTrend.Shrinking => "▼ shrinking",
        CrowdingTrend.Steady => "≈ no clear change",
        CrowdingTrend.NotComparable => "· not told",
        _ => "· too few to tell",
    };

    protected override string CutTrend => "Growth is not told: the limit left out the oldest families, so the two periods cannot be compared; --limit raises it.";

    protected override string DatedTrend((int First, int Last) earlier, (int First, int Last) recent) =>
        $"Growth is not told: the dates asked for do not cover all of {Years(earlier)} and {Years(recent)}, so the two periods cannot be compared.";

    public override string Whole => "the whole landscape";

    public override string Players => "Players";

    public override string PlayersLead => "Organisations by number of families. Focus compares the share of an organisation's own families that lie in this landscape with the share of the whole collection's: 1 is average, 10 is ten times as much. Specialised in: the field where its share of families is highest against that of all players (revealed technological advantage). A dash: fewer than two families to tell it from, or for a field no more than the average.";

    public override string Person => "person";

    public override string FieldPairs => "Which fields meet";

    public override string FieldPairsLead => "Arcs join fields that the same families are classified in; the thicker the arc, the more of them. Strong links show where technology already crosses; missing ones where it has not.";

    public override string NoPairs => "No family is classified in two of these fields.";

    public override string Map => "Map of documents";

    public override string MapLead(int shown, int all, double kept) =>
        $"{(shown < all ? $"{Count(shown)} of {Count(all)} families, evenly sampled. " : "")}Each mark is a family; those that say similar things lie together, and words name what groups have in common. The axes have no meaning. Of each document's ten nearest, {Math.Round(kept * 10).ToString(CultureInfo.InvariantCulture)} on average are among the ten nearest marks.";

    public override string NoField => "no field given";

    public override string SectionName(char section) => section switch
    {
        'A' => "everyday needs, health",
        'B' => "processes, transport",
        'C' => "chemistry, metals",
        'D' => "textiles, paper",
        'E' => "construction",
        'F' => "machines, heat",
        'G' => "physics, instruments",
        'H' => "electricity",
        _ => NoField,
    };

    public override string WhiteSpace => "White space: fields and mechanisms";

    public override string WhiteSpaceLead(WhiteSpace matrix) =>
        $"Families by field and by mechanism, as the documents' own words name it ({Count(matrix.Families)} classified {(matrix.Language == "ja" ? "Japanese" : "English")} families). An empty cell in a box is white space: both are active here, an even spread would have put at least three families there, and nobody has it.";

    public override string WhiteSpaceKey => "box with ○: nobody, although at least three families would be expected";

    public override string NoWhiteSpace(WhiteSpace matrix) => matrix.Telling > 0
        ? $"No combination stands out as empty. An empty one says something where an even spread would give three families or more; so it is in {Count(matrix.Telling)} of {Count(Combinations(matrix))} combinations, and each of them has somebody."
        : "No combination stands out as empty: in none would an even spread give three families, so that an empty one is no more than chance. More families (--limit), or fewer and wider fields (a saved definition), would tell more.";

    public override string WhiteSpaceCaution(WhiteSpace matrix) =>
        $"An empty combination says something where an even spread would give three families or more, as in {Count(matrix.Telling)} of {Count(Combinations(matrix))} here; where there are many, some are empty by chance. It may be a gap, may not work, or be done there in other words: read the field before you count on it.";

    public override string Spot(WhiteSpot spot) =>
        $"“{spot.Mechanism.Name}” in {Field(spot.Field)}: none, where {Ratio(spot.Expected)} would be expected and {Rarely(spot.Chance)} would be none by chance ({Families(spot.MechanismFamilies)} {(spot.MechanismFamilies == 1 ? "has" : "have")} the mechanism, {Count(spot.FieldFamilies)} {(spot.FieldFamilies == 1 ? "is" : "are")} in the field).";

    private static string Rarely(double chance) => chance < 0.001 ? "less than one time in a thousand" : $"one time in {Count((int)Math.Round(1 / chance))}";

    public override string ValueChain => "Value chain";

    public override string ValueChainLead(int unplaced) =>
        $"What the documents contribute, read from words of their titles and first sentences.{(unplaced > 0 ? $" {Families(unplaced)} {(unplaced == 1 ? "shows" : "show")} no such word." : "")}";

    public override string Role(ValueChainRole role) => role switch
    {
        ValueChainRole.Materials => "Materials",
        ValueChainRole.Process => "Process",
        ValueChainRole.Equipment => "Equipment",
        ValueChainRole.Component => "Components",
        ValueChainRole.System => "System makers",
        ValueChainRole.Evaluation => "Evaluation",
        _ => "Use and service",
    };

    public override string SeenBy => "seen by (words of the documents)";

    public override string Quoted(string word) => $"“{word}”";

    public override string Documents => "Documents";

    public override string DocumentsLead(int shown, int all) => shown < all ? $"The first {Count(shown)} of {Count(all)} families; the data holds all." : $"{Families(all)}.";

    public override string Data => "Data";

    public override string Download => "data (CSV)";

    public override string MoreInData(int count) => $"{Count(count)} more in the data.";

    public override string Notes => "How to read the numbers";

    public override IReadOnlyList<string> NoteTexts =>
    [
        "Publications of one invention count once (one family), with the fields and applicants of all its publications in the landscape.",
        "Names of applicants are harmonised: width, case and legal forms are taken off. Companies of one group are not joined.",
        "Specialisation is revealed technological advantage (L. Soete 1987, after B. Balassa 1965): the field's share of the player's classified families over its share of all. With few families it jumps, so below two none is given; read it beside the count.",
        "Growth is judged by an exact binomial test of the recent count against the share that all documents of the collection in that language have in the same years.",
        "Links between fields are weighed by Salton's cosine: families in both over the geometric mean of the families in each.",
        "The map is the plane of the first two principal components of the documents' vectors, spread so that nearest neighbours draw each other near (Fruchterman and Reingold 1991). It is computed the same way every time.",
        "White space is a hint, not a finding: the words of abstracts decide, other words for the same thing are not seen, and an empty cell may be empty for good reason.",
        "Roles come from a short list of words; the words seen are shown so that a reader can judge.",
    ];

    public override string MadeWith(LandscapeReport report) =>
        $"Ideation {report.SoftwareVersion}, model {report.EmbeddingModel} ({report.EmbeddingModelRevision}), {Day(report.WrittenAt)}. {Counted(report.Egress.BytesLeftMachine, "byte")} left this machine.";

    public override string Day(DateTimeOffset day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public override string Column(LandscapeColumn column) => column switch
    {
        LandscapeColumn.Year => "Year",
        LandscapeColumn.Field => "Field",
        LandscapeColumn.FieldName => "Field name",
        LandscapeColumn.OtherField => "Other field",
        LandscapeColumn.OtherFieldName => "Other field name",
        LandscapeColumn.Families => "Families",
        LandscapeColumn.Earlier => "Earlier",
        LandscapeColumn.Recent => "Recent",
        LandscapeColumn.CollectionEarlier => "Collection, earlier",
        LandscapeColumn.CollectionRecent => "Collection, recent",
        LandscapeColumn.Organisations => "Organisations",
        LandscapeColumn.Organisation => "Organisation",
        LandscapeColumn.Trend => "Trend",
        LandscapeColumn.Share => "Share",
        LandscapeColumn.CollectionFamilies => "In the collection",
        LandscapeColumn.Focus => "Focus",
        LandscapeColumn.Specialised => "Specialised in",
        LandscapeColumn.Specialisation => "Specialisation",
        LandscapeColumn.FirstYear => "First",
        LandscapeColumn.LatestYear => "Latest",
        LandscapeColumn.Association => "Association",
        LandscapeColumn.Publication => "Publication",
        LandscapeColumn.Title => "Title",
        LandscapeColumn.Similarity => "Similarity",
        LandscapeColumn.X => "X",
        LandscapeColumn.Y => "Y",
        LandscapeColumn.Mechanism => "Mechanism",
        LandscapeColumn.Expected => "Expected",
        LandscapeColumn.Role => "Role",
        LandscapeColumn.Words => "Words of the documents",
        LandscapeColumn.Before => "Before",
        LandscapeColumn.Now => "Now",
        LandscapeColumn.Kind => "Kind",
        _ => "What",
    };

    private static string Dates(LandscapeRequest request) => (request.From, request.To) switch
    {
        (null, null) => "",
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $", published since {from:yyyy-MM-dd}"),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $", published until {to:yyyy-MM-dd}"),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $", published from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"),
    };
}
