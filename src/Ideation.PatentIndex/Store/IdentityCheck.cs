using System.Globalization;
using Ideation.Patents;

namespace Ideation.PatentIndex.Store;

/// <summary>Keeps vectors of two embedding models out of one index.</summary>
internal static class IdentityCheck
{
    /// <exception cref="PatentIndexException">No revision, or no dimensions.</exception>
    public static void RequireUsable(IndexIdentity identity)
    {
        if (string.IsNullOrWhiteSpace(identity.ModelRevision) || identity.Dimensions is < 1 or > 65_536)
        {
            throw new PatentIndexException($"An index needs the revision of its embedding model and 1 to 65536 dimensions; found {Describe(identity)}.");
        }
    }

    /// <exception cref="PatentIndexException">The two differ.</exception>
    public static void RequireSame(IndexIdentity stored, IndexIdentity offered, string index)
    {
        if (stored != offered)
        {
            throw new PatentIndexException($"{index} was made with embedding model {Describe(stored)}, but the model in use is {Describe(offered)}; vectors of two models cannot be compared. Use that model, or ingest the documents again into a new store.");
        }
    }

    private static string Describe(IndexIdentity identity) =>
        string.Create(CultureInfo.InvariantCulture, $"'{identity.ModelRevision}' ({identity.Dimensions} dimensions)");
}
