using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Matches;

internal sealed class JapaneseMatchPhrases : MatchPhrases
{
    public override string Language => "ja";

    public override string Title => "マッチング";

    public override string Size(MatchMatrix matrix) =>
        $"{Kinds(matrix.Rows)}{Whole(matrix.Rows.Count)}件と{Kinds(matrix.Columns)}{Whole(matrix.Columns.Count)}件、{Whole(matrix.Pairs)}組を比べました。";

    protected override string Count(int strong, int possible, int weak, int cut) =>
        $"有力{Whole(strong)}組、可能性あり{Whole(possible)}組{(weak > 0 ? $"、弱い{Whole(weak)}組" : "")}{(cut > 0 ? $"（双方の上位に入らない{Whole(cut)}組は省略）" : "")}。ほかの組は根拠が足りないため空欄です。";

    public override string NoMatch => "共通点が十分な組はありません。何のためかより、どうやるかを詳しく書くと見つかりやすくなります。";

    public override string Lead => "ここに名前のある方には、まだ何も確認していません。二つの文章に共通の仕組みがあることを示すだけで、実際に合うかどうかは当事者の確認が必要です。";

    public override string Dropped(int count) => $"引用が原文と一致しない{Whole(count)}組を除きました。";

    public override string NotRead(int count) => $"使えない記録が{Whole(count)}件あります：";

    protected override string? WithoutText => "本文がありません。1文以上を書いてください";

    public override string AreNearest => "特許は、索引の中からそれぞれの文章に近いものを、各言語30件まで選びました。";

    public override string OlderLeftOut(int count) => $"この出願人の古い文献{Whole(count)}件は比べていません。";

    public override string MoreRows(int count) => $"ほか{Whole(count)}行は --html、--csv、--excel、--json に。";

    public override string MorePatents(int count) => $"特許ほか{Whole(count)}件は --html、--csv、--excel、--json に。";

    public override string Table(string name) => name switch
    {
        "matches" => "組み合わせ",
        "matrix" => "一覧表",
        "rows" => "行",
        "columns" => "列",
        "unmatched" => "該当なし",
        "uses" => "別の用途",
        _ => "読めない記録",
    };

    public override string Column(MatchColumn column) => column switch
    {
        MatchColumn.Row => "行",
        MatchColumn.RowName => "行の名称",
        MatchColumn.Column => "列",
        MatchColumn.ColumnName => "列の名称",
        MatchColumn.Class => "判定",
        MatchColumn.Score => "評点",
        MatchColumn.Strength => "強さ",
        MatchColumn.Closeness => "近さ",
        MatchColumn.Words => "共通語",
        MatchColumn.RankInRow => "行内順位",
        MatchColumn.RankInColumn => "列内順位",
        MatchColumn.Reason => "理由",
        MatchColumn.RowQuote => "引用（行）",
        MatchColumn.RowSource => "引用元（行）",
        MatchColumn.ColumnQuote => "引用（列）",
        MatchColumn.ColumnSource => "引用元（列）",
        MatchColumn.SharedTerms => "共通の語",
        MatchColumn.Relation => "分野の関係",
        MatchColumn.RowField => "分野（行）",
        MatchColumn.ColumnField => "分野（列）",
        MatchColumn.Unexpectedness => "意外性",
        MatchColumn.Id => "番号",
        MatchColumn.Name => "名称",
        MatchColumn.Kind => "種類",
        MatchColumn.Language => "言語",
        MatchColumn.Fields => "分野",
        MatchColumn.Owner => "権利者・企業",
        MatchColumn.Region => "地域",
        MatchColumn.Availability => "権利の状態",
        MatchColumn.Text => "本文",
        MatchColumn.Matches => "件数",
        MatchColumn.Best => "最上位",
        MatchColumn.Why => "理由",
        MatchColumn.File => "ファイル",
        MatchColumn.Record => "記録番号",
        MatchColumn.Field => "分野",
        MatchColumn.Purpose => "用途",
        MatchColumn.Probability => "確率",
        _ => "根拠",
    };

    public override string Kind(PartyKind kind) => kind switch
    {
        PartyKind.Company => "企業",
        PartyKind.Need => "ニーズ",
        _ => "特許",
    };

    public override string ClassName(MatchClass matchClass) => matchClass switch
    {
        MatchClass.Strong => "有力",
        MatchClass.Possible => "可能性あり",
        _ => "弱い",
    };

    protected override string Comma => "、";

    protected override string Scored(string score) => $"評点{score}";

    public override string Use(AlternativeUse use) =>
        $"{Field(use)}：{Quoted(use.Purpose)}（{(use.Probability is { } chance ? $"確率{Phrases.Chance(chance)}、" : "")}意外性{Real(use.Unexpectedness.Value)}）";

