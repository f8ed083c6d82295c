using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Uses;

public class UseDiscoveryTests
{
    private readonly BridgeWorld _world = new();

    [Fact]
    public async Task A_use_that_shares_the_mechanism_is_found_with_its_bridge()
    {
        var use = (await FindAsync()).Uses.Single(use => use.Field.Subclass == Field("F03D"));

        Assert.Contains(Field("B05D"), use.Bridge.Home.Fields);
        Assert.Contains(Field("F03D"), use.Bridge.Far.Fields);
        Assert.NotEmpty(use.Bridge.SharedTerms);
        Assert.All(use.Bridge.SharedTerms, term => Assert.Contains(term, BridgeWorld.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(use.Bridge.SharedTerms, term => Assert.Contains(term, use.Bridge.Home.Abstract, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(FieldBand.Unseen, use.Unexpectedness.Band);
        Assert.Equal((3, 0), (use.SupportingFamilies, use.Unexpectedness.BridgingDocuments));
        Assert.Equal(3, use.ActiveOrganisations);
    }

    [Fact]
    public async Task The_obvious_neighbour_is_not_first_in_a_mix_and_absent_when_far_is_asked_for()
    {
        var mix = (await FindAsync()).Uses;
        var far = await FindAsync(Distance.Far);

        Assert.NotEqual(Field("C09D"), mix[0].Field.Subclass);
        Assert.NotEmpty(far.Uses);
        Assert.DoesNotContain(far.Uses, use => use.Field.Subclass == Field("C09D"));
        Assert.Contains(far.Rejected, rejected => rejected.Field.Subclass == Field("C09D") && rejected.Reason == RejectionReason.Distance);
    }

    [Fact]
    public async Task Near_gives_the_obvious_neighbour_alone() =>
        Assert.Equal([Field("C09D")], (await FindAsync(Distance.Near)).Uses.Select(use => use.Field.Subclass));

    [Fact]
    public async Task A_distance_where_nothing_lies_is_named_as_the_reason() =>
        Assert.Equal(AbstentionReason.NothingAtDistance, (await FindAsync(Distance.Middle)).Abstention);

    [Fact]
    public async Task The_home_class_and_unrelated_fields_are_never_suggested()
    {
        var uses = (await FindAsync()).Uses;

        Assert.NotEmpty(uses);
        Assert.DoesNotContain(uses, use => use.Field.Subclass.Class == "B05");
        Assert.DoesNotContain(uses, use => use.Field.Subclass.Value is "H04L" or "A21D");
    }

    [Fact]
    public async Task The_owners_documents_are_never_evidence()
    {
        foreach (var use in (await FindAsync()).Uses)
        {
            Assert.All([use.Bridge.Home, use.Bridge.Far, .. use.Support.Select(neighbour => neighbour.Document)], document => Assert.DoesNotContain(BridgeWorld.Owner.Name, document.Applicants));
        }
    }

    [Fact]
    public async Task Publications_of_one_family_count_once()
    {
        for (var i = 0; i < 5; i++)
        {
            _world.Add(_world.Blade1.Title, _world.Blade1.Abstract, "F03D", "Rotor Systems GmbH", family: _world.Blade1.FamilyId);
        }

        var use = (await FindAsync()).Uses.Single(use => use.Field.Subclass == Field("F03D"));
        Assert.Equal(3, use.SupportingFamilies);
        Assert.Equal(use.Support.Count, use.Support.Select(neighbour => neighbour.Document.FamilyId).Distinct().Count());
    }

    [Fact]
    public async Task One_weak_document_does_not_make_a_use()
    {
        _world.Add("Shoe with coating", "A shoe sole with a coating of rubber, glued and sewn, sheds dirt after long walks through forests and fields.", "A43B", "Shoe Ltd");
        _world.Add("Shoe", "A shoe.", "A43B", "Shoe Ltd");
        _world.Add("Boot", "A boot.", "A43B", "Shoe Ltd");

        var result = await FindAsync();

        Assert.DoesNotContain(result.Uses, use => use.Field.Subclass == Field("A43B"));
        Assert.Contains(result.Rejected, rejected => rejected.Field.Subclass == Field("A43B") && rejected.Reason == RejectionReason.Thin);
    }

    [Fact]
    public async Task A_symbol_that_is_in_no_list_is_never_suggested()
    {
        for (var i = 0; i < 3; i++)
        {
            _world.Add("Misprinted", BridgeWorld.Text + $" Case {i}.", "D65D", "Typing Ltd");
        }

        Assert.Contains((await FindAsync()).Rejected, rejected => rejected.Field.Subclass == Field("D65D") && rejected.Reason == RejectionReason.Unknown);
    }

    [Fact]
    public async Task Conditions_the_technology_does_not_name_are_listed_with_where_they_stand()
    {
        var differences = (await FindAsync()).Uses.Single(use => use.Field.Subclass == Field("F03D")).Differences;

        Assert.Contains(differences, difference => difference is { Kind: "temperature", Term: "-30 °C" });
        Assert.Contains(differences, difference => difference is { Kind: "environment", Term: "offshore" });
        Assert.All(differences, difference => Assert.Contains(difference.Term, difference.Evidence.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Home_fields_are_predicted_with_confidence_when_none_is_given()
    {
        var result = await _world.Discovery().FindUsesAsync(BridgeWorld.Technology with { HomeFields = [] }, Distance.Mix, 5, CancellationToken.None);

        Assert.Equal(Field("B05D"), result.HomeFields[0].Field.Subclass);
        Assert.All(result.HomeFields, home => Assert.True(home is { Given: false, Confidence: > 0 and < 1 }));
    }

    [Theory]
    [InlineData("asdkjh qwoeiu zxmcnb lkjqwe poiuqwe mnbvzx qpwoei", AbstentionReason.TextNotUnderstood)]
    [InlineData("", AbstentionReason.TextTooShort)]
    [InlineData("Synergy", AbstentionReason.TextTooShort)]
    [InlineData("Wir beschichten Metallteile so, dass nichts daran haften bleibt und die Schicht nicht reißt.", AbstentionReason.AnotherLanguage)]
    [InlineData("Our loyal customers trust our friendly staff, and we want to grow with fresh ideas, passion and team spirit.", AbstentionReason.TextNotUnderstood)]
    public async Task Text_about_no_technology_yields_no_use(string text, AbstentionReason reason)
    {
        var result = await _world.Discovery().FindUsesAsync(new CoreTechnology { Text = text }, Distance.Mix, 5, CancellationToken.None);

        Assert.Empty(result.Uses);
        Assert.Equal(reason, result.Abstention);
        Assert.InRange(result.Confidence, 0, 0.5);
        Assert.NotEmpty(result.Gaps!.Missing);
    }

    [Fact]
    public async Task What_a_text_tells_is_not_among_its_gaps()
    {
        var told = await _world.Discovery().FindUsesAsync(new CoreTechnology { Text = "Zorble prevents wumples at −40 °C." }, Distance.Mix, 5, CancellationToken.None);
        var silent = await _world.Discovery().FindUsesAsync(new CoreTechnology { Text = "Zorble wumples" }, Distance.Mix, 5, CancellationToken.None);

        Assert.DoesNotContain(StrengthKind.Condition, told.Gaps!.Missing);
        Assert.Contains(StrengthKind.Condition, silent.Gaps!.Missing);
        Assert.Equal(["wumples", "Zorble"], silent.Gaps.Unknown);
    }

    [Fact]
    public async Task A_language_without_documents_is_named_as_the_reason()
    {
        var result = await _world.Discovery().FindUsesAsync(new CoreTechnology { Text = "撥水膜を金属に塗布する技術", Language = "ja" }, Distance.Mix, 5, CancellationToken.None);

        Assert.Equal(AbstentionReason.NoDocumentsInLanguage, result.Abstention);
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        var first = await FindAsync();
        var second = await FindAsync();

        Assert.Equal(Summary(first), Summary(second));
    }

    [Fact]
    public async Task Quotes_are_exact_substrings_of_what_they_quote()
    {
        var checkedQuotes = 0;
        foreach (var use in (await FindAsync()).Uses)
        {
            var documents = use.Support.Select(neighbour => neighbour.Document).Append(use.Bridge.Home).Append(use.Bridge.Far).ToLookup(document => document.Number);
            foreach (var evidence in use.Evidence.Concat(use.Differences.Select(difference => difference.Evidence)).Append(use.PurposeEvidence).Append(use.Bridge.HomeEvidence).Append(use.Bridge.FarEvidence))
            {
                Assert.NotEmpty(evidence.Quote);
                var document = documents[evidence.Number].First();
                Assert.Contains(evidence.Quote, evidence.Part == EvidencePart.Title ? document.Title : document.Abstract, StringComparison.Ordinal);
                checkedQuotes++;
            }

            Assert.Equal(use.Purpose, use.PurposeEvidence.Quote);
            Assert.Equal(use.Bridge.Far.Number, use.Evidence[0].Number);
        }

        Assert.True(checkedQuotes > 8);
    }

    private Task<DiscoveryResult> FindAsync(Distance distance = Distance.Mix) =>
        _world.Discovery().FindUsesAsync(BridgeWorld.Technology, distance, 5, CancellationToken.None);

    private static string Summary(DiscoveryResult result) =>
        string.Join('\n', result.Uses.Select(use => $"{use.Field.Subclass} {use.Purpose} {use.Score:R} {use.Bridge.Home.Number} {use.Bridge.Far.Number} {string.Join(',', use.Bridge.SharedTerms)} {string.Join(',', use.Support.Select(neighbour => neighbour.Document.Number))}"));
}
