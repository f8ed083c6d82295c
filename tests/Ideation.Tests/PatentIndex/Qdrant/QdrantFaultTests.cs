using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Ideation.PatentIndex.Qdrant;
using Ideation.PatentIndex.Store;
using Ideation.Patents;

namespace Ideation.Tests.PatentIndex.Qdrant;

public sealed class QdrantFaultTests : IAsyncLifetime
{
    private static readonly IndexIdentity Identity = new("m", 8);
    private readonly TemporaryFolder _folder = new();
    private readonly ImpatientTime _time = new();
    private QdrantStandIn? _standIn;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private QdrantOptions Options => new() { Url = _standIn!.Url, AttemptTimeout = TimeSpan.FromHours(2) };

    public async ValueTask InitializeAsync() => _standIn = await QdrantStandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _standIn!.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(408)]
    [InlineData(429)]
    public async Task A_passing_fault_is_waited_out_with_growing_pauses(int status)
    {
        await using var index = await OpenAsync();
        _standIn!.NextStatus(status);
        _standIn.NextStatus(status);
        _standIn.NextStatus(status);

        await index.UpsertAsync(Batch(1), Cancel);

        Assert.Equal(1, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal(3, _time.Pauses.Count);
        Assert.True(_time.Pauses.Last() > _time.Pauses.First());
        Assert.All(_time.Pauses, pause => Assert.InRange(pause, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Retry_After_in_seconds_is_honoured()
    {
        await using var index = await OpenAsync();
        _standIn!.NextStatus(429, "7");

        Assert.Equal(0, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Pauses);
    }

    [Fact]
    public async Task Retry_After_as_a_date_is_honoured()
    {
        await using var index = await OpenAsync();
        _standIn!.NextStatus(503, ImpatientTime.Now.AddSeconds(42).ToString("R", CultureInfo.InvariantCulture));

        Assert.Equal(0, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal([TimeSpan.FromSeconds(42)], _time.Pauses);
    }

    [Fact]
    public async Task A_Retry_After_of_a_day_is_cut_to_the_longest_pause()
    {
        await using var index = await OpenAsync();
        _standIn!.NextStatus(429, "86400");

        Assert.Equal(0, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal([TimeSpan.FromMinutes(1)], _time.Pauses);
    }

    [Fact]
    public async Task An_answer_cut_off_in_the_middle_is_asked_for_again()
    {
        await using var index = await OpenAsync();
        _standIn!.Next(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync("{\"result\":"u8.ToArray(), Cancel);
            await context.Response.Body.FlushAsync(Cancel);
            context.Abort();
            return true;
        });

        Assert.Equal(0, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Single(_time.Pauses);
    }

    [Theory]
    [InlineData(400, "answered 400")]
    [InlineData(401, "refused the API key")]
    [InlineData(403, "refused the API key")]
    [InlineData(404, "may have been deleted")]
    [InlineData(413, "answered 413")]
    [InlineData(301, "answered 301")]
    public async Task A_fault_that_will_not_pass_is_reported_at_once(int status, string expected)
    {
        await using var index = await OpenAsync();
        _standIn!.NextStatus(status);

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(Batch(1), Cancel));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Contains(_standIn.Url.ToString(), problem.Message, StringComparison.Ordinal);
        Assert.Empty(_time.Pauses);
        Assert.Null(await index.FindPositionAsync("s", Cancel));
    }

    [Fact]
    public async Task A_server_that_stays_broken_ends_in_its_own_words_after_the_last_attempt()
    {
        await using var index = await OpenAsync();
        for (var i = 0; i < 6; i++)
        {
            _standIn!.NextStatus(500);
        }

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(Batch(1), Cancel));

        Assert.Contains("answered 500 to 'PUT /points?wait=true': stand-in fault", problem.Message, StringComparison.Ordinal);
        Assert.Equal(5, _time.Pauses.Count);
        Assert.Null(await index.FindPositionAsync("s", Cancel));
    }

    [Fact]
    public async Task A_slow_answer_ends_in_a_time_out()
    {
        await using var index = await OpenAsync(Options with { AttemptTimeout = TimeSpan.FromSeconds(3), Retries = 1, FirstPause = TimeSpan.FromMilliseconds(1) }, TimeProvider.System);
        for (var i = 0; i < 2; i++)
        {
            _standIn!.Next(async context =>
            {
                await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
                return true;
            });
        }

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.CountAsync(PatentFilter.None, Cancel));
        Assert.Contains("did not answer within 3 s, asked 2 times", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_at_once_and_is_not_an_error_of_the_index()
    {
        await using var index = await OpenAsync(Options with { FirstPause = TimeSpan.FromMinutes(5), LongestPause = TimeSpan.FromMinutes(5) }, TimeProvider.System);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        _standIn!.Next(async context =>
        {
            stop.CancelAfter(50);
            context.Response.StatusCode = 503;
            await context.Response.CompleteAsync();
            return true;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => index.CountAsync(PatentFilter.None, stop.Token));
    }

    [Fact]
    public async Task The_breaker_opens_after_many_failures_and_spares_the_server()
    {
        await using var index = await OpenAsync(Options with { Retries = 0 });
        for (var i = 0; i < 2 * QdrantResilience.BreakerThroughput; i++)
        {
            _standIn!.NextStatus(503);
        }

        for (var i = 0; i < QdrantResilience.BreakerThroughput + 5; i++)
        {
            await Assert.ThrowsAsync<PatentIndexException>(() => index.CountAsync(PatentFilter.None, Cancel));
        }

        var asked = _standIn!.Requests.Count;
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.CountAsync(PatentFilter.None, Cancel));
        Assert.Contains("has failed too often", problem.Message, StringComparison.Ordinal);
        Assert.Equal(asked, _standIn.Requests.Count);
    }

    [Fact]
    public async Task Half_a_batch_that_was_accepted_does_not_count_and_writing_it_again_completes_it()
    {
        await using var index = await OpenAsync(Options with { RequestBytes = 2048 });
        _standIn!.Next(_ => Task.FromResult(false));
        _standIn.NextStatus(400);

        await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(Batch(20), Cancel));
        Assert.InRange(await index.CountAsync(PatentFilter.None, Cancel), 1, 19);
        Assert.Null(await index.FindPositionAsync("s", Cancel));

        await index.UpsertAsync(Batch(20), Cancel);
        Assert.Equal(20, await index.CountAsync(PatentFilter.None, Cancel));
        Assert.Equal(20, (await index.FindPositionAsync("s", Cancel))!.Ordinal);
    }

    [Fact]
    public async Task A_change_the_server_only_acknowledged_is_not_taken_for_done()
    {
        await using var index = await OpenAsync();
        _standIn!.Next(async context =>
        {
            await context.Response.Body.WriteAsync("""{"result":{"operation_id":1,"status":"acknowledged"},"status":"ok","time":0}"""u8.ToArray(), Cancel);
            return true;
        });

        await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(Batch(1), Cancel));
        Assert.Null(await index.FindPositionAsync("s", Cancel));
    }

    [Fact]
    public async Task A_collection_deleted_in_the_middle_of_a_run_is_reported_and_the_next_run_starts_from_nothing()
    {
        await using (var index = await OpenAsync())
        {
            await index.UpsertAsync(Batch(1), Cancel);
            _standIn!.DropCollections();
            var problem = await Assert.ThrowsAsync<PatentIndexException>(() => index.UpsertAsync(Batch(2), Cancel));
            Assert.Contains("may have been deleted", problem.Message, StringComparison.Ordinal);
        }

        await using var next = await OpenAsync();
        Assert.Null(await next.FindPositionAsync("s", Cancel));
        Assert.Equal(0, await next.CountAsync(PatentFilter.None, Cancel));
    }

    [Fact]
    public async Task A_lost_answer_to_making_the_collection_does_no_harm()
    {
        _standIn!.Next(_ => Task.FromResult(false));
        await (await OpenAsync()).DisposeAsync();
        _standIn.DropCollections();

        _standIn.Next(_ => Task.FromResult(false));
        _standIn.Next(async context =>
        {
            using var again = new HttpClient();
            using var body = new StringContent("""{"vectors":{"size":8,"distance":"Cosine"}}""");
            await again.PutAsync(new Uri(_standIn.Url, context.Request.Path), body, Cancel);
            context.Abort();
            return true;
        });
        await using var index = await OpenAsync();
        await index.UpsertAsync(Batch(1), Cancel);

        Assert.Equal(1, await index.CountAsync(PatentFilter.None, Cancel));
    }

    [Fact]
    public async Task A_collection_of_another_program_is_left_alone()
    {
        using var client = new HttpClient();
        using var create = new StringContent("""{"vectors":{"size":8,"distance":"Cosine"}}""");
        using var point = new StringContent("""{"points":[{"id":"6f0d7c2e-3b0a-4f57-9a53-000000000001","vector":[1,0,0,0,0,0,0,0]}]}""");
        await client.PutAsync(new Uri(_standIn!.Url, "/collections/ideation"), create, Cancel);
        await client.PutAsync(new Uri(_standIn.Url, "/collections/ideation/points?wait=true"), point, Cancel);

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => OpenAsync());
        Assert.Contains("was not made by Ideation", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_in_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => OpenAsync(Options with { Url = new Uri($"http://127.0.0.1:{port}") }));

        Assert.StartsWith($"Qdrant at http://127.0.0.1:{port}/ cannot be reached (", problem.Message, StringComparison.Ordinal);
        Assert.Equal(5, _time.Pauses.Count);
    }

    [Theory]
    [InlineData("<html>hello</html>")]
    [InlineData("[1,2]")]
    [InlineData("{\"time\":0}")]
    [InlineData("{\"result\":{\"name\":\"another service\"}}")]
    public async Task A_server_that_is_no_Qdrant_is_recognised(string answer)
    {
        _standIn!.Next(async context =>
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer), Cancel);
            return true;
        });

        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => OpenAsync());
        Assert.Contains("is it a Qdrant server?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_key_is_sent_and_appears_in_no_message()
    {
        _standIn!.ApiKey = "secret-key-1";
        await (await OpenAsync(Options with { ApiKey = "secret-key-1" })).DisposeAsync();

        var wrong = Options with { ApiKey = "secret-key-2" };
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => OpenAsync(wrong));

        Assert.Contains(QdrantOptions.ApiKeyVariable, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", wrong.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_needs_a_collection_but_no_store_and_makes_neither()
    {
        var problem = await Assert.ThrowsAsync<PatentIndexException>(() => QdrantPatentIndex.OpenAsync(Options, store: null, Cancel));
        Assert.Contains("There is no collection 'ideation'", problem.Message, StringComparison.Ordinal);

        await using (var index = await OpenAsync())
        {
            await index.UpsertAsync(Batch(3), Cancel);
        }

        await using var reader = await QdrantPatentIndex.OpenAsync(Options, store: null, Cancel);
        Assert.Equal(Identity, reader.Identity);
        Assert.Equal(3, (await reader.SearchAsync(new NeighbourQuery(Some.Vector(8, 1), 9), Cancel)).Count);
        await Assert.ThrowsAsync<PatentIndexException>(() => reader.UpsertAsync(Batch(1), Cancel));
    }

    [Fact]
    public async Task Classifications_come_over_several_pages()
    {
        await using var index = await OpenAsync();
        await index.UpsertAsync(Batch(2_345), Cancel);

        var all = await index.ReadClassificationsAsync(Cancel).ToListAsync(Cancel);

        Assert.Equal(2_345, all.Select(patent => patent.Number).Distinct().Count());
        Assert.Equal(3, _standIn!.Requests.Count(request => request.Contains("scroll", StringComparison.Ordinal)));
    }

    private Task<QdrantPatentIndex> OpenAsync(QdrantOptions? options = null, TimeProvider? time = null) =>
        QdrantPatentIndex.OpenOrCreateAsync(options ?? Options, Identity, PatentStore.OpenOrCreate(_folder.Path), time ?? _time, () => 0.5, Cancel);

    private static PatentBatch Batch(int count) => new(
        [.. Enumerable.Range(0, count).Select(i => new EmbeddedPatent(Some.PatentDocument($"US{1000000 + i}"), Some.Vector(8, i), "h"))],
        new SourcePosition("s", count));
}
