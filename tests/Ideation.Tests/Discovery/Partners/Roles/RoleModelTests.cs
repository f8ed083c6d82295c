using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Partners.Roles;

public class RoleModelTests
{
    private static readonly PatentDocument[] Blades =
    [
        Some.PatentDocument(title: "Rotor blade of a wind turbine", @abstract: "The rotor blade is cast from an epoxy resin in a vacuum furnace. A silane coating covers it.", applicants: ["Blade Works"]),
        Some.PatentDocument(title: "Wind turbine", @abstract: "Its rotor blade is made of an epoxy resin. The silane coating is examined in a wind tunnel.", applicants: ["Turbine Works"]),
        Some.PatentDocument(title: "Casting", @abstract: "The epoxy resin is hardened in a vacuum furnace. In a wind tunnel, wear of the silane coating is seen.", applicants: ["Furnace Works"]),
    ];

    private static readonly PatentDocument[] Home = [Some.PatentDocument(title: "Silane coating of sheets", @abstract: "A silane coating is sprayed on sheets of steel.")];

    [Fact]
    public void Roles_name_what_the_field_has_and_the_text_lacks_with_exact_quotes()
    {
        var roles = Model("We spray coatings of silane on sheets.").Roles;

        Assert.Equal([Role.Materials, Role.Equipment, Role.SystemMaker, Role.Evaluation, Role.EndUse], roles.Where(role => !role.IsCovered).Select(role => role.Role));
        Assert.Contains("vacuum furnace", roles.Single(role => role.Role == Role.Equipment).Phrases);
        Assert.All(roles, role => Assert.NotEmpty(role.Evidence));
        Assert.All(roles.SelectMany(role => role.Evidence, (role, evidence) => (role, evidence)), pair => Assert.Contains(pair.evidence.Quote, TextOf(pair.role, pair.evidence), StringComparison.Ordinal));
    }

    [Fact]
    public void The_phrases_listed_first_are_quoted_though_nearer_documents_name_lesser_ones()
    {
        PatentDocument[] field =
        [
            Some.PatentDocument(title: "First", @abstract: "A muffle kiln is used.", applicants: ["One"]),
            .. Enumerable.Range(0, 4).Select(i => Some.PatentDocument(title: "Later", @abstract: "It is cast in a vacuum furnace.", applicants: ["Two"])),
        ];
        var role = new RoleModel(new OwnRoles(new CoreTechnology { Text = "We spray coatings of silane on sheets." }), field, Home, new RoleReading(), new PartnerOptions()).Roles.Single(role => role.Role == Role.Equipment);

        Assert.Equal("vacuum furnace", role.Phrases[0]);
        Assert.Contains("vacuum furnace", role.Evidence[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_the_text_speaks_of_in_the_same_words_is_covered_and_the_words_are_said()
    {
        var furnace = Model("We run a vacuum furnace for hardening sheets.").Roles.Single(role => role.Role == Role.Equipment);

        Assert.True(furnace.IsCovered);
        Assert.Equal(1, furnace.OwnShare);
        Assert.Equal(["vacuum furnace"], furnace.OwnPhrases);
    }

    [Fact]
    public void What_home_knows_as_well_is_not_missing() =>
        Assert.DoesNotContain(Model("We harden sheets.").Roles.SelectMany(role => role.Phrases), phrase => phrase.Contains("silane coating", StringComparison.Ordinal));

    [Fact]
    public void A_fit_counts_a_title_in_full_and_an_abstract_half()
    {
        var model = Model("We spray coatings of silane on sheets.");
        double Share(PatentDocument document) => model.Fits([document]).Single(fit => fit.Role == Role.EndUse).Share;

        Assert.Equal(1, Share(Blades[1]), 9);
        Assert.Equal(0.5, Share(Some.PatentDocument(title: "A part", @abstract: "It belongs to a wind turbine.")), 9);
    }

    [Fact]
    public void Japanese_roles_come_from_whole_words()
    {
        PatentDocument[] field = [Japanese("風車翼の製造", "離型剤を塗った成形型に炭素繊維を積み、加熱炉で固める。"), Japanese("風車翼", "風車翼は炭素繊維と離型剤と加熱炉で作り、外観検査装置で調べる。"), Japanese("翼の検査", "外観検査装置により風車翼を調べる。")];
        var model = new RoleModel(new OwnRoles(new CoreTechnology { Text = "金属板に撥水性の塗料を吹き付ける技術を持つ。", Language = "ja" }), field, [], new RoleReading(), new PartnerOptions());

        Assert.Equal(["離型剤", "炭素繊維"], model.Roles.Single(role => role.Role == Role.Materials).Phrases.OrderByDescending(phrase => phrase, StringComparer.Ordinal));
        Assert.Equal(["外観検査装置"], model.Roles.Single(role => role.Role == Role.Evaluation).Phrases);
        Assert.All(model.Roles.SelectMany(role => role.Evidence), evidence => Assert.Contains(field, document => document.Title == evidence.Quote || document.Abstract.Contains(evidence.Quote, StringComparison.Ordinal)));
    }

    private static RoleModel Model(string text) => new(new OwnRoles(new CoreTechnology { Text = text }), Blades, Home, new RoleReading(), new PartnerOptions());

    private static PatentDocument Japanese(string title, string text) => Some.PatentDocument(title: title, @abstract: text, language: "ja");

    private static string TextOf(NeededRole role, Evidence evidence)
    {
        var document = role.EvidenceDocuments.Single(document => document.Number == evidence.Number);
        return evidence.Part == EvidencePart.Title ? document.Title : document.Abstract;
    }
}
