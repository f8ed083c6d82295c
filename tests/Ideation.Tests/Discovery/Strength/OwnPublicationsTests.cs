using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Strength;

public class OwnPublicationsTests
{
    [Fact]
    public void A_main_code_that_no_near_document_shares_gives_way_to_the_likeliest_other() =>
        Assert.Equal([Field("C23C")], Own(["A41D", "A61M", "B05D", "C23C"]).HomeFields(Likely(("C23C", 0.4), ("B05D", 0.3), ("A41D", 0.001))));

    [Fact]
    public void A_main_code_that_near_documents_share_stands_however_likely_the_others() =>
        Assert.Equal([Field("A61M")], Own(["A61M", "C23C"]).HomeFields(Likely(("C23C", 0.8), ("A61M", 0.05))));

    [Fact]
    public void Every_document_counts_once() =>
        Assert.Equal([Field("C23C"), Field("A61M")], Own(["A61M"], ["A41D", "C23C"], ["C23C"]).HomeFields(Likely(("A61M", 0.5), ("C23C", 0.2))));

    [Fact]
    public void Where_no_code_is_shared_none_is_home() => Assert.Empty(Own(["A41D"]).HomeFields(Likely(("C23C", 0.9))));

    [Fact]
    public void Where_nothing_lies_around_the_main_codes_stand() => Assert.Equal([Field("A41D")], Own(["A41D", "C23C"]).HomeFields([]));

    private static OwnPublications Own(params string[][] fields) =>
        new([.. fields.Select((codes, i) => Some.PatentDocument(number: $"EP100000{i}A1", codes: [.. codes.Select(code => $"{code} 1/00")]))]);

    private static IReadOnlyList<HomeField> Likely(params (string Field, double Confidence)[] fields) =>
        [.. fields.Select(field => new HomeField(TechnologyFields.Find(Field(field.Field)), field.Confidence, Given: false))];
}
