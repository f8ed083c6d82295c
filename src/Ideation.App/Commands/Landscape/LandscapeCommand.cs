using System.CommandLine;
using Ideation.App.Options;
using Ideation.Discovery.Landscape;
using Ideation.Patents;
using Ideation.Proposals.Landscapes;

namespace Ideation.App.Commands.Landscape;

/// <summary><c>ideation landscape</c>: who files what, where and when around a text, in some fields, or as a saved definition says.</summary>
internal static class LandscapeCommand
{
    public static Command Create()
    {
        var request = new LandscapeRequestOptions();
        var output = new LandscapeOutputOptions();
        var index = new IndexOptions();
        var command = new Command("landscape", "Show who files what, where and when: trends, players, map, white space, value chain");
        request.AddTo(command);
        output.AddTo(command);
        index.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = await request.ReadAsync(parsed, cancellationToken);
            output.RequireWritable(parsed);
            var state = LandscapeState.Find(parsed.GetValue(request.State), parsed.GetValue(request.Definition));
            var before = state is null ? null : await state.ReadAsync(cancellationToken);
            await using var workspace = await Workspace.OpenForReadingAsync(index.Resolve(parsed), cancellationToken);
            var landscape = await new LandscapeDiscovery(workspace.Index, workspace.Queries, new LandscapeOptions()).DrawAsync(asked, cancellationToken);
            if (asked.Queries.Count > 0 && landscape.UnknownQueries.Count == asked.Queries.Count)
            {
                throw new UsageException("The embedding model knows none of the words of that text; describe what to look for in a plain sentence.");
            }

            var report = Report(landscape, request.Language(parsed, asked), before is null ? null : await ChangeAsync(before, landscape, workspace, cancellationToken), workspace);
            await output.WriteAsync(parsed, report, cancellationToken);
            if (state is not null)
            {
                await state.WriteAsync(LandscapeSnapshot.Of(landscape, report.WrittenAt), cancellationToken);
            }

            return landscape.Documents.Count > 0 ? ExitCodes.Done : ExitCodes.NoUse;
        });
        return command;
    }

    private static async Task<LandscapeChange> ChangeAsync(LandscapeSnapshot before, PatentLandscape landscape, Workspace workspace, CancellationToken cancellationToken)
    {
        var change = LandscapeChange.Between(before, landscape);
        PublicationNumber[] gone = [.. change.Gone.Select(PublicationNumber.FromStored)];
        var held = gone.Length == 0 ? [] : await workspace.Index.FindAsync(gone, cancellationToken);
        return change with { Deleted = change.Gone.Except(held.Select(document => document.Number.Value)).ToHashSet(StringComparer.Ordinal) };
    }

    private static LandscapeReport Report(PatentLandscape landscape, string language, LandscapeChange? change, Workspace workspace) => new()
    {
        Landscape = landscape,
        Language = language,
        Change = change,
        EmbeddingModel = workspace.Model.Name,
        EmbeddingModelRevision = workspace.Model.Revision,
        SoftwareVersion = ProposalJob.SoftwareVersion,
        WrittenAt = TimeProvider.System.GetUtcNow(),
        Egress = workspace.Egress,
    };
}
