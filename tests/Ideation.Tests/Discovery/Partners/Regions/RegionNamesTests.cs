using Ideation.Discovery.Partners.Regions;
using Ideation.Patents;

namespace Ideation.Tests.Discovery.Partners.Regions;

public class RegionNamesTests
{
    [Fact]
    public void There_are_47_prefectures_and_every_neighbour_has_its_neighbour_back()
    {
        var byName = Prefectures.All.ToDictionary(prefecture => prefecture.Name);

        Assert.Equal((47, 47), (byName.Count, Prefectures.All.Select(prefecture => prefecture.Romanised).Distinct().Count()));
        Assert.All(Prefectures.All, prefecture => Assert.All(prefecture.Neighbours, neighbour => Assert.Contains(prefecture.Name, byName[neighbour].Neighbours)));
    }

    [Theory]
    [InlineData("大阪府", "大阪府大阪市", RegionDistance.Same)]
    [InlineData("Osaka", "大阪府門真市", RegionDistance.Same)]
    [InlineData("大阪", "Osaka-fu, Japan", RegionDistance.Same)]
    [InlineData("大阪府", "兵庫県神戸市", RegionDistance.Near)]
    [InlineData("大阪府", "東京都港区", RegionDistance.Far)]
    [InlineData("京都府", "東京都港区", RegionDistance.Far)]
    [InlineData("Bavaria", "Munich, Bavaria, Germany", RegionDistance.Same)]
    [InlineData("Bavaria, Germany", "saxony, germany", RegionDistance.Near)]
    [InlineData("Bavaria", "Tyrol, Austria", RegionDistance.Far)]
    [InlineData("大阪府", "Bavaria", RegionDistance.Far)]
    [InlineData("大阪府", "", RegionDistance.Unknown)]
    [InlineData(null, "大阪府", RegionDistance.Unknown)]
    public void A_place_is_as_far_as_its_name_tells(string? wanted, string found, RegionDistance expected) => Assert.Equal(expected, RegionNames.Distance(wanted, found));

    [Fact]
    public void The_latest_document_that_says_so_tells_where_an_organisation_is()
    {
        PatentDocument[] documents =
        [
            Some.PatentDocument(applicants: ["Acme AG"], published: new DateOnly(2012, 1, 1)),
            Some.PatentDocument(applicants: ["Other", "ACME"], published: new DateOnly(2011, 1, 1)) with { ApplicantRegions = ["Tyrol", "Bavaria"] },
            Some.PatentDocument(applicants: ["Acme AG"], published: new DateOnly(2010, 1, 1)) with { ApplicantRegions = ["Saxony"] },
        ];

        Assert.Equal("Bavaria", RegionNames.Of(Organisation.FromApplicant("Acme"), documents));
        Assert.Equal("", RegionNames.Of(Organisation.FromApplicant("Nobody"), documents));
    }
}
