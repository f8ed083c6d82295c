using Ideation.Patents;

namespace Ideation.App;

/// <summary>A search whose limit counts families, so that one invention does not fill the list.</summary>
internal static class FamilySearch
{
    public static async Task<IReadOnlyList<FoundFamily>> RunAsync(IPatentIndex index, NeighbourQuery query, CancellationToken cancellationToken)
    {
        for (var asked = 2 * query.Limit; ; asked *= 4)
        {
            var found = await index.SearchAsync(query with { Limit = asked }, cancellationToken);
            var families = found.GroupBy(neighbour => neighbour.Document.Family).Take(query.Limit).ToArray();
            if (families.Length == query.Limit || found.Count < asked)
            {
                return [.. families.Select(family => new FoundFamily(family.First(), [.. family.Skip(1).Select(neighbour => neighbour.Document.Number)]))];
            }
        }
    }
}
