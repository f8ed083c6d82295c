using System.Globalization;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Tests.Patents;

public partial class TechnologyFieldsTests
{
    private static readonly IReadOnlyCollection<TechnologyField> Fields = TechnologyFields.All;

    [Fact]
    public void Every_subclass_of_the_scheme_has_a_row() => Assert.True(Fields.Count >= 638, $"only {Fields.Count} rows");

    [Theory]
    [InlineData("C13D", "C13B", true)]
    [InlineData("F24J", "F24J", true)]
    [InlineData("F24S", "F24S", false)]
    public void A_given_up_subclass_is_known_with_the_one_it_went_into(string symbol, string current, bool isDiscontinued)
    {
        var subclass = IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

        Assert.Equal((current, isDiscontinued), (TechnologyFields.Current(subclass).Value, TechnologyFields.Find(subclass).IsDiscontinued));
    }

    [Fact]
    public void Every_given_up_field_is_named_as_former() =>
        Assert.All(Fields.Where(field => field.IsDiscontinued), field => Assert.True(field.NameEn.EndsWith("(former)", StringComparison.Ordinal) && field.NameJa.EndsWith("（旧分類）", StringComparison.Ordinal), field.NameEn));

    [Fact]
    public void All_eight_sections_are_covered() =>
        Assert.Equal("ABCDEFGH", new string([.. Fields.Select(field => field.Section).Distinct().Order()]));

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void No_two_fields_share_a_name(string language)
    {
        var shared = Fields.GroupBy(field => field.Name(language), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);

        Assert.Empty(shared.Select(group => $"{group.Key}: {string.Join(' ', group.Select(field => field.Subclass))}"));
    }

    [Fact]
    public void English_names_are_plain_ASCII_of_at_most_six_words() =>
        Assert.All(Fields, field =>
        {
            Assert.Matches("^[ -~]+$", field.NameEn);
            Assert.InRange(field.NameEn.Split(' ').Length, 1, 6);
        });

    [Fact]
    public void Japanese_names_are_short_and_written_in_Japanese() =>
        Assert.All(Fields, field =>
        {
            Assert.Matches(JapaneseLetter(), field.NameJa);
            Assert.InRange(field.NameJa.Length, 1, 24);
        });

    [Fact]
    public void Names_carry_no_stray_blanks() =>
        Assert.All(Fields.SelectMany(field => new[] { field.NameJa, field.NameEn }), name => Assert.Equal(name.Trim(), name));

    [Fact]
    public void Every_field_lies_in_a_WIPO_field_or_in_none() =>
        Assert.All(Fields, field => Assert.Equal(field.WipoField, WipoFields.Find(field.WipoField).Number));

    [Theory]
    [InlineData("F03D", "風力発電機", "wind turbines", 27)]
    [InlineData("E04F", "内外装仕上げ", "interior & exterior finishing", 35)]
    [InlineData("B05D", "塗装・コーティング方法", "coating methods", 21)]
    [InlineData("A61K", "医薬・化粧品の製剤", "medicines & cosmetics preparations", 16)]
    public void A_subclass_is_known_by_its_plain_names(string symbol, string ja, string en, int wipo)
    {
        var subclass = IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

        Assert.Equal(new TechnologyField(subclass, ja, en, wipo, IsKnown: true), TechnologyFields.Find(subclass));
    }

    [Fact]
    public void An_unknown_symbol_is_kept_under_its_own_symbol_and_flagged()
    {
        var misprint = IpcSubclass.Parse("D65D", CultureInfo.InvariantCulture);

        Assert.Equal(new TechnologyField(misprint, "D65D", "D65D", 0, IsKnown: false), TechnologyFields.Find(misprint));
    }

    [Fact]
    public void No_subclass_of_the_official_list_is_missing()
    {
        var list = Path.Combine(RepositoryFolder.RequireSharedData(), "ipc", "ipc_subclasses_en.txt");
        var symbols = File.ReadLines(list).Where(line => line.Length > 4).Select(line => line[..4]).ToArray();

        Assert.NotEmpty(symbols);
        Assert.All(symbols, symbol => Assert.True(TechnologyFields.Find(IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture)).IsKnown, symbol));
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseLetter();
}
