using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;

namespace Ideation.Tests.Discovery.Uses;

public class DifferenceFinderTests
{
    [Theory]
    [InlineData("The steel is annealed at 170-190 DEG C for an hour.", "170-190 DEG C")]
    [InlineData("It is sintered at 1400° C.-1500° C. in argon.", "1400° C.-1500° C")]
    [InlineData("It works from -20 to 60 °C outdoors.", "-20 to 60 °C")]
    [InlineData("Ice does not adhere at -30 °C.", "-30 °C")]
    [InlineData("The oven (250 °C) is shut.", "250 °C")]
    public void Temperatures_are_read_as_they_stand(string text, string expected) => Assert.Equal(expected, Assert.Single(Find("A coating.", text, "temperature")));

    [Theory]
    [InlineData("A glaze for tiles.", "A pane of glass.", "material", "glass")]
    [InlineData("For industrial lines.", "It keeps dust out.", "environment", "dust")]
    [InlineData("Cured at 180 °C.", "It is dried at 80 °C.", "temperature", "80 °C")]
    public void A_condition_inside_another_word_of_the_text_is_still_a_difference(string technology, string far, string kind, string expected) =>
        Assert.Equal(expected, Assert.Single(Find(technology, far, kind)));

    [Theory]
    [InlineData("We coat glass and steel.", "A pane of glass.", "material")]
    [InlineData("Dried at 80 °C.", "It is dried at 80 °C.", "temperature")]
    [InlineData("For a vehicle.", "It is used in vehicles.", "environment")]
    public void What_the_text_names_is_no_difference(string technology, string far, string kind) => Assert.Empty(Find(technology, far, kind));

    private static IEnumerable<string> Find(string technology, string far, string kind)
    {
        var document = Some.PatentDocument(@abstract: far);
        var spans = new[] { new Evidence(document.Number, EvidencePart.Abstract, far) };
        var reading = new DocumentReading(new(document, 1), new float[1], spans, [new float[1]]);
        return DifferenceFinder.Find(technology, [reading], "en", _ => false, 6).Where(difference => difference.Kind == kind).Select(difference => difference.Term);
    }
}
