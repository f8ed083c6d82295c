using Ideation.Ingestion;
using Ideation.Patents;

namespace Ideation.Tests.Ingestion;

public class ContentHashTests
{
    private static readonly PatentDocument Document = Some.PatentDocument("EP1000000A1");

    public static TheoryData<PatentDocument> Changed =>
    [
        Some.PatentDocument("EP1000001A1"),
        Document with { Title = "Coating for a wing" },
        Document with { Abstract = Document.Abstract + "!" },
        Document with { Claim = "" },
        Document with { Description = "More." },
        Document with { Language = "ja" },
        Document with { Classifications = [] },
        Document with { Applicants = [.. Document.Applicants, "Another"] },
        Document with { ApplicantRegions = ["Bavaria"] },
        Document with { Availability = Availability.Lapsed },
        Document with { FilingDate = new DateOnly(2001, 1, 1) },
        Document with { PriorityDate = new DateOnly(2001, 1, 1) },
        Document with { PublicationDate = null },
        Document with { FamilyId = "other" },
        Document with { PriorArtCitations = [Some.PublicationNumber()] },
        Document with { Source = "other" },
        Document with { Title = Document.Title + Document.Abstract[..1], Abstract = Document.Abstract[1..] },
    ];

    [Fact]
    public void The_same_content_has_the_same_hash_whatever_was_flagged() =>
        Assert.Equal(ContentHash.Of(Document, "m"), ContentHash.Of(Some.PatentDocument("EP1000000A1") with { Flags = ["odd"] }, "m"));

    // Taken down before regions and availability were known: such a store must not be embedded again for nothing.
    [Fact]
    public void A_document_without_the_later_parts_keeps_the_hash_it_always_had() =>
        Assert.Equal("1f458f26db8af4d22c6fcaf0345bd9d000f3b5082f321e26c5862c35fbdf6a23", ContentHash.Of(Document, "m"));

    [Theory]
    [MemberData(nameof(Changed))]
    public void Any_changed_value_changes_the_hash(PatentDocument changed) => Assert.NotEqual(ContentHash.Of(Document, "m"), ContentHash.Of(changed, "m"));

    [Fact]
    public void Another_model_means_another_hash() => Assert.NotEqual(ContentHash.Of(Document, "m"), ContentHash.Of(Document, "n"));

    [Fact]
    public async Task The_same_text_written_differently_has_the_same_hash()
    {
        using var folder = new TemporaryFolder();
        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl",
            SourceFiles.Json("US1234567", "A caf\u00E9 machine  with a heated\u00A0blade & a \u200Bpump.") + "\n" +
            SourceFiles.Json("US 1,234,567", " A cafe\u0301 machine with a heated\nblade &amp; a pump. ")));

        Assert.Equal(ContentHash.Of(records[0].Document!, "m"), ContentHash.Of(records[1].Document!, "m"));
    }
}
