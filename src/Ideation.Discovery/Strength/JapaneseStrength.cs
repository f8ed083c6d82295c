using System.Text.RegularExpressions;
using Ideation.Discovery.Uses;

namespace Ideation.Discovery.Strength;

/// <summary>Japanese patterns: 「…の塗装をしています」「…と好評です」「これまでは…が中心」.</summary>
internal sealed partial class JapaneseStrength : IStrengthPatterns
{
    private const string Doing =
        "表面処理|熱処理|塗装|塗布|加工|処理|接合|溶接|接着|切断|研磨|洗浄|乾燥|加熱|冷却|混合|分散|霧化|撹拌|攪拌|分離|ろ過|濾過|回収|除去|測定|計測|検出|検査|監視|制御|搬送|把持|固定|支持|保持|封止|密封|断熱|遮断|吸収|防止|保護|成形|成型|鋳造|鍛造|印刷|めっき|メッキ|粉砕|抽出|発酵|培養|殺菌|充填|包装|駆動|変換|発電|吹き付け|剥が|曲げ|折り|縫製|染色|はじ[くき]|弾[くき]|組[むみ]|編[むみ]|織[るり]|霧に|振動させ|移動させ|回転させ|結合させ|分解|定量|検知|照射|冷や|温め|運[ぶび]|削り出し|削[るり]|磨[くき]|混ぜ|染め|乾か|外し|外す|見つけ|測[るりっ]|測定|巻[くきい]|貼[るりっ]|切[るりっ]|編[むみん]|溶か|固め|粉に";

    // 「縫うのではなく」「接着せずに」 tell what the company does not do.
    private const string NotDenied = "(?!(?:する|し|る|く|う|す|の|こと)*(?:では?なく|せずに|ずに|ないで|ことなく|代わりに|かわりに))";

    public static JapaneseStrength Instance { get; } = new();

    public bool IsAside(string clause) => Aside().IsMatch(clause);

    public bool IsIntroduction(string clause) => Introduction().IsMatch(clause);

    public bool IsBusiness(string text, int start, int length) => Company().IsMatch(text) || (Ours().IsMatch(text[(start + length)..]) && !PrivateLife().IsMatch(text));

    public IEnumerable<(StrengthKind Kind, string Words)> Find(string clause)
    {
        foreach (var (kind, pattern) in new[] { (StrengthKind.Function, Function()), (StrengthKind.Effect, Effect()), (StrengthKind.Mechanism, Means()), (StrengthKind.Product, Product()), (StrengthKind.Condition, Quantity()) })
        {
            foreach (Match match in pattern.Matches(clause))
            {
                if (match.Groups["p"].Value.Trim() is { Length: >= 2 } words)
                {
                    yield return (kind, words);
                }
            }
        }

        foreach (var match in ConditionPatterns.Japanese.SelectMany(pattern => pattern.Pattern.Matches(clause)))
        {
            yield return (StrengthKind.Condition, match.Value);
        }
    }

    [GeneratedRegex("(?:工場|会社|企業|メーカー|製作所|工房|屋)です|[当弊]社|わが社", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    // A bare noun tells a trade, too: 「金属の塗装。」
    [GeneratedRegex("^(?:[^、。]{0,16}?(?:(?:て|で)?(?:います|おります|いる)|が得意です))?(?:。|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex("友達|友人|家族|毎朝|毎晩|休日|週末|散歩|朝食|昼食|夕食|趣味|息子|娘|母|父|夫と|妻", RegexOptions.CultureInvariant)]
    private static partial Regex PrivateLife();

    [GeneratedRegex("(?:会社です|工場です|企業です|メーカーです|製作所です|工房です|屋です|製造しています|販売しています|特長です|特徴です|好評です|評判です|喜ばれ(?:ています|ます)|好まれ(?:ています|ます)|評価されています|得意です|要りません)。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex("(?:でしょうか|ですか|ませんか|か？|[？?]|(?:し|き|ち|り|い|み|べ|げ|え)たいと?(?:です|考えて|思って|のですが)?[^。]{0,8}|と考えています|を探しています|注文が減[^。]*)。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?<p>[^、。をはがにでも「」][^、。をはがにで「」]{0,15}(?:を|の|に|から|まで)(?:[^、。はが]{0,16}?)(?:" + Doing + ")(?:(?<=[っい])[てた]|(?<=ん)[でだ])?)" + NotDenied, RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex("(?<p>[^。、]{2,40}?)と(?:喜ばれ|好評|評価|言われ|ほめ|褒め)|(?<p>[^。、]{2,48}(?:にくい|にくく|やすい|できる|できます|ません|不要|いらない|要らない|要りません|向上|低減|抑え|抑制|保たれ|少ない|落ちる|落ち|強い|軽い|長持ち|得意|優れ|防ぐ|防げる|防止(?:する|できる)|くっつかない))", RegexOptions.CultureInvariant)]
    private static partial Regex Effect();

    [GeneratedRegex("(?<p>[^。、]{4,60}?(?:をつけて|を付けて|を作り|を設け(?:て|た|る)?|を組み(?:合わせ(?:て|た|る)?)?|に組み込(?:んで|んだ|み|む)|を吹き付け(?:て|た|る)?|吹き付けて|を振動させ(?:て|た|る)?|結合させ(?:て|た|る)?|で支え(?:て|た|る)?|を重ね(?:て|た|る)?|を混ぜ(?:て|た|る)?|を用い(?:て|た|る)?|を使っ[てた]|により|によって|を調整(?:して|した|する)?|移し替え(?:て|た|る)?|を変えて|追って駆動))" + NotDenied + "|(?<p>[^。、はがをにで]{0,8}(?:超音波|高周波|レーザー|レーザ|電子線|プラズマ|マイクロ波|蒸気|遠心力|磁力|静電気|摩擦熱)で)(?![すきはあもな])", RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    [GeneratedRegex("(?:これまでは?|主な用途は|現在は|今は|主に|おもに)(?<p>[^。、]{2,40}?)(?:が中心|です|に使|向け|でした|を作|の製造|$|。)|(?:^|[、。]|は|では)(?<p>[^。、]{2,30}?)を(?:製造|生産|販売|作って|手がけ|手掛け)|(?<p>[^。、は]{2,30}?)(?:に|として)(?:使われ|使用され|採用され|用いられ|納め)|(?<p>[^。、は]{2,24}?)(?:の工場|のメーカー)", RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex("(?<p>(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千]+)(?:(?:から|〜|～|ないし)(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千]+))?(?:℃|°C|度|%|％|パーセント|nm|μm|mm|cm|kg|ｍｍ|ｃｍ|ナノメートル|マイクロメートル|ミクロン|ミリ(?:メートル)?|センチ(?:メートル)?|メートル|キロヘルツ|ヘルツ|kHz|Hz|ワット|ボルト|秒|分間|時間|年|気圧|MPa|リットル)(?:以上|以下|未満|程度)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
