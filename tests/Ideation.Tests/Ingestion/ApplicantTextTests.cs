using Ideation.Ingestion;

namespace Ideation.Tests.Ingestion;

public class ApplicantTextTests
{
    [Theory]
    [InlineData("{'value': 'ACME LLC'}", "ACME LLC")]
    [InlineData("""{'value': "ATELIER DE L'EXEMPLE"}""", "ATELIER DE L'EXEMPLE")]
    [InlineData("""{"country": "US", "name": "Acme \u00e9 \"Nord\""}""", "Acme é \"Nord\"")]
    [InlineData("['Acme', 'Beispiel GmbH']", "Acme|Beispiel GmbH")]
    [InlineData("[{'name': 'Acme', 'sequence': 1}, {'name': 'Beispiel'}]", "Acme|Beispiel")]
    [InlineData("{'original': 'Acme'}", "Acme")]
    [InlineData("{'country': 'US', 'city': 'Exampleville'}", "")]
    public void The_text_of_a_data_structure_gives_the_names_in_it(string written, string names) => Assert.Equal(names, Names(written));

    [Theory]
    [InlineData("Muster; HansExample; Ann B.", "Muster; Hans|Example; Ann B.")]
    [InlineData("Muster Vorbild; Hans PeterMcExample; Ann B.O'Sample; Jo", "Muster Vorbild; Hans Peter|McExample; Ann B.|O'Sample; Jo")]
    [InlineData("Muster; Hans JExample; Ann", "Muster; Hans J|Example; Ann")]
    [InlineData("Muster; HansExample, Jr.; AnnBei; Spiel", "Muster; Hans|Example, Jr.; Ann|Bei; Spiel")]
    [InlineData("Muster; EoYeonExample; Ann", "Muster; EoYeon|Example; Ann")]
    [InlineData("Muster; Hans K., Example, II; Ann, Bei; Spiel", "Muster; Hans K.|Example, II; Ann|Bei; Spiel")]
    [InlineData("Acme Widgets LimitedMuster; HansExample; Ann", "Acme Widgets Limited|Muster; Hans|Example; Ann")]
    [InlineData("Muster; HansACME S.A.S.Example; Ann", "Muster; Hans|ACME S.A.S.|Example; Ann")]
    [InlineData("Muster; HansExample; AnnACME WIDGETS S.A.", "Muster; Hans|Example; Ann|ACME WIDGETS S.A.")]
    [InlineData("Muster; Luka{hacek over (s)}Example; Ann", "Muster; Lukaš|Example; Ann")]
    public void Persons_that_were_run_together_are_told_apart(string written, string names) => Assert.Equal(names, Names(written));

    [Theory]
    [InlineData("Acme Corp., University of Beispiel", "Acme Corp.|University of Beispiel")]
    [InlineData("ACME CO., LTD., BEISPIEL GMBH, MUSTER; HANS", "ACME CO., LTD.|BEISPIEL GMBH|MUSTER; HANS")]
    [InlineData("Acme Corp., San Sample, University of Beispiel", "Acme Corp., San Sample, University of Beispiel")]
    public void Organisations_in_one_string_are_told_apart_where_every_piece_is_plainly_a_name(string written, string names) => Assert.Equal(names, Names(written));

    [Fact]
    public void A_place_in_brackets_is_where_the_applicant_before_it_is() =>
        Assert.Equal(
            [("ACME, INC.", "EXAMPLE LAKE, IL"), ("MUSTER, HANS", "SAMPLETON, OH"), ("BEISPIEL GMBH", "MUSTERSTADT")],
            ApplicantText.Read("ACME, INC. (EXAMPLE LAKE, IL), MUSTER, HANS (SAMPLETON, OH) BEISPIEL GMBH (MUSTERSTADT"));

    [Theory]
    [InlineData("Acme (Example) Ltd.")]
    [InlineData("LinkWare Corp.; GoodExample Inc.; DataMuster GmbH")]
    [InlineData("Muster; Hans")]
    [InlineData("Toyo; Denki")]
    [InlineData("Toyo; Denki; Kogyo")]
    [InlineData("Muster GmbH; Beispiel GmbH, Munich; Example")]
    [InlineData("McExample, DeMuster & Co.")]
    [InlineData("[Acme]")]
    [InlineData("{Acme}")]
    [InlineData("Acme [formerly 'Beispiel']")]
    [InlineData("架空硝子株式会社")]
    [InlineData("University of Example (UOE)")]
    [InlineData("Acme Software (Example")]
    [InlineData("(SAMPLETON, OH)")]
    [InlineData("")]
    public void What_the_form_does_not_tell_stays_as_it_is_written(string written) => Assert.Equal(written, Names(written));

    [Fact]
    public async Task Regions_of_the_record_go_to_the_names_in_one_text_or_to_the_first_of_them()
    {
        using var folder = new TemporaryFolder();
        const string Names = "ACME, INC. (EXAMPLE LAKE, IL), BEISPIEL GMBH (MUSTERSTADT, DE)";
        var each = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, assignee = Names, regions = new[] { "Illinois", "Bavaria" } })));
        var first = await SourceFiles.ReadOneAsync(folder.Write("b.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, assignee = Names, region = "Illinois" })));

        Assert.Equal(["ACME, INC.", "BEISPIEL GMBH"], each.Applicants);
        Assert.Equal(["Illinois", "Bavaria"], each.ApplicantRegions);
        Assert.Equal(["Illinois", "MUSTERSTADT, DE"], first.ApplicantRegions);
    }

    [Fact]
    public async Task An_applicant_that_is_an_object_is_read_by_its_name()
    {
        using var folder = new TemporaryFolder();

        var document = await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", SourceFiles.Line(new { id = "US1234567", @abstract = SourceFiles.Abstract, assignee = new object[] { new { name = "Acme", country = "US" }, "Beispiel GmbH", new { number = 5 } } })));

        Assert.Equal(["Acme", "Beispiel GmbH"], document.Applicants);
        Assert.Equal(["applicants: no name in '{\"number\":5}'"], document.Flags);
    }

    private static string Names(string written) => string.Join('|', ApplicantText.Read(written).Select(found => found.Name));
}
