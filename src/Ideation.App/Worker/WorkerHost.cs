using System.Net;

namespace Ideation.App.Worker;

/// <summary>Puts the worker and its health endpoints into a host.</summary>
internal static class WorkerHost
{
    /// <param name="options">Where to watch and answer.</param>
    /// <param name="openStore">Opens the index for writing and loads its model; called again later when it throws, for example because the store is locked.</param>
    /// <param name="configure">Changes to the host, such as its logging.</param>
    public static WebApplication Build(WorkerOptions options, Func<CancellationToken, Task<OpenedStore>> openStore, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(openStore);
        builder.Services.AddSingleton<WorkerState>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<InboxWorker>();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
