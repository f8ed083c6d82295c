using System.Globalization;
using System.Numerics.Tensors;
using FsCheck;
using FsCheck.Fluent;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Embedded;

public class BruteForceTests
{
    private static readonly string[] Codes = ["B05D 5/08", "B05C 5/02", "F03D 1/06", "A61K 31/20", "H01L 21/02", "Y02E 10/72"];
    private static readonly string[] Applicants = ["Alpha Inc.", "Beta GmbH", "株式会社ガンマ", "Delta SA"];

    [Fact]
    public void Search_returns_exactly_what_comparing_every_vector_returns_whatever_the_filter()
    {
        var cases =
            from seed in Gen.Choose(0, int.MaxValue)
            from count in Gen.Choose(0, 120)
            from dimensions in Gen.Elements(3, 32, 256)
            from limit in Gen.Choose(0, 40)
            select new Case(seed, count, dimensions, limit);

        Prop.ForAll(Arb.From(cases), sample => HoldsAsync(sample).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public async Task The_int8_scan_loses_no_neighbour_among_many_close_ones()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(7);
        var centre = Some.Vector(64, 1);
        var patents = Enumerable.Range(0, 40_000).Select(i => Patent(random, i, Near(centre, random))).ToArray();
        await using var index = await FilledAsync(folder, patents, 64);

        var found = await index.SearchAsync(new NeighbourQuery(centre, 50), TestContext.Current.CancellationToken);

        Assert.Equal(Expected(patents, new NeighbourQuery(centre, 50)), found.Select(neighbour => neighbour.Document.Number.Value));
    }

    private static async Task<bool> HoldsAsync(Case sample)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(sample.Seed);
        var patents = Enumerable.Range(0, sample.Count).Select(i => Patent(random, i, Some.Vector(sample.Dimensions, random.Next(40)))).ToArray();
        await using var index = await FilledAsync(folder, patents, sample.Dimensions);
        var gone = patents.Where(_ => random.Next(5) == 0).ToArray();
        await index.DeleteAsync([.. gone.Select(patent => patent.Document.Number)], CancellationToken.None);
        var left = patents.Except(gone).ToArray();

        var shared = Filter(random, patents);
        var queries = Enumerable.Range(0, 5)
            .Select(i => new NeighbourQuery(Some.Vector(sample.Dimensions, random.Next(60)), sample.Limit) { Filter = i < 2 ? shared : Filter(random, patents) })
            .ToArray();
        var passing = queries.Select(query => left.Where(patent => Passes(patent.Document, query.Filter)).ToArray()).ToArray();
        var expected = queries.Zip(passing, (query, some) => string.Join(' ', Expected(some, query))).ToArray();
        var together = await index.SearchAsync(queries, CancellationToken.None);
        var counts = await index.CountAsync([.. queries.Select(query => query.Filter)], CancellationToken.None);
        var alone = new List<IReadOnlyList<Neighbour>>();
        foreach (var query in queries)
        {
            alone.Add(await index.SearchAsync(query, CancellationToken.None));
        }

        return expected.SequenceEqual(together.Select(Numbers))
            && expected.SequenceEqual(alone.Select(Numbers))
            && counts.SequenceEqual(passing.Select(some => some.LongLength));
    }

    private static async Task<EmbeddedPatentIndex> FilledAsync(TemporaryFolder folder, EmbeddedPatent[] patents, int dimensions)
    {
        var index = await EmbeddedPatentIndex.OpenOrCreateAsync(folder.Path, new IndexIdentity("m", dimensions), segmentRows: Math.Max(50, patents.Length / 2), CancellationToken.None);
        await index.UpsertAsync(new PatentBatch(patents), CancellationToken.None);
        return index;
    }

    private static IEnumerable<string> Expected(IEnumerable<EmbeddedPatent> patents, NeighbourQuery query) => patents
        .OrderByDescending(patent => Math.Clamp(TensorPrimitives.Dot(query.Vector.Span, patent.Vector.Span), -1f, 1f))
        .ThenBy(patent => patent.Document.Number.Value, StringComparer.Ordinal)
        .Take(query.Limit)
        .Select(patent => patent.Document.Number.Value);

