using Ideation.Discovery.Partners.Organisations;
using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Counts the organisations of a landscape.</summary>
internal static class Players
{
    public static IReadOnlyList<Player> Of(IReadOnlyList<LandscapeDocument> documents, LandscapeCollection collection, LandscapeOptions options)
    {
        var classified = documents.Count(document => document.Fields.Count > 0);
        var fields = documents.SelectMany(document => document.Fields).CountBy(field => field).ToDictionary();
        return [.. documents
            .SelectMany(document => document.Organisations, (document, organisation) => (organisation, document))
            .GroupBy(pair => pair.organisation, pair => pair.document)
            .Select(own => One(own.Key, [.. own]))
            .OrderByDescending(player => player.Families)
            .ThenByDescending(player => player.LatestYear ?? 0)
            .ThenBy(player => player.Organisation.Key, StringComparer.Ordinal)];

        Player One(Organisation organisation, LandscapeDocument[] own)
        {
            var everywhere = Math.Max(own.Length, collection.FamiliesOf(organisation));
            var years = own.Select(document => document.FilingYear).OfType<int>().ToArray();
            return new Player(
                organisation,
                own.Length,
                (double)own.Length / documents.Count,
                everywhere,
                Advantage(own.Length, everywhere, documents.Count, Math.Max(documents.Count, collection.Families)),
                years.Length > 0 ? years.Min() : null,
                years.Length > 0 ? years.Max() : null,
                Specialised(own),
                PersonNames.IsPerson(organisation));
        }

        IReadOnlyList<PlayerField> Specialised(LandscapeDocument[] own)
        {
            var ownClassified = own.Count(document => document.Fields.Count > 0);
            return [.. own.SelectMany(document => document.Fields).CountBy(field => field)
                .Select(field => new PlayerField(field.Key, field.Value, field.Value < options.FewestForSpecialisation ? null : Advantage(field.Value, ownClassified, fields[field.Key], classified)))
                .OrderByDescending(field => field.Specialisation is not null)
                .ThenByDescending(field => field.Specialisation)
                .ThenByDescending(field => field.Families)
                .ThenBy(field => field.Field.Key, StringComparer.Ordinal)];
        }
    }

    /// <summary>Balassa's index: a part's share of one's own over its share of everybody's.</summary>
    internal static double Advantage(int ownPart, int ownAll, long part, long all) => (double)ownPart / ownAll / ((double)part / all);
}
