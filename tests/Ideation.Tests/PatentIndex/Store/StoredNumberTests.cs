using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Store;

public class StoredNumberTests
{
    [Fact]
    public void A_number_read_back_is_the_number_that_was_parsed()
    {
        var parts =
            from office in Gen.Elements("US", "JP", "EP", "WO", "JPWO", "XX", "AB", "U", "", "X1")
            from series in Gen.Elements("", "", "H", "S", "RE", "PP", "D", "T", "P", "WO")
            from digits in Gen.Choose(0, 16).SelectMany(length => Gen.Elements("0123456789".ToCharArray()).ArrayOf(length))
            from kind in Gen.Elements("", "A", "A1", "B2", "U", "A12", "1A", "AB")
            select office + series + new string(digits) + kind;

        Prop.ForAll(Arb.From(parts.Where(text => text.Length > 0)), text =>
        {
            var parsed = PublicationNumber.Parse(text, CultureInfo.InvariantCulture);
            return PublicationNumber.FromStored(parsed.Value) == PublicationNumber.Parse(parsed.Value, CultureInfo.InvariantCulture);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
