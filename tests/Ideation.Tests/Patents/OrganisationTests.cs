using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class OrganisationTests
{
    [Theory]
    [InlineData("Acme, Inc.", "ACME INC")]
    [InlineData("Acme Co., Ltd.", "Acme Company Limited")]
    [InlineData("Acme L.L.C.", "acme llc")]
    [InlineData("The Acme Company", "ACME")]
    [InlineData("Beispiel GmbH & Co. KG", "BEISPIEL GMBH")]
    [InlineData("Exemple S.A.R.L.", "Exemple SARL")]
    [InlineData("Société Générale d'Exemple S.A.", "SOCIETE GENERALE D'EXEMPLE")]
    [InlineData("Muster Aktiengesellschaft", "Muster AG")]
    [InlineData("Farbe Industria e Comercio Ltda.", "Farbe Indústria e Comércio")]
    [InlineData("Lacquer and Resin, Inc.", "Lacquer & Resin")]
    [InlineData("Lacquer and Company", "Lacquer & Co.")]
    [InlineData("L M Example AB", "LM Example AB")]
    [InlineData("U.S. Example", "US Example")]
    [InlineData("Example A & M University", "Example A&M University")]
    [InlineData("Board of Regents of the University of Nowhere", "Board of Regents of University of Nowhere")]
    [InlineData("Kabushiki Kaisha Kakuu", "KAKUU K.K.")]
    [InlineData("株式会社架空", "架空 株式会社")]
    [InlineData("㈱架空", "架空（株）")]
    [InlineData("国立大学法人例示大学", "例示大学")]
    [InlineData("ＡＣＭＥ株式会社", "Acme")]
    [InlineData("カクウ（株）", "ｶｸｳ株式会社")]
    public void Spellings_of_one_organisation_are_equal(string one, string other) => Assert.Equal(Organisation.FromApplicant(one), Organisation.FromApplicant(other));

    [Theory]
    [InlineData("Acme Paints", "Acme Pumps")]
    [InlineData("A & B", "A B")]
    [InlineData("Acme Technology", "Acme Systems")]
    [InlineData("Board of Regents of Nowhere", "Board of Trustees of Nowhere")]
    [InlineData("ハカ製作所", "バカ製作所")]
    [InlineData("架空電機", "架空電気")]
    public void Different_organisations_stay_apart(string one, string other) => Assert.NotEqual(Organisation.FromApplicant(one), Organisation.FromApplicant(other));

    [Theory]
    [InlineData("Inc.")]
    [InlineData("株式会社")]
    [InlineData("THE")]
    [InlineData("???")]
    public void A_name_of_nothing_but_a_legal_form_keeps_a_key(string name) => Assert.NotEqual("", Organisation.FromApplicant(name).Key);

    [Fact]
    public void The_spelling_is_kept_for_display() => Assert.Equal("Acme Co., Ltd.", Organisation.FromApplicant(" Acme  Co., Ltd. ").Name);

    // Not as inline data: a test name cannot carry half a surrogate pair, so the runner would pass another text.
    [Fact]
    public void What_is_no_character_in_a_name_is_not_an_error() =>
        Assert.All(["Acme \uD800", "Acme \uFFFE"], name => Assert.Equal("ACME \uFFFD", Organisation.FromApplicant(name).Name.ToUpperInvariant()));
}
