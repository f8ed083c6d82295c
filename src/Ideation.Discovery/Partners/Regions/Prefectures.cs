namespace Ideation.Discovery.Partners.Regions;

/// <summary>Japan's 47 prefectures and which of them are neighbours.</summary>
public static class Prefectures
{
    private const string Table =
        """
        北海道 Hokkaido 青森県
        青森県 Aomori 北海道 岩手県 秋田県
        岩手県 Iwate 青森県 秋田県 宮城県
        宮城県 Miyagi 岩手県 秋田県 山形県 福島県
        秋田県 Akita 青森県 岩手県 宮城県 山形県
        山形県 Yamagata 秋田県 宮城県 福島県 新潟県
        福島県 Fukushima 宮城県 山形県 新潟県 群馬県 栃木県 茨城県
        茨城県 Ibaraki 福島県 栃木県 埼玉県 千葉県
        栃木県 Tochigi 福島県 茨城県 群馬県 埼玉県
        群馬県 Gunma 福島県 栃木県 埼玉県 長野県 新潟県
        埼玉県 Saitama 茨城県 栃木県 群馬県 千葉県 東京都 山梨県 長野県
        千葉県 Chiba 茨城県 埼玉県 東京都 神奈川県
        東京都 Tokyo 埼玉県 千葉県 神奈川県 山梨県
        神奈川県 Kanagawa 東京都 山梨県 静岡県 千葉県
        新潟県 Niigata 山形県 福島県 群馬県 長野県 富山県
        富山県 Toyama 新潟県 長野県 岐阜県 石川県
        石川県 Ishikawa 富山県 岐阜県 福井県
        福井県 Fukui 石川県 岐阜県 滋賀県 京都府
        山梨県 Yamanashi 埼玉県 東京都 神奈川県 長野県 静岡県
        長野県 Nagano 群馬県 埼玉県 新潟県 富山県 山梨県 岐阜県 静岡県 愛知県
        岐阜県 Gifu 富山県 石川県 福井県 長野県 愛知県 三重県 滋賀県
        静岡県 Shizuoka 神奈川県 山梨県 長野県 愛知県
        愛知県 Aichi 長野県 岐阜県 静岡県 三重県
        三重県 Mie 岐阜県 愛知県 滋賀県 京都府 奈良県 和歌山県
        滋賀県 Shiga 福井県 岐阜県 三重県 京都府
        京都府 Kyoto 福井県 三重県 滋賀県 大阪府 兵庫県 奈良県
        大阪府 Osaka 京都府 兵庫県 奈良県 和歌山県
        兵庫県 Hyogo 京都府 大阪府 鳥取県 岡山県 徳島県
        奈良県 Nara 三重県 京都府 大阪府 和歌山県
        和歌山県 Wakayama 三重県 大阪府 奈良県
        鳥取県 Tottori 兵庫県 島根県 岡山県 広島県
        島根県 Shimane 鳥取県 広島県 山口県
        岡山県 Okayama 兵庫県 鳥取県 広島県 香川県
        広島県 Hiroshima 鳥取県 島根県 岡山県 山口県 愛媛県
        山口県 Yamaguchi 島根県 広島県 福岡県
        徳島県 Tokushima 兵庫県 香川県 愛媛県 高知県
        香川県 Kagawa 岡山県 徳島県 愛媛県
        愛媛県 Ehime 広島県 徳島県 香川県 高知県
        高知県 Kochi 徳島県 愛媛県
        福岡県 Fukuoka 山口県 佐賀県 熊本県 大分県
        佐賀県 Saga 福岡県 長崎県
        長崎県 Nagasaki 佐賀県
        熊本県 Kumamoto 福岡県 大分県 宮崎県 鹿児島県
        大分県 Oita 福岡県 熊本県 宮崎県
        宮崎県 Miyazaki 熊本県 大分県 鹿児島県
        鹿児島県 Kagoshima 熊本県 宮崎県 沖縄県
        沖縄県 Okinawa 鹿児島県
        """;

    /// <summary>From north to south.</summary>
    public static IReadOnlyList<Prefecture> All { get; } =
        [.. Table.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' ')).Select(cells => new Prefecture(cells[0], cells[1], cells[2..]))];

    /// <summary>The prefecture a text names: at its beginning in Japanese, with or without the last character (<c>大阪府大阪市</c>, <c>大阪</c>), or as one of its parts in Latin letters (<c>Osaka</c>, <c>Osaka-fu, Japan</c>); null for any other place.</summary>
    public static Prefecture? Find(string region) =>
        All.FirstOrDefault(prefecture => region.StartsWith(prefecture.Name, StringComparison.Ordinal) || region == prefecture.Name[..^1])
        ?? All.FirstOrDefault(prefecture => RegionNames.Parts(region).Any(part => IsRomanised(part, prefecture.Romanised)));

    private static bool IsRomanised(string part, string name) =>
        part.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (part.Length > name.Length && part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part[name.Length..].ToUpperInvariant() is "-TO" or "-DO" or "-FU" or "-KEN" or " PREFECTURE" or " PREF." or " PREF" or " METROPOLIS");
}
