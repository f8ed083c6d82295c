using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Ideation.Embeddings.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ideation.Tests.Embeddings.Store;

/// <summary>Stands in for a publisher's server at the network's edge: real TLS on a loopback port, with a certificate that only the test's own options trust.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private static readonly X509Certificate2 Certificate = CreateCertificate();

    private readonly WebApplication _app;

    private FileServer(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Host, string Path, string Range)> Requests { get; } = new();

    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>Answers in place of the files where it returns true.</summary>
    public Func<HttpContext, Task<bool>> Instead { get; set; } = _ => Task.FromResult(false);

    public int Port { get; private set; }

    public Uri Address => new($"https://models.example:{Port}/");

    /// <summary>Production's rules, but that 127.0.0.1 counts as public, and names lead where the test says.</summary>
    public static DownloadOptions Options(params (string Host, string Address)[] names) => new()
    {
        Addresses = new AddressPolicy(IPAddress.Loopback),
        FirstPause = TimeSpan.FromMilliseconds(1),
        Resolve = (host, _) => Task.FromResult(new[] { IPAddress.Parse(names.FirstOrDefault(name => name.Host == host).Address ?? "127.0.0.1") }),
        Certificates = (_, certificate, _, _) => certificate?.GetCertHashString() == Certificate.GetCertHashString(),
    };

    public static async Task<FileServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate)));
        var server = new FileServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Port = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue((context.Request.Host.Value!, context.Request.Path.Value!, context.Request.Headers.Range.ToString()));
        if (await Instead(context))
        {
            return;
        }

        if (Files.TryGetValue(context.Request.Path.Value!, out var content))
        {
            await Results.Bytes(content, enableRangeProcessing: true).ExecuteAsync(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=models.example", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
