using System.Text.Json;
using Ideation.Discovery.Landscape;
using Ideation.Proposals.Reports;

namespace Ideation.App.Commands.Landscape;

/// <summary>The file in which a landscape is remembered until its next run.</summary>
internal sealed class LandscapeState(string path)
{
    /// <summary>Where it was asked for, else beside the definition; null when there is neither.</summary>
    public static LandscapeState? Find(string? given, string? definition) =>
        (given ?? (definition is null ? null : Path.ChangeExtension(definition, ".state.json"))) is { } path ? new LandscapeState(Path.GetFullPath(path)) : null;

    /// <returns>Null when the landscape was never drawn.</returns>
    public async Task<LandscapeSnapshot?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, LandscapeStateJson.Default.LandscapeSnapshot, cancellationToken);
        }
        catch (JsonException e)
        {
            throw new InputFileException($"The state file '{path}' is not what a landscape leaves behind (line {e.LineNumber + 1}); delete it to begin anew, or name another with --state.");
        }
    }

    public Task WriteAsync(LandscapeSnapshot snapshot, CancellationToken cancellationToken) =>
        ReportFile.WriteAsync(path, JsonSerializer.Serialize(snapshot, LandscapeStateJson.Default.LandscapeSnapshot) + "\n", cancellationToken);
}
