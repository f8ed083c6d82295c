using System.Text.RegularExpressions;

namespace Ideation.Discovery.Uses;

/// <summary>How texts name the conditions a technology has to stand: temperatures, sizes, materials, surroundings, rules.</summary>
internal static partial class ConditionPatterns
{
    public static IReadOnlyList<(string Kind, Regex Pattern)> English { get; } =
        [("temperature", EnglishTemperature()), ("scale", EnglishScale()), ("material", EnglishMaterial()), ("environment", EnglishEnvironment()), ("regulation", EnglishRegulation())];

    public static IReadOnlyList<(string Kind, Regex Pattern)> Japanese { get; } =
        [("temperature", JapaneseTemperature()), ("scale", JapaneseScale()), ("material", JapaneseMaterial()), ("environment", JapaneseEnvironment()), ("regulation", JapaneseRegulation())];

    [GeneratedRegex(@"(?<![\w.)°º-])-?\d+(?:\.\d+)?(?:(?:\s?(?:°|º|deg(?:rees)?\.?)\s?(?:[CFK]\b\.?)?)?\s?(?:-|–|~|to|and)\s?-?\d+(?:\.\d+)?)?\s?(?:°|º|deg(?:rees)?\.?)\s?(?:C|F|K|Celsius|centigrade|Fahrenheit)\b|\b(?:cryogenic|subzero|freezing|elevated temperatures?|high[- ]temperatures?|low[- ]temperatures?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTemperature();

    [GeneratedRegex(@"\b\d+(?:\.\d+)?\s?(?:nm|µm|μm|um|mm|cm|km|kg|mg|microns?|nanomet(?:er|re)s?|micromet(?:er|re)s?|millimet(?:er|re)s?|kW|MW|kV|MPa|GPa|bar|psi|[GMk]Hz)\b|\b(?:nanoscale|microscale|microscopic|large[- ]scale|nanoparticles?|microfluidic)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishScale();

    [GeneratedRegex(@"\b(?:stainless steel|steel|alumini?um|titanium|copper|gold|silver|magnesium|nickel|tungsten|silicon carbide|silicon|glass|ceramics?|concrete|cement|asphalt|wood|timber|paper|cardboard|textiles?|fabrics?|leather|rubber|elastomers?|polyethylene|polypropylene|polyester|polyurethane|polyamide|nylon|epoxy|carbon fib(?:er|re)s?|fib(?:er|re)glass|graphene|graphite|hydrogels?|collagen|cellulose|starch|proteins?|bone|sand|crude oil|petroleum|coal)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMaterial();

    [GeneratedRegex(@"\b(?:underwater|seawater|subsea|offshore|marine|downhole|underground|vacuum|outdoors?|in vivo|implant(?:able|ed|s)?|blood|tissue|skin|body fluids?|radiation|radioactive|explosive|corrosive|high[- ]pressure|humidity|moisture|dust|wastewater|drinking water|greenhouse|livestock|aircraft|spacecraft|vehicles?|vessels?|wind turbines?|household|kitchen|patients?|clean ?room)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishEnvironment();

    [GeneratedRegex(@"\b(?:steril(?:e|ity|i[sz]ation|i[sz]ed)|biocompatib(?:le|ility)|pharmaceutical(?:ly)?|food[- ]grade|foodstuffs?|edible|clinical|medical|FDA|toxic(?:ity)?|non-?toxic|flame[- ]retardant|fire(?:proof|[- ]resistant)|flammab(?:le|ility)|hygien(?:e|ic)|allerg(?:en|ic|y)|exhaust emissions?|emission standards?|pesticid(?:e|al)s?|safety (?:standards?|regulations?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishRegulation();

    [GeneratedRegex("[0-9０-９]+(?:[.．][0-9０-９]+)?(?:℃|°C|度以上|度以下)|高温|低温|極低温|常温|凍結|耐熱", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseTemperature();

    [GeneratedRegex("[0-9０-９]+(?:[.．][0-9０-９]+)?(?:nm|μm|µm|mm|cm|kg|ｎｍ|μｍ|ｍｍ|ｃｍ|ｋｇ|㎜|ナノメートル|ミクロン|ミリ|MPa|ＭＰａ|kV|ｋＶ)|微細|極細|超薄型|大型", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseScale();

    [GeneratedRegex("ステンレス|鋼板|鋼材|鉄鋼|アルミニウム|チタン|銅|マグネシウム|ニッケル|シリコン|ガラス|セラミックス?|コンクリート|セメント|木材|紙|繊維|布帛|不織布|皮革|ゴム|エラストマー|樹脂|ポリエチレン|ポリプロピレン|ポリエステル|ポリウレタン|ナイロン|エポキシ|炭素繊維|セルロース|たんぱく質|タンパク質|土壌|砂|石炭|原油", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseMaterial();

    [GeneratedRegex("水中|海水|海洋|海底|地中|地下|真空|屋外|体内|生体|血液|皮膚|放射線|腐食性|爆発|高圧|高湿|湿気|粉塵|粉じん|排水|下水|飲料水|温室|家畜|航空機|宇宙|車両|自動車|船舶|風車|家庭|厨房|患者|クリーンルーム", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseEnvironment();

    [GeneratedRegex("滅菌|殺菌|無菌|生体適合|医薬|食品|可食|臨床|医療|毒性|無毒|難燃|防火|耐火|衛生|アレルギー|排ガス|排出規制|農薬|安全基準|規格", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseRegulation();
}