    public override string NoUse => "別の分野の用途は見つかりませんでした";

    public override string Relation(FieldRelation relation) => relation switch
    {
        FieldRelation.Same => "同じ分野（当然の候補）",
        FieldRelation.SameClass => "同じクラス（当然の候補）",
        FieldRelation.Near => "近い",
        FieldRelation.Middle => "中間",
        FieldRelation.Far => "遠い",
        FieldRelation.Unseen => "同時に現れた例なし",
        _ => "不明",
    };

    public override string Availability(Availability availability) => availability switch
    {
        Patents.Availability.OpenToLicence => "開放（実施許諾可）",
        Patents.Availability.InForce => "存続",
        Patents.Availability.Lapsed => "消滅",
        _ => "",
    };

    public override string Unmatched => "根拠が十分な組がない";

    public override string Unread => "文章が短く比べられない";

    public override string Reason(MatchMatrix matrix, Match match)
    {
        var (row, column) = (matrix.Rows[match.Row], matrix.Columns[match.Column]);
        return (match.Class == MatchClass.Weak ? "根拠の弱い組です。" : "") + Shared(match) + Could(row, column) + Fields(row, column, match) + (column.Availability == Patents.Availability.Lapsed || row.Availability == Patents.Availability.Lapsed ? "権利は消滅しているとされています。" : "");
    }

    public override string Unmatchable(MatchMatrix matrix) =>
        $"該当なし：{Kinds(matrix.Rows)}{Whole(matrix.Rows.Count - matrix.Matches.Select(match => match.Row).Distinct().Count())}件、{Kinds(matrix.Columns)}{Whole(matrix.Columns.Count - matrix.Matches.Select(match => match.Column).Distinct().Count())}件。";

    private static string Shared(Match match) => (match.AcrossLanguages, match.Terms.Count) switch
    {
        (false, _) when match.IsOfObjectOnly => $"双方に「{List(match.Terms.Select(term => term.Column))}」がありますが、これはニーズの対象とみられ、課題そのものを表す特徴的な語は共通していません。",
        (false, _) => $"双方に「{List(match.Terms.Select(term => term.Column))}」があります。",
        (true, 0) => "言語が異なり、対応する語が見つかりません。埋め込みが近いだけなので、双方をお読みください。",
        _ => $"言語は異なりますが、双方に「{List(match.Terms.Select(term => $"{term.Row}（{term.Column}）"))}」があります（対訳表による）。",
    };

    private static string Could(MatchParty row, MatchParty column) => (row.Kind, column.Kind) switch
    {
        (PartyKind.Company, PartyKind.OpenPatent) or (PartyKind.OpenPatent, PartyKind.Company) => "この企業がこの特許を活用できる可能性があります。",
        (PartyKind.Company, PartyKind.Need) or (PartyKind.Need, PartyKind.Company) => "この企業がニーズに応えられる可能性があります。",
        (PartyKind.OpenPatent, PartyKind.Need) or (PartyKind.Need, PartyKind.OpenPatent) => "この特許がニーズに応える可能性があります。",
        _ => "互いに補い合える可能性があります。",
    };

    private string Fields(MatchParty row, MatchParty column, Match match) => match.Relation switch
    {
        FieldRelation.Unknown => "",
        FieldRelation.Same => $"どちらも{Field(match.ColumnField)}の分野{(Guessed(row) + Guessed(column) is "" ? "で、当然の候補です" : "とみられます。当然の候補です")}。",
        FieldRelation.SameClass => Guessed(row) + Guessed(column) is ""
            ? $"{Field(match.RowField)}と{Field(match.ColumnField)}は同じクラスで、当然の候補です。"
            : $"{Kind(row.Kind)}は{Field(match.RowField)}{Guessed(row)}、{Kind(column.Kind)}は{Field(match.ColumnField)}{Guessed(column)}の分野とみられます。同じクラスで、当然の候補です。",
        _ => $"{Kind(row.Kind)}は{Field(match.RowField)}{Guessed(row)}、{Kind(column.Kind)}は{Field(match.ColumnField)}{Guessed(column)}の分野で、{(match.Relation == FieldRelation.Unseen ? "両方に属する文献は索引にありません" : $"分野の距離は「{Relation(match.Relation)}」です")}（意外性{Real(match.Unexpectedness)}）。",
    };

    private static string Guessed(MatchParty party) => party.Fields.Count > 0 ? "" : "（推定）";

    private static string List(IEnumerable<string> terms) => string.Join("、", terms);

    private static string Kinds(IReadOnlyList<MatchParty> parties) => (parties is [var first, ..] ? first.Kind : (PartyKind?)null) switch
    {
        PartyKind.Company => "企業",
        PartyKind.Need => "ニーズ",
        _ => "特許",
    };
}
