using Ideation.Embeddings;
using Ideation.Embeddings.Training;

namespace Ideation.Tests.Embeddings;

/// <summary>A model learnt in a second from sentences made here, for tests that need one but not a good one.</summary>
internal static class TinyModel
{
    private static readonly string[] Subjects = ["coating", "turbine", "battery", "sensor", "polymer", "antenna", "valve", "membrane"];
    private static readonly string[] Actions = ["repels ice", "stores energy", "measures pressure", "filters water", "guides light", "seals a pipe", "conducts heat", "absorbs sound"];

    private static readonly Lazy<TrainedModel> Shared = new(() => new EmbeddingTrainer(Options()).Train(Texts()));

    public static TrainedModel Trained => Shared.Value;

    public static TrainingOptions Options(int seed = 7, int threads = 2) => new()
    {
        Seed = seed,
        Threads = threads,
        Dimensions = 64,
        PrefixDimensions = 16,
        VocabularySize = 400,
        Epochs = 8,
        BatchSize = 32,
        LearningRate = 0.01f,
        TokenDropout = 0.1f,
    };

    /// <summary>64 English texts and 8 Japanese ones.</summary>
    public static IReadOnlyList<TrainingText> Texts() =>
    [
        .. from subject in Subjects
           from action in Actions
           select new TrainingText
           {
               Title = $"{subject} that {action}",
               Abstract = $"The {subject} of the invention {action} when it is installed. In use the {subject} lasts long, and because it {action} no further part is needed.",
               Claim = $"A {subject} characterised in that it {action}.",
               Source = "example/texts-2024",
           },
        .. from word in new[] { "塗膜", "電池", "半導体", "樹脂", "アンテナ", "弁", "膜", "センサ" }
           select new TrainingText
           {
               Title = $"{word}の製造方法",
               Abstract = $"本発明の{word}は、基板の表面に撥水性を与える。使用時に{word}は長持ちし、別の部品を必要としない。これにより{word}の信頼性が高まる。",
               Language = "ja",
               Source = "example/ja",
           },
    ];

    public static ModelCard Write(string folder) => ModelFolder.Write(folder, Trained, "tiny", "test", []);
}
