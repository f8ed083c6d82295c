using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>Finds the rows of a field table that a document belongs to; a subclass in no named row stands for itself, one that the scheme has given up for the one it went into.</summary>
internal sealed class FieldTable
{
    private readonly ILookup<IpcSubclass, LandscapeField> _named;

    public FieldTable(IReadOnlyList<LandscapeField> rows) =>
        _named = rows.Where(row => !row.IsSubclass).SelectMany(row => row.Codes, (row, code) => (row, code)).ToLookup(pair => pair.code, pair => pair.row);

    public IReadOnlyList<LandscapeField> RowsOf(IEnumerable<IpcSubclass> subclasses) =>
        [.. subclasses.SelectMany(subclass => Named(subclass) ?? Named(TechnologyFields.Current(subclass)) ?? [LandscapeField.Of(TechnologyFields.Current(subclass))]).Distinct()];

    private IEnumerable<LandscapeField>? Named(IpcSubclass subclass) => _named.Contains(subclass) ? _named[subclass] : null;
}