    private static string Numbers(IEnumerable<Neighbour> found) => string.Join(' ', found.Select(neighbour => neighbour.Document.Number.Value));

    private static bool Passes(PatentDocument document, PatentFilter filter) =>
        (filter.AnyField.Count == 0 || document.Fields.Any(filter.AnyField.Contains))
        && filter.EveryField.All(document.Fields.Contains)
        && !document.Fields.Any(field => filter.ExcludeClasses.Contains(field.Class))
        && (filter.Classified is not { } classified || classified == document.Fields.Count > 0)
        && (filter.Offices.Count == 0 || filter.Offices.Contains(document.Number.Office))
        && (filter.AnyApplicant.Count == 0 || Organisations(document).Any(filter.AnyApplicant.Contains))
        && !Organisations(document).Any(filter.ExcludeApplicants.Contains)
        && !filter.ExcludeFamilies.Contains(document.FamilyId)
        && !filter.ExcludeNumbers.Contains(document.Number)
        && (filter.PublishedFrom is null || document.PublicationDate >= filter.PublishedFrom)
        && (filter.PublishedTo is null || document.PublicationDate <= filter.PublishedTo)
        && (filter.Language is null || document.Language == filter.Language);

    private static IEnumerable<Organisation> Organisations(PatentDocument document) => document.Applicants.Select(Organisation.FromApplicant);

    private static PatentFilter Filter(Random random, EmbeddedPatent[] patents) => new()
    {
        AnyField = Sometimes(random) ? [.. Pick(random, Codes).Select(code => IpcSubclass.Parse(code[..4], CultureInfo.InvariantCulture))] : [],
        EveryField = Sometimes(random) ? [.. Pick(random, Codes).Take(2).Select(code => IpcSubclass.Parse(code[..4], CultureInfo.InvariantCulture))] : [],
        ExcludeClasses = Sometimes(random) ? [.. Pick(random, Codes).Select(code => code[..3])] : [],
        Classified = Sometimes(random) ? Sometimes(random) : null,
        Offices = Sometimes(random) ? [.. Pick(random, ["US", "EP", "JP", ""])] : [],
        AnyApplicant = Sometimes(random) ? [.. Pick(random, Applicants).Select(Organisation.FromApplicant)] : [],
        ExcludeApplicants = Sometimes(random) ? [.. Pick(random, Applicants).Select(Organisation.FromApplicant)] : [],
        ExcludeFamilies = Sometimes(random) ? [.. Pick(random, ["f0", "f1", "f2"])] : [],
        ExcludeNumbers = Sometimes(random) ? [.. patents.Take(10).Select(patent => patent.Document.Number)] : [],
        PublishedFrom = Sometimes(random) ? new DateOnly(2000 + random.Next(20), 6, 1) : null,
        PublishedTo = Sometimes(random) ? new DateOnly(2005 + random.Next(20), 6, 1) : null,
        Language = Sometimes(random) ? "ja" : null,
    };

    private static bool Sometimes(Random random) => random.Next(5) == 0;

    private static IEnumerable<string> Pick(Random random, string[] from) => from.Where(_ => random.Next(3) > 0);

    private static EmbeddedPatent Patent(Random random, int i, float[] vector)
    {
        var number = random.Next(4) switch { 0 => $"EP{1000000 + i}A1", 1 => $"JP2010{i:D6}A", 2 => $"US{1000000 + i}", _ => $"X-{i}" };
        var document = Some.PatentDocument(number, codes: [.. Pick(random, Codes)], applicants: [.. Pick(random, Applicants)], family: $"f{random.Next(6)}", language: random.Next(2) == 0 ? "en" : "ja");
        return new EmbeddedPatent(document with { PublicationDate = random.Next(4) == 0 ? null : new DateOnly(2000 + random.Next(25), 1 + random.Next(12), 1) }, vector, "h");
    }

    private static float[] Near(float[] centre, Random random)
    {
        var vector = centre.Select(value => value + (float)(random.NextDouble() - 0.5) * 0.02f).ToArray();
        var norm = TensorPrimitives.Norm<float>(vector);
        return [.. vector.Select(value => value / norm)];
    }

    private sealed record Case(int Seed, int Count, int Dimensions, int Limit);
}
