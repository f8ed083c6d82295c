using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals;

namespace Ideation.Tests.Proposals;

/// <summary>A proposal with seven uses in seven sections and every band, to look at.</summary>
internal static class ExampleProposal
{
    public static Proposal Create(string language) =>
        new ProposalWriter(new FixedTime()).Write(SomeDiscovery.Result([.. Uses()]), SomeDiscovery.Options(language), [SomeDiscovery.Partners(), NoPartners()]);

    private static PartnerResult NoPartners() =>
        new(SomeDiscovery.Result().Technology, SomeDiscovery.Field("E01H", "道路・線路の清掃", "street & track cleaning"), [], [], AbstentionReason.NothingClose);

    private static IEnumerable<AlternativeUse> Uses()
    {
        yield return SomeDiscovery.Blades();
        yield return Use("A61M", "体内への導入・カテーテル", "devices for introducing fluids", "preventing blood drops from clinging to the wall of a syringe", FieldBand.Far, 0.88, 0.21, "material", "polypropylene");
        yield return Use("H01Q", "アンテナ", "antennas", "keeping snow off the cover of a radar antenna", FieldBand.Middle, 0.66, 0.30, "environment", "radar waves");
        yield return Use("E01H", "道路・線路の清掃", "street & track cleaning, snow removal and de-icing of surfaces", "shedding wet snow from the blade of a snow plough", FieldBand.Unseen, 0.95, 0.12, "scale", "3 m wide");
        yield return Use("F28D", "熱交換器", "heat exchangers", "letting condensed drops leave the fins of a heat exchanger", FieldBand.Near, 0.48, 0.41, "temperature", "80 °C");
        yield return Use("D06M", "繊維の処理", "treatment of fibres", "making tent cloth from which dew runs off", FieldBand.Far, 0.81, 0.18);
        yield return JapaneseUse();
    }

    private static AlternativeUse Use(string code, string ja, string en, string purpose, FieldBand band, double unexpectedness, double grounding, string? kind = null, string? term = null)
    {
        var serial = 2_000_000 + (code[0] * 100) + code[3];
        var quote = "Because of the rough surface, drops roll off instead of staying until they freeze.";
        var far = SomeDiscovery.Document($"US{serial}A", $"Surface for {purpose}", $"The invention serves for {purpose}{(term is null ? "" : $", which has to do with {term}")}. {quote}", [$"{code} 1/00"], ["Imaginary Instruments Inc", "Invented University"], 2012);
        var further = SomeDiscovery.Document($"US{serial + 5000}A", "A second surface of the kind", $"A film of air lies between the surface and the drops, and the drops roll off; this serves {en}.", [$"{code} 3/00"], ["Made-up Materials Co"], 2017);
        var bridging = band == FieldBand.Unseen ? 0 : 4 - (int)band;
        return SomeDiscovery.Use(SomeDiscovery.Field(code, ja, en), purpose, far, quote, kind, term, new Unexpectedness(unexpectedness, 0.001, 1204, bridging, bridging, band) { Home = SomeDiscovery.Coating.Subclass }, grounding, further);
    }

    private static AlternativeUse JapaneseUse()
    {
        var far = SomeDiscovery.Document("JP2010000001A", "水滴が凍結しにくい信号灯用カバー", "信号灯のカバーの表面に微細な凹凸を設け、空気の薄い層を保持させることにより、水滴が凍結する前に転がり落ち、降雪時にも灯火の視認性を保つことができる。", ["G08G 1/095"], ["架空信号株式会社"], 2010, "ja");
        return SomeDiscovery.Use(SomeDiscovery.Field("G08G", "交通制御", "traffic control"), "降雪時にも灯火の視認性を保つ", far, "微細な凹凸を設け、空気の薄い層を保持させることにより、水滴が凍結する前に転がり落ち", "environment", "降雪時", grounding: 0.26);
    }
}
