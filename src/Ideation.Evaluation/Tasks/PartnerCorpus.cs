using Ideation.Discovery.Partners.Organisations;
using Ideation.Evaluation.Datasets;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A corpus by organisation and by field. Persons are no organisations.</summary>
internal sealed class PartnerCorpus
{
    private readonly IReadOnlyList<Organisation>[] _applicants;
    private readonly ILookup<Organisation, int> _byOrganisation;
    private readonly ILookup<IpcSubclass, int> _byField;

    public PartnerCorpus(PatentCorpus documents)
    {
        Documents = documents;
        _applicants = [.. documents.Documents.Select(document => (IReadOnlyList<Organisation>)[.. ApplicantNames.Of(document).Where(organisation => OrganisationKinds.Of(organisation) != OrganisationKind.Person)])];
        _byOrganisation = _applicants.Index().SelectMany(pair => pair.Item.Select(organisation => (organisation, pair.Index))).ToLookup(pair => pair.organisation, pair => pair.Index);
        _byField = documents.Documents.Index().SelectMany(pair => pair.Item.Fields.Select(field => (field, pair.Index))).ToLookup(pair => pair.field, pair => pair.Index);
        Organisations = [.. _byOrganisation.Select(group => group.Key).OrderBy(organisation => organisation.Key, StringComparer.Ordinal)];
    }

    public PatentCorpus Documents { get; }

    /// <summary>In order of their names.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    public IReadOnlyList<Organisation> ApplicantsOf(int position) => _applicants[position];

    public IEnumerable<int> DocumentsOf(Organisation organisation) => _byOrganisation[organisation];

    /// <summary>The places that share a field with a document, or all where it has none, without those excluded, in ascending order.</summary>
    public IReadOnlyList<int> AroundOf(PartnerQuery query) => query.Document.Fields.Count == 0
        ? [.. Enumerable.Range(0, Documents.Documents.Count).Where(position => !query.Excluded.Contains(position))]
        : [.. query.Document.Fields.SelectMany(field => _byField[field]).Where(position => !query.Excluded.Contains(position)).Distinct().Order()];

    /// <summary>The places of the documents of one field, without those excluded, in ascending order.</summary>
    public IReadOnlyList<int> InField(PartnerQuery query, IpcSubclass field) => [.. _byField[field].Where(position => !query.Excluded.Contains(position))];

    /// <summary>Each pair of organisations that filed a document together, once for each of them that has a document without the other; asked with the first of their documents. Names that show a company and its own subsidiary are passed over.</summary>
    public IEnumerable<PartnerQuery> Queries()
    {
        var asked = new HashSet<(Organisation Company, Organisation Hidden)>();
        for (var position = 0; position < _applicants.Length; position++)
        {
            var document = Documents.Documents[position];
            if (_applicants[position].Count < 2)
            {
                continue;
            }

            var family = FamilyOf(document);
            foreach (var hidden in _applicants[position])
            {
                var company = _applicants[position].FirstOrDefault(organisation => organisation != hidden && !Affiliates.AreAlike(organisation, hidden));
                if (company.Key.Length == 0 || asked.Contains((company, hidden)))
                {
                    continue;
                }

                HashSet<int> excluded = [.. family, .. DocumentsOf(company)];
                if (DocumentsOf(hidden).Any(other => !excluded.Contains(other)))
                {
                    asked.Add((company, hidden));
                    yield return new PartnerQuery(this, position, company, hidden, family, excluded);
                }
            }
        }
    }

    private HashSet<int> FamilyOf(PatentDocument document)
    {
        var family = Documents.GroupOf(document.Number).ToHashSet();
        family.UnionWith(ApplicantNames.Of(document).SelectMany(DocumentsOf).Where(other => document.FamilyId.Length > 0 && Documents.Documents[other].FamilyId == document.FamilyId));
        return family;
    }
}
