using Ideation.Embeddings.Store;

namespace Ideation.App.Commands.Models;

/// <summary>What <c>models verify</c> found about one model; no differences when all is well.</summary>
internal sealed record ModelCheckAnswer(string Name, int Files, IReadOnlyList<FileDifference> Differences);
