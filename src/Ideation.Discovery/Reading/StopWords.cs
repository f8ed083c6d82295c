using System.Collections.Frozen;

namespace Ideation.Discovery.Reading;

/// <summary>Words that say nothing about a technology: function words, and the words every patent uses.</summary>
internal static class StopWords
{
    public static FrozenSet<string> English { get; } = Words(
        """
        a about above according across after again all allow allowing allows along also although always among an and another any are around as at available away
        back based be because been before being below best better between both but by can cannot capable certain come could current currently day days desired developed did different
        do does done down due during each easily easy effective efficient either else enable enables enabling especially etc even ever every example existing far few first for found four from
        further get give given gives go good great had has have having he help helps her here high higher his how however i if important improve improved improves in include
        includes including increase increased instead into is it its itself just keep kind large larger least less let like limited long lot low lower made main make makes making
        many may means might more most much must my near need needed needs new next no non nor not now number of off often old on once one ones only onto or other others otherwise our out
        over own particular particularly per perform performed performing possible potential present preferably problem produce provide provided provides providing put quickly rather
        reduce reduced require required requires result resulting results same see set several she should show shown simple since single small so some still such suitable than that the their them
        then there thereby therefore therefrom therein thereof thereon thereto these they thing third this those though three through throughout thus time times to together too toward two type
        types typically under until up upon us use used useful user users uses using usually variety various very via want was way ways we well were what when where whereby wherein
        whether which while who whole whose why will with within without work works would year years yet you your
        able accordance adapted additional apparatus application applications applied apply approach arranged arrangement aspect aspects assembly associated claim claimed claims combination company companies component components
        comprise comprised comprises comprising configuration configured connected consisting consists contain containing contains correspond corresponding customer customers defined describe described describes design designed determine
        determined determining device devices disclose disclosed discloses disclosure disposed element elements embodiment embodiments end facing feature features figure form formed forming forms function functional functions
        general generally group having include information input invention inventions inventive item items kinds know level located mean mechanism member members method methods mode object objects obtain obtained operable
        operation output part parts plurality portion portions position positioned positioning predetermined preferred procedure process processes processing product products property properties purpose range ranges receive received receiving
        relate related relates relating relative respective respectively said second section selected shape side sides similar specific state step steps structure structures subject substantially system systems technique
        techniques technologies technology unit units utilize utilized utilizing value values whatever
        achieve achieved advantage advantages amount bottom case cases center change changes common commercial compared complex conventional cost costs create created data develop development easier ensure equipment established facility
        field general hence highly ideal implement implemented individual industry industries initial innovators innovation innovative inner inside invented inventors joint known larger latter lead left license licensing
        market measure modern nasa novel offer offers one's opposite optimal optionally order outer outside overall pair partner people performance place placed plane point points possibly present prior
        produced provision quality quantity rate real reliable research researchers right second significant significantly size special standard start target team
        adjacent axial axially axis bodies body defines defining distal downstream elongate elongated extend extending extends front hollow horizontal horizontally inlet longitudinal opening openings outlet proximal radial
        radially rear surrounding upstream vertical vertically
        test top traditional unique upper upward useful vary wide widely world
        """);

    public static FrozenSet<string> Japanese { get; } = Words(
        """
        課題 解決 解決手段 手段 選択図 本発明 発明 装置 方法 提供 上記 前記 当該 構成 特徴 複数 可能 場合 以下 以上 目的 従来 図面 要約 実施 形態 実施形態 実施例 技術 製造 製造方法 使用 利用 対象 結果 効果 性能 機能
        部材 部分 一部 全体 内部 外部 一方 他方 両方 各々 所定 少 多 種類 種々 各種 必要 問題 請求項 記載 関 用 側 部 第１ 第２ 第３ 第１の 第２の 第一 第二 第三 方向 位置 状態 表面 上面 下面 側面 同時 同様 容易 簡単 良好 優 高 低 大 小
        本 該 等 及 及び又 有 無 得 行 形成 形成方法 設置 配置 接続 備 含 有する 供給 処理 工程 システム ユニット データ 製品 材料 当社 弊社 会社 企業 開発 新規 新 分野 市場 技術分野 独自 長年 得意 活用 応用 展開 今後 現在 顧客
        """);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
