using Ideation.Discovery.Partners.Organisations;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Partners.Organisations;

public class OrganisationTests
{
    [Theory]
    [InlineData("The Regents of the University of California", OrganisationKind.University)]
    [InlineData("Univeridad de Ejemplo", OrganisationKind.University)]
    [InlineData("Universal Widgets Inc", OrganisationKind.Company)]
    [InlineData("国立大学法人熊本大学", OrganisationKind.University)]
    [InlineData("Fraunhofer-Gesellschaft zur Foerderung der angewandten Forschung e.V.", OrganisationKind.ResearchInstitute)]
    [InlineData("国立研究開発法人産業技術総合研究所", OrganisationKind.ResearchInstitute)]
    [InlineData("株式会社同仁化学研究所", OrganisationKind.Company)]
    [InlineData("The United States of America as represented by the Secretary of the Navy", OrganisationKind.PublicBody)]
    [InlineData("Smith; John A.", OrganisationKind.Person)]
    [InlineData("只野 金一", OrganisationKind.Person)]
    [InlineData("Ann Example, John B. Sample, Maria Muster", OrganisationKind.Person)]
    [InlineData("Cooper, Ann", OrganisationKind.Person)]
    [InlineData("Sato, Ichiro", OrganisationKind.Person)]
    [InlineData("Example, Inc.", OrganisationKind.Company)]
    [InlineData("Example Optics, Fort Somewhere, TX", OrganisationKind.Company)]
    [InlineData("Ann Example, John Sample, Muster Technologies", OrganisationKind.Company)]
    [InlineData("Example Surfaces Ltd", OrganisationKind.Company)]
    [InlineData("EXAMPLE DREDGING, L.L.C.", OrganisationKind.Company)]
    public void The_name_shows_what_an_applicant_is(string name, OrganisationKind kind) => Assert.Equal(kind, OrganisationKinds.Of(Organisation.FromApplicant(name)));

    [Fact]
    public void Joined_names_of_an_index_made_before_are_cut_too()
    {
        var document = Some.PatentDocument() with { Applicants = ["Example Coatings Corp., University of Beispiel", "Example Coatings Corporation"] };

        Assert.Equal(["Example Coatings Corp.", "University of Beispiel"], ApplicantNames.Of(document).Select(organisation => organisation.Name));
    }

    [Theory]
    [InlineData("株式会社東芝", "東芝デバイス＆ストレージ株式会社", true)]
    [InlineData("Hitachi, Ltd.", "Hitachi Engineering Co., Ltd.", true)]
    [InlineData("University of Oslo", "University of Kyoto", false)]
    [InlineData("Example Surfaces Ltd", "Sample Motors Ltd", false)]
    public void A_name_that_is_the_companys_with_something_added_is_hardly_independent(string company, string name, bool alike) =>
        Assert.Equal(alike, Affiliates.AreAlike(Organisation.FromApplicant(company), Organisation.FromApplicant(name)));

    [Theory]
    [InlineData(5, SizeClass.FewDocuments)]
    [InlineData(6, SizeClass.SomeDocuments)]
    [InlineData(51, SizeClass.ManyDocuments)]
    public void Size_is_how_much_is_published(int documents, SizeClass size) => Assert.Equal(size, SizeClasses.Of(documents));
}
