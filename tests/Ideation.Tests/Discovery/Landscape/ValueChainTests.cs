using Ideation.Discovery.Landscape;

namespace Ideation.Tests.Discovery.Landscape;

public class ValueChainTests
{
    [Theory]
    [InlineData("Anti-icing coating composition", "en", ValueChainRole.Materials, "composition")]
    [InlineData("Method of manufacturing a wind turbine blade", "en", ValueChainRole.Process, "Method of manufacturing")]
    [InlineData("Coating apparatus for films", "en", ValueChainRole.Equipment, "Coating apparatus")]
    [InlineData("Bearing for a vehicle", "en", ValueChainRole.Component, "Bearing")]
    [InlineData("Wind turbine with a heated blade", "en", ValueChainRole.System, "Wind turbine")]
    [InlineData("Ice detection on an aircraft", "en", ValueChainRole.Evaluation, "detection")]
    [InlineData("Maintenance service", "en", ValueChainRole.Use, "service")]
    [InlineData("着氷防止用塗料組成物", "ja", ValueChainRole.Materials, "塗料")]
    [InlineData("風車羽根の製造方法", "ja", ValueChainRole.Process, "製造方法")]
    [InlineData("ガラス板の切断装置", "ja", ValueChainRole.Equipment, "切断装置")]
    [InlineData("転がり軸受", "ja", ValueChainRole.Component, "軸受")]
    [InlineData("風力発電システム", "ja", ValueChainRole.System, "システム")]
    [InlineData("皮膜の厚さの検査", "ja", ValueChainRole.Evaluation, "検査")]
    [InlineData("見本二次電池用正極活物質、その製造方法及びそれを含む二次電池", "ja", ValueChainRole.Materials, "活物質")]
    [InlineData("膜厚検査装置および膜厚検査方法", "ja", ValueChainRole.Evaluation, "検査装置")]
    [InlineData("画像処理装置および画像処理方法", "ja", ValueChainRole.System, "画像処理装置")]
    [InlineData("遊技機", "ja", ValueChainRole.System, "遊技機")]
    [InlineData("熱処理装置", "ja", ValueChainRole.Equipment, "熱処理装置")]
    [InlineData("Hot immersion coating of steel sheet", "en", ValueChainRole.Process, "coating of")]
    [InlineData("Signal processing apparatus", "en", ValueChainRole.System, "Signal processing apparatus")]
    public void A_title_shows_the_role_and_the_word_it_was_seen_by(string title, string language, ValueChainRole expected, string word)
    {
        var role = RoleReader.Read(Family(title, language));

        Assert.Equal(expected, role!.Role);
        Assert.Contains(word, role.Words);
    }

    [Theory]
    [InlineData("インクジェットの記録", "ja", "インク")]
    [InlineData("在庫管理", "ja", "管")]
    [InlineData("Blood vessel", "en", "vessel")]
    [InlineData("Machine learning", "en", "Machine")]
    public void A_part_of_another_word_shows_no_role(string title, string language, string part) => Assert.DoesNotContain(part, RoleReader.Read(Family(title, language))?.Words ?? []);

    [Fact]
    public void A_document_without_any_word_of_the_lexicon_has_no_role() => Assert.Null(RoleReader.Read(Family("Loaf", "en")));

    [Fact]
    public async Task Roles_are_counted_with_their_players()
    {
        var chain = (await SomeLandscape.DrawAsync(SomeLandscape.Fields("B05D", "F03D"))).ValueChain;

        Assert.Equal(6, chain.Documents.Count + chain.Unplaced);
        Assert.Equal(chain.Documents.Count, chain.Roles.Sum(role => role.Families));
        Assert.Equal("Beta Inc", chain.Roles.Single(role => role.Role == ValueChainRole.System).Players[0].Organisation.Name);
    }

    private static LandscapeDocument Family(string title, string language) =>
        LandscapeDocument.From([(SomeLandscape.Document("US1", title, [], "Alpha", 2010, text: language == "ja" ? "見本の文です。" : "Nothing more is said about it.", language: language), null)], new FieldTable([]));
}
