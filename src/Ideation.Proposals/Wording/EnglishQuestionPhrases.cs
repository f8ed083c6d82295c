using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;

namespace Ideation.Proposals.Wording;

internal sealed class EnglishQuestionPhrases(Phrases phrases) : QuestionPhrases(phrases)
{
    public override string Heading => "What would help to know";

    protected override string First(AbstentionReason? reason, TextGaps gaps, string beginning, long documents) => reason switch
    {
        _ when beginning.Length == 0 => "What do you make or do, and what is it good for? The description is empty.",
        AbstentionReason.AnotherLanguage => $"Could you say it in English or Japanese? What is written there begins “{beginning}”.",
        AbstentionReason.NoDocumentsInLanguage => $"Could you describe “{beginning}” in the language of the corpus, or add documents in the language of the description?",
        AbstentionReason.TextTooShort => $"“{beginning}” tells in technical words a subject at most: what do you do with it, to what, and how? Two or three sentences with the names of materials and steps are enough.",
        AbstentionReason.TextNotUnderstood when gaps.Unknown.Count > 0 && IsThin(documents) => $"The {Phrases.Count(documents)} documents searched do not have {Quoted(gaps.Unknown)}: could you say it in other words, or add documents of the trade?",
        AbstentionReason.TextNotUnderstood when gaps.Unknown.Count > 0 => $"What do {Quoted(gaps.Unknown)} mean in plain technical words? No document near the description has them.",
        AbstentionReason.NothingClose when gaps.IsLong => $"Which sentences of “{beginning}” say what is made or done, and how? Two or three of them alone, without company history and other matters, are understood best.",
        AbstentionReason.NothingClose when IsThin(documents) => $"Could you add documents of the trade of “{beginning}”? Only {Phrases.Count(documents)} were searched.",
        AbstentionReason.NothingClose when gaps.Known.Count > 0 => $"Which technology stands behind “{beginning}”? Of its words the documents know, for instance, {Quoted(gaps.Known)}, which is not enough to tell what is made or done.",
        AbstentionReason.NothingClose or AbstentionReason.TextNotUnderstood => $"Which material, machine or process is “{beginning}” about? None of its words is known to the documents.",
        AbstentionReason.NothingOutsideHome => $"Apart from what it does today, what could the technology in “{beginning}” do to other things or materials?",
        AbstentionReason.NothingAtHome => $"In which trade is “{beginning}” used today? No near document belongs to its home field.",
        AbstentionReason.NothingAtDistance => $"Would a use at another distance be welcome? “{beginning}” has other near fields, only not at the one chosen.",
        AbstentionReason.TooLittleSupport => $"Which part of “{beginning}” could work elsewhere: a material, a step, a principle? The search ran over {Phrases.Count(documents)} documents; more of them, or a description in more general words, could find support.",
        _ => $"Which part of “{beginning}” could work elsewhere: a material, a step, a principle?",
    };

    public override string Missing(StrengthKind kind) => kind switch
    {
        StrengthKind.Function => "What does it do to what? The description does not say, as in “it keeps ice from sticking to metal”.",
        StrengthKind.Mechanism => "How does it do it: by which material, structure or step?",
        StrengthKind.Effect => "What is gained by it, with a figure if you have one?",
        StrengthKind.Condition => "Which conditions does it stand: temperature, size, surroundings?",
        StrengthKind.Product => "Which product does it serve today?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of entry of a strength sheet."),
    };
}
