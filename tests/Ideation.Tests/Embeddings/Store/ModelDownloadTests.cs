using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Ideation.Embeddings;
using Ideation.Embeddings.Store;
using Ideation.Tests.Embeddings.Models;
using Microsoft.AspNetCore.Http;

namespace Ideation.Tests.Embeddings.Store;

public sealed class ModelDownloadTests : IAsyncLifetime
{
    private const string Onnx = "model.onnx";
    private static readonly string[] Names = ["model.json", Onnx, "tokenizer.json"];

    private readonly TemporaryFolder _temporary = new();
    private readonly List<string> _contacted = [];
    private ModelStore _store = null!;
    private FileServer _server = null!;
    private CatalogueEntry _entry = null!;

    public async ValueTask InitializeAsync()
    {
        _store = SomeModels.Store(_temporary);
        _server = await FileServer.StartAsync();
        var folder = SomeModels.Write(_temporary.File("published"), "tiny");
        foreach (var name in Names)
        {
            _server.Files["/" + name] = File.ReadAllBytes(Path.Combine(folder, name));
        }

        _entry = new CatalogueEntry { Name = "pulled", Address = _server.Address, Licence = "CC0", Files = [.. Names.Select(Stated)] };
    }

    [Fact]
    public async Task A_model_is_fetched_verified_and_usable_by_its_name()
    {
        var installed = await PullAsync();

        using var model = EmbeddingModel.Load(_store.FolderOf("pulled"));
        Assert.Equal(installed.Identity, model.Identity);
        Assert.Equal(_server.Address.AbsoluteUri, installed.Source);
        Assert.DoesNotContain(SomeModels.Left(_store), path => path.EndsWith(".part", StringComparison.Ordinal) || path.StartsWith(".downloads" + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        Assert.Equal([_server.Address.Authority], _contacted);
    }

    [Fact]
    public async Task Settings_of_an_entry_become_part_of_a_transformer()
    {
        var folder = _temporary.File("bert");
        SomeTransformer.WriteBert(folder);
        string[] names = [Onnx, "tokenizer.json", "1_Pooling/config.json"];
        foreach (var name in names)
        {
            _server.Files["/" + name] = File.ReadAllBytes(Path.Combine(folder, name));
        }

        _entry = _entry with { Files = [.. names.Select(Stated)], Settings = new JsonObject { ["queryPrefix"] = "query: ", ["maxTokens"] = 33 } };

        var installed = await PullAsync();

        using var model = EmbeddingModel.Load(_store.FolderOf("pulled"));
        Assert.Equal((33, ModelKind.Transformer, "CC0"), (model.MaxTokens, installed.Kind, installed.Licence));
        Assert.Contains("ideation.json", installed.Files.Keys);
    }

    [Fact]
    public async Task A_transfer_that_broke_off_goes_on_with_a_range_and_fetches_nothing_twice()
    {
        var content = _server.Files["/" + Onnx];
        var part = Path.Combine(_store.Folder, ".downloads", "pulled", Onnx + ".part");
        Directory.CreateDirectory(Path.GetDirectoryName(part)!);
        File.WriteAllBytes(part, content[..1000]);

        await PullAsync();

        Assert.Equal("bytes=1000-", Assert.Single(_server.Requests, request => request.Path == "/" + Onnx).Range);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_is_taken_up_again_where_it_broke()
    {
        var content = _server.Files["/" + Onnx];
        var broken = false;
        _server.Instead = async context =>
        {
            if (broken || context.Request.Path != "/" + Onnx)
            {
                return false;
            }

            broken = true;
            context.Response.ContentLength = content.Length;
            await context.Response.Body.WriteAsync(content.AsMemory(0, 4096));
            await context.Response.Body.FlushAsync();
            await Task.Delay(200);
            context.Abort();
            return true;
        };

        await PullAsync();

        Assert.Equal(["", "bytes=4096-"], _server.Requests.Where(request => request.Path == "/" + Onnx).Select(request => request.Range));
    }

    [Fact]
    public async Task A_server_that_knows_no_ranges_sends_all_of_it_again()
    {
        var content = _server.Files["/" + Onnx];
        var part = Path.Combine(_store.Folder, ".downloads", "pulled", Onnx + ".part");
        Directory.CreateDirectory(Path.GetDirectoryName(part)!);
        File.WriteAllBytes(part, content[..1000]);
        _server.Instead = async context =>
        {
            if (context.Request.Path != "/" + Onnx)
            {
                return false;
            }

            await context.Response.Body.WriteAsync(content);
            return true;
        };

        await PullAsync();

        Assert.NotNull(_store.Find("pulled"));
    }

    [Fact]
    public async Task A_wrong_hash_is_refused_with_both_and_the_part_is_gone()
    {
        var content = _server.Files["/" + Onnx];
        var expected = Hash(content);
        content[^1] ^= 1;

        var error = await RefusedAsync();

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains(Hash(content), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeModels.Left(_store), path => path.Contains(Onnx, StringComparison.Ordinal));
        Assert.Null(_store.Find("pulled"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_stated_is_refused_whether_the_server_admits_it_or_not(bool admitted)
    {
        var content = _server.Files["/" + Onnx];
        var sent = 0;
        _server.Instead = async context =>
        {
            if (context.Request.Path != "/" + Onnx)
            {
                return false;
            }

            context.Response.ContentLength = admitted ? content.Length * 100 : null;
            try
            {
                for (; sent < 100; sent++)
                {
                    await context.Response.Body.WriteAsync(content, context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
            }

            return true;
        };

        Assert.Contains("larger than stated", (await RefusedAsync()).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeModels.Left(_store), path => path.Contains(Onnx, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://models.example/model.onnx", "expected an https address, found http")]
    [InlineData("https://127.0.0.2/model.onnx", "127.0.0.2, which is no public address")]
    [InlineData("https://[::1]/model.onnx", "::1, which is no public address")]
    [InlineData("https://10.0.0.7/model.onnx", "10.0.0.7, which is no public address")]
    [InlineData("https://169.254.169.254/latest", "169.254.169.254, which is no public address")]
    [InlineData("https://intranet.example/model.onnx", "intranet.example is refused: it leads to 192.168.3.4")]
    [InlineData("https://user:secret@models.example/model.onnx", "user name or password")]
    [InlineData("http://user:secret@models.example/model.onnx", "user name or password")]
    [InlineData("//[", "redirects to nowhere")]
    public async Task A_redirect_to_where_nothing_may_be_fetched_is_refused(string target, string because)
    {
        Redirect(target);

        var error = await RefusedAsync(FileServer.Options(("intranet.example", "192.168.3.4")));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_to_another_public_host_is_followed_and_told_before()
    {
        Redirect($"https://elsewhere.example:{_server.Port}/files/model.onnx");
        _server.Files["/files/" + Onnx] = _server.Files["/" + Onnx];

        await PullAsync();

        Assert.Equal([_server.Address.Authority, $"elsewhere.example:{_server.Port}"], _contacted);
    }

    [Fact]
    public async Task A_ring_of_redirects_is_left()
    {
        Redirect("/model.onnx");

        Assert.Contains("more than 5 redirects", (await RefusedAsync()).Message, StringComparison.Ordinal);
        Assert.Equal(6, _server.Requests.Count(request => request.Path == "/" + Onnx));
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused_before_anything_is_sent()
    {
        var error = await RefusedAsync(FileServer.Options() with { Addresses = AddressPolicy.PublicOnly });

        Assert.Contains("models.example is refused: it leads to 127.0.0.1, which is no public address", error.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_is_caught_when_it_is_connected_to()
    {
        var lookups = 0;
        var options = FileServer.Options() with { Resolve = (_, _) => Task.FromResult(new[] { System.Net.IPAddress.Parse(lookups++ == 0 ? "127.0.0.1" : "10.0.0.1") }) };
        _server.Instead = context =>
        {
            // So that the next file needs a connection of its own.
            context.Response.Headers.Connection = "close";
            return Task.FromResult(false);
        };

        var error = await RefusedAsync(options);

        Assert.Contains("10.0.0.1, which is no public address", error.Message, StringComparison.Ordinal);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        var error = await RefusedAsync(FileServer.Options() with { Certificates = null });

        Assert.Contains("certificate is not trusted", error.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Plain_http_in_the_catalogue_is_refused_before_any_host_is_contacted()
    {
        _entry = _entry with { Address = new Uri("http://models.example/") };

        Assert.Contains("expected an https address", (await RefusedAsync()).Message, StringComparison.Ordinal);
        Assert.Empty(_contacted);
    }

    [Fact]
    public async Task A_password_in_an_address_is_refused_and_not_shown()
    {
        _entry = _entry with { Address = new Uri("http://user:secret@models.example/") };

        var error = await RefusedAsync();

        Assert.Contains("carries a user name or password", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_fetches_at_a_time_are_refused_before_either_reads_what_the_other_records()
    {
        _entry = WithoutHashes();
        using var held = StoreLock.Take(_store.Folder);
        await File.WriteAllTextAsync(_store.CataloguePath, "half-written", TestContext.Current.CancellationToken);

        Assert.Contains("Another ideation process", (await RefusedAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_in_trouble_is_asked_again_and_one_that_stays_so_is_named()
    {
        var failures = 2;
        _server.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.FromResult(failures-- > 0);
        };
        _server.Files.TryRemove("/model.json", out var card);

        Assert.Contains("answered 404", (await RefusedAsync()).Message, StringComparison.Ordinal);
        Assert.Equal(3, _server.Requests.Count);

        _server.Files["/model.json"] = card!;
        failures = 1000;
        Assert.Contains("answered 503", (await RefusedAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_not_waited_for_without_end()
    {
        _server.Instead = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        var error = await RefusedAsync(FileServer.Options() with { Patience = TimeSpan.FromMilliseconds(100), Retries = 1 });

        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_fetch_keeps_its_part_and_the_next_goes_on()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new Reported(report =>
        {
            if (report.File == Onnx)
            {
                cancel.Cancel();
            }
        });
        _server.Instead = async context =>
        {
            if (context.Request.Path != "/" + Onnx || context.Request.Headers.Range.Count > 0)
            {
                return false;
            }

            context.Response.ContentLength = _server.Files["/" + Onnx].Length;
            await context.Response.Body.WriteAsync(_server.Files["/" + Onnx].AsMemory(0, 500));
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Download(FileServer.Options()).RunAsync(_entry, false, _ => { }, progress, cancel.Token));
        Assert.Null(_store.Find("pulled"));
        await PullAsync();

        Assert.Equal(["", "bytes=500-"], _server.Requests.Where(request => request.Path == "/" + Onnx).Select(request => request.Range));
        Assert.Single(_server.Requests, request => request.Path == "/model.json");
    }

    [Fact]
    public async Task Without_a_hash_nothing_is_fetched_unless_it_is_trusted_on_first_use()
    {
        _entry = WithoutHashes();

        var error = await RefusedAsync();

        Assert.Contains("--trust-on-first-use", error.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task What_was_trusted_on_first_use_is_recorded_and_later_fetches_are_verified_against_it()
    {
        _entry = WithoutHashes();
        await Download(FileServer.Options()).RunAsync(_entry, trustOnFirstUse: true, _ => { }, progress: null, TestContext.Current.CancellationToken);

        var recorded = Catalogue.Read(_store.CataloguePath).Find("pulled")!;
        Assert.Equal(Names.Select(name => Hash(_server.Files["/" + name])), recorded.Files.Select(file => file.Sha256));
        Assert.All(recorded.Files, file => Assert.Equal(new DateOnly(2026, 3, 4), file.Seen));

        _store.Remove(_store.Require("pulled"));
        await PullAsync();
        _store.Remove(_store.Require("pulled"));
        _server.Files["/" + Onnx][^1] ^= 1;
        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => Download(FileServer.Options()).RunAsync(_entry, trustOnFirstUse: true, _ => { }, progress: null, TestContext.Current.CancellationToken));
        Assert.Contains("is not the file expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_run_is_not_trusted_either_and_may_be_another_next_time()
    {
        _entry = WithoutHashes();
        var whole = _server.Files["/tokenizer.json"];
        _server.Files["/tokenizer.json"] = "{}"u8.ToArray();
        await Assert.ThrowsAsync<EmbeddingModelException>(() => Download(FileServer.Options()).RunAsync(_entry, trustOnFirstUse: true, _ => { }, progress: null, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(_store.CataloguePath));

        _server.Files["/tokenizer.json"] = whole;
        await Download(FileServer.Options()).RunAsync(_entry, trustOnFirstUse: true, _ => { }, progress: null, TestContext.Current.CancellationToken);

        Assert.NotNull(_store.Find("pulled"));
    }

    [Fact]
    public async Task A_model_that_does_not_run_is_not_installed()
    {
        _server.Files["/tokenizer.json"] = "{}"u8.ToArray();
        _entry = _entry with { Files = [.. Names.Select(Stated)] };

        await RefusedAsync();

        Assert.Null(_store.Find("pulled"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_nothing_half_installed()
    {
        // A folder stands where the part would go.
        Directory.CreateDirectory(Path.Combine(_store.Folder, ".downloads", "pulled", Onnx + ".part"));

        var error = await Assert.ThrowsAnyAsync<Exception>(() => PullAsync());

        Assert.True(error is IOException or UnauthorizedAccessException, error.ToString());
        Assert.Null(_store.Find("pulled"));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _temporary.Dispose();
    }

    private ModelDownload Download(DownloadOptions options) => new(_store, options, new FixedDay());

    private Task<InstalledModel> PullAsync(DownloadOptions? options = null) =>
        Download(options ?? FileServer.Options()).RunAsync(_entry, trustOnFirstUse: false, address => _contacted.Add(address.Authority), progress: null, TestContext.Current.CancellationToken);

    private async Task<EmbeddingModelException> RefusedAsync(DownloadOptions? options = null)
    {
        var error = await Assert.ThrowsAsync<EmbeddingModelException>(() => PullAsync(options));
        Assert.Null(_store.Find("pulled"));
        return error;
    }

    private void Redirect(string target) => _server.Instead = context =>
    {
        if (context.Request.Path == "/" + Onnx)
        {
            context.Response.Redirect(target);
        }

        return Task.FromResult(context.Request.Path == "/" + Onnx);
    };

    private CatalogueFile Stated(string name) => new() { Path = name, Bytes = _server.Files["/" + name].Length, Sha256 = Hash(_server.Files["/" + name]) };

    private CatalogueEntry WithoutHashes() => _entry with { Files = [.. Names.Select(name => new CatalogueFile { Path = name })] };

    private static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content)).ToLower(CultureInfo.InvariantCulture);

    private sealed class Reported(Action<DownloadProgress> report) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => report(value);
    }

    private sealed class FixedDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => SomeModels.Now;
    }
}
