using System.Globalization;
using Ideation.Discovery;

namespace Ideation.Proposals.Wording;

internal sealed class JapanesePhrases : Phrases
{
    public override string Language => "ja";

    public override string Quoted(string text) => $"「{text}」";

    public override string List(IReadOnlyList<string> items) => string.Join("、", items);

    public override string Labelled(string label, string value) => $"{label}：{value}";

    public override string Purpose(string field, string purpose) => $"この技術は{Quoted(field)}の分野で、{Quoted(purpose)}に使える可能性があります。";

    public override string Possible(string home, string field, IReadOnlyList<string> terms, double similarity) =>
        $"{Quoted(home)}の文献と{Quoted(field)}の文献が、同じ仕組みを述べています" +
        (terms.Count > 0 ? $"。共通する語は{string.Concat(terms.Select(Quoted))}です" : "") +
        $"（類似度 {Share(similarity)}）。前者で働くものは、後者でも働く可能性があります。";

    public override string Unexpected(string home, string field, Unexpectedness unexpectedness)
    {
        var (documents, bridging, organisations) = (unexpectedness.HomeDocuments, unexpectedness.BridgingDocuments, unexpectedness.BridgingOrganisations);
        var also = bridging == 0
            ? $"{Quoted(field)}にも属するものは1件もありません"
            : $"{Quoted(field)}にも属するものは{Count(bridging)}件{(bridging * 20 <= documents || bridging == 1 ? "だけ" : "")}です";
        var bridged = organisations == 0 ? "両方に文献を持つ組織はありません" : $"両方に文献を持つ組織の数は{Count(organisations)}です";
        return $"{Quoted(home)}の文献{Count(documents)}件のうち、{also}。{bridged}。";
    }

    public override string Differs(string kind, string term) =>
        $"{kind}：この分野の文献は{Quoted(term)}を挙げていますが、技術の説明にはありません。最初に確かめるべき点になり得ます。";

    public override string NoDifference => "引用した文献は、技術の説明にない条件を挙げていません。ただし全文には別の条件が書かれている可能性があります。";

    public override string DifferenceKind(string kind) => kind switch
    {
        "temperature" => "温度",
        "material" => "材料",
        "scale" => "規模",
        "environment" => "環境",
        "regulation" => "規制",
        _ => kind,
    };

    public override string Active(string field, int organisations, int families, IReadOnlyList<string> names) =>
        $"この文献集合では{Count(organisations)}の組織が{Quoted(field)}の文献を持ち、{Count(families)}件のファミリーがこの技術の近くにあります" +
        (names.Count > 0 ? $"（{List(names)}など）。" : "。");

    public override string NextStep(string number, IReadOnlyList<string> terms, string? lead) =>
        $"まず{number}の全文を読み、" +
        (terms.Count > 0 ? $"この分野が求める条件（{List(terms)}）のもとで" : "") +
        "試料を試してみることが考えられます。" +
        (lead is null ? "" : $"相談先の候補として{lead}が考えられます。");

    public override string Partner(string name, string field, PartnerCandidate candidate) =>
        $"{name}は、{Quoted(field)}で不足するものを補える可能性があります" +
        (candidate.MissingTerms.Count > 0 ? $"。その文献は{string.Concat(candidate.MissingTerms.Take(5).Select(Quoted))}を扱っています。" : "。");

    public override string Band(FieldBand band) => band switch
    {
        FieldBand.Near => "近い",
        FieldBand.Middle => "中間",
        FieldBand.Far => "遠い",
        _ => "同時出現なし",
    };

    public override string Section(char section) => section switch
    {
        'A' => "生活必需品",
        'B' => "処理操作・運輸",
        'C' => "化学・冶金",
        'D' => "繊維・紙",
        'E' => "建設",
        'F' => "機械工学",
        'G' => "物理学",
        'H' => "電気",
        _ => "その他",
    };

    public override string Distance(Distance distance) => distance switch
    {
        Discovery.Distance.Near => "近い",
        Discovery.Distance.Middle => "中間",
        Discovery.Distance.Far => "遠い",
        _ => "すべて",
    };

    public override string Part(EvidencePart part) => part switch
    {
        EvidencePart.Title => "発明の名称",
        EvidencePart.Abstract => "要約",
        _ => "請求項",
    };

