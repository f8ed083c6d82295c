using System.Globalization;
using Ideation.Discovery.Landscape;

namespace Ideation.Proposals.Landscapes;

internal sealed class JapaneseLandscapePhrases : LandscapePhrases
{
    public override string Language => "ja";

    public override string Title => "特許ランドスケープ";

    public override string Scope(LandscapeRequest request)
    {
        var nearest = request.Queries.Count > 0 ? "文章に近い特許ファミリー" : "すべての特許ファミリー";
        var fields = request.Fields.Count > 0 ? $"、分野は{string.Join("、", request.Fields.Select(Field))}" : "";
        var language = request.Language switch { "ja" => "、日本語の文献", "en" => "、英語の文献", _ => "" };
        return $"対象：{nearest}{fields}{Dates(request)}{language}。";
    }

    public override string Size(PatentLandscape landscape) =>
        $"{Count(landscape.Documents.Count)}ファミリー、{Count(landscape.Players.Count)}組織、{Count(landscape.Trend.Fields.Count)}分野（文献集合のうち{Compared(landscape.Request)}は{Count(landscape.CollectionFamilies)}ファミリー）。";

    private static string Compared(LandscapeRequest request) => (request.Language, (request.From ?? request.To) is not null) switch
    {
        (null, false) => "すべて",
        (null, true) => "同じ期間のもの",
        (_, false) => "同じ言語のもの",
        _ => "同じ言語・期間のもの",
    };

    public override string Cut(int families) => $"上限を超える古い{Count(families)}ファミリーは含めていません。--limit で上限を変えられます。";

    public override string UnknownQuery(string query) => $"「{query}」には、埋め込みモデルの知る語が一つもないため、検索していません。";

    public override string FarQuery(string query) => $"最も近い文献10件には「{query}」の語がほとんどありません。以下は別のことに関するものかもしれないため、別の言葉で試してください。";

    public override string Unclassified(int families, int all) => $"{Count(all)}ファミリーのうち{Count(families)}件には分類がなく、分野ごとの集計には含まれません。";

    public override string Empty => "該当する文献はありません。分野、期間、言語の条件を広げてください。";

    public override string Changes => "前回からの変化";

    public override string ChangesLead(LandscapeChange change) => $"{Day(change.Since)}のランドスケープとの比較です。";

    public override string NoChange => "変化はありません。文献、組織、分野とも前回と同じです。";

    public override string NewDocuments(int count) => $"新しいファミリー：{Count(count)}件";

    public override string NewPlayers(int count) => $"新しい組織：{Count(count)}";

    public override string GrownFields => "件数が増減した分野";

    public override string GoneDocuments(int count) => $"対象から外れた公報：{Count(count)}件";

    protected override string NotInIndex => "索引にもうありません";

    protected override string PushedOut => "索引にはあります。より近い、または新しい文献が入ったか、記載内容が変わったためです";

    protected override string OtherDefinition => "索引にはあります。定義が変更されたか、ほかの文献が入ったためです";

    public override string DefinitionEdited => "前回の後に定義そのものが変更されています。差の一部はそのためです。";

    public override string Trend => "年ごとの出願";

    public override string TrendLead => "特許ファミリーの数を出願年ごとに示します。出願日のない文献は優先日、それもなければ公開日の年です。出願は約18か月後に公開されるため、最後の2年は出そろっていません。";

    public override string TrendRest(int earlier, int undated) => string.Concat(earlier > 0 ? $"{Count(earlier)}件は図の期間より前のものです。" : "", undated > 0 ? $"{Count(undated)}件には日付がありません。" : "");

    public override string TrendByField => "分野別";

    public override string YearAxis => "年";

    public override string FamilyAxis => "ファミリー数";

    public override string Crowding => "混み具合：増えている分野、減っている分野";

    public override string CrowdingLead((int First, int Last) earlier, (int First, int Last) recent) =>
        $"{Years(earlier)}年と{Years(recent)}年に初めて公開されたファミリーの数と、文献集合全体に占める割合が偶然の範囲（95％）を超えて増減したかどうかです。増えている分野は混み始めており、減っている分野は成熟したか、手薄になった可能性があります。";

    public override string CrowdingOf(CrowdingTrend trend) => trend switch
    {
        CrowdingTrend.Growing => "▲ 増加",
        CrowdingTrend.Shrinking => "▼ 減少",
        CrowdingTrend.Steady => "≒ 明らかな変化なし",
        CrowdingTrend.NotComparable => "・ 判定なし",
        _ => "・ 件数が少なく不明",
    };

    protected override string CutTrend => "増減は判定していません。上限のため古いファミリーを含めておらず、2つの期間を比べられないためです。--limit で上限を変えられます。";

