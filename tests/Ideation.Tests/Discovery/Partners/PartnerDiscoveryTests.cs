using Ideation.Discovery;
using Ideation.Discovery.Partners;
using Ideation.Discovery.Partners.Organisations;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Partners;

public class PartnerDiscoveryTests
{
    private readonly BridgeWorld _world = new();

    [Fact]
    public async Task Candidates_are_active_in_the_field_and_never_the_owner()
    {
        var candidates = (await FindAsync()).Candidates;

        Assert.Equal(["Rotor Systems GmbH", "Sheet Metal Inc"], candidates.Select(candidate => candidate.Organisation.Name));
        Assert.Equal((2, 2, 0, 2019), (candidates[0].FieldDocuments, candidates[0].NearDocuments, candidates[0].HomeDocuments, candidates[0].LatestYear));
        Assert.NotEmpty(candidates[0].MissingTerms);
        Assert.DoesNotContain(candidates[0].MissingTerms, term => BridgeWorld.Text.Contains(term, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Strength_at_home_makes_a_competitor_and_costs_rank()
    {
        _world.Add("Keeping rotor blades free of ice", "A fluorinated silane coating is bonded to rotor blades for preventing ice on wind turbines. Ice does not adhere and water droplets roll off.", "F03D", "Quiet Rotors Ltd", 2018);
        _world.Add("Keeping rotor blades free of ice", "A fluorinated silane coating is bonded to rotor blades for preventing ice on wind turbines. Ice does not adhere and water droplets roll off.", "F03D", "Paint Works AG", 2018);

        var candidates = (await FindAsync()).Candidates;
        var quiet = candidates.Single(candidate => candidate.Organisation.Name == "Quiet Rotors Ltd");
        var paint = candidates.Single(candidate => candidate.Organisation.Name == "Paint Works AG");

        Assert.Equal(6, paint.HomeDocuments);
        Assert.Equal(quiet.Score / 7, paint.Score, 9);
    }

    [Fact]
    public async Task A_person_ranks_below_an_organisation_with_the_same_documents()
    {
        const string Abstract = "Silane rotor blade coating: ice does not adhere, gearbox and tower stay free of ice.";
        _world.Add("Rotor", Abstract, "F03D", "Smith, John A.", 2018);
        _world.Add("Rotor", Abstract, "F03D", "Smith Turbines Ltd", 2018);

        var names = (await FindAsync()).Candidates.Select(candidate => candidate.Organisation.Name).ToList();
        Assert.True(names.IndexOf("Smith Turbines Ltd") < names.IndexOf("Smith, John A."));
        Assert.Contains("Smith, John A.", names);
    }

    [Fact]
    public async Task Evidence_quotes_the_candidates_own_documents_exactly()
    {
        var candidates = (await FindAsync()).Candidates;

        Assert.NotEmpty(candidates);
        foreach (var candidate in candidates)
        {
            Assert.NotEmpty(candidate.Evidence);
            Assert.All(candidate.Evidence.Concat(candidate.Fits.Select(fit => fit.Evidence)), evidence => Assert.Contains(evidence.Quote, TextOf(candidate.Documents.Single(document => document.Number == evidence.Number), evidence.Part), StringComparison.Ordinal));
            Assert.All(candidate.Documents, document => Assert.Contains(candidate.Organisation.Name, document.Applicants));
        }
    }

    [Fact]
    public async Task A_region_that_no_document_names_changes_nothing_and_is_told()
    {
        var asked = await FindAsync(BridgeWorld.Technology with { Region = "Atlantis" });

        Assert.Equal("Atlantis", asked.UnknownRegion);
        Assert.Equal((await FindAsync()).Candidates.Select(candidate => (candidate.Organisation, candidate.Score)), asked.Candidates.Select(candidate => (candidate.Organisation, candidate.Score)));
        Assert.Null((await FindAsync()).UnknownRegion);
    }

    [Fact]
    public async Task A_region_that_a_document_names_is_known_and_ranks()
    {
        _world.Replace(_world.Add("Rotor", "A silane coating on rotor blades for preventing ice.", "F03D", "Near Ltd", 2018) with { ApplicantRegions = ["Bavaria, Germany"] });
        var technology = BridgeWorld.Technology with { Region = "Bavaria" };
        double Score(PartnerResult result, string name) => result.Candidates.Single(candidate => candidate.Organisation.Name == name).Score;

        var (asked, plain) = (await FindAsync(technology), await FindAsync());

        Assert.Null(asked.UnknownRegion);
        Assert.Equal(Score(plain, "Near Ltd"), Score(asked, "Near Ltd"), 9);
        Assert.Equal(0.85 * Score(plain, "Rotor Systems GmbH"), Score(asked, "Rotor Systems GmbH"), 9);
    }

    [Fact]
    public async Task An_organisation_without_a_date_is_neither_the_latest_nor_the_oldest()
    {
        const string Abstract = "Silane rotor blade coating: ice does not adhere, gearbox and tower stay free of ice.";
        _world.Add("Rotor", Abstract, "F03D", "New Ltd", 2019);
        _world.Add("Rotor", Abstract, "F03D", "Old Ltd", 1990);
        _world.Replace(_world.Add("Rotor", Abstract, "F03D", "Undated Ltd", 2018) with { PublicationDate = null });

        var candidates = (await FindAsync()).Candidates;
        double Score(string name) => candidates.Single(candidate => candidate.Organisation.Name == name).Score;

        Assert.InRange(Score("Undated Ltd"), Score("Old Ltd") + 0.02, Score("New Ltd") - 0.02);
    }

    [Fact]
    public async Task Gibberish_finds_no_partner()
    {
        var result = await _world.Partners().FindPartnersAsync(new CoreTechnology { Text = "qwpo zxnm asdk wqeu poas mnzx" }, Field("F03D"), 5, CancellationToken.None);

        Assert.Empty(result.Candidates);
        Assert.Equal(AbstentionReason.TextNotUnderstood, result.Abstention);
    }

    [Fact]
    public async Task Partners_of_a_use_are_those_near_it()
    {
        var found = await _world.Discovery().FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 3, CancellationToken.None);
        var handedOn = await _world.Partners().FindPartnersAsync(found, Field("F03D"), 10, CancellationToken.None);
        var alone = await FindAsync();

        Assert.Equal("Rotor Systems GmbH", handedOn.Candidates[0].Organisation.Name);
        Assert.Contains(alone.Candidates, candidate => candidate.Organisation.Name == "Sheet Metal Inc");
        Assert.True(Standing(handedOn, "Sheet Metal Inc") < Standing(alone, "Sheet Metal Inc"), "what has nothing to do with the use stands lower than among all of the field");
    }

    [Fact]
    public async Task A_document_very_near_the_use_is_a_lead_and_one_that_is_the_text_itself_is_none()
    {
        var shows = _world.Add("", BridgeWorld.Text.Replace("metal", "blades", StringComparison.Ordinal), "F03D", "Near Rotors Ltd", 2019);
        _world.Add("", BridgeWorld.Text.Replace("is bonded", "bonded", StringComparison.Ordinal), "F03D", "Copy Ltd", 2019);
        var found = await _world.Discovery().FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 3, CancellationToken.None);
        var use = found.Uses.First(use => use.Field.Subclass == Field("F03D"));
        var there = found with { Uses = [use with { Bridge = use.Bridge with { Far = shows } }] };
        var partners = await _world.Partners().FindPartnersAsync(there, Field("F03D"), 10, CancellationToken.None);

        // Between the text and the document that shows the use, both lie nearer than what counts as the same text.
        var vectors = await new SpanReader(new BagOfWords()).ReadTextsAsync([BridgeWorld.Text, shows.Abstract], CancellationToken.None);
        Assert.InRange(VectorMath.Cosine(VectorMath.Mean(vectors), vectors[1].Span), 0.98, 1);
        Assert.InRange(VectorMath.Cosine(vectors[0].Span, vectors[1].Span), 0, 0.979);

        Assert.Contains(partners.Candidates, candidate => candidate.Organisation.Name == "Near Rotors Ltd");
        Assert.DoesNotContain(partners.Candidates, candidate => candidate.Organisation.Name == "Copy Ltd");
        Assert.Same(there.Uses[0], partners.Use);
    }

    [Fact]
    public async Task What_is_missing_counts_as_far_as_documents_near_the_use_name_it()
    {
        _world.Add("", "A hydrophobic silane coating sheds ice and dirt from metal; water droplets roll off.", "F03D", "Quiet Rotors Ltd", 2019);
        _world.Add("", "Offshore the blade of a wind turbine turns a rotor, and at -30 °C lightning strikes its edges.", "F03D", "Quiet Rotors Ltd", 2019);
        var found = await _world.Discovery().FindUsesAsync(BridgeWorld.Technology, Distance.Mix, 3, CancellationToken.None);
        var partners = await _world.Partners().FindPartnersAsync(found, Field("F03D"), 10, CancellationToken.None);

        var quiet = Assert.Single(partners.Candidates, candidate => candidate.Organisation.Name == "Quiet Rotors Ltd");
        Assert.Equal((1, 2), (quiet.NearDocuments, quiet.FieldDocuments));
        Assert.Empty(quiet.MissingTerms);
        Assert.Equal(0, quiet.Complement);
        Assert.Contains(partners.Candidates, candidate => candidate.Complement > 0);
    }

    private static double Standing(PartnerResult result, string name) => result.Candidates.FirstOrDefault(candidate => candidate.Organisation.Name == name)?.Score ?? 0;

    [Fact]
    public async Task A_tie_is_new_where_neither_has_filed_with_or_cited_the_other() =>
        Assert.All((await FindAsync()).Candidates, candidate => Assert.Equal(Tie.New, candidate.Tie));

    [Fact]
    public async Task Without_a_named_company_nothing_is_said_of_ties()
    {
        var found = await _world.Partners().FindPartnersAsync(BridgeWorld.Technology with { Owner = null }, Field("F03D"), 10, CancellationToken.None);

        Assert.NotEmpty(found.Candidates);
        Assert.All(found.Candidates, candidate => Assert.Equal(Tie.Unknown, candidate.Tie));
    }

    private static string TextOf(PatentDocument document, EvidencePart part) => part == EvidencePart.Title ? document.Title : document.Abstract;

    private Task<PartnerResult> FindAsync(CoreTechnology? technology = null) => _world.Partners().FindPartnersAsync(technology ?? BridgeWorld.Technology, Field("F03D"), 10, CancellationToken.None);
}
