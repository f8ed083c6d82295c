using System.Text.RegularExpressions;

namespace Ideation.Discovery.Landscape;

/// <summary>The words by which documents show their role; short on purpose, so that a reader can see why a document counts where it does.</summary>
internal static class RoleLexicon
{
    private static readonly Regex General = new("^(?:systems?|apparatus|process|tools?|chambers?|networks?|computers?|turbines?|engines?|装置|システム|機器|材料|部材|構造体?|シート|管|端末)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<RoleWord> English { get; } =
    [
        Words(ValueChainRole.Materials, "compositions?|alloys?|resins?|(?:co)?polymers?|films?|fib(?:er|re)s?|powders?|compounds?|catalysts?|adhesives?|steels?|ceramics?|glass|pigments?|emulsions?|foams?|rubbers?|elastomers?|pastes?|slurr(?:y|ies)|membranes?|fabrics?|laminates?|lubricants?|concretes?|inks?|paints?|coatings?(?! (?:of|method|process|apparatus|machine|device|system))|electrolytes?|active materials?|nanoparticles?|gels?"),
        Words(ValueChainRole.Process, @"methods? (?:of|for) (?:making|manufacturing|producing|forming|preparing|fabricating|coating|depositing|applying|joining|bonding|molding)|(?:manufacturing|production|fabrication|deposition|forming|coating|molding) (?:method|process)(?:es)?|manufacturing|production|producing|fabrication|preparation|deposition|etching|coating of|polymeri[sz]ation|synthesis|sintering|welding|annealing|mou?lding|casting|machining|curing|process"),
        Words(ValueChainRole.Equipment, "(?:manufacturing|coating|deposition|spraying|mou?lding|printing|cutting|(?<!(?:data|image|signal|information|video|audio|document|transaction) )processing) (?:apparatus|machine|device|equipment)|apparatus|machines?(?! learning| vision| translation)|furnaces?|reactors?|press(?:es)?|nozzles?|chambers?|coaters?|extruders?|robots?|kilns?|mills?|conveyors?|tools?|sprayers?"),
        Words(ValueChainRole.Component, "bearings?|valves?|connectors?|seals?|gaskets?|brackets?|hous(?:ing|ings)|hinges?|fasteners?|electrodes?|circuits?|chips?|transistors?|semiconductor devices?|blades?|airfoils?|gears?|pipes?|hoses?|switch(?:es)?|lens(?:es)?|antennas?|batter(?:y|ies)|pumps?|motors?|actuators?|heat exchangers?|fuel cells?|solar cells?|separators?|piston rings?|heaters?|heating elements?|rotors?|panels?|transducers?"),
        Words(ValueChainRole.System, "vehicles?|aircraft|airplanes?|helicopters?|(?:wind|gas|steam) turbines?|turbines?|ships?|(?<!(?:blood|pressure|reaction|storage|treatment|processing) )vessels?|engines?|power plants?|buildings?|satellites?|computers?|(?<!neural )networks?|(?:data|image|signal|information|video|audio) processing (?:apparatus|device|system)s?|systems?|appliances?|refrigerators?|cameras?|telephones?|televisions?|trains?|elevators?"),
        Words(ValueChainRole.Evaluation, "measur(?:ing|ement|ements)|inspect(?:ing|ion)|test(?:ing|er|s)?|detect(?:ing|ion|or|ors)|evaluat(?:ing|ion)|monitor(?:ing|s)?|diagnos(?:is|tic|tics|ing)|analy(?:sis|[sz]ing|[sz]ers?)|calibrat(?:ing|ion)|sensing|sensors?|estimation"),
        Words(ValueChainRole.Use, "methods? (?:of|for) (?:treating|using|operating|providing|cleaning)|treatment of|therap(?:y|ies|eutic)|services?|maintenance|repair(?:ing)?|cleaning|customers?|payments?|games?|administration|marketing|training|use of"),
    ];

    public static IReadOnlyList<RoleWord> Japanese { get; } =
    [
        Phrases(ValueChainRole.Materials, "組成物|合金|樹脂|重合体|フィルム|(?<!車両用|座席|チャイルド|ベビー)シート|繊維|粉末|化合物|触媒|塗料|接着剤|鋼板|鋼材|ガラス(?!基板)|ゴム|インク(?!ジェット|カートリッジ|リボン)|皮膜|被膜|塗膜|薄膜|材料|セラミックス?|顔料|乳化物|発泡体|潤滑剤|誘導体|溶液|活物質|合剤|電解質|電解液|バインダー?|重合物|ポリマー?|コーティング(?!装置|方法)|基材|紙"),
        Phrases(ValueChainRole.Process, "製造方法|加工方法|成形方法|(?<!情報|画像|信号|データ|演算|音声|映像|グラフィックス?|言語)処理方法|形成方法|接合方法|塗布方法|製法|成膜|焼結|めっき|溶接|鋳造|射出成形|切断方法|工法|合成方法"),
        Phrases(ValueChainRole.Equipment, "(?:製造|加工|塗布|成形|切断|搬送|洗浄|乾燥|研磨|研削|露光|成膜|蒸着|加熱|冷却|混練|粉砕|溶接|充填|包装|噴霧|熱処理|(?<!情報|画像|信号|データ|演算|音声|映像|グラフィックス?|言語)処理)装置|成形機|加工機|工作機械|ロボット|プレス機|炉|ノズル|金型"),
        Phrases(ValueChainRole.Component, "軸受|(?<!花)弁(?!当|護|理|別)|バルブ|コネクタ|シール(?!ド)|部品|電極|回路|基板|羽根|翼|ポンプ|モータ|歯車|電池|レンズ|アンテナ|スイッチ|部材|素子|(?<!保|血|主|所|移|気)管(?!理|轄|状|制|楽)|半導体装置|セパレータ|タイヤ|ヒータ|熱交換器|パネル|ケーブル|治具|構造体?"),
        Phrases(ValueChainRole.System, "(?:撮像|表示|通信|送信|受信|電子|記憶|再生|記録|画像形成|画像読取|照明|制御|入力|認識|診断|(?:情報|画像|信号|データ|演算|音声|映像|グラフィックス?|言語)処理)(?:装置|機器|システム|方法)|遊技機|スロットマシン|プログラム|サーバ|車両|自動車|航空機|船舶|風車|風力発電|タービン|発電|建物|住宅|システム|機器|エンジン|カメラ|冷蔵庫|空調機|空気調和機|洗濯機|携帯電話|端末|橋梁|鉄道|衛星|装置"),
        Phrases(ValueChainRole.Evaluation, "(?:測定|計測|検査|評価|試験|検出|監視|診断|分析|推定|検知|測量|観察)(?:装置|方法|システム|機器?|器|回路|プログラム)?|センサー?"),
        Phrases(ValueChainRole.Use, "治療|使用方法|サービス|保守|補修|清掃|洗浄方法|運転方法|利用者|投与|施工方法|販売|遊技(?!機)|教育|介護|リハビリ"),
    ];

    private static RoleWord Words(ValueChainRole role, string pattern) =>
        new(role, new Regex($@"\b(?:{pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled), General);

    private static RoleWord Phrases(ValueChainRole role, string pattern) =>
        new(role, new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled), General);
}
