using Ideation.Patents;

namespace Ideation.Discovery.Portfolio;

/// <summary>The fields in which the owner of a document files anyhow: a use there is nothing that it would not have thought of.</summary>
internal sealed class OwnersFields(IReadOnlyList<PatentDocument> documents, Organisation? owner, PortfolioOptions options)
{
    private readonly ILookup<Organisation, PatentDocument> _byApplicant = documents.SelectMany(document => document.Applicants.Select(Organisation.FromApplicant).Distinct().Select(applicant => (applicant, document))).ToLookup(pair => pair.applicant, pair => pair.document);

    /// <summary>Those that a share of the documents of the same owner are in.</summary>
    public IReadOnlySet<IpcSubclass> Of(PatentDocument document)
    {
        PatentDocument[] all = owner is not null ? [.. documents] : document.Applicants.Count > 0 ? [.. _byApplicant[Organisation.FromApplicant(document.Applicants[0])]] : [];
        var least = Math.Max(options.OwnFieldDocuments, options.OwnFieldShare * all.Length);
        return all.SelectMany(one => one.Fields.Distinct()).GroupBy(field => field).Where(field => field.Count() >= least).Select(field => field.Key).ToHashSet();
    }
}
