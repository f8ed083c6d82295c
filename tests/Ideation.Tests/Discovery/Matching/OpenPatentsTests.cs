using Ideation.Discovery.Matching;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Matching;

public class OpenPatentsTests
{
    private const string Ice = "A textured polymer coating lowers ice adhesion so that ice detaches from the blade by wind alone";

    [Fact]
    public async Task Rights_that_are_offered_are_found_behind_many_nearer_ones_that_are_not()
    {
        PatentDocument[] documents = [.. Enumerable.Range(0, 60).Select(i => Some.PatentDocument(title: "Blade", @abstract: $"{Ice}. Variant {(char)('a' + (i % 26))}{i}.")), Some.PatentDocument("US5555555", "Lid", "A polymer coating on a lid of a pan.") with { Availability = Availability.OpenToLicence }];
        var open = new OpenPatents(new MemoryPatentIndex(documents), new BagOfWords());
        MatchParty[] company = [SomeParty.Company("Coater", Ice + ".")];

        var offered = await open.FindNearAsync(company, onlyOffered: true, TestContext.Current.CancellationToken);
        var near = await open.FindNearAsync(company, onlyOffered: false, TestContext.Current.CancellationToken);

        Assert.Equal(["US5555555"], offered.Select(document => document.Number.Value));
        Assert.Equal(30, near.Count);
        Assert.DoesNotContain(near, document => document.Number.Value == "US5555555");
    }

    [Fact]
    public async Task Of_an_applicant_with_too_many_documents_the_newest_are_taken_and_the_others_counted()
    {
        PatentDocument[] documents = [.. Enumerable.Range(2000, 5).Select(year => Some.PatentDocument(applicants: ["Large AG"], published: new DateOnly(year, 1, 1))), Some.PatentDocument()];

        var (found, older) = await new OpenPatents(new MemoryPatentIndex(documents), new BagOfWords()).FindAsync(Organisation.FromApplicant("LARGE AG"), 2, TestContext.Current.CancellationToken);

        Assert.Equal([2004, 2003], found.Select(document => document.PublicationDate!.Value.Year));
        Assert.Equal(3, older);
    }
}
