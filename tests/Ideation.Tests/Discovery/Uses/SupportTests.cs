using Ideation.Discovery;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Uses;

public class SupportTests
{
    [Theory]
    [InlineData("ja", "撥水性のある被膜を形成する", "撥水性の布", "撥水性のある被膜の布")]
    [InlineData("en", "A hydrophobic coating", "Hydrophobic cloth", "Cloth with a hydrophobic coating")]
    public async Task One_word_in_common_supports_no_field(string language, string text, string oneWord, string twoWords)
    {
        PatentDocument[] documents =
        [
            Some.PatentDocument(title: "", @abstract: oneWord, codes: ["A41D"], language: language),
            Some.PatentDocument(title: "", @abstract: twoWords, codes: ["D06M"], language: language),
        ];
        var reader = new SpanReader(new BagOfWords());
        var reading = await reader.ReadAsync(new CoreTechnology { Text = text, Language = language }, TestContext.Current.CancellationToken);
        var around = new Neighbourhood([.. documents.Select(document => new Neighbour(document, 0.9))], [], [], documents.Length);
        var weights = new TermWeights(documents, reading.TermKeys);
        var focus = await TermFocus.ReadAsync(reading, documents, weights, new TextVectors(reader), TestContext.Current.CancellationToken);
        var statistics = FieldStatistics.From(documents.Select(document => new ClassifiedPatent(document.Number, document.FamilyId, document.Fields, [], 2010)));

        var ranked = new CandidateRanking(statistics, new DiscoveryOptions()).Rank(reading, around, weights, focus);

        Assert.Empty(ranked.Single(candidate => candidate.Field == Field("A41D")).Documents);
        Assert.Single(ranked.Single(candidate => candidate.Field == Field("D06M")).Documents);
    }
}
