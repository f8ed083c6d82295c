using Ideation.Proposals.Wording;

namespace Ideation.Tests.Proposals;

public class WidestTermsTests
{
    [Theory]
    [InlineData("成膜,成膜装,成膜装置,真空,膜装", "成膜装置,真空")]
    [InlineData("wet surfaces,wet,hull", "wet surfaces,hull")]
    [InlineData("ice,device", "ice,device")]
    [InlineData("seal,seal", "seal,seal")]
    public void A_term_that_another_one_holds_is_left_out(string terms, string expected) =>
        Assert.Equal(expected.Split(','), WidestTerms.Of(terms.Split(',')));
}
