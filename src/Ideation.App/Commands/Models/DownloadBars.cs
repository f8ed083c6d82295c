using Ideation.Embeddings.Store;
using Spectre.Console;

namespace Ideation.App.Commands.Models;

/// <summary>Shows how far a download is: a bar for each file where somebody watches, a line for each where nobody does.</summary>
internal static class DownloadBars
{
    public static async Task<T> RunAsync<T>(Func<IProgress<DownloadProgress>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(new Lines());
        }

        return await Terminal.Error().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    private sealed class Lines : IProgress<DownloadProgress>
    {
        private string _file = "";

        public void Report(DownloadProgress value)
        {
            if (value.File != _file)
            {
                _file = value.File;
                Console.Error.WriteLine($"{value.File}{(value.Length is { } length ? $"  {ByteSize.Of(length)}" : "")}");
            }
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<DownloadProgress>
    {
        private readonly Dictionary<string, ProgressTask> _files = [];

        public void Report(DownloadProgress value)
        {
            if (!_files.TryGetValue(value.File, out var bar))
            {
                bar = context.AddTask(Markup.Escape(value.File));
                _files.Add(value.File, bar);
            }

            bar.IsIndeterminate = value.Length is null;
            bar.MaxValue = Math.Max(1, value.Length ?? value.Bytes);
            bar.Value = value.Bytes;
        }
    }
}
