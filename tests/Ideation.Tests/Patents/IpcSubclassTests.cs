using System.Globalization;
using Ideation.Patents;

namespace Ideation.Tests.Patents;

public class IpcSubclassTests
{
    [Fact]
    public void A_subclass_knows_its_section_and_class()
    {
        var subclass = IpcSubclass.Parse(" a61k ", CultureInfo.InvariantCulture);

        Assert.Equal(("A61K", 'A', "A61"), (subclass.Value, subclass.Section, subclass.Class));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A61")]
    [InlineData("A61KK")]
    [InlineData("I61K")]
    [InlineData("AA1K")]
    [InlineData("A611")]
    [InlineData("A６１K")]
    public void Anything_else_is_refused(string? text) => Assert.False(IpcSubclass.TryParse(text, out _));

    [Fact]
    public void Letters_are_raised_the_same_way_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("B60I", IpcSubclass.Parse("b60i", CultureInfo.CurrentCulture).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Symbols_sort_by_letter_and_digit() =>
        Assert.Equal(["A01B", "A61K", "B05D", "Y02E"], new[] { "Y02E", "B05D", "A61K", "A01B" }.Select(text => IpcSubclass.Parse(text, CultureInfo.InvariantCulture)).Order().Select(subclass => subclass.Value));
}
