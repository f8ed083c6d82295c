using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals;

namespace Ideation.Tests.Proposals;

/// <summary>A small constructed discovery about a surface that sheds ice; documents and organisations are invented.</summary>
internal static class SomeDiscovery
{
    public static TechnologyField Coating { get; } = Field("B05D", "塗布方法", "coating processes");

    public static TechnologyField Aircraft { get; } = Field("B64D", "航空機の装備", "aircraft equipment");

    public static TechnologyField WindPower { get; } = Field("F03D", "風力発電", "wind power");

    public static PatentDocument HomeDocument { get; } = Document(
        "EP1100001A1",
        "Hydrophobic coating with a micro-rough surface",
        "A hydrophobic coating is applied to a metal sheet and cured. Its micro-rough surface holds a thin film of air, so that water drops roll off before they freeze. The coating is applied by spraying.",
        ["B05D 5/08", "C09D 5/00"],
        ["Example Surfaces Ltd"],
        2009);

    public static ProposalOptions Options(string language = "en") => new()
    {
        Language = language,
        EmbeddingModel = "ideation-static",
        EmbeddingModelRevision = "r1-5f2c9e",
        SoftwareVersion = "0.1.0",
    };

    public static DiscoveryResult Result(params AlternativeUse[] uses) => new()
    {
        Technology = new CoreTechnology
        {
            Text = "We coat thin metal sheets with a water-repellent film. Its rough surface keeps drops from freezing on, also after a thousand wash cycles.\nToday we sell it for kitchen appliances.",
            HomeFields = [Coating.Subclass],
        },
        HomeFields = [new HomeField(Coating, 1, Given: true)],
        Distance = Distance.Mix,
        Uses = uses.Length > 0 ? uses : [Blades()],
        Rejected = [new RejectedField(Field("A47J", "台所用具", "kitchen equipment"), RejectionReason.Distance), new RejectedField(Field("G01N", "材料分析", "material analysis"), RejectionReason.Rank), new RejectedField(Field("C23C", "金属被覆", "coating of metals"), RejectionReason.Rank), new RejectedField(Field("H02G", "電線の敷設", "laying of cables"), RejectionReason.Thin)],
        BestSimilarity = 0.71,
        CorpusDocuments = 92_541,
        CorpusFields = 631,
    };

    public static AlternativeUse Blades() => Use(
        WindPower,
        "keeping the blades of a wind turbine free of ice",
        Document(
            "EP1200001A1",
            "Rotor blade with an ice-shedding surface",
            "The rotor blade carries a hydrophobic surface with a micro-rough structure for keeping the blades of a wind turbine free of ice at temperatures down to −40 °C. Water drops roll off the leading edge before they freeze.",
            ["F03D 80/40"],
            ["Invented Windworks GmbH"],
            2015),
        "Water drops roll off the leading edge before they freeze.",
        "temperature",
        "−40 °C",
        unexpectedness: new Unexpectedness(0.71, 0.002, 1204, 3, 2, FieldBand.Middle) { Home = Coating.Subclass },
        grounding: 0.34);

    public static AlternativeUse Use(TechnologyField field, string purpose, PatentDocument far, string farQuote, string? kind = null, string? term = null, Unexpectedness? unexpectedness = null, double grounding = 0.2, params PatentDocument[] further)
    {
        var homeQuote = "Its micro-rough surface holds a thin film of air, so that water drops roll off before they freeze.";
        var farEvidence = new Evidence(far.Number, EvidencePart.Abstract, farQuote);
        return new AlternativeUse
        {
            Field = field,
            Purpose = purpose,
            PurposeEvidence = new Evidence(far.Number, EvidencePart.Abstract, purpose),
            Bridge = new Bridge(HomeDocument, far, new Evidence(HomeDocument.Number, EvidencePart.Abstract, homeQuote), farEvidence, ["drops", "roll off", "freeze"], 0.62),
            Unexpectedness = unexpectedness ?? new Unexpectedness(0.83, 0.0004, 1204, 0, 0, FieldBand.Far) { Home = Coating.Subclass },
            Grounding = grounding,
            Probability = 0.21,
            Score = grounding,
            Evidence = [farEvidence, .. further.Select(document => new Evidence(document.Number, EvidencePart.Abstract, document.Abstract))],
            Support = [new Neighbour(far, 0.62), .. further.Select(document => new Neighbour(document, 0.5))],
            SupportingFamilies = 1 + further.Length,
            ActiveOrganisations = 57,
            Differences = kind is null ? [] : [new Difference(kind, term!, new Evidence(far.Number, EvidencePart.Abstract, term!))],
        };
    }

    public static PartnerResult Partners()
    {
        var document = Document(
            "EP1200002A1",
            "De-icing system for rotor blades",
            "A control unit measures ice on the rotor blades and heats the leading edge. The blades are tested in a climatic wind tunnel.",
            ["F03D 80/40"],
            ["Invented Rotor Research AS"],
            2018);
        var candidate = new PartnerCandidate
        {
            Organisation = Organisation.FromApplicant("Invented Rotor Research AS"),
            FieldDocuments = 14,
            NearDocuments = 5,
            HomeDocuments = 0,
            LatestYear = 2018,
            Complement = 0.5,
            MissingTerms = ["climatic wind tunnel", "control unit"],
            Score = 0.8,
            Evidence = [new Evidence(document.Number, EvidencePart.Abstract, "The blades are tested in a climatic wind tunnel.")],
            Documents = [document],
        };
        return new PartnerResult(Result().Technology, WindPower, Result().HomeFields, [candidate]);
    }

    public static Proposal Proposal(string language = "en", params AlternativeUse[] uses) =>
        new ProposalWriter(new FixedTime()).Write(Result(uses), Options(language), [Partners()]);

    public static TechnologyField Field(string code, string ja, string en) => new(IpcSubclass.Parse(code, System.Globalization.CultureInfo.InvariantCulture), ja, en, 0, IsKnown: true);

    public static PatentDocument Document(string number, string title, string @abstract, string[] codes, string[] applicants, int year, string language = "en") =>
        Some.PatentDocument(number, title, @abstract, codes, applicants, new DateOnly(year, 4, 1), language: language);
}
