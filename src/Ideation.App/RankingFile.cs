using Ideation.Discovery.Ranking;
using Ideation.Proposals.Reports;

namespace Ideation.App;

/// <summary>The file beside a model's folder that says how fields are ranked with it: <c>NAME.ranking.json</c>.</summary>
internal static class RankingFile
{
    private const string Ending = ".ranking.json";

    public static string PathFor(string modelFolder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(modelFolder)) + Ending;

    /// <summary>What was learnt with the model, or null where nothing was.</summary>
    /// <exception cref="InputFileException">The file is no ranking, or one learnt with another model.</exception>
    public static RankingModel? Find(string modelFolder, string identity)
    {
        var path = PathFor(modelFolder);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var ranking = RankingModelJson.Read(File.ReadAllText(path), path);
            return ranking.EmbeddingModel == identity
                ? ranking
                : throw new InputFileException($"'{path}' was learnt with {ranking.EmbeddingModel}, but the model is {identity}; learn it again with 'ideation fit', or remove it.");
        }
        catch (InvalidDataException e)
        {
            throw new InputFileException(e.Message);
        }
    }

    public static Task WriteAsync(string path, RankingModel ranking, CancellationToken cancellationToken) =>
        ReportFile.WriteAsync(path, RankingModelJson.Write(ranking), cancellationToken);
}
