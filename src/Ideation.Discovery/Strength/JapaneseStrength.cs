using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;

namespace Ideation.Discovery.Strength;

/// <summary>Japanese patterns: 「…の塗装をしています」「…と好評です」「これまでは…が中心」.</summary>
internal sealed partial class JapaneseStrength : IStrengthPatterns
{
    private const string Doing =
        "表面処理|熱処理|塗装|塗布|加工|処理|接合|溶接|接着|切断|研磨|洗浄|乾燥|加熱|冷却|混合|分散|霧化|撹拌|攪拌|分離|ろ過|濾過|回収|除去|測定|計測|検出|検査|監視|制御|搬送|把持|固定|支持|保持|封止|密封|断熱|遮断|吸収|防止|保護|成形|成型|鋳造|鍛造|印刷|めっき|メッキ|粉砕|抽出|発酵|培養|殺菌|充填|包装|駆動|変換|発電|吹き付け|剥が|曲げ|折り|縫製|染色|はじ[くき]|弾[くき]|組み合わせ|組み立て|組[むみ]|編[むみ]|織[るり]|霧に|振動させ|移動させ|回転させ|結合させ|分解|定量|検知|照射|冷や|温め|運[ぶび]|削り出し|削[るり]|磨[くき]|混ぜ|染め|乾か|外し|外す|見つけ|測[るりっ]|測定|巻[くきい]|貼[るりっ]|切[るりっ]|編[むみん]|溶か|固め|粉に";

    // Kanji, katakana, letters and digits: a word written in them does not begin or end between two of them.
    private const string Written = @"\u3400-\u9FFF々\u30A1-\u30FAー0-9０-９A-Za-zＡ-Ｚａ-ｚ";

    // Where an object may begin: with such a word, or in hiragana behind a mark or a particle, but with no ending of the verb before and no word that only joins.
    private const string Start = "(?:(?<=前記|上記|当該|及び|並びに|又は|且つ)(?=[" + Written + "])|(?<![" + Written + "])(?=[" + Written + "])|(?<=^|[、。，（(])(?![" + Written + "])|(?<=[はがをにでもとのやへ])(?![ぁぃぅぇぉっゃゅょらりるれろをんはがにでものとや" + Written + "]))(?!及び|並びに|又は|或いは|且つ|かつ|また|さらに|なお|よ[るっり]|お[けい]|つい|とっ|わた)";

    // What stands before the に of an adverb, or is not done, is no object.
    private const string Particle = "(?:を|の|(?<!ず|的|正確|確実|容易|同時|均一|簡単|速やか|高速|安全|一体|別々|互い|常)に|から|まで)";

    // A noun that tells a doing is done where a verb, a mark or the trade follows it. 切断面 is a thing, and 切断による傷 or 切断時の割れ what comes of it.
    private const string Done =
        "(?:(?<=[ぁ-ん])(?:(?<=[うくぐすつぬぶむるただて])|(?![" + Written + "]))(?!れ|ごと|の(?![がにもを])|を(?!し|す|行|おこな|や|得意|手|専門|施|請))|(?<![ぁ-ん])(?=$|[。、；！）)]|し(?!に)|す|さ[せれ]|せ|で(?:き|す|し)|可能|出来|(?:など)?を(?:し|す[るれ]|行|おこな|や[っりる]|実施|実現|得意|手[がか掛]|専門|請|施|担)|が(?:得意|中心|専門|でき|可能|主|強み|本業|多)|に(?:強|特化|使|用い|適|対応|優|利用|向)|も(?:し|行|でき|得意|可能|対応|や)|は(?:し|行|でき|得意)|の(?:会社|工場|専門|メーカー|仕事)|専門|会社|工場|業|屋|メーカー))";

    // 「縫うのではなく」「接着せずに」 tell what the company does not do, 「切断できない」「割れるのを防ぐ」 what fails or is kept away.
    private const string NotDenied = "(?!(?:する|し|る|く|う|す|の|こと)*(?:では?なく|せずに|ずに|ないで|ことなく|代わりに|かわりに)|(?:する|し|す|く|う|る|さ?れる?)*(?:で?き(?:な|ず|ませ)|にく|づら|(?:の|こと)?が(?:難|困難|でき(?:な|ず|ませ))|(?:の|こと|恐れ|おそれ|虞)[をがも][^、。]{0,4}(?:防|抑|避|低減|減|な[くい]|無)))";

