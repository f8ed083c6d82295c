using Ideation.Discovery.Portfolio;
using Ideation.Proposals.Matches;

namespace Ideation.Proposals.Portfolios;

internal sealed class JapanesePortfolioPhrases : PortfolioPhrases
{
    public override string Language => "ja";

    public override string Title(string name) => $"保有特許の分析：{name}";

    public override string Size(int documents, int cut) => $"{Number(documents)}件（ファミリーごとに1件）{(cut > 0 ? $"。上限を超える古い{Number(cut)}件は調べていません" : "")}。";

    public override string Lead => "用途は索引の文献から見た可能性です。「休眠の可能性」もここから見える範囲の話で、売上・実施許諾・年金納付の状況は分かりません。";

    public override string Missing(IReadOnlyList<string> numbers) => $"索引にない番号が{Number(numbers.Count)}件あります：{string.Join("、", numbers.Take(MostNamed))}{(numbers.Count > MostNamed ? "ほか" : "")}。";

    public override string Table(string name) => name switch
    {
        "uses" => "別の用途",
        "not-found" => "見つからない番号",
        _ => "文献",
    };

    public override string Column(PortfolioColumn column) => column switch
    {
        PortfolioColumn.Publication => "公報番号",
        PortfolioColumn.Title => "名称",
        PortfolioColumn.Applicants => "出願人",
        PortfolioColumn.Year => "公開年",
        PortfolioColumn.Fields => "分野",
        PortfolioColumn.Availability => "権利の状態",
        PortfolioColumn.Verdict => "判定",
        PortfolioColumn.Reason => "理由",
        PortfolioColumn.Uses => "用途数",
        PortfolioColumn.BestUse => "最有力の用途：分野",
        PortfolioColumn.Purpose => "用途",
        PortfolioColumn.Probability => "確率",
        PortfolioColumn.Unexpectedness => "意外性",
        PortfolioColumn.Evidence => "根拠",
        PortfolioColumn.Signs => "休眠の兆し",
        PortfolioColumn.OthersNear => "近くの他者",
        PortfolioColumn.NearestOther => "最も近い他者の文献",
        PortfolioColumn.Similarity => "類似度",
        PortfolioColumn.CitedBy => "近くの文献からの引用",
        PortfolioColumn.Field => "分野",
        PortfolioColumn.Families => "根拠のファミリー数",
        PortfolioColumn.Strong => "有力",
        PortfolioColumn.PurposeQuote => "引用：用途",
        PortfolioColumn.FarQuote => "引用：先方の仕組み",
        PortfolioColumn.OwnQuote => "引用：自分野の仕組み",
        _ => "引用元",
    };

    public override string Verdict(PortfolioVerdict verdict) => verdict switch
    {
        PortfolioVerdict.StrongUse => "別分野に有力な用途",
        PortfolioVerdict.PossibleUse => "別分野に用途の可能性",
        PortfolioVerdict.WeakUse => "近い分野の用途か手掛かりのみ",
        PortfolioVerdict.LooksIdle => "休眠の可能性",
        PortfolioVerdict.OthersClose => "用途は見つからず、近くに他者",
        _ => "本文から判定できない",
    };

    public override string Sign(IdleSign sign, PortfolioOptions options) => sign switch
    {
        IdleSign.NoUse => "別の用途なし",
        IdleSign.NobodyNear => "近くに他者なし",
        IdleSign.NotCited => "近くの文献から引用なし",
        IdleSign.Old => $"公開から{options.OldAfterYears}年超",
        _ => "権利消滅",
    };

    public override string Yes => "はい";

    public override string NotInIndex => "索引にない";

    public override string ShortTitle => "保有特許の分析";

    public override string FurtherUses => "ほかに見つかった用途";

    public override string HomeSide => "自分野の他者の文献";

    public override string Notes => "判定の意味";

    public override string Download => "表の全体";

    public override string More(int count) => $"ほか{Number(count)}件。";

    public override string WhereAll => "すべては --excel FILE、--csv DIR、--json FILE で書き出せます。";

    public override string Meaning(PortfolioVerdict verdict, PortfolioOptions options) => verdict switch
    {
        PortfolioVerdict.StrongUse => $"自分野から離れ、権利者も出願していない分野の用途で、確率が{MatchPhrases.Real(options.StrongChance)}以上、根拠のファミリーが{Number(options.StrongFamilies)}件以上あるもの。学習した順位付けがない場合は、近い文献の票の{MatchPhrases.Real(options.StrongGrounding)}以上を確率の代わりとします。",
        PortfolioVerdict.PossibleUse => $"同じく離れた分野の用途で、確率が{MatchPhrases.Real(options.PossibleChance)}以上あるもの。",
        PortfolioVerdict.WeakUse => "用途はあるが、近い分野や権利者が出願している分野のものか、確率がそれより低いもの。確率は分類についての値で、まだ誰も出願していない分野では低くなるため、用途の提案と同じく、読んで確かめる手掛かりです。",
        PortfolioVerdict.OthersClose => $"用途はないが、近く（最も近い{Number(options.Neighbours)}件のうち類似度{MatchPhrases.Real(options.Near)}以上）に他者の文献があるか、引用されているもの。",
        PortfolioVerdict.LooksIdle => "用途がなく、近くに他者がおらず、引用もないもの。文献から見た範囲の話です。",
        _ => "本文が短すぎるか、言語や語が索引と合わず、判定できないもの。",
    };
}
