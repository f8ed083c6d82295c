namespace Ideation.Discovery.Partners.Regions;

/// <summary>How far an organisation is from the region asked for, as far as the source says where it is.</summary>
public enum RegionDistance
{
    /// <summary>No region was asked for, or the source does not say where the organisation is.</summary>
    Unknown,

    /// <summary>The region itself.</summary>
    Same,

    /// <summary>A neighbouring prefecture, or another part of the same state or country.</summary>
    Near,

    /// <summary>The source names another region.</summary>
    Far,
}
