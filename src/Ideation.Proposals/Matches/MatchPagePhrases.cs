using Ideation.Discovery.Matching;

namespace Ideation.Proposals.Matches;

/// <summary>The words that only the page of matches has, in one language.</summary>
internal abstract class MatchPagePhrases
{
    public static MatchPagePhrases For(string language) => language == "ja" ? new JapaneseMatchPagePhrases() : new EnglishMatchPagePhrases();

    public abstract string Overview { get; }

    /// <summary>What the marks of the classes mean, of those that occur.</summary>
    public abstract string Key(MatchMatrix matrix);

    public abstract string BestOf(PartyKind kind);

    public abstract string BestLead { get; }

    public abstract string Pairs { get; }

    public abstract string LeftOut(int count);

    public abstract string More(int count);

    /// <summary>Where everything is to be had.</summary>
    public abstract string WhereAll { get; }

    public abstract string NotRead(int count);

    public abstract string Notes { get; }

    public abstract string Download { get; }

    public abstract IReadOnlyList<(string Name, string Meaning)> Definitions(MatchOptions options);

    protected static bool HasWeak(MatchMatrix matrix) => matrix.Matches.Any(match => match.Class == MatchClass.Weak);
}
