using System.CommandLine;
using System.Globalization;
using Ideation.App.Options;
using Ideation.App.Worker;

namespace Ideation.App.Commands;

/// <summary><c>ideation serve --worker</c>: takes in whatever lands in a folder, until it is stopped.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Create()
    {
        var worker = new Option<bool>("--worker") { Description = "Watch an inbox and take in every file that appears there", Required = true };
        var inbox = new Option<DirectoryInfo>("--inbox") { Description = "The folder to watch; files move to its subfolders done and failed", Required = true, HelpName = "DIR" };
        var port = new Option<int>("--port") { Description = "Loopback port of /health/live and /health/ready; 0 for any free one", DefaultValueFactory = _ => DefaultPort, HelpName = "N" };
        var index = new IndexOptions();
        var command = new Command("serve", "Run as a service: a worker that takes files from an inbox") { worker, inbox, port };
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(port) is var number && number is < 0 or > ushort.MaxValue)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--port {number} is out of range; expected 0 to {ushort.MaxValue}."));
            }

            var folder = parsed.GetValue(inbox)!;
            if (!folder.Exists)
            {
                throw new InputFileException($"The inbox folder '{folder.FullName}' does not exist; make it first.");
            }

            var settings = index.Resolve(parsed);
            await using var app = WorkerHost.Build(
                new WorkerOptions { Inbox = folder.FullName, Store = settings.StoreFolder, Port = number },
                async cancel =>
                {
                    var workspace = await Workspace.OpenForWritingAsync(settings, cancel);
                    return new OpenedStore(workspace.Index, workspace.Documents, workspace.Model);
                });
            await app.StartAsync(cancellationToken);
            Console.WriteLine($"Watching {folder.FullName}; health at {string.Join(", ", app.Urls)}/health/ready. Stop with Ctrl+C.");
            await app.WaitForShutdownAsync(cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}
