using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex;

/// <summary>Every fact of <see cref="IPatentIndex"/>; each index derives from it and says only how it is opened.</summary>
public abstract class PatentIndexConformance : IAsyncLifetime
{
    protected const int Dimensions = 8;

    protected static readonly IndexIdentity Identity = new("conformance-1", Dimensions);

    private IPatentIndex? _index;

    private protected TemporaryFolder Folder { get; } = new();

    protected IPatentIndex Index => _index!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => _index = await OpenAsync(Identity);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_index is not null)
        {
            await _index.DisposeAsync();
        }

        Folder.Dispose();
    }

    /// <summary>Opens for writing what this test has opened before, or makes it.</summary>
    protected abstract Task<IPatentIndex> OpenAsync(IndexIdentity identity);

    [Fact]
    public async Task A_new_index_is_empty()
    {
        Assert.Equal(Identity, Index.Identity);
        Assert.Equal(0, await CountAsync());
        Assert.Empty(await SearchAsync(Axis(0), 10));
        Assert.Empty(await Index.FindAsync([Number("US1000001")], Cancel));
        Assert.Empty(await Index.FindContentHashesAsync([Number("US1000001")], Cancel));
        Assert.Empty(await ClassificationsAsync());
        Assert.Null(await Index.FindPositionAsync("patents.jsonl", Cancel));
    }

    [Fact]
    public async Task An_empty_batch_changes_nothing_but_the_position()
    {
        await Index.UpsertAsync(new PatentBatch([], new SourcePosition("patents.jsonl", 7)), Cancel);

        Assert.Equal(0, await CountAsync());
        Assert.Equal(new SourcePosition("patents.jsonl", 7), await Index.FindPositionAsync("patents.jsonl", Cancel));
    }

    [Fact]
    public async Task A_document_comes_back_as_it_was_written()
    {
        var document = Some.PatentDocument("JP2010000001A", "滑氷防止の塗膜 \"quoted\" <b>", "Ice, snow & frost; 氷が付着しない。\n", ["B05D 5/08", "Y02T 50/10", "F03D 80/40"], ["株式会社例", "Example AG"], language: "ja") with
        {
            Claim = "A coating.",
            Description = "Long text.",
            FilingDate = new DateOnly(2008, 2, 29),
            PriorityDate = new DateOnly(2007, 12, 31),
            PriorArtCitations = [Number("EP1000000A1")],
            ApplicantRegions = ["大阪府", ""],
            Availability = Availability.OpenToLicence,
            Flags = ["date: impossible '20231399'"],
        };
        await WriteAsync(Embedded(document, Axis(0)));

        var found = Assert.Single(await Index.FindAsync([document.Number], Cancel));
        Assert.Equal(JsonSerializer.Serialize(document), JsonSerializer.Serialize(found));
        Assert.Equal(JsonSerializer.Serialize(document), JsonSerializer.Serialize(Assert.Single(await SearchAsync(Axis(0), 1)).Document));
    }

    [Fact]
    public async Task A_document_with_nothing_but_number_and_abstract_comes_back_too()
    {
        var bare = new PatentDocument { Number = Number("US1000001"), Abstract = "x", FamilyId = "f" };
        await WriteAsync(Embedded(bare, Axis(0)));

        Assert.Equal(JsonSerializer.Serialize(bare), JsonSerializer.Serialize(Assert.Single(await Index.FindAsync([bare.Number], Cancel))));
    }

    [Fact]
    public async Task Writing_a_batch_twice_is_writing_it_once()
    {
        var batch = new PatentBatch([Embedded("US1000001", Axis(0)), Embedded("US1000002", Axis(1))], new SourcePosition("a", 2));
        await Index.UpsertAsync(batch, Cancel);
        await Index.UpsertAsync(batch, Cancel);

        Assert.Equal(2, await CountAsync());
        Assert.Equal(["US1000001", "US1000002"], Numbers(await SearchAsync(Axis(0), 10)));
        Assert.Equal(2, (await ClassificationsAsync()).Count);
    }

    [Fact]
    public async Task A_document_of_the_same_number_is_replaced_with_its_vector_metadata_and_hash()
    {
        await WriteAsync(Embedded("US1000001", Axis(0), codes: ["B05D 5/08"]), Embedded("US1000002", Axis(2)));
        await WriteAsync(Embedded("US1000001", Axis(1), codes: ["F03D 1/06"], hash: "new"));

        Assert.Equal(2, await CountAsync());
        Assert.Equal(1, (await SearchAsync(Axis(1), 1))[0].Similarity, 1e-5);
        Assert.Equal(0, (await SearchAsync(Axis(0), 1))[0].Similarity, 1e-5);
        Assert.Equal(1, await CountAsync(new PatentFilter { AnyField = [Field("F03D")] }));
        Assert.Equal(1, await CountAsync(new PatentFilter { AnyField = [Field("B05D")] }));
        Assert.Equal("new", (await Index.FindContentHashesAsync([Number("US1000001")], Cancel))[Number("US1000001")]);
    }

    [Fact]
    public async Task The_same_document_with_another_vector_is_replaced()
    {
        var document = Some.PatentDocument("US1000001");
        await WriteAsync(Embedded(document, Axis(0)));
        await WriteAsync(Embedded(document, Axis(1)));

        Assert.Equal(1, Assert.Single(await SearchAsync(Axis(1), 5)).Similarity, 1e-5);
    }

    [Fact]
    public async Task Of_two_versions_in_one_batch_the_last_one_stays()
    {
        await WriteAsync(Embedded("US1000001", Axis(0), hash: "first"), Embedded("US1000001", Axis(1), hash: "second"));

        Assert.Equal(1, await CountAsync());
        Assert.Equal(1, Assert.Single(await SearchAsync(Axis(1), 5)).Similarity, 1e-5);
        Assert.Equal("second", Assert.Single(await Index.FindContentHashesAsync([Number("US1000001")], Cancel)).Value);
    }

    [Fact]
    public async Task Deleted_documents_are_gone_everywhere_and_counted_once()
    {
        await WriteAsync(Embedded("US1000001", Axis(0)), Embedded("US1000002", Axis(1)));

        Assert.Equal(1, await Index.DeleteAsync([Number("US1000001"), Number("US1000001"), Number("US9999999")], Cancel));
        Assert.Equal(0, await Index.DeleteAsync([Number("US1000001")], Cancel));

        Assert.Equal(1, await CountAsync());
        Assert.Equal(["US1000002"], Numbers(await SearchAsync(Axis(0), 10)));
        Assert.Empty(await Index.FindAsync([Number("US1000001")], Cancel));
        Assert.Empty(await Index.FindContentHashesAsync([Number("US1000001")], Cancel));
        Assert.Equal("US1000002", Assert.Single(await ClassificationsAsync()).Number.Value);
    }

    [Fact]
    public async Task A_deleted_document_can_be_written_again()
    {
        await WriteAsync(Embedded("US1000001", Axis(0)));
        await Index.DeleteAsync([Number("US1000001")], Cancel);
        await WriteAsync(Embedded("US1000001", Axis(0)));

        Assert.Equal(["US1000001"], Numbers(await SearchAsync(Axis(0), 10)));
    }

    [Fact]
    public async Task Neighbours_come_closest_first_with_their_cosine()
    {
        await WriteAsync(Embedded("US1000001", Between(0, 1, 0.9)), Embedded("US1000002", Axis(0)), Embedded("US1000003", Between(0, 1, 0.5)), Embedded("US1000004", Axis(1, -1)));

        var found = await SearchAsync(Axis(0), 10);

        Assert.Equal(["US1000002", "US1000001", "US1000003", "US1000004"], Numbers(found));
        Assert.Equal([1, 0.9, 0.5, 0], found.Select(neighbour => Math.Round(neighbour.Similarity, 5)));
    }

    [Fact]
    public async Task Equal_similarities_come_in_order_of_publication_number_even_where_the_limit_cuts_them()
    {
        string[] numbers = ["US1000009", "EP1000000A1", "US1000001", "JP2010000001A", "US10000010", "WO2010000001A1"];
        await WriteAsync([.. numbers.Select(number => Embedded(number, Between(0, 1, 0.6)))]);
        await WriteAsync(Embedded("US1000000", Axis(0)));

        var ordered = numbers.Order(StringComparer.Ordinal).Prepend("US1000000").ToArray();
        foreach (var limit in new[] { 1, 2, 3, 5, 7, 20 })
        {
            Assert.Equal(ordered.Take(limit), Numbers(await SearchAsync(Axis(0), limit)));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, 3)]
    public async Task The_limit_holds_and_may_be_larger_than_the_index(int limit, int expected)
    {
        await WriteAsync(Embedded("US1000001", Axis(0)), Embedded("US1000002", Axis(1)), Embedded("US1000003", Axis(2)));

        Assert.Equal(expected, (await SearchAsync(Axis(0), limit)).Count);
    }

    [Fact]
    public async Task Every_filter_holds_for_counting_and_for_searching()
    {
        await WriteFilterCorpusAsync();
        foreach (var (filter, expected) in FilterCases())
        {
            var found = await SearchAsync(Axis(0), 100, filter);
            Assert.Equal(expected, string.Join(' ', Numbers(found).Order(StringComparer.Ordinal)));
            Assert.Equal(found.Count, await CountAsync(filter));
        }
    }

    [Fact]
    public async Task Filters_apply_before_the_scan_so_that_the_limit_is_filled_from_what_passes()
    {
        await WriteAsync([.. Enumerable.Range(0, 60).Select(i => Embedded($"US{2000000 + i}", Between(0, 1, 0.99), codes: ["B05D 5/08"]))]);
        await WriteAsync(Embedded("US1000001", Between(0, 1, 0.1), codes: ["F03D 1/06"]), Embedded("US1000002", Between(0, 1, 0.2), codes: ["F03D 1/06"]));

        Assert.Equal(["US1000002", "US1000001"], Numbers(await SearchAsync(Axis(0), 2, new PatentFilter { AnyField = [Field("F03D")] })));
        Assert.Equal(["US1000002", "US1000001"], Numbers(await SearchAsync(Axis(0), 2, new PatentFilter { ExcludeClasses = ["B05"] })));
    }

    [Fact]
    public async Task A_filter_sees_what_was_written_after_it_was_first_used()
    {
        var filter = new PatentFilter { AnyApplicant = [Organisation.FromApplicant("Later Corp.")] };
        await WriteAsync(Embedded("US1000001", Axis(0)));
        Assert.Equal(0, await CountAsync(filter));

        await WriteAsync(Embedded("US1000002", Axis(0), applicants: ["Later Corporation"]));
        Assert.Equal(["US1000002"], Numbers(await SearchAsync(Axis(0), 5, filter)));
    }

    [Fact]
    public async Task Unknown_numbers_are_left_out()
    {
        await WriteAsync(Embedded("US1000001", Axis(0), hash: "h1"));
        PublicationNumber[] asked = [Number("US1000001"), Number("US1000001"), Number("EP9999999A1")];

        Assert.Equal(["US1000001"], (await Index.FindAsync(asked, Cancel)).Select(document => document.Number.Value));
        Assert.Equal([KeyValuePair.Create(Number("US1000001"), "h1")], await Index.FindContentHashesAsync(asked, Cancel));
    }

    [Fact]
    public async Task Identifiers_of_no_office_are_kept_as_they_are()
    {
        await WriteAsync(Embedded("patent-7/b", Axis(0)));

        Assert.Equal("PATENT7B", Assert.Single(await SearchAsync(Axis(0), 5)).Document.Number.Value);
        Assert.Single(await Index.FindAsync([Number("PATENT7B")], Cancel));
    }

    [Fact]
    public async Task Classifications_give_fields_organisations_family_and_year_of_every_document()
    {
        await WriteFilterCorpusAsync();

        var all = (await ClassificationsAsync()).ToDictionary(patent => patent.Number.Value);

        Assert.Equal(5, all.Count);
        Assert.Equal(["B05D", "F03D"], all["US1000001"].Fields.Select(field => field.Value));
        Assert.Equal("fam-1", all["US1000001"].FamilyId);
        Assert.Equal(2010, all["US1000001"].Year);
        Assert.Equal("en", all["US1000001"].Language);
        Assert.Equal([Organisation.FromApplicant("Alpha Inc."), Organisation.FromApplicant("Beta GmbH")], all["US1000001"].Applicants);
        Assert.Equal("Alpha Inc.", all["US1000001"].Applicants[0].Name);
        Assert.Empty(all["US1000004"].Fields);
        Assert.Null(all["US1000004"].Year);
        Assert.Empty(all["US1000004"].Applicants);
    }

    [Fact]
    public async Task The_source_position_is_durable_with_its_batch_and_kept_per_source()
    {
        await Index.UpsertAsync(new PatentBatch([Embedded("US1000001", Axis(0))], new SourcePosition("a", 1)), Cancel);
        await Index.UpsertAsync(new PatentBatch([Embedded("US1000002", Axis(1))], new SourcePosition("a", 5)), Cancel);
        await Index.UpsertAsync(new PatentBatch([Embedded("US1000003", Axis(2))], new SourcePosition("b", 3)), Cancel);
        await Index.UpsertAsync(new PatentBatch([Embedded("US1000004", Axis(3))]), Cancel);
        await ReopenAsync();

        Assert.Equal(new SourcePosition("a", 5), await Index.FindPositionAsync("a", Cancel));
        Assert.Equal(new SourcePosition("b", 3), await Index.FindPositionAsync("b", Cancel));
        Assert.Null(await Index.FindPositionAsync("c", Cancel));
        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task Everything_is_there_after_reopening()
    {
        await WriteFilterCorpusAsync();
        await Index.DeleteAsync([Number("EP1000002A1")], Cancel);
        var before = Numbers(await SearchAsync(Axis(0), 10));
        await ReopenAsync();

        Assert.Equal(before, Numbers(await SearchAsync(Axis(0), 10)));
        Assert.Equal(4, (await ClassificationsAsync()).Count);
    }

    [Theory]
    [InlineData("conformance-2", Dimensions)]
    [InlineData("conformance-1", Dimensions * 2)]
    public async Task Another_model_is_refused_on_reopening_with_both_named(string revision, int dimensions)
    {
        await WriteAsync(Embedded("US1000001", Axis(0)));
        await CloseAsync();

        var refused = await Assert.ThrowsAsync<PatentIndexException>(() => OpenAsync(new IndexIdentity(revision, dimensions)));

        Assert.Contains("'conformance-1' (8 dimensions)", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"'{revision}' ({dimensions} dimensions)", refused.Message, StringComparison.Ordinal);
        Assert.Contains("new store", refused.Message, StringComparison.Ordinal);
        _index = await OpenAsync(Identity);
        Assert.Equal(1, await CountAsync());
    }

    public static TheoryData<string, float[]> BadVectors => new()
    {
        { "zero", new float[Dimensions] },
        { "not a finite number", [float.NaN, 1, 0, 0, 0, 0, 0, 0] },
        { "not a finite number", [float.PositiveInfinity, 1, 0, 0, 0, 0, 0, 0] },
        { "3 dimensions", [1, 0, 0] },
        { "0 dimensions", [] },
    };

    [Theory]
    [MemberData(nameof(BadVectors), DisableDiscoveryEnumeration = true)]
    public async Task An_unusable_vector_is_refused_by_name_and_nothing_of_its_batch_is_written(string reason, float[] vector)
    {
        var batch = new PatentBatch([Embedded("US1000001", Axis(0)), Embedded("US1000002", vector), Embedded("US1000003", Axis(1))], new SourcePosition("a", 3));

        var refused = await Assert.ThrowsAsync<PatentIndexException>(() => Index.UpsertAsync(batch, Cancel));

        Assert.Contains("US1000002", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
        Assert.Null(await Index.FindPositionAsync("a", Cancel));
    }

    [Theory]
    [MemberData(nameof(BadVectors), DisableDiscoveryEnumeration = true)]
    public async Task An_unusable_query_vector_is_refused(string reason, float[] vector)
    {
        await WriteAsync(Embedded("US1000001", Axis(0)));

        var refused = await Assert.ThrowsAsync<PatentIndexException>(() => SearchAsync(vector, 1));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vectors_need_not_have_length_one()
    {
        await WriteAsync(Embedded("US1000001", [3, 4, 0, 0, 0, 0, 0, 0]));

        Assert.Equal(0.6, Assert.Single(await SearchAsync([10, 0, 0, 0, 0, 0, 0, 0], 1)).Similarity, 1e-5);
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing_behind()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Index.UpsertAsync(new PatentBatch([Embedded("US1000001", Axis(0))], new SourcePosition("a", 1)), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Index.SearchAsync(new NeighbourQuery(Axis(0), 1), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Index.CountAsync(PatentFilter.None, cancelled));

        Assert.Equal(0, await CountAsync());
        Assert.Null(await Index.FindPositionAsync("a", Cancel));
    }

    [Fact]
    public async Task Many_searches_at_once_each_see_a_whole_state_while_documents_are_replaced()
    {
        await WriteAsync([.. Enumerable.Range(0, 50).Select(i => Embedded($"US{2000000 + i}", Axis(i % Dimensions)))]);
        var writing = Task.Run(async () =>
        {
            for (var round = 0; round < 10; round++)
            {
                await WriteAsync([.. Enumerable.Range(0, 50).Select(i => Embedded($"US{2000000 + i}", Axis((i + round) % Dimensions), hash: $"{round}"))]);
            }
        }, Cancel);
        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(50, (await SearchAsync(Axis(0), 100)).Select(neighbour => neighbour.Document.Number).Distinct().Count());
            }
        }, Cancel));

        await Task.WhenAll([writing, .. searches]);
    }

    [Fact]
    public async Task Searches_asked_together_find_what_each_finds_alone()
    {
        await WriteFilterCorpusAsync();
        NeighbourQuery[] queries = [.. FilterCases().SelectMany(filtered => Enumerable.Range(0, 3).Select(axis => new NeighbourQuery(Between(axis, axis + 1, 0.8), axis + 1) { Filter = filtered.Filter }))];

        var together = await Index.SearchAsync(queries, Cancel);

        Assert.Equal(queries.Length, together.Count);
        foreach (var (query, found) in queries.Zip(together))
        {
            var alone = await Index.SearchAsync(query, Cancel);
            Assert.Equal(Numbers(alone), Numbers(found));
            Assert.Equal(alone.Select(neighbour => neighbour.Similarity), found.Select(neighbour => neighbour.Similarity));
        }

        Assert.Contains(together, found => found.Count > 0);
        Assert.Empty(await Index.SearchAsync([], Cancel));
    }

    [Fact]
    public async Task Counts_asked_together_are_what_each_is_alone()
    {
        await WriteFilterCorpusAsync();
        PatentFilter[] filters = [.. FilterCases().Select(filtered => filtered.Filter), new() { AnyApplicant = [Organisation.FromApplicant("Alpha"), Organisation.FromApplicant("Beta")] }];

        var together = await Index.CountAsync(filters, Cancel);

        Assert.Equal([.. FilterCases().Select(filtered => filtered.Expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).LongLength), 2L], together);
        Assert.Empty(await Index.CountAsync([], Cancel));
    }

    private protected static float[] Axis(int axis, float value = 1)
    {
        var vector = new float[Dimensions];
        vector[axis] = value;
        return vector;
    }

    private protected static float[] Between(int axis, int other, double cosine)
    {
        var vector = Axis(axis, (float)cosine);
        vector[other] = (float)Math.Sqrt(1 - cosine * cosine);
        return vector;
    }

    private protected static PublicationNumber Number(string number) => PublicationNumber.Parse(number, CultureInfo.InvariantCulture);

    private protected static IpcSubclass Field(string symbol) => IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

    private protected static EmbeddedPatent Embedded(PatentDocument document, float[] vector, string hash = "hash") => new(document, vector, hash);

    private protected static EmbeddedPatent Embedded(string number, float[] vector, string[]? codes = null, string[]? applicants = null, string hash = "hash") =>
        Embedded(Some.PatentDocument(number, codes: codes, applicants: applicants), vector, hash);

    private protected static IEnumerable<string> Numbers(IEnumerable<Neighbour> neighbours) => neighbours.Select(neighbour => neighbour.Document.Number.Value);

    private protected Task WriteAsync(params EmbeddedPatent[] patents) => Index.UpsertAsync(new PatentBatch(patents), Cancel);

    private protected Task<IReadOnlyList<Neighbour>> SearchAsync(float[] vector, int limit, PatentFilter? filter = null) =>
        Index.SearchAsync(new NeighbourQuery(vector, limit) { Filter = filter ?? PatentFilter.None }, Cancel);

    private protected Task<long> CountAsync(PatentFilter? filter = null) => Index.CountAsync(filter ?? PatentFilter.None, Cancel);

    private protected async Task<List<ClassifiedPatent>> ClassificationsAsync() => await Index.ReadClassificationsAsync(Cancel).ToListAsync(Cancel);

    private protected async Task ReopenAsync()
    {
        await CloseAsync();
        _index = await OpenAsync(Identity);
    }

    private async Task CloseAsync()
    {
        await Index.DisposeAsync();
        _index = null;
    }

    private Task WriteFilterCorpusAsync() => WriteAsync(
        Embedded(Some.PatentDocument("US1000001", codes: ["B05D 5/08", "F03D 80/40", "B05D 7/00", "Y02E 10/72"], applicants: ["Alpha Inc.", "Beta GmbH"], published: new DateOnly(2010, 1, 7), family: "fam-1"), Axis(0)),
        Embedded(Some.PatentDocument("EP1000002A1", codes: ["B05C 5/02"], applicants: ["ALPHA, INC"], published: new DateOnly(2012, 6, 30), family: "fam-1"), Axis(1)),
        Embedded(Some.PatentDocument("JP2015000003A", codes: ["A61K 31/20"], applicants: ["株式会社ガンマ"], published: new DateOnly(2015, 1, 8), family: "fam-2", language: "ja"), Axis(2)),
        Embedded(Some.PatentDocument("US1000004", codes: [], applicants: [], family: "fam-3") with { PublicationDate = null }, Axis(3)),
        Embedded(Some.PatentDocument("XYZ5", codes: ["Y02E 10/72"], applicants: ["Delta SA"], published: new DateOnly(1899, 12, 31), family: "家族5"), Axis(4)));

    private static IEnumerable<(PatentFilter Filter, string Expected)> FilterCases()
    {
        yield return (PatentFilter.None, "EP1000002A1 JP2015000003A US1000001 US1000004 XYZ5");
        yield return (new() { AnyField = [Field("F03D")] }, "US1000001");
        yield return (new() { AnyField = [Field("F03D"), Field("A61K")] }, "JP2015000003A US1000001");
        yield return (new() { AnyField = [Field("H01L")] }, "");
        yield return (new() { AnyField = [Field("Y02E")] }, "");
        yield return (new() { EveryField = [Field("F03D"), Field("B05D")] }, "US1000001");
        yield return (new() { EveryField = [Field("F03D"), Field("A61K")] }, "");
        yield return (new() { EveryField = [Field("Y02E")] }, "");
        yield return (new() { ExcludeClasses = ["B05"] }, "JP2015000003A US1000004 XYZ5");
        yield return (new() { ExcludeClasses = ["F03", "A61"] }, "EP1000002A1 US1000004 XYZ5");
        yield return (new() { Classified = true }, "EP1000002A1 JP2015000003A US1000001");
        yield return (new() { Classified = false }, "US1000004 XYZ5");
        yield return (new() { Classified = false, Offices = ["US"] }, "US1000004");
        yield return (new() { Classified = true, ExcludeClasses = ["B05"] }, "JP2015000003A");
        yield return (new() { Offices = ["US"] }, "US1000001 US1000004");
        yield return (new() { Offices = ["JP", "EP"] }, "EP1000002A1 JP2015000003A");
        yield return (new() { AnyApplicant = [Organisation.FromApplicant("Alpha")] }, "EP1000002A1 US1000001");
        yield return (new() { AnyApplicant = [Organisation.FromApplicant("ガンマ"), Organisation.FromApplicant("nobody")] }, "JP2015000003A");
        yield return (new() { AnyApplicant = [Organisation.FromApplicant("nobody")] }, "");
        yield return (new() { ExcludeApplicants = [Organisation.FromApplicant("alpha inc")] }, "JP2015000003A US1000004 XYZ5");
        yield return (new() { ExcludeApplicants = [Organisation.FromApplicant("nobody")] }, "EP1000002A1 JP2015000003A US1000001 US1000004 XYZ5");
        yield return (new() { ExcludeFamilies = ["fam-1", "家族5", "unknown"] }, "JP2015000003A US1000004");
        yield return (new() { ExcludeNumbers = [Number("US1000001"), Number("EP9999999A1")] }, "EP1000002A1 JP2015000003A US1000004 XYZ5");
        yield return (new() { PublishedFrom = new DateOnly(2012, 6, 30) }, "EP1000002A1 JP2015000003A");
        yield return (new() { PublishedTo = new DateOnly(2010, 1, 7) }, "US1000001 XYZ5");
        yield return (new() { PublishedFrom = new DateOnly(2010, 1, 8), PublishedTo = new DateOnly(2012, 6, 29) }, "");
        yield return (new() { Language = "ja" }, "JP2015000003A");
        yield return (new() { Language = "en", Offices = ["US"], Classified = true }, "US1000001");
        yield return (new() { AnyField = [Field("B05D"), Field("B05C")], ExcludeApplicants = [Organisation.FromApplicant("Beta")] }, "EP1000002A1");
    }
}
