using Ideation.Discovery.Portfolio;

namespace Ideation.Proposals.Portfolios;

internal sealed class EnglishPortfolioPhrases : PortfolioPhrases
{
    public override string Language => "en";

    public override string Title(string name) => $"Portfolio: {name}";

    public override string Size(int documents, int cut) => $"{Number(documents)} documents, one of each family{(cut > 0 ? $"; {Number(cut)} older ones beyond the limit were not looked at" : "")}.";

    public override string Lead => "Uses are leads that the documents of the index suggest; idle is what looks so from here. Sales, licences and renewal fees are not known to it.";

    public override string Missing(int count, string first) => $"{Number(count)} of the numbers are not in the index, the first of them {first}.";

    public override string Table(string name) => name == "uses" ? "Uses elsewhere" : "Documents";

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
        PortfolioVerdict.WeakUse => "neighbouring or weak uses only",
        PortfolioVerdict.LooksIdle => "looks idle",
        PortfolioVerdict.InOwnField => "own field only",
        _ => "text too thin",
    };

    public override string Sign(IdleSign sign) => sign switch
    {
        IdleSign.NoUse => "no use found",
        IdleSign.NobodyNear => "nobody else near",
        IdleSign.NotCited => "not cited by near ones",
        IdleSign.Old => "older than 15 years",
        _ => "lapsed",
    };

    public override string Yes => "yes";
}
