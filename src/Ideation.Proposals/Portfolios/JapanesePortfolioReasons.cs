using Ideation.Discovery.Fields;
using Ideation.Discovery.Portfolio;
using Ideation.Discovery.Uses;
using Ideation.Proposals.Matches;
using static Ideation.Proposals.Matches.MatchPhrases;

namespace Ideation.Proposals.Portfolios;

internal sealed class JapanesePortfolioReasons : PortfolioReasons
{
    protected override string Between => "";

    protected override string Strong(AlternativeUse use, PortfolioOptions options) =>
        $"{Place(use)}に使える可能性があります。この分野は自分野{Distance(use)}、{Support(use)}、近い内容のファミリーが{Whole(use.SupportingFamilies)}件あります。";

    protected override string Possible(AlternativeUse use, PortfolioOptions options)
    {
        var weak = string.Join("、", new[]
        {
            use.Probability is { } chance && chance < options.StrongChance ? Against(chance, options.StrongChance, (number, limit) => $"確率は{number}（有力は{limit}以上）") : "",
            use.Probability is null && use.Grounding < options.StrongGrounding ? Against(use.Grounding, options.StrongGrounding, (number, limit) => $"近い文献の票の割合は{number}（有力は{limit}以上）") : "",
            use.SupportingFamilies < options.StrongFamilies ? $"近い内容のファミリーは{(use.SupportingFamilies == 0 ? "なし" : $"{Whole(use.SupportingFamilies)}件だけ")}（有力は{options.StrongFamilies}件以上）" : "",
        }.Where(part => part.Length > 0));
        return $"{Place(use)}に使える可能性がありますが、有力とまではいえません。{weak}。";
    }

    protected override string Neighbouring(AlternativeUse use, bool isOwners, bool othersAreWeak) =>
        $"見つかった用途は、{(isOwners ? "権利者がすでに出願している分野" : "権利者がもともと目を向ける近い分野")}のものです：{Place(use)}。{(othersAreWeak ? "離れた分野のものは手掛かりにとどまります。" : "")}";

    protected override string Weak(AlternativeUse use, PortfolioOptions options) =>
        $"別の分野に見つかった用途は手掛かりにとどまります：{Place(use)}は{Against(use.Probability ?? use.Grounding, options.PossibleChance, (number, limit) => $"確率{number}（「可能性」は{limit}以上）")}です。";

    protected override string Idle(PortfolioItem item, PortfolioOptions options) =>
        $"休眠の可能性があります。別の分野の用途は見つからず（{NoUse(item.Abstention)}）、{(item.NearestOther is { } nearest ? $"近くに他者の文献がなく（最も近い{nearest.Document.Number}でも{Against(nearest.Similarity, options.Near, (number, limit) => $"類似度{number}。「近い」は{limit}以上")}）" : "索引に他者の文献がなく")}、{(item.CitedBy is null ? "引用されているかどうかは分かりません" : "周りの文献からの引用もありません")}。";

    protected override string OthersClose(PortfolioItem item) =>
        $"別の分野の用途は見つかりません（{NoUse(item.Abstention)}）。ただし、{string.Join("、", new[] { item.OthersNear > 0 ? $"近くに文献をもつ他者は{Whole(item.OthersNear)}者{(item.NearestOther is { } nearest ? $"（最も近いのは{nearest.Document.Number}）" : "")}" : "", item.CitedBy > 0 ? $"周りの文献の{Whole(item.CitedBy.Value)}件が引用" : "" }.Where(part => part.Length > 0))}。";

    protected override string Unread(AbstentionReason? reason) => "判定できません：" + reason switch
    {
        AbstentionReason.AnotherLanguage => "本文が日本語でも英語でもありません。",
        AbstentionReason.NoDocumentsInLanguage => "索引に、この言語で分類のある文献がありません。",
        AbstentionReason.TextNotUnderstood => "本文の語のうち索引にあるものが少なすぎます。",
        _ => "本文が短すぎます。",
    };

    protected override string Old(int year, int years) => $"{year}年の公開から{years}年を超えています。";

    protected override string Lapsed => "権利は消滅しているとされています。";

    private static string NoUse(AbstentionReason? reason) => reason switch
    {
        AbstentionReason.NothingClose => "どの文献とも共通の語が少なすぎる",
        AbstentionReason.NothingAtHome => "自分野に近い文献がなく、そこで何をするのかを示せない",
        AbstentionReason.NothingOutsideHome => "近い文献は自分野のものだけ",
        _ => "近い文献が十分にある別の分野がない",
    };

    private static string Place(AlternativeUse use) => $"{MatchPhrases.For("ja").Field(use)}の分野で「{use.Purpose}」";

    private static string Support(AlternativeUse use) => use.Probability is { } chance ? $"確率は{Real(chance)}" : $"近い文献の票の割合は{Real(use.Grounding)}";

    private static string Distance(AlternativeUse use) => use.Unexpectedness.Band switch
    {
        FieldBand.Near => "に近く",
        FieldBand.Middle => "から中程度離れており",
        FieldBand.Far => "から遠く",
        _ => "と同時に現れた例がなく",
    };
}
