using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A field that a method shows for a text.</summary>
/// <param name="Field">The field.</param>
/// <param name="Document">The place of the document that shows it; null where a method names fields alone.</param>
internal readonly record struct ShownField(IpcSubclass Field, int? Document = null);
