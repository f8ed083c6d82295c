using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;

namespace Ideation.Proposals.Wording;

/// <summary>The questions asked back where no use is suggested: one about what stopped the search, quoting the text, then one for each thing the text does not tell.</summary>
internal abstract class QuestionPhrases(Phrases phrases)
{
    private const int QuotedLength = 40;
    private const int MostQuestions = 4;

    // In a corpus this small a common word may be missing by chance, and asking for another word for it would puzzle its owner.
    private const int ThinCorpus = 5_000;

    public abstract string Heading { get; }

    /// <summary>One to four questions, the most telling first.</summary>
    public IReadOnlyList<string> Of(Proposal proposal)
    {
        var gaps = proposal.Gaps ?? new TextGaps([], [], []);
        IEnumerable<string> missing = proposal.Abstention is AbstentionReason.NothingAtDistance or AbstentionReason.NoDocumentsInLanguage ? [] : gaps.Missing.Select(Missing);
        return [.. missing.Prepend(First(proposal.Abstention, gaps, Beginning(proposal.Technology.Text), proposal.Provenance.Searched)).Take(MostQuestions)];
    }

    /// <param name="reason">Why nothing is suggested; null when no quote passed the check.</param>
    /// <param name="gaps">What the text has and lacks.</param>
    /// <param name="beginning">How the text begins; empty where it holds nothing.</param>
    /// <param name="documents">How many were searched.</param>
    protected abstract string First(AbstentionReason? reason, TextGaps gaps, string beginning, long documents);

    /// <summary>Asks for what a text does not tell.</summary>
    public abstract string Missing(StrengthKind kind);

    /// <param name="documents">How many were searched.</param>
    protected static bool IsThin(long documents) => documents < ThinCorpus;

    protected string Quoted(IReadOnlyList<string> words) => phrases.List([.. words.Select(phrases.Quoted)]);

    private static string Beginning(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var elements = new System.Globalization.StringInfo(words);
        return elements.LengthInTextElements <= QuotedLength ? words : elements.SubstringByTextElements(0, QuotedLength).TrimEnd() + "…";
    }
}
