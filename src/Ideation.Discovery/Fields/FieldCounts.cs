using Ideation.Patents;

namespace Ideation.Discovery.Fields;

/// <summary>Dense counts over pairs of fields; the diagonal holds a field's own count.</summary>
/// <param name="Fields">In order of symbol; the positions in the tables.</param>
/// <param name="Documents">Documents classified in both fields.</param>
/// <param name="Organisations">Organisations with a document classified in both fields.</param>
/// <param name="Classified">Documents with at least one field.</param>
internal sealed record FieldCounts(IReadOnlyList<IpcSubclass> Fields, int[,] Documents, int[,] Organisations, long Classified);
