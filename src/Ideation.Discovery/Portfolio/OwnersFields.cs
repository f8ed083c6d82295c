using Ideation.Patents;

namespace Ideation.Discovery.Portfolio;

/// <summary>The fields in which the owner of a document files anyhow: a use there is nothing that it would not have thought of.</summary>
internal sealed class OwnersFields
{
    private readonly Dictionary<Organisation, HashSet<IpcSubclass>> _fields;
    private readonly Organisation? _owner;

    private OwnersFields(Dictionary<Organisation, HashSet<IpcSubclass>> fields, Organisation? owner) => (_fields, _owner) = (fields, owner);

    /// <summary>From everything that the owners have in the index, whichever documents are looked at.</summary>
    /// <param name="index">Read through once.</param>
    /// <param name="documents">Those that are looked at.</param>
    /// <param name="owner">Whose they are; null takes each document's applicants.</param>
    /// <param name="options">From how many documents on a field is the owner's.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<OwnersFields> ReadAsync(IPatentIndex index, IReadOnlyList<PatentDocument> documents, Organisation? owner, PortfolioOptions options, CancellationToken cancellationToken)
    {
        HashSet<Organisation> owners = owner is { } named ? [named] : [.. documents.SelectMany(document => document.Applicants).Select(Organisation.FromApplicant)];
        var filed = new List<(Organisation Owner, ClassifiedPatent Patent)>();
        await foreach (var patent in index.ReadClassificationsAsync(cancellationToken).ConfigureAwait(false))
        {
            filed.AddRange(patent.Applicants.Where(owners.Contains).Distinct().Select(applicant => (applicant, patent)));
        }

        return new OwnersFields(filed.GroupBy(pair => pair.Owner, pair => pair.Patent).ToDictionary(patents => patents.Key, patents => Of(patents, options)), owner);
    }

    /// <summary>Those that a share of the documents of its owners are in.</summary>
    public IReadOnlySet<IpcSubclass> Of(PatentDocument document)
    {
        var owners = _owner is { } named ? [named] : document.Applicants.Select(Organisation.FromApplicant).Distinct();
        return owners.SelectMany(owner => _fields.GetValueOrDefault(owner, [])).ToHashSet();
    }

    private static HashSet<IpcSubclass> Of(IEnumerable<ClassifiedPatent> patents, PortfolioOptions options)
    {
        IpcSubclass[][] families = [.. patents.GroupBy(patent => patent.Family).Select(family => family.SelectMany(patent => patent.Fields).Distinct().ToArray())];
        var least = Math.Max(options.OwnFieldDocuments, options.OwnFieldShare * families.Length);
        return [.. families.SelectMany(fields => fields).GroupBy(field => field).Where(field => field.Count() >= least).Select(field => field.Key)];
    }
}
