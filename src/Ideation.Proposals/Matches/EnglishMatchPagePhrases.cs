using Ideation.Discovery.Matching;
using static Ideation.Proposals.Matches.MatchPhrases;

namespace Ideation.Proposals.Matches;

internal sealed class EnglishMatchPagePhrases : MatchPagePhrases
{
    public override string Overview => "At a glance";

    public override string Key(MatchMatrix matrix) => $"◎ strong, ○ possible{(HasWeak(matrix) ? ", △ weak" : "")}, with the score. Where nothing stands, too little speaks for the pair.";

    public override string BestOf(PartyKind kind) => $"The best for each {MatchPhrases.For("en").Kind(kind)}";

    public override string BestLead => "At most three of each are listed, the best first.";

    public override string Pairs => "Who could go with whom, and why";

    public override string LeftOut(int count) => count == 1 ? "One further match is not on this page." : $"{Whole(count)} further matches are not on this page.";

    public override string More(int count) => $"And {Whole(count)} more.";

    public override string WhereAll => "All of it is written by --excel FILE, --csv DIR or --json FILE.";

    public override string NotRead(int count) => count == 1 ? "One record could not be used; it is named below." : $"{Whole(count)} records could not be used; they are named below.";

    public override string Notes => "How to read it";

    public override string Download => "the whole table";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions(MatchOptions options) =>
    [
        ("Class", $"By strength: strong from {Real(options.Strong)}, possible from {Real(options.Possible)}, weak below. Pairs are shown from {Real(options.Least)} on. Among a thousand patents drawn at random, nine strong matches in ten are on the same thing, and one possible match in three."),
        ("Strength", $"Closeness of the two texts, as the embedding model sees it and less what each has to anything, plus the share of rare words in common: 0 where nothing speaks for a pair, above 1 only for texts that say almost the same. Across languages only closeness counts, times {Real(options.AcrossLanguages)}."),
        ("Score", $"Strength, raised by up to {Real(options.Surprise)} of it where the two fields rarely meet: it may pass 1, decides no class, and gives the order."),
        ("Quotes", "Each stands word for word in the text of its side; terms in common are marked."),
    ];
}
