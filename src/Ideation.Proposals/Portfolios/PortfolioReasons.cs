using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Matches;

namespace Ideation.Proposals.Portfolios;

/// <summary>Why a document of a portfolio has its verdict, as a sentence or two in one language.</summary>
public abstract class PortfolioReasons
{
    public static PortfolioReasons For(string language) => language == "ja" ? new JapanesePortfolioReasons() : new EnglishPortfolioReasons();

    /// <param name="item">A document with what was found.</param>
    /// <param name="options">The limits its verdict was given by.</param>
    public string Of(PortfolioItem item, PortfolioOptions options)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(options);
        return string.Join(Between, new[]
        {
            (item.Verdict, item.BestUse) switch
            {
                (PortfolioVerdict.StrongUse, { } use) => Strong(use, options),
                (PortfolioVerdict.PossibleUse, { } use) => Possible(use, options),
                (PortfolioVerdict.WeakUse, { } use) => PortfolioItem.IsElsewhere(use, item.OwnersFields) ? Weak(use, options) : Neighbouring(use, item.OwnersFields.Contains(use.Field.Subclass), item.HasElsewhere),
                (PortfolioVerdict.LooksIdle, _) => Idle(item, options),
                (PortfolioVerdict.OthersClose, _) => OthersClose(item),
                _ => Unread(item.Abstention),
            },
            item.Signs.Contains(IdleSign.Old) && item.Document.PublicationDate is { } day ? Old(day.Year, options.OldAfterYears) : "",
            item.Document.Availability == Availability.Lapsed ? Lapsed : "",
        }.Where(part => part.Length > 0));
    }

    /// <summary>What stands between two sentences.</summary>
    protected abstract string Between { get; }

    protected abstract string Strong(AlternativeUse use, PortfolioOptions options);

    protected abstract string Possible(AlternativeUse use, PortfolioOptions options);

    /// <param name="use">The best one found.</param>
    /// <param name="isOwners">It lies in a field in which the owner files, not only near the document's own.</param>
    /// <param name="othersAreWeak">There are others further off.</param>
    protected abstract string Neighbouring(AlternativeUse use, bool isOwners, bool othersAreWeak);

    protected abstract string Weak(AlternativeUse use, PortfolioOptions options);

    protected abstract string Idle(PortfolioItem item, PortfolioOptions options);

    protected abstract string OthersClose(PortfolioItem item);

    protected abstract string Unread(AbstentionReason? reason);

    protected abstract string Old(int year, int years);

    protected abstract string Lapsed { get; }

    /// <summary>A number below a limit and the limit, such as <c>0.20</c> and <c>0.33</c>.</summary>
    protected static string Against(double number, double limit, Func<string, string, string> compose)
    {
        ArgumentNullException.ThrowIfNull(compose);
        var (written, least) = MatchPhrases.Below(number, limit);
        return compose(written, least);
    }
}