    protected override string DatedTrend((int First, int Last) earlier, (int First, int Last) recent) =>
        $"増減は判定していません。指定された期間が{Years(earlier)}年と{Years(recent)}年の全体を含まず、2つの期間を比べられないためです。";

    public override string Whole => "全体";

    public override string Players => "出願している組織";

    public override string PlayersLead => "ファミリー数の多い順です。集中度は、その組織の全ファミリーのうちここに含まれる割合を、文献集合全体での割合と比べた値です（1が平均、10なら10倍）。得意分野は、その組織に占める割合が全体に比べて最も高い分野です（顕示技術優位指数）。「–」は、求めるには2ファミリーに満たないか、平均を上回る分野がないことを示します。";

    public override string Person => "個人";

    public override string FieldPairs => "分野のつながり";

    public override string FieldPairsLead => "同じファミリーが両方に分類されている分野を弧で結びます。太いほど件数が多く、技術がすでに行き来していることを示します。弧のない組は、まだつながりがありません。";

    public override string NoPairs => "2つの分野に分類されたファミリーはありません。";

    public override string Map => "文献の地図";

    public override string MapLead(int shown, int all, double kept) =>
        $"{(shown < all ? $"{Count(all)}件から等間隔に選んだ{Count(shown)}件です。" : "")}1つの印が1ファミリーです。内容の近い文献ほど近くに置かれ、語はまとまりに共通するものを示します。軸に意味はありません。各文献に最も近い10件のうち、平均{Math.Round(kept * 10).ToString(CultureInfo.InvariantCulture)}件が図でも近い10件に入っています。";

    public override string NoField => "分野の記載なし";

    public override string SectionName(char section) => section switch
    {
        'A' => "生活必需品・健康",
        'B' => "処理操作・運輸",
        'C' => "化学・冶金",
        'D' => "繊維・紙",
        'E' => "建設",
        'F' => "機械・熱",
        'G' => "物理・計測",
        'H' => "電気",
        _ => NoField,
    };

    public override string WhiteSpace => "空白領域：分野と仕組みの組合せ";

    public override string WhiteSpaceLead(WhiteSpace matrix) =>
        $"文献自身の言葉から取り出した仕組みと、分野との組合せごとのファミリー数です（分類のある{(matrix.Language == "ja" ? "日本語" : "英語")}の{Count(matrix.Families)}ファミリー）。枠で囲んだ空のます目が空白領域です。どちらも出願があり、均等に分布していれば3件以上見込まれるのに、1件もありません。";

    public override string WhiteSpaceKey => "枠と○：3件以上見込まれるのに誰も出願していない組合せ";

    public override string NoWhiteSpace(WhiteSpace matrix) => matrix.Telling > 0
        ? $"目立って空いている組合せはありません。空きに意味があるのは、均等に分布していれば3件以上見込まれる組合せです。{Count(Combinations(matrix))}通りのうち{Count(matrix.Telling)}通りがそれに当たり、いずれにも出願があります。"
        : "目立って空いている組合せはありません。均等に分布していても3件見込まれる組合せがないため、空きがあっても偶然と区別できません。件数を増やすか（--limit）、分野を広くまとめると（定義ファイル）、見えることが増えます。";

    public override string WhiteSpaceCaution(WhiteSpace matrix) =>
        $"空きに意味があるのは、均等に分布していれば3件以上見込まれる組合せ（{Count(Combinations(matrix))}通りのうち{Count(matrix.Telling)}通り）です。数が多ければ、偶然に空くものもあります。空白は、未着手のこともあれば、うまくいかない、または別の言葉で行われていることもあります。その分野の文献を読んで確かめてください。";

    public override string Spot(WhiteSpot spot) =>
        $"{Field(spot.Field)}での「{spot.Mechanism.Name}」：均等に分布していれば{Ratio(spot.Expected)}件見込まれるところ0件で、偶然に0件となるのは{Rarely(spot.Chance)}です（この仕組みは{Count(spot.MechanismFamilies)}件、この分野は{Count(spot.FieldFamilies)}件）。";

    private static string Rarely(double chance) => chance < 0.001 ? "千回に1回未満" : $"{Count((int)Math.Round(1 / chance))}回に1回";

    public override string ValueChain => "バリューチェーン";

    public override string ValueChainLead(int unplaced) =>
        $"文献が担う役割を、題名と要約の最初の文の語から読み取りました。{(unplaced > 0 ? $"{Count(unplaced)}件には手がかりの語がありません。" : "")}";

