using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Matches;

internal sealed class EnglishMatchPhrases : MatchPhrases
{
    public override string Language => "en";

    public override string Title => "Matches";

    public override string Size(MatchMatrix matrix) =>
        $"{Counted(matrix.Rows)} against {Counted(matrix.Columns)}: {Whole(matrix.Pairs)} {(matrix.Pairs == 1 ? "pair" : "pairs")}.";

    protected override string Count(int strong, int possible, int weak, int cut) =>
        $"{Whole(strong)} strong{(weak > 0 ? $", {Whole(possible)} possible and {Whole(weak)} weak" : $" and {Whole(possible)} possible")} {((weak > 0 ? weak : possible) == 1 ? "match" : "matches")}{(cut > 0 ? $"; {Whole(cut)} more behind the best of both sides {(cut == 1 ? "is" : "are")} left out" : "")}. All other pairs stay empty: too little speaks for them.";

    public override string NoMatch => "No pair has enough in common. Longer texts on how things are done, rather than what for, help most.";

    public override string Lead => "Nobody named here has been asked. A match says that two texts have a mechanism in common; whether it fits is for the people to find out.";

    public override string Dropped(int count) => count == 1 ? "One match was dropped because a quote did not hold." : $"{Whole(count)} matches were dropped because a quote did not hold.";

    public override string NotRead(int count) => $"{Whole(count)} {(count == 1 ? "record" : "records")} could not be used:";

    public override string AreNearest => "The patents are those of the index that are nearest to each text, at most thirty of each language.";

    public override string OlderLeftOut(int count) => count == 1 ? "One older document of the applicant was not compared." : $"{Whole(count)} older documents of the applicant were not compared.";

    public override string MoreRows(int count) => $"{Whole(count)} more {(count == 1 ? "row" : "rows")} with --html, --csv, --excel or --json.";

    public override string MorePatents(int count) => $"{Whole(count)} more {(count == 1 ? "patent" : "patents")} with --html, --csv, --excel or --json.";

    public override string Table(string name) => name switch
    {
        "matches" => "Matches",
        "matrix" => "Matrix",
        "rows" => "Rows",
        "columns" => "Columns",
        "unmatched" => "Not matched",
        "uses" => "Uses elsewhere",
        _ => "Not read",
    };

    public override string Column(MatchColumn column) => column switch
    {
        MatchColumn.Row => "Row",
        MatchColumn.RowName => "Row name",
        MatchColumn.Column => "Column",
        MatchColumn.ColumnName => "Column name",
        MatchColumn.Class => "Class",
        MatchColumn.RankInRow => "Rank in row",
        MatchColumn.RankInColumn => "Rank in column",
        MatchColumn.RowQuote => "Quote, row",
        MatchColumn.RowSource => "Quoted from, row",
        MatchColumn.ColumnQuote => "Quote, column",
        MatchColumn.ColumnSource => "Quoted from, column",
        MatchColumn.SharedTerms => "Shared terms",
        MatchColumn.Relation => "Fields are",
        MatchColumn.RowField => "Field, row",
        MatchColumn.ColumnField => "Field, column",
        MatchColumn.Words => "Words in common",
        _ => column.ToString(),
    };

    public override string Kind(PartyKind kind) => kind switch
    {
        PartyKind.Company => "company",
        PartyKind.Need => "need",
        _ => "patent",
    };

    public override string ClassName(MatchClass matchClass) => matchClass switch
    {
        MatchClass.Strong => "strong",
        MatchClass.Possible => "possible",
        _ => "weak",
    };

    protected override string Comma => ", ";

    protected override string Scored(string score) => $"score {score}";

    public override string Use(AlternativeUse use) =>
        $"{Field(use)}, for {Quoted(use.Purpose)}: {(use.Probability is { } chance ? $"probability {Phrases.Chance(chance)}, " : "")}unexpectedness {Real(use.Unexpectedness.Value)}";

    public override string NoUse => "no use in another field found";

    public override string Relation(FieldRelation relation) => relation switch
    {
        FieldRelation.Same => "the same: obvious",
        FieldRelation.SameClass => "of one class: obvious",
        FieldRelation.Near => "near",
        FieldRelation.Middle => "middle",
        FieldRelation.Far => "far",
        FieldRelation.Unseen => "never seen together",
        _ => "unknown",
    };

