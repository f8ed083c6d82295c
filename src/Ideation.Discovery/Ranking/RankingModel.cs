using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Ideation.Discovery.Ranking;

/// <summary>What was learnt about ranking fields with one embedding model.</summary>
public sealed record RankingModel
{
    /// <summary>The embedding model, name@revision, whose similarities and vectors it was learnt from.</summary>
    public required string EmbeddingModel { get; init; }

    public required FieldPredictor Predictor { get; init; }

    /// <summary>Learnt from all development queries.</summary>
    public required RankingWeights Weights { get; init; }

    /// <summary>Learnt from all but one part of the development queries each; <see cref="FoldOf"/> says which part.</summary>
    public required IReadOnlyList<RankingWeights> Folds { get; init; }

    /// <summary>Figures of the weights of each fold on the queries they were not learnt from, by name.</summary>
    public IReadOnlyDictionary<string, double> Measured { get; init; } = new Dictionary<string, double>();

    /// <summary>The weights that were not learnt from this document or another of its group.</summary>
    /// <param name="group">The name of the document's group.</param>
    public RankingWeights WeightsWithout(string group) => Folds[FoldOf(group, Folds.Count)];

    /// <summary>The part a group of documents belongs to; the same on every machine.</summary>
    public static int FoldOf(string group, int folds) =>
        (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(group))) % (uint)folds);
}
