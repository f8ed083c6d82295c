namespace Ideation.Discovery.Partners.Organisations;

/// <summary>What an applicant is, as far as its name shows.</summary>
public enum OrganisationKind
{
    /// <summary>Nothing in the name says otherwise.</summary>
    Company,
    University,
    ResearchInstitute,

    /// <summary>A ministry, an agency or a local government.</summary>
    PublicBody,
    Person,
}
