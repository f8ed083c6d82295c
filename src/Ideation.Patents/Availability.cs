namespace Ideation.Patents;

/// <summary>What a source says about using a right; of two statements on one right the later one here counts.</summary>
public enum Availability
{
    /// <summary>The source does not say, or says only that the right is pending or was granted once.</summary>
    Unknown,

    InForce,

    /// <summary>The holder offers licences.</summary>
    OpenToLicence,

    /// <summary>Expired, given up, withdrawn, refused or revoked: there is nothing left to license.</summary>
    Lapsed,
}
