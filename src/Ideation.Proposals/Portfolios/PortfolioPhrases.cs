using System.Globalization;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Matches;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Portfolios;

/// <summary>The words around a portfolio, in one language.</summary>
public abstract class PortfolioPhrases
{
    public abstract string Language { get; }

    public abstract string Title(string name);

    public static PortfolioPhrases For(string language) => language == "ja" ? new JapanesePortfolioPhrases() : new EnglishPortfolioPhrases();

    public abstract string Size(int documents, int cut);

    public abstract string Lead { get; }

    /// <summary>Said where documents of the other language were searched, too.</summary>
    public string Across(SearchedAcross searched) => Phrases.For(Language).Across(searched);

    /// <summary>Which numbers the index does not hold, the first of them by name.</summary>
    public abstract string Missing(IReadOnlyList<string> numbers);

    public string NotRead(int count) => MatchPhrases.For(Language).NotRead(count);

    protected const int MostNamed = 10;

    public abstract string Table(string name);

    public abstract string Column(PortfolioColumn column);

    public abstract string Verdict(PortfolioVerdict verdict);

    public abstract string Sign(IdleSign sign, PortfolioOptions options);

    public abstract string Yes { get; }

    public abstract string NotInIndex { get; }

    // The page

    /// <summary>Without the owner's name.</summary>
    public abstract string ShortTitle { get; }

    public abstract string FurtherUses { get; }

    /// <summary>Above the quote from the document's own field, which others wrote.</summary>
    public abstract string HomeSide { get; }

    public abstract string Notes { get; }

    public abstract string Download { get; }

    public abstract string More(int count);

    /// <summary>Where everything is to be had.</summary>
    public abstract string WhereAll { get; }

    /// <summary>When a document gets a verdict.</summary>
    public abstract string Meaning(PortfolioVerdict verdict, PortfolioOptions options);

    public PortfolioReasons Reasons => PortfolioReasons.For(Language);

    public string Quoted(string text) => MatchPhrases.For(Language).Quoted(text);

    public string Availability(Availability availability) => MatchPhrases.For(Language).Availability(availability);

    public string Field(AlternativeUse use) => MatchPhrases.For(Language).Field(use);

    public string Field(TechnologyField field) => $"{field.Name(Language)} ({field.Subclass})";

    protected static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