    public override string Availability(Availability availability) => availability switch
    {
        Patents.Availability.OpenToLicence => "open to licence",
        Patents.Availability.InForce => "in force",
        Patents.Availability.Lapsed => "lapsed",
        _ => "",
    };

    public override string Unmatched => "no pair strong enough";

    public override string Unread => "the text says too little to compare";

    public override string Reason(MatchMatrix matrix, Match match)
    {
        var (row, column) = (matrix.Rows[match.Row], matrix.Columns[match.Column]);
        return string.Join(" ", new[] { match.Class == MatchClass.Weak ? "Little speaks for this pair." : "", Shared(match), Could(row, column), Fields(row, column, match), column.Availability == Patents.Availability.Lapsed || row.Availability == Patents.Availability.Lapsed ? "Its source says that the right has lapsed." : "" }.Where(part => part.Length > 0));
    }

    public override string Unmatchable(MatchMatrix matrix) =>
        $"Without a match: {Whole(matrix.Rows.Count - matrix.Matches.Select(match => match.Row).Distinct().Count())} of the {Kinds(matrix.Rows)}, {Whole(matrix.Columns.Count - matrix.Matches.Select(match => match.Column).Distinct().Count())} of the {Kinds(matrix.Columns)}.";

    private static string Shared(Match match) => (match.AcrossLanguages, match.Terms.Count) switch
    {
        (false, _) when match.IsOfObjectOnly => $"Both speak of {List(match.Terms.Select(term => term.Column))}, on which the problem of the need seems to arise; no telling word of the problem itself is in both.",
        (false, _) => $"Both speak of {List(match.Terms.Select(term => term.Column))}.",
        (true, 0) => "The texts are in two languages and no term could be paired; only their embeddings are close, so read both.",
        _ => $"In two languages, both speak of {List(match.Terms.Select(term => $"{term.Column} ({term.Row})"))}; the pairs come from a term list.",
    };

    private static string Could(MatchParty row, MatchParty column) => (row.Kind, column.Kind) switch
    {
        (PartyKind.Company, PartyKind.OpenPatent) or (PartyKind.OpenPatent, PartyKind.Company) => "The company could be able to work the patent.",
        (PartyKind.Company, PartyKind.Need) or (PartyKind.Need, PartyKind.Company) => "The company could have what the need asks for.",
        (PartyKind.OpenPatent, PartyKind.Need) or (PartyKind.Need, PartyKind.OpenPatent) => "The patent could answer the need.",
        _ => "The two could complement each other.",
    };

    private string Fields(MatchParty row, MatchParty column, Match match) => match.Relation switch
    {
        FieldRelation.Unknown => "",
        FieldRelation.Same => $"Both {(IsGuessed(row, column) ? "seem to belong" : "belong")} to {Field(match.ColumnField)}: an obvious neighbour.",
        FieldRelation.SameClass => IsGuessed(row, column)
            ? $"The {Kind(row.Kind)} {Belongs(row)} to {Field(match.RowField)}, the {Kind(column.Kind)} {Belongs(column)} to {Field(match.ColumnField)}, of one class: an obvious neighbour."
            : $"{Field(match.RowField)} and {Field(match.ColumnField)} are of one class: an obvious neighbour.",
        _ => $"The {Kind(row.Kind)} {Belongs(row)} to {Field(match.RowField)}, the {Kind(column.Kind)} {Belongs(column)} to {Field(match.ColumnField)}; {(match.Relation == FieldRelation.Unseen ? "no document of the index is in both" : "the two fields are " + match.Relation switch { FieldRelation.Near => "near", FieldRelation.Middle => "at a middle distance from", _ => "far from" } + " each other")}: unexpectedness {Real(match.Unexpectedness)}.",
    };

    // Predicted fields are no fact.
    private static string Belongs(MatchParty party) => party.Fields.Count > 0 ? "belongs" : "seems to belong";

    private static bool IsGuessed(MatchParty row, MatchParty column) => row.Fields.Count == 0 || column.Fields.Count == 0;

    private static string List(IEnumerable<string> terms) => string.Join(", ", terms);

    private string Counted(IReadOnlyList<MatchParty> parties) => $"{Whole(parties.Count)} {(parties is [var only] ? Kind(only.Kind) : Kinds(parties))}";

    private static string Kinds(IReadOnlyList<MatchParty> parties) => (parties is [var first, ..] ? first.Kind : (PartyKind?)null) switch
    {
        PartyKind.Company => "companies",
        PartyKind.Need => "needs",
        _ => "patents",
    };
}
