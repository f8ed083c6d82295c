using Ideation.Discovery.Strength;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>What a small company says of itself, with what a knowledgeable reader finds in it and misses.</summary>
/// <param name="Id">As its file names it.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Home">Fields that would be accepted as home.</param>
/// <param name="Words">Words of the text that tell what is done or how.</param>
/// <param name="Missing">What the text leaves unsaid.</param>
internal sealed record VagueText(string Id, string Language, string Text, IReadOnlyList<IpcSubclass> Home, IReadOnlyList<string> Words, IReadOnlyList<StrengthKind> Missing);
