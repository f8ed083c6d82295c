using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Matches;

namespace Ideation.Proposals.Portfolios;

internal sealed class EnglishPortfolioPhrases : PortfolioPhrases
{
    public override string Language => "en";

    public override string Title(string name) => $"Portfolio: {name}";

    public override string Size(int documents, int cut) => $"{Number(documents)} {(documents == 1 ? "document" : "documents")}, one of each family{(cut > 0 ? $"; {Number(cut)} older {(cut == 1 ? "one beyond the limit was" : "ones beyond the limit were")} not looked at" : "")}.";

    public override string Lead => "Uses are leads that the documents of the index suggest; idle is what looks so from here. Sales, licences and renewal fees are not known to it.";

    public override string Missing(IReadOnlyList<string> numbers) => $"{(numbers.Count == 1 ? "One of the numbers is" : $"{Number(numbers.Count)} of the numbers are")} not in the index: {string.Join(", ", numbers.Take(MostNamed))}{(numbers.Count > MostNamed ? " …" : "")}.";

    public override string Table(string name) => name switch
    {
        "uses" => "Uses elsewhere",
        "not-found" => "Not found",
        _ => "Documents",
    };

    public override string Column(PortfolioColumn column) => column switch
    {
        PortfolioColumn.BestUse => "Best use: field",
        PortfolioColumn.OthersNear => "Others near",
        PortfolioColumn.NearestOther => "Nearest by others",
        PortfolioColumn.CitedBy => "Cited by near ones",
        PortfolioColumn.PurposeQuote => "Quote: purpose",
        PortfolioColumn.PurposeSource => "Quoted from",
        PortfolioColumn.FarQuote => "Quote: mechanism there",
        PortfolioColumn.FarSource => "Quoted from",
        PortfolioColumn.OwnQuote => "Quote: mechanism near home",
        PortfolioColumn.OwnSource => "Quoted from",
        _ => column.ToString(),
    };

    public override string Verdict(PortfolioVerdict verdict) => verdict switch
    {
        PortfolioVerdict.StrongUse => "strong use elsewhere",
        PortfolioVerdict.PossibleUse => "possible use elsewhere",
        PortfolioVerdict.WeakUse => "neighbouring uses or leads only",
        PortfolioVerdict.LooksIdle => "looks idle",
        PortfolioVerdict.OthersClose => "no use found, others close",
        _ => "cannot be judged",
    };

    public override string Sign(IdleSign sign, PortfolioOptions options) => sign switch
    {
        IdleSign.NoUse => "no use found",
        IdleSign.NobodyNear => "nobody else near",
        IdleSign.NotCited => "not cited by near ones",
        IdleSign.Old => $"older than {options.OldAfterYears} years",
        _ => "lapsed",
    };

    public override string Yes => "yes";

    public override string NotInIndex => "not in the index";

    public override string ShortTitle => "Portfolio";

    public override string FurtherUses => "Further uses found";

    public override string HomeSide => "From its own field, by others";

    public override string Notes => "What the verdicts mean";

    public override string Download => "the whole table";

    public override string More(int count) => $"And {Number(count)} more.";

    public override string WhereAll => "All of it is written by --excel FILE, --csv DIR or --json FILE.";

    public override string Meaning(PortfolioVerdict verdict, PortfolioOptions options) => verdict switch
    {
        PortfolioVerdict.StrongUse => $"A use in a field that is not near its own and in which its owner does not file, with a chance of {MatchPhrases.Real(options.StrongChance)} or more and at least {Number(options.StrongFamilies)} families behind it. Without a learnt ranking, {MatchPhrases.Real(options.StrongGrounding)} of the near documents' votes stand for the chance.",
        PortfolioVerdict.PossibleUse => $"A use in such a field, with a chance of {MatchPhrases.Real(options.PossibleChance)} or more.",
        PortfolioVerdict.WeakUse => "Uses, but in near fields or those of the owner, where it looks anyhow, or with a smaller chance. The chance is that of a classification and is small where nobody has filed yet: such uses are leads to read, as a proposal lists them.",
        PortfolioVerdict.OthersClose => $"No use, but others have documents near it (similarity from {MatchPhrases.Real(options.Near)} on, among the {Number(options.Neighbours)} nearest) or cite it.",
        PortfolioVerdict.LooksIdle => "No use, nobody else near, not cited: as it looks from the documents.",
        _ => "The text is too short, or what it says is not to be read here: in another language, or in words that the index does not know.",
    };
}
