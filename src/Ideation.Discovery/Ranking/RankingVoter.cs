using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>A classified document near the text, as far as the ranking of fields needs it.</summary>
/// <param name="Fields">Its distinct fields.</param>
/// <param name="Similarity">Cosine to the text.</param>
/// <param name="SharedWords">How much it shares of what the text says in words (<see cref="Reading.SharedWords"/>); 0 for nothing.</param>
public readonly record struct RankingVoter(IReadOnlyList<IpcSubclass> Fields, double Similarity, double SharedWords);
