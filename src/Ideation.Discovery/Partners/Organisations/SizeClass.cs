namespace Ideation.Discovery.Partners.Organisations;

/// <summary>How much an organisation has published in the corpus: a proxy that stands in for nothing else, least of all for the size of a company.</summary>
public enum SizeClass
{
    /// <summary>Up to five documents.</summary>
    FewDocuments,

    /// <summary>Six to fifty.</summary>
    SomeDocuments,

    /// <summary>More than fifty.</summary>
    ManyDocuments,
}
