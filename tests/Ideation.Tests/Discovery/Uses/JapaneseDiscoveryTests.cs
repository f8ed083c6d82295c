using Ideation.Discovery;
using Ideation.Discovery.Uses;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Discovery.Uses;

public class JapaneseDiscoveryTests
{
    [Fact]
    public async Task A_Japanese_question_finds_a_Japanese_bridge()
    {
        var world = new BridgeWorld();
        for (var i = 0; i < 5; i++)
        {
            world.Add("金属板の撥水被膜", $"【課題】金属板の表面に撥水被膜を形成し着氷を防止する。【解決手段】フッ素シラン被膜を塗布する。例{i}。", "B05D", "板金工業株式会社", language: "ja");
            world.Add("通信装置", $"【課題】通信回線の輻輳を制御する。【解決手段】優先制御表{i}により中継する。", "H04L", "通信株式会社", language: "ja");
        }

        world.Add("風車用翼", "【課題】風車の翼に撥水被膜を形成し着氷を防止する。【解決手段】翼の表面にフッ素シラン被膜を塗布する。", "F03D", "風力株式会社", language: "ja");
        world.Add("風車の着氷防止", "【課題】海洋の風車の着氷を防止する翼を提供する。【解決手段】撥水被膜のフッ素シランを塗布する。", "F03D", "風力株式会社", language: "ja");
        world.Add("風車塔", "【課題】風車の塔を建てる。【解決手段】鋼管を積む。", "F03D", "風力株式会社", language: "ja");

        var result = await world.Discovery().FindUsesAsync(
            new CoreTechnology { Text = "金属にフッ素シランの撥水被膜を塗布し、着氷を防止する技術", Language = "ja", HomeFields = [Field("B05D")] }, Distance.Mix, 5, CancellationToken.None);

        var use = Assert.Single(result.Uses);
        Assert.Equal(Field("F03D"), use.Field.Subclass);
        Assert.All(use.Support, neighbour => Assert.Equal("ja", neighbour.Document.Language));
        Assert.Contains(use.Bridge.SharedTerms, term => term.Contains("被膜", StringComparison.Ordinal) || term.Contains("着氷", StringComparison.Ordinal) || term.Contains("シラン", StringComparison.Ordinal));
        Assert.Contains(use.PurposeEvidence.Quote, use.Support.Single(neighbour => neighbour.Document.Number == use.PurposeEvidence.Number).Document switch { var document => document.Title + document.Abstract }, StringComparison.Ordinal);
    }
}