    public static JapaneseStrength Instance { get; } = new();

    public bool IsAside(string clause) => Aside().IsMatch(clause);

    public bool IsIntroduction(string clause) => Introduction().IsMatch(clause) || Outcome().IsMatch(clause);

    public bool IsBusiness(string text, int start, int length) => Company().IsMatch(text) || (Ours().IsMatch(text[(start + length)..]) && !PrivateLife().IsMatch(text));

    public IEnumerable<(StrengthKind Kind, string Words)> Find(string clause)
    {
        foreach (var (kind, pattern) in new[] { (StrengthKind.Function, Function()), (StrengthKind.Effect, Effect()), (StrengthKind.Mechanism, Means()), (StrengthKind.Product, Product()), (StrengthKind.Condition, Quantity()) })
        {
            foreach (Match match in pattern.Matches(clause))
            {
                if (Bordered(clause, match.Groups["p"]) is { Length: >= 2 } words && !(kind == StrengthKind.Product && NoThing().IsMatch(words)))
                {
                    yield return (kind, words);
                }
            }
        }

        foreach (var match in ConditionPatterns.Japanese.SelectMany(pattern => pattern.Pattern.Matches(clause)).Where(match => WholeWords.StandsAlone(clause, match.Index, match.Length)))
        {
            yield return (StrengthKind.Condition, match.Value);
        }
    }

    // A pattern that reaches back only so far may begin within a word: what it found begins with the next one.
    private static string Bordered(string clause, Group found)
    {
        var end = found.Index + found.Length;
        var start = found.Index;
        while (start < end && !Begins(clause, start))
        {
            start++;
        }

        return WholeWords.EndsWord(clause, end) ? clause[start..end].Trim() : "";
    }

    private static bool Begins(string clause, int at) =>
        at == 0 || "、。，（(「』」 　".Contains(clause[at - 1], StringComparison.Ordinal) || (IsHiragana(clause[at]) ? "はがをにでもとのやへ".Contains(clause[at - 1], StringComparison.Ordinal) && !"らりるれろをんっゃゅょ".Contains(clause[at], StringComparison.Ordinal) : WholeWords.BeginsWord(clause, at));

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ん';

