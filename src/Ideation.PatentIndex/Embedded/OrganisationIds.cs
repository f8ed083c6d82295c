using Ideation.PatentIndex.Store;
using Ideation.Patents;
using Microsoft.Data.Sqlite;

namespace Ideation.PatentIndex.Embedded;

/// <summary>The ids of applicants' organisations, given out inside the writer's transaction.</summary>
internal sealed class OrganisationIds(SqliteConnection writer, IndexReader reader) : IDisposable
{
    private const int Remembered = 500_000;

    private readonly Statement _insert = new(writer, "INSERT INTO organisation (key, name) VALUES ($1, $2) RETURNING id", 2);
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);

    public int[] Of(PatentDocument document) => [.. document.Applicants.Where(applicant => !string.IsNullOrWhiteSpace(applicant)).Select(Of).Distinct()];

    /// <summary>Drops what a rolled-back transaction gave out.</summary>
    public void Forget() => _bySpelling.Clear();

    public void Dispose() => _insert.Dispose();

    private int Of(string applicant)
    {
        if (_bySpelling.TryGetValue(applicant, out var known))
        {
            return known;
        }

        if (_bySpelling.Count == Remembered)
        {
            _bySpelling.Clear();
        }

        var organisation = Organisation.FromApplicant(applicant);
        return _bySpelling[applicant] = reader.FindOrganisation(organisation.Key) ?? (int)(long)_insert.Scalar(organisation.Key, organisation.Name)!;
    }
}
