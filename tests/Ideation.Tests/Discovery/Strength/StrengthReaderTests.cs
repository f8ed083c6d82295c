using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;

namespace Ideation.Tests.Discovery.Strength;

public class StrengthReaderTests
{
    [Fact]
    public void A_vague_English_sentence_gives_function_and_effect()
    {
        var items = StrengthReader.Read("We coat metal parts; customers like that nothing sticks.", "en");

        Assert.Contains(items, item => item is { Kind: StrengthKind.Function, Text: "coat metal parts" });
        Assert.Contains(items, item => item is { Kind: StrengthKind.Effect, Text: "nothing sticks" });
    }

    [Fact]
    public void A_vague_Japanese_sentence_gives_function_and_effect()
    {
        var items = StrengthReader.Read("金属部品に表面処理をしています。くっつかないと好評です。", "ja");

        Assert.Contains(items, item => item is { Kind: StrengthKind.Function, Text: "金属部品に表面処理" });
        Assert.Contains(items, item => item is { Kind: StrengthKind.Effect, Text: "くっつかない" });
    }

    [Fact]
    public void Numbers_with_units_and_materials_are_conditions()
    {
        var conditions = StrengthReader.Read("The film stays on steel up to 250 °C. Its grooves are ten to two hundred micrometres wide.", "en").Where(item => item.Kind == StrengthKind.Condition).Select(item => item.Text).ToArray();

        Assert.Contains("250 °C", conditions);
        Assert.Contains("steel", conditions);
        Assert.Contains("ten to two hundred micrometres", conditions);
    }

    [Theory]
    [InlineData("So far we coat handrails and sign boards for ski resorts.", "en", "handrails")]
    [InlineData("We make rotary feedthroughs for vacuum machines.", "en", "rotary feedthroughs")]
    [InlineData("これまでは看板や機械カバーの塗装が中心でした。", "ja", "看板")]
    [InlineData("うちは紙箱の会社です。", "ja", "紙箱")]
    [InlineData("当社は塗布用の超音波霧化ノズルを製造しています。", "ja", "超音波霧化ノズル")]
    public void What_is_served_today_is_a_product(string text, string language, string product) =>
        Assert.Contains(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Product && item.Text.Contains(product, StringComparison.Ordinal));

    [Theory]
    [InlineData("We mix glues. They hold.", "en", "mix glues")]
    [InlineData("We powder-coat brackets for machine builders.", "en", "powder-coat brackets")]
    [InlineData("Injection moulding shop, mostly caps and housings.", "en", "Injection moulding")]
    [InlineData("糸を染める工場です。", "ja", "糸を染め")]
    [InlineData("太陽電池パネルからガラスを割らずに外しています。", "ja", "ガラスを割らずに外し")]
    public void What_a_trade_does_is_its_function(string text, string language, string function) =>
        Assert.Contains(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Function && item.Text.Contains(function, StringComparison.Ordinal));

    [Theory]
    [InlineData("We cut very hard material very exactly.", "en")]
    [InlineData("小さな部品にめっきをしています。", "ja")]
    public void What_is_done_is_not_told_again_as_how(string text, string language) =>
        Assert.DoesNotContain(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Mechanism);

    [Theory]
    [InlineData("Where else could fine dispersal by vibration be useful?", "en")]
    [InlineData("We do not know much about other industries.", "en")]
    [InlineData("We think the effect should be good for more than lifting, but we have no idea what.", "en")]
    [InlineData("何か新しいことに使えないでしょうか。", "ja")]
    public void A_wish_is_no_strength(string text, string language) => Assert.Empty(StrengthReader.Read(text, language));

