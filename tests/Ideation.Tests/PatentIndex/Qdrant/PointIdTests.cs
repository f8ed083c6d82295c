using System.Globalization;
using Ideation.PatentIndex.Qdrant;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

public class PointIdTests
{
    // The first two pairs are well-known examples of version 5 in the DNS namespace.
    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    public void Version_5_agrees_with_the_standard(string space, string name, string expected) =>
        Assert.Equal(Guid.Parse(expected), PointId.Version5(Guid.Parse(space), name));

    [Fact]
    public void A_publication_keeps_its_point_id_for_ever() =>
        Assert.Equal(Guid.Parse("9432553f-b9f3-557d-9e96-9df57d736409"), PointId.Of(PublicationNumber.Parse("EP 1000000 A1", CultureInfo.InvariantCulture)));
}
