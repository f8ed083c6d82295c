namespace Ideation.Patents;

/// <summary>One of the 35 fields of WIPO's technology concordance, as people speak of it.</summary>
/// <param name="Number">1 to 35; 0 for a subclass the concordance does not place.</param>
/// <param name="NameJa">Short plain Japanese name.</param>
/// <param name="NameEn">Short plain English name.</param>
/// <param name="SectorJa">The sector in Japanese, one of five.</param>
/// <param name="SectorEn">The sector in English, one of five.</param>
public sealed record WipoField(int Number, string NameJa, string NameEn, string SectorJa, string SectorEn)
{
    public string Name(string language) => language == "ja" ? NameJa : NameEn;

    public string Sector(string language) => language == "ja" ? SectorJa : SectorEn;
}