    [GeneratedRegex("(?:工場|会社|企業|メーカー|製作所|工房|屋)です|[当弊]社|わが社", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    // A bare noun tells a trade, too: 「金属の塗装。」
    [GeneratedRegex("^(?:[^、。]{0,16}?(?:(?:て|で)?(?:います|おります|いる)|が得意です))?(?:。|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex("友達|友人|家族|毎朝|毎晩|休日|週末|散歩|朝食|昼食|夕食|趣味|息子|娘|母|父|夫と|妻", RegexOptions.CultureInvariant)]
    private static partial Regex PrivateLife();

    [GeneratedRegex("(?:会社です|工場です|企業です|メーカーです|製作所です|工房です|屋です|製造しています|販売しています|特長です|特徴です|好評です|評判です|喜ばれ(?:ています|ます)|好まれ(?:ています|ます)|評価されています|得意です|要りません)。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    // How well a thing turns out: nothing is done to anything, or it can be done. Behind a mark of the text itself this counts as told how all the same.
    [GeneratedRegex("^(?!.*(?:を|によ[りっる]|から[な成]|で(?![すもきしはあなのい]))).*$|(?:(?<![さら])れ|でき)(?:ます|る)。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex("(?:こと|もの|ため|場合|とき|よう|方法|工程)$|^(?:これ|それ|第[0-9０-９一二三])", RegexOptions.CultureInvariant)]
    private static partial Regex NoThing();

    [GeneratedRegex("(?:でしょうか|ですか|ませんか|か？|[？?]|(?:し|き|ち|り|い|み|べ|げ|え)たいと?(?:です|考えて|思って|のですが)?[^。]{0,8}|と考えています|を探しています|注文が減[^。]*)。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    // Between an object and what is done to it may stand what is kept from happening: 「ガラスを、傷を残さずに切断できる」.
    [GeneratedRegex("(?<p>" + Start + @"[^、。をはがにでも「」]{1,24}" + Particle + @"(?:[^、。はが]{0,16}?)(?:" + Doing + ")(?:(?<=[っい])[てた]|(?<=ん)[でだ])?)" + Done + NotDenied +
        "|(?<p>" + Start + "[^、。をはがにでも「」]{1,24}を、?[^。、]{2,40}?(?:ずに|ことなく|なしに)、?[^、。はがを]{0,12}?(?:" + Doing + "))" + Done + NotDenied, RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex("(?<p>[^。、]{2,40}?)と(?:喜ばれ|好評|評価|言われ|ほめ|褒め)|(?<p>[^。、]{2,48}(?:にくい|にくく|やすい|できる|できます|ません|不要|いらない|要らない|要りません|向上|低減|抑え|抑制|保たれ|少ない|落ちる|落ち|強い|軽い|長持ち|得意|優れ|防ぐ|防げる|防止(?:する|できる)|くっつかない|(?<![さら])れます))", RegexOptions.CultureInvariant)]
    private static partial Regex Effect();

    [GeneratedRegex("(?<p>[^。、]{4,60}?(?:をつけて|を付けて|を作り|を設け(?:て|た|る)?|を組み(?:合わせ(?:て|た|る)?)?|に組み込(?:んで|んだ|み|む)|を吹き付け(?:て|た|る)?|吹き付けて|を振動させ(?:て|た|る)?|結合させ(?:て|た|る)?|で支え(?:て|た|る)?|を重ね(?:て|た|る)?|を混ぜ(?:て|た|る)?|を用い(?:て|た|る)?|を使っ[てた]|により|によって|を調整(?:して|した|する)?|移し替え(?:て|た|る)?|を変えて|追って駆動))" + NotDenied + "|(?<p>[^。、はがをにで]{0,8}(?:超音波|高周波|レーザー|レーザ|電子線|プラズマ|マイクロ波|蒸気|遠心力|磁力|静電気|摩擦熱)で)(?![すきはあもな])" +
        "|(?<p>" + Start + "[^、。はがをにでも]{1,14}(?<!ま|時間|分|秒|工場|当社|弊社|社内|現場|地元|国内|だけ|台|ここ|そこ|これ|それ|まま|状態|もの|こと|ところ|途中|世界中|内|上)で)(?![すきはあもな])(?=[^、。はが]{0,16}?(?:" + Doing + ")(?!れ))" +
        "|(?<p>" + Start + "[^。、はがを]{1,24}を[^。、はがをも]{1,10}?(?:[っいし]て|んで|(?<!抑|高|低|備|超|加)[えけせてねべめれげぜ]て))(?!い[まるたく]|お[りる]|くれ|もら|いただ|ほし|欲し|から|も|は|き[またて]|しま|あ[るり]|み[まる]|ください|下さい|や[るり])(?=、|[^。、]{2,30}(?:ます|る|す|く|う|た|ない)(?:。|$|の|こと))" +
        "|(?<p>" + Start + "[^。、はがを]{1,20}を[^。、はがを]{1,10}ながら)(?!も)" +
        "|(?<p>" + Start + "[^、。はがを]{2,24}から)(?=[^、。]{1,20}(?:見つけ|検出|検知|測[るりっ定]|判[断定別]|推定|求め|算出|読み取))", RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    [GeneratedRegex("(?:これまでは?|主な用途は|現在は|今は|主に|おもに)(?<p>[^。、]{2,40}?)(?:が中心|です|に使|[にへ]納|向け|でした|を作|の製造|$|。)|(?:^|[、。]|は|では)(?:(?:[当弊]社|わが社|私たち|私ども|うち)で?は)?(?<p>[^。、]{2,30}?)を(?:製造|生産|販売|作って|手がけ|手掛け)|(?<p>[^。、は]{2,30}?)(?:に|として)(?:使われ|使用され|採用され|用いられ|納め)|(?<p>[^。、は]{2,24}?)の(?:工場|会社|工房|メーカー)", RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex("(?<p>(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千]+)(?:(?:から|〜|～|ないし)(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千]+))?(?:℃|°C|度|%|％|パーセント|nm|μm|mm|cm|kg|ｍｍ|ｃｍ|ナノメートル|マイクロメートル|ミクロン|ミリ(?:メートル)?|センチ(?:メートル)?|メートル|キロヘルツ|ヘルツ|kHz|Hz|ワット|ボルト|秒|分間|時間|年|気圧|MPa|リットル)(?:以上|以下|未満|程度)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