    [Fact]
    public void Every_entry_of_the_sample_technologies_quotes_them_exactly()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples", "technologies"), "*.txt");
        var explained = 0;
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var items = StrengthReader.Read(text, file.Contains(".ja.", StringComparison.Ordinal) ? "ja" : "en");
            Assert.All(items, item => Assert.Contains(item.Words!, text, StringComparison.Ordinal));
            Assert.Contains(items, item => item.Kind is StrengthKind.Effect or StrengthKind.Function);
            explained += items.Any(item => item.Kind == StrengthKind.Mechanism) ? 1 : 0;
        }

        Assert.InRange(explained, files.Length - 2, files.Length);
    }

    [Fact]
    public void Entries_of_publications_quote_the_part_they_name()
    {
        var document = Some.PatentDocument(title: "Ice shedding rotor", @abstract: "A silane layer is sprayed onto the blade at 80 °C so that ice does not adhere. It reduces maintenance.");

        var items = StrengthReader.Read([document]);

        Assert.Contains(items, item => item.Part == EvidencePart.Title && item.Kind == StrengthKind.Product);
        Assert.Contains(items, item => item.Text == "80 °C");
        Assert.All(items, item => Assert.Contains(item.Words!, item.Part == EvidencePart.Title ? document.Title : document.Abstract, StringComparison.Ordinal));
        Assert.All(items, item => Assert.Equal(document.Number, item.Number));
    }

    [Theory]
    [InlineData("We weld fabrics by ultrasound instead of sewing them.", "en", "sew")]
    [InlineData("We weld fabrics rather than by sewing them.", "en", "sew")]
    [InlineData("Our machine is able to weld fabrics without having to clean the edges.", "en", "clean")]
    [InlineData("布を縫製するのではなく、超音波で接合しています。", "ja", "縫製")]
    [InlineData("部品を接着せずに組み立てています。", "ja", "部品を接着")]
    [InlineData("接着剤を用いずに部品を固定しています。", "ja", "接着剤を用い")]
    public void What_is_not_done_is_neither_function_nor_means(string text, string language, string not) =>
        Assert.DoesNotContain(StrengthReader.Read(text, language), item => item.Kind is StrengthKind.Function or StrengthKind.Mechanism && item.Text.StartsWith(not, StringComparison.Ordinal) && !item.Text.Contains("ずに", StringComparison.Ordinal));

    [Theory]
    [InlineData("We weld fabrics by ultrasound instead of sewing them.", "en", "by ultrasound")]
    [InlineData("細い線材を使っています。", "ja", "細い線材を使って")]
    public void What_it_is_done_by_is_how(string text, string language, string how) =>
        Assert.Contains(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Mechanism && item.Text.EndsWith(how, StringComparison.Ordinal));

    [Fact]
    public void What_a_Japanese_clause_names_as_agent_is_how() =>
        Assert.Contains((StrengthKind.Mechanism, "超音波で"), JapaneseStrength.Instance.Find("布を超音波で接合しています。"));

    [Fact]
    public void Who_one_is_is_not_how() =>
        Assert.DoesNotContain(StrengthReader.Read("当社は小さなばね屋です。細い線材を使っています。", "ja"), item => item.Text.Contains("ばね屋です", StringComparison.Ordinal) || item.Text.EndsWith('っ'));

    [Theory]
    [InlineData("毎朝コーヒーを混ぜて、友達と散歩しています。", "ja", false)]
    [InlineData("コーヒーを混ぜて、歌を歌っています。", "ja", false)]
    [InlineData("太陽電池パネルからガラスを割らずに外しています。", "ja", true)]
    [InlineData("野菜を乾かして粉にしています。", "ja", true)]
    [InlineData("糸を染める工場です。", "ja", true)]
    [InlineData("Every morning we mix coffee and go for a walk with friends.", "en", false)]
    [InlineData("They say that it can clean windows, and we laughed.", "en", false)]
    [InlineData("We coat metal parts.", "en", true)]
    public void A_business_is_told_from_everyday_life(string text, string language, bool business) =>
        Assert.Equal(business, StrengthReader.TellsBusiness(text, language, StrengthReader.Read(text, language)));

    [Theory]
    [InlineData("【課題】厚いタイル板や陶板を、縦のひびによる傷や切断面の欠けを残さずに短時間で切断できる方法を提供する。", "陶板を、縦のひびによる傷や切断面の欠けを残さずに短時間で切断")]
    [InlineData("部品を加熱し、部品の加熱前後の色を紙面に写します。", "部品を加熱")]
    [InlineData("薄い板を曲げ加工しています。", "薄い板を曲げ加工")]
    [InlineData("金属の切断と研磨をしています。", "金属の切断と研磨")]
    [InlineData("紙を型で抜いて、のりを使わずに組み立てます。", "のりを使わずに組み立て")]
    public void A_Japanese_function_ends_where_a_word_ends(string text, string function)
    {
        var found = StrengthReader.Read(text, "ja").Where(item => item.Kind == StrengthKind.Function).Select(item => item.Text).ToArray();

        Assert.Contains(found, words => words.EndsWith(function, StringComparison.Ordinal));
        Assert.DoesNotContain(found, words => words.StartsWith("使わず", StringComparison.Ordinal) || words.EndsWith("傷や切断", StringComparison.Ordinal) || words.EndsWith("部品の加熱", StringComparison.Ordinal) || words.StartsWith('面') || words.EndsWith("金属の切断", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("切断による割れを防ぎます。", "ja")]
    [InlineData("布の内側への水の吸収を抑制します。", "ja")]
    [InlineData("糸を切断するのを防ぎます。", "ja")]
    [InlineData("The frame reduces the risk of breaking the glass.", "en")]
    [InlineData("The sleeve prevents any chance of cutting the cable.", "en")]
    public void Damage_that_is_kept_away_is_no_function(string text, string language) =>
        Assert.DoesNotContain(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Function);

    [Theory]
    [InlineData("模様を紙面に沿って動かして写します。", "紙", false)]
    [InlineData("模様を紙に写します。", "紙", true)]
    [InlineData("培地中の菌を育てています。", "地中", false)]
    [InlineData("地中の管を直しています。", "地中", true)]
    [InlineData("食品用の袋を作っています。", "食品", true)]
    [InlineData("合成樹脂の袋を作っています。", "樹脂", true)]
    public void A_Japanese_condition_stands_as_a_word(string text, string condition, bool isOne) =>
        Assert.Equal(isOne, StrengthReader.Read(text, "ja").Any(item => item.Kind == StrengthKind.Condition && item.Text == condition));

    [Theory]
    [InlineData("The plate lies between a first and a second plate.", "a second", false)]
    [InlineData("It has at least one second electrode of copper.", "one second", false)]
    [InlineData("The change takes a third of a second in all.", "a third of a second", true)]
    [InlineData("Our glue sets in a second and holds for years.", "a second", true)]
    [InlineData("The film dries in two seconds at room temperature.", "two seconds", true)]
    public void An_ordinal_is_no_time(string text, string words, bool isOne) =>
        Assert.Equal(isOne, StrengthReader.Read(text, "en").Any(item => item.Kind == StrengthKind.Condition && item.Text == words));

    [Theory]
    [InlineData("Energy is applied in a first phase as a first pulse at a first level.", "en")]
    [InlineData("The gas is used for generating the plasma in the chamber.", "en")]
    [InlineData("The two rings are used in combination with each other.", "en")]
    [InlineData("この値は弁を開くことに用いられます。", "ja")]
    public void A_product_names_a_thing(string text, string language) =>
        Assert.DoesNotContain(StrengthReader.Read(text, language), item => item.Kind == StrengthKind.Product);

    [Theory]
    [InlineData("Method for the production of porous rings by sintering", "en", StrengthKind.Product, "porous rings by sintering")]
    [InlineData("Managing a queue of letters", "en", StrengthKind.Function, "Managing a queue of letters")]
    [InlineData("Method of sorting letters", "en", StrengthKind.Function, "Method of sorting letters")]
    [InlineData("Method of sorting letters and a machine therefor", "en", StrengthKind.Product, "Method of sorting letters and a machine therefor")]
    [InlineData("多孔質リングの製造方法", "ja", StrengthKind.Product, "多孔質リング")]
    [InlineData("多孔質リング及びその製造方法", "ja", StrengthKind.Product, "多孔質リング")]
    [InlineData("手紙の仕分け方法", "ja", StrengthKind.Function, "手紙の仕分け方法")]
    [InlineData("手紙の仕分け方法およびその装置", "ja", StrengthKind.Product, "手紙の仕分け方法およびその装置")]
    public void A_title_tells_the_thing_that_is_made_or_what_is_done(string title, string language, StrengthKind kind, string words) =>
        Assert.Equal((kind, words), StrengthTitle.Of(title, language));

    [Theory]
    [InlineData("カメラの画像から小さなきずを見つけます。", "カメラの画像から")]
    [InlineData("低い温度の風で野菜を乾かしています。", "低い温度の風で")]
    [InlineData("粉を水に浸して、かたまりをほぐします。", "粉を水に浸して")]
    [InlineData("板を押さえながら端を曲げています。", "板を押さえながら")]
    public void How_it_is_done_is_read_from_Japanese(string text, string how) =>
        Assert.Contains(StrengthReader.Read(text, "ja"), item => item.Kind == StrengthKind.Mechanism && item.Text.Contains(how, StringComparison.Ordinal));

    [Theory]
    [InlineData("着物の仕事が減りました。")]
    [InlineData("金属もきれいに分かれます。")]
    [InlineData("橋に付けて何年も動いています。")]
    [InlineData("工場で部品を塗装しています。")]
    public void How_well_it_turns_out_is_not_how_it_is_done(string text) =>
        Assert.DoesNotContain(StrengthReader.Read(text, "ja"), item => item.Kind == StrengthKind.Mechanism);
}
