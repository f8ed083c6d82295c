using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>Texts to tokenise: the samples of the repository, real abstracts where they are, and strings made to hurt.</summary>
internal static class SampleTexts
{
    private static readonly Lazy<IReadOnlyList<string>> Bundled = new(() =>
        [.. Lines("patents-en.jsonl").Concat(Lines("patents-ja.jsonl")).SelectMany(Texts).Distinct()]);

    /// <summary>Titles, abstracts and claims of the bundled English and Japanese samples.</summary>
    public static IReadOnlyList<string> Samples => Bundled.Value;

    public static IReadOnlyList<string> Nasty { get; } =
    [
        "", " ", " \t\n\u3000 ", "a", ".", "\0", "\u0007\u001B", "a\u0000b", "soft\u00ADhyphen", "zero\u200Bwidth\u200Djoiner", "\uFEFFwith a mark", "private \uE000 use",
        "Ｆｕｌｌ　ｗｉｄｔｈ　１２３％", "ﾊﾝｶｸ ｶﾅ", "全角／半角", "㌔㍍ ㈱ ① ⅷ ﬁne ½", "e\u0301cole cafe\u0301 Å \u212B", "ÀÉÎÕÜ ñ ç ß œ", "Ångström µm Ω",
        "naïve coöperation façade", "Tiếng Việt có dấu", "Ελληνικά", "Русский текст ёж", "हिन्दी में", "ภาษาไทย", "عربي ‏نص", "한국어 문장", "中文，沒有空格。",
        "半導体基板の表面に、薄膜を形成する。", "カ\u3099ラス と か\u3099", "ヴァイオリン・ーー々〆〇", "【課題】電池（リチウム）の寿命を延ばす。【解決手段】…", "コンピューター、モーターーをコンピュ−タ‐と", "ヴ‐ヴィ ヴェルヴェット ｳﾞｧ ｻｰﾊﾞｰ", "カバー ーーーー 1‐2 a–b", "\U00020BB7野家 \U0002A6D6 \U0002F800", "𝔾𝕠𝕠𝕕 morning",
        "emoji 😀👍🏽👩‍🔬🇯🇵 end", "it's don't we'll I'm", "U.S.A. and e.g. 3.14, 1,000,000", "H2SO4 + CO₂ → x²·y³", "a-b_c/d\\e|f~g", "«quoted» “text” ‘here’ „dort“",
        "path C:\\temp\\file.txt https://example.org/a?b=c&d=%20", "    leading and trailing    ", "double  spaces   and\ttabs\nand\r\nlines", "no\u00A0break\u2003em\u2009thin",
        "[CLS] inside [SEP] the [MASK] text [PAD]", "<s> inside </s> the <mask> text <pad><unk>", "before[MASK]after", "  [MASK]  ", "[mask] [cls]", "x<mask>", "▁ low line ▁▁ here",
        "##ing ##", new string('a', 100), new string('a', 101), new string('漢', 300), string.Concat(Enumerable.Repeat("antidisestablishmentarianism", 40)), "\uFFFD \uFFFD", "\u0130stanbul",
        "\u2028line\u2029paragraph", "１２３ ٣٤٥ Ⅻ 十二", "co\u0308\u0323operate", "～〜~", "ー－−‐-", "𠮷", "ǆ ǅ Ǆ",
    ];

    /// <summary>Every Japanese and some English abstracts of the development data; skips the test where there are none.</summary>
    public static IReadOnlyList<string> Real()
    {
        var data = RepositoryFolder.RequireSharedData();
        var english = Unzipped(Path.Combine(data, "patents_en.jsonl.gz")).Where((_, i) => i % 200 == 0);
        return [.. english.Concat(Unzipped(Path.Combine(data, "patents_ja.jsonl.gz"))).SelectMany(Texts).Distinct()];
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(RepositoryFolder.Root, "samples", file)).Where(line => line.Length > 0);

    private static IEnumerable<string> Unzipped(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Texts(string line)
    {
        var document = JsonNode.Parse(line)!;
        return new[] { "title", "abstract", "claim" }.Select(name => (string?)document[name]).OfType<string>();
    }
}
