using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Discovery.Portfolio;

/// <summary>What is said of a document once its uses and the documents of others around it are known.</summary>
internal sealed class PortfolioJudgement(PortfolioOptions options, DateOnly today)
{
    /// <param name="document">One of the portfolio.</param>
    /// <param name="found">Its uses.</param>
    /// <param name="others">The documents of others nearest to it, nearest first.</param>
    /// <param name="ownersFields">Fields in which its owner files anyhow.</param>
    public PortfolioItem Of(PatentDocument document, DiscoveryResult found, IReadOnlyList<Neighbour> others, IReadOnlySet<IpcSubclass> ownersFields)
    {
        bool IsElsewhere(AlternativeUse use) => PortfolioItem.IsElsewhere(use, ownersFields);
        AlternativeUse[] uses = [.. found.Uses.OrderBy(use => ownersFields.Contains(use.Field.Subclass))];
        AlternativeUse[] strong = [.. uses.Where(use => IsElsewhere(use) && IsStrong(use))];
        var possible = uses.FirstOrDefault(use => IsElsewhere(use) && IsPossible(use));
        var best = strong is [var first, ..] ? first : possible ?? (uses is [var any, ..] ? any : null);
        var shown = uses.OrderBy(use => strong.Contains(use) ? 0 : use == best ? 1 : 2).Take(options.Uses).ToHashSet();
        var near = Near(others);
        int? citedBy = others.Any(other => other.Document.PriorArtCitations.Count > 0) ? others.Count(other => other.Document.PriorArtCitations.Contains(document.Number)) : null;
        var verdict = strong.Length > 0 ? PortfolioVerdict.StrongUse
            : possible is not null ? PortfolioVerdict.PossibleUse
            : uses.Length > 0 ? PortfolioVerdict.WeakUse
            : found.Abstention is AbstentionReason.TextNotUnderstood or AbstentionReason.TextTooShort or AbstentionReason.AnotherLanguage or AbstentionReason.NoDocumentsInLanguage ? PortfolioVerdict.Unread
            : near == 0 && citedBy is null or 0 ? PortfolioVerdict.LooksIdle
            : PortfolioVerdict.OthersClose;
        return new PortfolioItem
        {
            Document = document,
            Uses = [.. uses.Where(shown.Contains)],
            HasElsewhere = uses.Any(IsElsewhere),
            OwnersFields = ownersFields,
            StrongUses = [.. strong.Where(shown.Contains)],
            BestUse = best,
            Abstention = found.Abstention,
            CorpusDocuments = found.CorpusDocuments,
            DocumentsAcross = found.DocumentsAcross,
            NearestOther = others.Count > 0 ? others[0] : null,
            OthersNear = near,
            CitedBy = citedBy,
            Signs = [.. Signs(document, verdict, near, citedBy)],
            Verdict = verdict,
        };
    }

    // Somebody filed a document without applicants too; taking it for nobody would let its neighbours look idle.
    private int Near(IReadOnlyList<Neighbour> others)
    {
        PatentDocument[] near = [.. others.Where(other => other.Similarity >= options.Near).Select(other => other.Document)];
        return near.SelectMany(document => document.Applicants).Select(Organisation.FromApplicant).Distinct().Count() + near.Count(document => document.Applicants.Count == 0);
    }

    private bool IsStrong(AlternativeUse use) =>
        use.SupportingFamilies >= options.StrongFamilies && (use.Probability is { } chance ? chance >= options.StrongChance : use.Grounding >= options.StrongGrounding);

    private bool IsPossible(AlternativeUse use) => !(use.Probability < options.PossibleChance);

    // Of a text that says too little nothing can be told by what is near it.
    private IEnumerable<IdleSign> Signs(PatentDocument document, PortfolioVerdict verdict, int near, int? citedBy)
    {
        var read = verdict != PortfolioVerdict.Unread;
        if (verdict is PortfolioVerdict.LooksIdle or PortfolioVerdict.OthersClose)
        {
            yield return IdleSign.NoUse;
        }

        if (read && near == 0)
        {
            yield return IdleSign.NobodyNear;
        }

        if (read && citedBy == 0)
        {
            yield return IdleSign.NotCited;
        }

        if (document.PublicationDate is { } published && published.AddYears(options.OldAfterYears) < today)
        {
            yield return IdleSign.Old;
        }

        if (document.Availability == Availability.Lapsed)
        {
            yield return IdleSign.Lapsed;
        }
    }
}
