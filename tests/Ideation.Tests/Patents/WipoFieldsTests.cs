using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class WipoFieldsTests
{
    [Fact]
    public void The_fields_are_numbered_one_to_thirty_five_in_five_sectors()
    {
        Assert.Equal(Enumerable.Range(1, 35), WipoFields.All.Select(field => field.Number));
        Assert.Equal(5, WipoFields.All.Select(field => (field.SectorEn, field.SectorJa)).Distinct().Count());
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void No_two_of_them_share_a_name(string language) =>
        Assert.Equal(35, WipoFields.All.Select(field => field.Name(language)).Distinct().Count());

    [Fact]
    public void A_name_and_a_sector_come_in_the_language_asked_for()
    {
        Assert.Equal("輸送機器", WipoFields.Find(32).Name("ja"));
        Assert.Equal("transport", WipoFields.Find(32).Name("en"));
        Assert.Equal("機械", WipoFields.Find(32).Sector("ja"));
        Assert.Equal("Mechanical engineering", WipoFields.Find(32).Sector("en"));
    }

    [Fact]
    public void Zero_is_a_field_that_says_it_is_not_placed() => Assert.Equal("not placed", WipoFields.Find(0).NameEn);

    [Theory]
    [InlineData(-1)]
    [InlineData(36)]
    public void A_number_that_is_no_field_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WipoFields.Find(number));
}