    public override string Role(ValueChainRole role) => role switch
    {
        ValueChainRole.Materials => "材料",
        ValueChainRole.Process => "製法・加工",
        ValueChainRole.Equipment => "製造装置",
        ValueChainRole.Component => "部品",
        ValueChainRole.System => "完成品・システム",
        ValueChainRole.Evaluation => "評価・計測",
        _ => "利用・サービス",
    };

    public override string SeenBy => "手がかりの語（文献の原文）";

    public override string Quoted(string word) => $"「{word}」";

    public override string Documents => "文献";

    public override string DocumentsLead(int shown, int all) => shown < all ? $"{Count(all)}ファミリーのうち最初の{Count(shown)}件です。データにはすべて入っています。" : $"{Count(all)}ファミリーです。";

    public override string Data => "データ";

    public override string Download => "データ（CSV）";

    public override string MoreInData(int count) => $"ほか{Count(count)}件はデータにあります。";

    public override string Notes => "数値の読み方";

    public override IReadOnlyList<string> NoteTexts =>
    [
        "同じ発明の公報は1件（1ファミリー）と数え、対象に含まれる公報すべての分野と出願人を合わせています。",
        "出願人の名前は、全角・半角、大文字・小文字、法人格の違いをそろえています。企業グループはまとめていません。",
        "得意分野の値は顕示技術優位指数（L. Soete 1987、B. Balassa 1965による）で、その組織に占める分野の割合を、全体に占める割合で割ったものです。件数が少ないと大きく振れるため、2件未満では求めません。件数と合わせて見てください。",
        "増減は、文献集合のうち同じ言語の、同じ期間の件数と比べ、正確な二項検定で判定しています。",
        "分野のつながりの強さはSaltonのコサイン（両方に属する件数を、それぞれの件数の幾何平均で割った値）です。",
        "文献の地図は、文献ベクトルの主成分2つの平面を出発点とし、近い文献どうしが引き合うように広げたものです（Fruchterman・Reingold 1991）。何度計算しても同じ図になります。",
        "空白領域は手がかりであって結論ではありません。要約の語だけで判断しているため、言い換えは見えず、空いている理由があることもあります。",
        "役割は短い語の一覧から判断しています。判断に使った語を示しているので、妥当かどうか確かめられます。",
    ];

    public override string MadeWith(LandscapeReport report) =>
        $"Ideation {report.SoftwareVersion}、モデル {report.EmbeddingModel}（{report.EmbeddingModelRevision}）、{Day(report.WrittenAt)}。このコンピューターの外へ送信したデータ：{Count(report.Egress.BytesLeftMachine)}バイト。";

    public override string Day(DateTimeOffset day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public override string Column(LandscapeColumn column) => column switch
    {
        LandscapeColumn.Year => "年",
        LandscapeColumn.Field => "分野",
        LandscapeColumn.FieldName => "分野の名前",
        LandscapeColumn.OtherField => "もう一方の分野",
        LandscapeColumn.OtherFieldName => "もう一方の名前",
        LandscapeColumn.Families => "ファミリー数",
        LandscapeColumn.Earlier => "前の期間",
        LandscapeColumn.Recent => "最近",
        LandscapeColumn.CollectionEarlier => "集合全体・前の期間",
        LandscapeColumn.CollectionRecent => "集合全体・最近",
        LandscapeColumn.Organisations => "組織数",
        LandscapeColumn.Organisation => "組織",
        LandscapeColumn.Trend => "増減",
        LandscapeColumn.Share => "割合",
        LandscapeColumn.CollectionFamilies => "集合全体での件数",
        LandscapeColumn.Focus => "集中度",
        LandscapeColumn.Specialised => "得意分野",
        LandscapeColumn.Specialisation => "優位指数",
        LandscapeColumn.FirstYear => "最初",
        LandscapeColumn.LatestYear => "最新",
        LandscapeColumn.Association => "つながりの強さ",
        LandscapeColumn.Publication => "公報番号",
        LandscapeColumn.Title => "題名",
        LandscapeColumn.Similarity => "類似度",
        LandscapeColumn.X => "X",
        LandscapeColumn.Y => "Y",
        LandscapeColumn.Mechanism => "仕組み",
        LandscapeColumn.Expected => "期待件数",
        LandscapeColumn.Role => "役割",
        LandscapeColumn.Words => "文献の語",
        LandscapeColumn.Before => "前回",
        LandscapeColumn.Now => "今回",
        LandscapeColumn.Kind => "種類",
        _ => "内容",
    };

    private static string Dates(LandscapeRequest request) => (request.From, request.To) switch
    {
        (null, null) => "",
        ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"、公開日は{from:yyyy-MM-dd}以降"),
        (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"、公開日は{to:yyyy-MM-dd}以前"),
        ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"、公開日は{from:yyyy-MM-dd}から{to:yyyy-MM-dd}まで"),
    };
}
