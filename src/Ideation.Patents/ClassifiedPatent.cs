namespace Ideation.Patents;

/// <summary>The part of a document that field statistics need.</summary>
public sealed record ClassifiedPatent(
    PublicationNumber Number,
    string FamilyId,
    IReadOnlyList<IpcSubclass> Fields,
    IReadOnlyList<Organisation> Applicants,
    int? Year)
{
    /// <summary>ISO 639-1 code; empty where the source gives none.</summary>
    public string Language { get; init; } = "";

    /// <summary>As <see cref="PatentDocument.Family"/>.</summary>
    public string Family => FamilyId.Length > 0 ? FamilyId : Number.Value;
}