    public override string Date(DateTimeOffset date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public override string Title => "技術の別用途の提案";

    public override string Subtitle(int uses) => uses == 0
        ? "根拠のある用途は見つかりませんでした"
        : $"別の分野での{Count(uses)}件の用途と、それを示す特許文献";

    public override string Technology => "技術の説明（ご本人の言葉）";

    public override string HomeFields => "現在の分野";

    public override string Given => "指定";

    public override string Predicted(double confidence) => $"推定、確信度 {Share(confidence)}";

    public override string Map => "分野の地図";

    public override string MapLead => "中央が現在の分野です。外側にあるほど、現在の分野と結びつくことがまれな分野です。円が大きいほど根拠が厚いことを示します。";

    public override string MapDescription(string homes, IReadOnlyList<string> uses) => $"中央：{homes}。周囲：{string.Join("、", uses)}。";

    public override string MapUse(string field, string band, double grounding) => $"{field}（{band}、根拠の厚さ {Share(grounding)}）";

    public override string Home => "現在の分野";

    public override string HomeField => "最も近い現在の分野";

    public override string Uses => "用途の提案";

    public override string Unexpectedness => "意外性";

    public override string Grounding => "根拠の厚さ";

    public override string Similarity => "類似度";

    public override string WhyPossible => "なぜ可能か";

    public override string HomeSide => "現在の分野の文献";

    public override string FarSide => "別の分野の文献";

    public override string SharedWords => "共通する語";

    public override string WhyUnexpected => "なぜ意外か";

    public override string Conditions => "条件の違い";

    public override string WhoIsActive => "活動している組織";

    public override string NextStepHeading => "次の一歩";

    public override string FurtherEvidence => "その他の根拠";

    public override string Partners => "連携先の候補";

    public override string PartnersLead => "いずれも候補にすぎません。この分野で特許文献を公開している組織であり、接触はしていません。";

    public override string NoPartners(string field) => $"{Quoted(field)}では、候補として挙げられるだけの文献を持つ組織がこの文献集合にありません。";

    public override string Organisation => "組織";

    public override string InField => "この分野";

    public override string NearUse => "用途の近く";

    public override string AtHome => "現在の分野";

    public override string Latest => "最新年";

    public override string CouldAdd => "補える可能性のあるもの";

    public override string EvidenceHeading => "根拠";

    public override string Rejected => "検討したが提案しなかった分野";

    public override string RejectedLead => "次の分野は検索で挙がりましたが、提案から外しました。";

    public override string RejectedReason(string reason) => reason switch
    {
        "thin" => "根拠が弱い",
        "no-bridge" => "仕組みの共通する文献の組がない",
        "distance" => "選んだ距離の外",
        "rank" => "より根拠の厚い分野がある",
        "evidence" => "引用が検査を通らなかった",
        _ => reason,
    };

    public override string More(int count) => $"ほか{Count(count)}件";

    public override string NothingFound => "用途の提案はありません";

    public override string Abstained(AbstentionReason? reason, double bestSimilarity) => reason switch
    {
        AbstentionReason.TextNotUnderstood => "説明文の語のうち、この文献集合が知る語が少なすぎるため、提案は推測になってしまいます。",
        AbstentionReason.NothingClose => $"根拠といえるほど近い文献がありません。最も近い文献の類似度は{Share(bestSimilarity)}です。",
        AbstentionReason.NothingOutsideHome => "近い文献はありますが、すべて現在の分野のものです。",
        AbstentionReason.NoDocumentsInLanguage => "説明文の言語で書かれた、分類のある文献がこの文献集合にありません。文献集合の言語で説明するか、説明文の言語の文献を加えてください。",
        _ => "用途は見つかりましたが、引用が検査を通り、選んだ距離にあるものはありませんでした。",
    } + "根拠のない提案をするより、提案しないことを選びました。";

    public override string WhatToAdd => "次のことを数文で書き加えると、見つかりやすくなります";

    public override IReadOnlyList<string> Additions =>
    [
        "名称だけでなく、その技術が何をするか（機能）",
        "どのように行うか（仕組み、材料、要となる工程）",
        "どのような効果があるか（できれば数値で）",
        "どのような条件に耐えるか（温度、大きさ、周囲の環境）",
        "現在どの製品に使っているか",
    ];

    public override string Egress => "この端末から出たデータ";

    public override string EgressTotal(long bytes) => $"この端末から出たデータは{Count(bytes)}バイトです";

    public override string EgressNothing => "この提案は、どこにも何も送らずに作成しました。";

    public override string EgressRecord(EgressRecord record) =>
        $"{record.Host}{(record.IsLoopback ? "（この端末自身）" : "")}へ{Count(record.Requests)}回の要求で{Count(record.Bytes)}バイト";

    public override string EgressNote => "再送を含むすべての要求の本文を数えています。本文には、技術の説明、事実、引用が含まれます。";

    public override string Numbers => "数値の求め方";

    public override string NumbersLead(long documents, int fields) => $"件数はすべて、検索した文献集合（{Count(documents)}件、{Count(fields)}分野）についてのものです。文献集合が変われば数値も変わります。";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions =>
    [
        ("意外性", "−log₂ P(分野 | 現在の分野) ÷ log₂(分野の数) を0から1に収めた値。Pは、現在の分野の文献がそのクラスの外に持つ分類のうち、その分野が占める割合です（各件数に½を加えて平滑化します）。0は誰もが行うこと、1は誰も行っていないことを表します。"),
        ("根拠の厚さ", "最も近い文献の投票のうち、その分野が得た割合。各文献は類似度の重みで投票します。"),
        ("類似度", "二つの文章のベクトルの余弦。1は同じ文章です。"),
        ("近い・中間・遠い", "文献集合で同時に現れる分野の組を、共に現れる分野の似かたで三等分したもの。「同時出現なし」は、両方に属する文献がないことを表します。"),
        ("両方に文献を持つ組織", "両方の分野に文献を持つ組織の数。名称の表記ゆれはまとめて数えます。"),
    ];

    public override string MadeWith => "作成の条件";

    public override string EmbeddingModel => "埋め込みモデル";

    public override string ChatModel => "チャットモデル";

    public override string Software => "ソフトウェア";

    public override string WrittenOn => "作成日";

    public override string Corpus => "文献集合";

    public override string CorpusSize(long documents, int fields) => $"文献{Count(documents)}件、{Count(fields)}分野";

    public override string Check => "根拠の検査";

    public override string Dropped(int rules, int chat) => rules + chat == 0
        ? "すべての記述が、検索された文献を一字一句そのまま引用しています。外した記述はありません"
        : $"根拠で裏づけられないため、規則による記述{Count(rules)}件とチャットモデルによる記述{Count(chat)}件を外しました";

    public override string Limits => "ご利用にあたって";

    public override IReadOnlyList<string> LimitTexts =>
    [
        "ここに示す用途は手がかりであり、結論ではありません。文献が示すのは可能であることで、売れることではありません。",
        "特許文献の内容は権利で保護されている場合があります。実施できるかどうかは弁理士にご相談ください。",
        "文献集合のどの文献にも書かれていないことは見つかりません。",
    ];

    public override string Documents => "引用した文献";

    public override string Untitled => "（名称なし）";

    public override string ChatHeading(StatementKind kind) => kind switch
    {
        StatementKind.Rationale => "理由",
        StatementKind.Story => "使われ方",
        _ => "連携について",
    };

    public override string WrittenBy(string model) => $"チャットモデル{model}による文章です。各文は根拠の検査を通っています。";

    public override string ChatFailed(StatementKind kind, ChatFailure failure) =>
        $"{ChatHeading(kind)}：規則による文章だけを示します。{Reason(failure)}ためです。";

    private static string Reason(ChatFailure failure) => failure switch
    {
        ChatFailure.TimedOut => "チャットモデルが時間内に答えなかった",
        ChatFailure.RateLimited => "チャットサービスの要求数の上限に達した",
        ChatFailure.ServerError => "チャットサービスがエラーを返した",
        ChatFailure.Unreachable => "チャットサービスに接続できなかった",
        ChatFailure.Unauthorised => "チャットサービスが要求を拒んだ",
        ChatFailure.CutOff => "答えが途中で切れた",
        ChatFailure.Empty => "答えが空だった",
        ChatFailure.Refusal => "チャットモデルが答えを断った",
        ChatFailure.BrokenAnswer => "答えが求めた形式ではなかった",
        ChatFailure.WrongLanguage => "答えが別の言語だった",
        ChatFailure.TooLong => "答えが長すぎた",
        ChatFailure.NothingCovered => "根拠で裏づけられた文がなかった",
        _ => "設定した上限に達した",
    };
}
