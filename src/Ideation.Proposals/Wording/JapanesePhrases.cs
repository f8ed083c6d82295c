using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Landscape;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using AvailabilityOf = Ideation.Patents.Availability;

namespace Ideation.Proposals.Wording;

internal sealed class JapanesePhrases : Phrases
{
    public override string Language => "ja";

    public override TeamPhrases Teams { get; } = new JapaneseTeamPhrases();

    public override QuestionPhrases Questions => new JapaneseQuestionPhrases(this);

    public override string Quoted(string text) => $"「{text}」";

    public override string List(IReadOnlyList<string> items) => string.Join("、", items);

    public override string Labelled(string label, string value) => $"{label}：{value}";

    public override string Purpose(string field, string purpose) => $"この技術は{Quoted(field)}の分野で使える可能性があります。その分野の文献が挙げる目的・課題は{Quoted(purpose)}です。";

    public override string Possible(string home, string field, IReadOnlyList<string> terms, double similarity, IReadOnlyList<string> unclassified) =>
        $"{Quoted(home)}の文献と{Quoted(field)}の文献が、同じとみられる仕組みを述べています" +
        (terms.Count > 0 ? $"。共通する語は{string.Concat(terms.Select(Quoted))}です" : "") +
        $"（類似度 {Share(similarity)}）。前者で機能するものは、後者でも機能する可能性があります。" +
        (unclassified.Count > 0 ? $"{List(unclassified)}には分類が付いていないため、分野は本文から推定しました。" : "");

    public override string FieldWasRead => "分野は本文から推定";

    public override string PredictedFields(string fields) => $"本文から推定: {fields}";

    public override string Unexpected(string home, string field, Unexpectedness unexpectedness)
    {
        var (documents, bridging, organisations) = (unexpectedness.HomeDocuments, unexpectedness.BridgingDocuments, unexpectedness.BridgingOrganisations);
        if (documents <= 1)
        {
            return documents == 0 ? $"この文献集合に{Quoted(home)}の文献はありません。" : $"{Quoted(home)}の文献は1件だけで、{Quoted(field)}にも{(bridging == 0 ? "属しません" : "属します")}。";
        }

        var also = bridging == documents ? $"すべてが{Quoted(field)}にも属します" : bridging == 0
            ? $"{Quoted(field)}にも属するものは1件もありません"
            : $"{Quoted(field)}にも属するものは{Count(bridging)}件{(bridging * 20 <= documents || bridging == 1 ? "だけ" : "")}です";
        var filedBy = bridging > 0 && organisations > 0 ? $"（出願した組織の数は{Count(organisations)}）" : "";
        return $"{Quoted(home)}の文献{Count(documents)}件のうち、{also}{filedBy}。";
    }

    public override string Differs(string kind, string term) =>
        $"{kind}：この分野の文献は{Quoted(term)}を挙げていますが、技術の説明にはありません。最初に確かめるべき点かもしれません。";

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
        (organisations == 0 ? $"この文献集合では、{Quoted(field)}の文献に出願人の記載がありません。" : $"この文献集合では{Count(organisations)}の組織が{Quoted(field)}の文献を持ち、") +
        $"この技術に近くこの目的を持つファミリーは{Count(families)}件です" +
        (names.Count > 0 ? $"（{List(names)}など）。" : "。");

    public override string Precedent(Precedent precedent, int mostNames)
    {
        var names = precedent.Organisations.Select(organisation => organisation.Name).Take(mostNames).ToArray();
        var by = names.Length == 0 ? "" : $"出願人は{List(names)}{(precedent.Organisations.Count > names.Length ? $"ほか{Count(precedent.Organisations.Count - names.Length)}者" : "")}です。";
        var first = precedent.FirstYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"（{(precedent.Undated > 0 ? "年の分かるもののうち" : "")}最初は{year}年）") : "";
        if (precedent.Families == 1)
        {
            return $"両方の分野に属するファミリーは1件{(precedent.AreAll ? "" : "以上")}あります（{precedent.Nearest.Number}{(precedent.FirstYear is { } only ? string.Create(CultureInfo.InvariantCulture, $"、{only}年") : "")}）。{by}";
        }

