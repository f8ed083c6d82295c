using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Proposals.Matches;
using static Ideation.Proposals.Matches.MatchPhrases;

namespace Ideation.Proposals.Portfolios;

internal sealed class EnglishPortfolioReasons : PortfolioReasons
{
    protected override string Between => " ";

    protected override string Strong(AlternativeUse use, PortfolioOptions options) =>
        $"It could serve in {Place(use)}. That field {Distance(use)}, {Support(use)}, and {Families(use.SupportingFamilies)} there {(use.SupportingFamilies == 1 ? "comes" : "come")} close to it.";

    protected override string Possible(AlternativeUse use, PortfolioOptions options)
    {
        var weak = string.Join(" and ", new[]
        {
            use.Probability is { } chance && chance < options.StrongChance ? Against(chance, options.StrongChance, (number, limit) => $"its chance is put at {number} (strong from {limit} on)") : "",
            use.Probability is null && use.Grounding < options.StrongGrounding ? Against(use.Grounding, options.StrongGrounding, (number, limit) => $"the field has {number} of the near documents' votes (strong from {limit} on)") : "",
            use.SupportingFamilies < options.StrongFamilies ? $"{(use.SupportingFamilies == 0 ? "no family" : $"only {Families(use.SupportingFamilies)}")} there comes close to it (strong from {options.StrongFamilies} on)" : "",
        }.Where(part => part.Length > 0));
        return $"It could serve in {Place(use)}, but that is no more than possible: {weak}.";
    }

    protected override string Neighbouring(AlternativeUse use, bool isOwners, bool othersAreWeak) =>
        $"What was found lies in {(isOwners ? "a field in which its owner has documents already" : "a neighbouring field, where its owner looks anyhow")}: {Place(use)}{(othersAreWeak ? "; what lies further off is a lead only" : "")}.";

    protected override string Weak(AlternativeUse use, PortfolioOptions options) =>
        $"What was found elsewhere is a lead only: for {Place(use)}, {Against(use.Probability ?? use.Grounding, options.PossibleChance, (number, limit) => $"its chance is put at {number} (possible from {limit} on)")}.";

    protected override string Idle(PortfolioItem item, PortfolioOptions options) =>
        $"It looks idle: {NoUse(item.Abstention)}, {(item.NearestOther is { } nearest ? $"nobody else has a document near it (the nearest, {nearest.Document.Number}, {Against(nearest.Similarity, options.Near, (number, limit) => $"has a similarity of {number}; near is from {limit} on")})" : "and the index holds no document of anybody else")}, and {(item.CitedBy is null ? "whether anybody cites it is not told" : "none of the documents around it cites it")}.";

    protected override string OthersClose(PortfolioItem item) =>
        $"No use in another field: {NoUse(item.Abstention)}. But {string.Join(" and ", new[] { item.OthersNear > 0 ? $"{(item.OthersNear == 1 ? "one other has a document" : $"{Whole(item.OthersNear)} others have documents")} near it{(item.NearestOther is { } nearest ? $", the nearest {nearest.Document.Number}" : "")}" : "", item.CitedBy > 0 ? $"{(item.CitedBy == 1 ? "one of the documents around it cites" : $"{Whole(item.CitedBy.Value)} of the documents around it cite")} it" : "" }.Where(part => part.Length > 0))}.";

    protected override string Unread(AbstentionReason? reason) => "It cannot be judged: " + reason switch
    {
        AbstentionReason.AnotherLanguage => "its text is in another language than English or Japanese.",
        AbstentionReason.NoDocumentsInLanguage => "the index holds no classified documents in its language.",
        AbstentionReason.TextNotUnderstood => "too few words of its text occur in the index.",
        _ => "its text has too few words.",
    };

    protected override string Old(int year, int years) => $"It was published in {year}, more than {years} years ago.";

    protected override string Lapsed => "Its source says that the right has lapsed.";

    private static string NoUse(AbstentionReason? reason) => reason switch
    {
        AbstentionReason.NothingClose => "its text shares too few terms with any document",
        AbstentionReason.NothingAtHome => "no document near it lies in its own fields, so that nothing shows what it does there",
        AbstentionReason.NothingOutsideHome => "what is close to it lies in its own fields",
        _ => "in no other field do enough documents come near it",
    };

    private static string Place(AlternativeUse use) => $"{MatchPhrases.For("en").Field(use)}, for “{use.Purpose}”";

    private static string Support(AlternativeUse use) => use.Probability is { } chance ? $"its chance is put at {Real(chance)}" : $"it has {Real(use.Grounding)} of the near documents' votes";

    private static string Distance(AlternativeUse use) => use.Unexpectedness.Band switch
    {
        FieldBand.Near => "is near its own",
        FieldBand.Middle => "is at a middle distance from its own",
        FieldBand.Far => "is far from its own",
        _ => "was never seen together with its own",
    };

    private static string Families(int count) => count == 1 ? "one family" : $"{Whole(count)} families";
}
