using System.Text;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Store;

public class StoredPatentTests
{
    [Theory]
    [InlineData("")]
    [InlineData(""","availability":"Ablaze" """)]
    public void A_body_without_availability_or_with_a_word_of_a_later_program_says_nothing(string part)
    {
        var document = StoredPatentJson.Read(Encoding.UTF8.GetBytes($$"""{"number":"EP1000000A1","abstract":"A coating.","applicants":["Acme"]{{part}}}"""));

        Assert.Equal((Availability.Unknown, 0, "Acme"), (document.Availability, document.ApplicantRegions.Count, Assert.Single(document.Applicants)));
    }
}