        return $"両方の分野に属するファミリーは{Count(precedent.Families)}件{(precedent.AreAll ? "" : "以上")}あります{first}。{by}最も近い先例は{precedent.Nearest.Number}です。";
    }

    public override string Crowding(string field, UseActivity activity, IReadOnlyList<string> terms)
    {
        var by = activity.Organisations > 0 ? $"（{Count(activity.Organisations)}の組織）" : "";
        var years = activity is { RecentYears: { } recent, EarlierYears: { } earlier } && activity.Recent + activity.Earlier > 0
            ? string.Create(CultureInfo.InvariantCulture, $"公開は{recent.First}～{recent.Last}年に{activity.Recent}件、{earlier.First}～{earlier.Last}年に{activity.Earlier}件で、{Trend(activity.Trend)}。")
            : "";
        if (activity.Families == 0)
        {
            return $"{Quoted(field)}でこの技術の近くにあるファミリーはありません。";
        }

        var combining = (activity.Combining, activity.Families) switch
        {
            _ when terms.Count == 0 => "",
            (0, 1) => "共通する語の半分以上をあわせ持ってはいません。",
            (_, 1) => "共通する語の半分以上をあわせ持ちます。",
            var (all, families) when all == families => "そのすべてが、共通する語の半分以上をあわせ持ちます。",
            (0, _) when activity.LooksWhite => "共通する語の半分以上をあわせ持つものはなく、空白領域である可能性も、相応の理由がある可能性もあります。",
            _ when activity.LooksWhite => $"このうち共通する語の半分以上をあわせ持つものは{Count(activity.Combining)}件だけで、空白領域である可能性も、相応の理由がある可能性もあります。",
            (0, _) => "共通する語の半分以上をあわせ持つものはありません。",
            _ => $"このうち{Count(activity.Combining)}件は、共通する語の半分以上をあわせ持ちます。",
        };
        return $"{Quoted(field)}でこの技術の近くにあるファミリーは{Count(activity.Families)}件{by}です。{years}{combining}";
    }

    private static string Trend(CrowdingTrend trend) => trend switch
    {
        CrowdingTrend.Growing => "割合は増えています",
        CrowdingTrend.Shrinking => "割合は減っています",
        CrowdingTrend.Steady => "割合は横ばいです",
        _ => "増減を判断するには少なすぎます",
    };

    public override string Blocking(IReadOnlyList<PatentDocument> documents) =>
        $"{List([.. documents.Select(document => document.Number.Value + (Availability(document.Availability) is { Length: > 0 } known ? $"（{known}）" : ""))])}は、この分野で似た目的に似た仕組みを述べており、実施の妨げになる可能性があります。権利が有効かどうか、何に及ぶかは弁理士にご確認ください。";

    public override string Availability(Availability availability) => availability switch
    {
        AvailabilityOf.OpenToLicence => "開放（ライセンス可）",
        AvailabilityOf.Lapsed => "消滅",
        AvailabilityOf.InForce => "存続",
        _ => "",
    };

    public override string NextStep(string number, IReadOnlyList<(string Kind, IReadOnlyList<string> Terms)> differences, string? lead) =>
        $"まず{number}の全文を読み、" +
        (differences.Count > 0 ? $"この分野の文献が挙げる{List([.. differences.Select(difference => $"{DifferenceKind(difference.Kind)}（{List(difference.Terms)}）")])}を踏まえて" : "") +
        "試料を試験することが考えられます。" +
        (lead is null ? "" : $"相談先の候補として{lead}が考えられます。");

    public override string Partner(string name, string field, PartnerCandidate candidate) => candidate.MissingTerms.Count > 0
        ? $"{name}は、{Quoted(field)}で不足するものを補える可能性があります。その文献は{string.Concat(WidestTerms.Of(candidate.MissingTerms).Take(5).Select(Quoted))}を扱っています。"
        : $"{name}は、{Quoted(field)}で活動しており、用途を知っている可能性があります。近くの文献に、不足するものを挙げたものはありません。";

    public override string Band(FieldBand band) => band switch
    {
        FieldBand.Near => "近い",
        FieldBand.Middle => "中間",
        FieldBand.Far => "遠い",
        _ => "組み合わせ例なし",
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

    public override string Part(EvidencePart part) => part switch
    {
        EvidencePart.Title => "発明の名称",
        EvidencePart.Abstract => "要約",
        _ => "請求項",
    };

    public override string Date(DateTimeOffset date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public override string Title => "技術を生かす別の用途";

    public override string Subtitle(int uses) => uses == 0
        ? "根拠のある用途は見つかりませんでした"
        : $"別の分野での{Count(uses)}件の用途と、それを示す特許文献";

    public override string Technology => "技術の説明（入力された文章）";

    public override string HomeFields => "現在の分野";

    public override string Given => "指定";

    public override string Predicted(double confidence) => $"推定、確信度 {Share(confidence)}";

    public override string Map => "分野の地図";

    public override string MapLead => "中央が現在の分野です。外側にあるほど、現在の分野と同じ文献に分類されたり、共通の分野を介してつながったりすることが少ない分野です。円が大きいほど根拠が厚いことを示します。";

    public override string MapDescription(string homes, IReadOnlyList<string> uses) => $"中央：{homes}。周囲：{string.Join("、", uses)}。";

    public override string MapUse(string field, string band, double grounding) => $"{field}（{band}、根拠の厚さ {Share(grounding)}）";

    public override string Home => "現在の分野";

    public override string HomeField => "最も近い現在の分野";

    public override string Uses => "用途の提案";

    public override string Unexpectedness => "意外性";

    public override string Grounding => "根拠の厚さ";

    public override string Probability => "確率";

    public override string Similarity => "類似度";

    public override string WhyPossible => "なぜ可能か";

    public override string HomeSide => "現在の分野の文献";

    public override string FarSide => "別の分野の文献";

    public override string WhyUnexpected => "なぜ意外か";

    public override string Conditions => "条件の違い";

    public override string InTheWay => "妨げになりうる文献";

    public override string WhoIsActive => "活動している組織";

    public override string NextStepHeading => "次の一歩";

    public override string FurtherEvidence => "その他の根拠";

    public override string Partners => "連携先の候補";

    public override string PartnersLead => "いずれも候補にすぎません。この分野に特許文献のある組織を挙げたもので、打診はしていません。数は文献の件数です。";

    public override string NoPartners(string field, bool nearUse) => nearUse
        ? $"{Quoted(field)}のこの用途の近くには、候補として挙げられる組織がこの文献集合にありません。"
        : $"{Quoted(field)}では、候補として挙げられるだけの文献を持つ組織がこの文献集合にありません。";

    public override string PartnersNear(string purpose) => $"次の用途の近くで探した候補です：{purpose}";

    public override string Organisation => "組織";

    public override string InField => "この分野";

    public override string NearUse => "用途の近く";

    public override string AtHome => "現在の分野";

    public override string Latest => "最新年";

    public override string CouldAdd => "補える可能性のあるもの";

    public override string Rejected => "検討したが提案しなかった分野";

    public override string RejectedLead => "次の分野は検索で挙がりましたが、提案から外しました。";

    public override string RejectedCount(IReadOnlyList<(RejectionReason Reason, int Fields)> counts) =>
        $"検討して提案しなかった分野は{Count(counts.Sum(count => count.Fields))}です（{string.Join("、", counts.Select(count => $"{RejectedReason(count.Reason)}：{Count(count.Fields)}"))}）";

    public override string RejectedReason(RejectionReason reason) => reason switch
    {
        RejectionReason.Thin => "根拠が弱い",
        RejectionReason.Unknown => "分野の一覧にない、廃止された、または「その他」の分類",
        RejectionReason.NoBridge => "仕組みが共通し、固有の目的を示す文献の組がない",
        RejectionReason.Distance => "選んだ距離の外",
        RejectionReason.Rank => "より順位の高い分野がある",
        RejectionReason.Share => "同じ距離または同じクラスの用途がすでに十分ある",
        RejectionReason.Weak => "仕組みの共通点が少ない",
        RejectionReason.Same => "同じ用途を別の分野で示している",
        _ => "引用が検査を通らなかった",
    };

    public override string More(int count) => $"ほか{Count(count)}件";

    public override string NothingFound => "用途の提案はありません";

    public override string Abstained(AbstentionReason? reason, double bestSimilarity) => reason switch
    {
        AbstentionReason.TextNotUnderstood => "説明文の語のうち、この文献集合に現れるものが少なすぎるため、提案しても推測になってしまいます。",
        AbstentionReason.TextTooShort => "説明文には技術の内容を表す語（漢字、カタカナ、英字の語）が少なすぎて、何をする技術なのか読み取れません。",
        AbstentionReason.AnotherLanguage => "説明文は日本語でも英語でもない言語で書かれています。読めるのはこの二つの言語だけです。",
        AbstentionReason.NothingClose => $"説明文と共通する語を持つ文献が、この文献集合にはほとんどありません。最も近い文献の類似度は{Share(bestSimilarity)}です。",
        AbstentionReason.TooLittleSupport => $"説明文は読み取れましたが、ほかの分野にある近い文献だけでは、根拠として足りません。最も近い文献の類似度は{Share(bestSimilarity)}です。",
        AbstentionReason.NothingOutsideHome => "近い文献はありますが、すべて現在の分野のものです。",
        AbstentionReason.NothingAtHome => "現在の分野には説明文に近い文献がなく、技術がそこで何をするのかを示せません。現在の分野を確かめるか、別の分野を指定してください。",
        AbstentionReason.NoDocumentsInLanguage => "説明文の言語で書かれた、分類のある文献がこの文献集合にありません。文献集合の言語で説明するか、説明文の言語の文献を加えてください。",
        AbstentionReason.NothingAtDistance => "選んだ距離には用途が見つかりませんでした。ほかの距離にある近い分野は調べていません。距離を変えるか、すべての距離を選ぶと見つかる可能性があります。",
        _ => "用途の候補は見つかりましたが、引用が検査を通りませんでした。",
    } + "根拠のない提案をするより、提案しないことを選びました。";

    public override string Egress => "この端末から外部へ送信したデータ";

    public override string EgressTotal(long bytes) => $"この端末から外部へ送信したデータは{Count(bytes)}バイトです";

    public override string EgressNothing => "この提案は、外部へ何も送信せずに作成しました。";

    public override string EgressRecord(EgressRecord record) =>
        $"{record.Host}{(record.IsLoopback ? "（この端末自身）" : "")}へ{Count(record.Requests)}回のリクエストで{Count(record.Bytes)}バイト";

    public override string EgressNote => "再送を含むすべてのリクエストの本文を数えています。チャットモデルへの本文には技術の説明、事実、引用が、索引サーバーへの本文には説明文のベクトル、除外する分野と名称、文献の番号が含まれます。";

    public override string Numbers => "数値の求め方";

    public override string Across(long own, long across) =>
        $"説明文と同じ言語で書かれた、分類のある文献は{Count(own)}件と少ないため、もう一つの言語の文献{Count(across)}件も検索しました。引用は原文のままです。説明文の語とどの語が対応するかは、埋め込みモデルが判定しています。";

    public override string Across(SearchedAcross searched)
    {
        var (own, other) = searched.Language == "ja" ? ("日本語", "英語") : ("英語", "日本語");
        return $"{own}で書かれた、分類のある文献は{Count(searched.Documents)}件と少ないため、{own}の文章の用途は{other}の文献{Count(searched.Across)}件からも探しました。引用は原文のままです。どの語とどの語が対応するかは、埋め込みモデルが判定しています。";
    }

    public override string InText(string term, string own) => $"{term}（{own}）";

    public override string NumbersLead(Provenance made) => $"検索したのは、説明文と同じ言語で書かれた、分類のある文献{Count(made.CorpusDocuments)}件{(made.DocumentsAcross > 0 ? $"と、もう一つの言語の文献{Count(made.DocumentsAcross)}件" : "")}です。{(made.UnclassifiedDocuments > 0 ? $"分類のない文献{Count(made.UnclassifiedDocuments)}件も、本文から明らかに読み取れる分野の用途を示し、支える文献になることがあります。分野の順位と件数には入りません。" : "")}分野全体についての件数と{Count(made.CorpusFields)}の分野は、言語を問わず索引にある分類付きの文献すべてから、技術の近くについての件数は、検索した文献から数えています。文献集合が変われば数値も変わります。";

    public override IReadOnlyList<(string Name, string Meaning)> Definitions =>
    [
        ("意外性", "−log₂ P(分野 | 現在の分野) ÷ log₂(分野の数) を0から1に収めた値。Pは、現在の分野の文献がそのクラスの外に持つ分類のうち、その分野が占める割合です（各件数に½を加えて平滑化します）。0は誰もが行うこと、1は誰も行っていないことを表します。"),
        ("根拠の厚さ", "最も近い文献の投票のうち、その分野が得た割合。近い文献の票ほど重く、現在の分野のクラスにも属する文献の票はさらに重く数えます。"),
        ("確率", "この文章の文献を、審査官がその分野にも分類するであろう較正済みの確率。分類についての値であり、市場での成功を表すものではありません。まだ誰も出願していない分野では低くなります。" + $"用途を示すための下限はなく、読む分野と用途の順番を選ぶのに使います。多くの文献を選り分ける保有特許の分析では、離れた分野の用途を{Share(Verdicts.PossibleChance)}以上で「可能性」、{Share(Verdicts.StrongChance)}以上で「有力」と呼びます。"),
        ("類似度", "二つの文章のベクトルの余弦。1は同じ文章です。"),
        ("近い・中間・遠い", "文献集合で同時に現れる分野の組を、共に現れる分野の似かたで三等分したもの。「組み合わせ例なし」は、両方に属する文献がないことを表します。"),
        ("出願した組織の数", "両方の分野に属する文献を出願した組織の数。名称の表記ゆれはまとめて数えます。"),
    ];

    public override string MadeWith => "作成の条件";

    public override string EmbeddingModel => "埋め込みモデル";

    public override string ChatModel => "チャットモデル";

    public override string Software => "ソフトウェア";

    public override string WrittenOn => "作成日";

    public override string Corpus => "文献集合";

    public override string CorpusSize(long documents, int fields) => $"検索した文献{Count(documents)}件、{Count(fields)}分野";

    public override string Check => "根拠の検査";

    public override string Dropped(int rules, int chat) => rules + chat == 0
        ? "すべての記述が、検索で得た文献を一字一句そのまま引用しています。外した記述はありません"
        : $"根拠で裏づけられないため、規則による記述{Count(rules)}件とチャットモデルによる記述{Count(chat)}件を外しました";

    public override string Limits => "ご利用にあたって";

    public override IReadOnlyList<string> LimitTexts =>
    [
        "ここに示す用途は手がかりであり、結論ではありません。文献が示すのは実現の可能性であり、事業として成り立つことではありません。",
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
        ChatFailure.TimedOut => "チャットモデルが時間内に回答しなかった",
        ChatFailure.RateLimited => "チャットサービスが利用の上限に達した",
        ChatFailure.ServerError => "チャットサービスがエラーを返した",
        ChatFailure.Unreachable => "チャットサービスに接続できなかった",
        ChatFailure.Unauthorised => "チャットサービスがリクエストを拒否した",
        ChatFailure.CutOff => "回答が途中で切れた",
        ChatFailure.Empty => "回答が空だった",
        ChatFailure.Refusal => "チャットモデルが回答を断った",
        ChatFailure.BrokenAnswer => "回答が求めた形式ではなかった",
        ChatFailure.WrongLanguage => "回答が別の言語だった",
        ChatFailure.TooLong => "回答が長すぎた",
        ChatFailure.NothingCovered => "根拠で裏づけられた文がなかった",
        _ => "設定した上限に達した",
    };
}
