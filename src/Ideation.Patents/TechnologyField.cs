namespace Ideation.Patents;

/// <summary>An IPC subclass as people speak of it.</summary>
/// <param name="Subclass">The symbol.</param>
/// <param name="NameJa">Short plain Japanese name.</param>
/// <param name="NameEn">Short plain English name, at most six words.</param>
/// <param name="WipoField">1 to 35 of WIPO's technology concordance, 0 where it has none.</param>
/// <param name="IsKnown">False for a symbol that is not in the list: withdrawn, misprinted or newer than it.</param>
public sealed record TechnologyField(IpcSubclass Subclass, string NameJa, string NameEn, int WipoField, bool IsKnown)
{
    public char Section => Subclass.Section;

    /// <summary>The scheme has given it up: old documents carry it, but nobody files there any more.</summary>
    public bool IsDiscontinued => DiscontinuedFields.Contains(Subclass);

    /// <summary>Somebody can work and file in it: it is known and not given up, no index scheme, which says more about a document of another field, and no class's remainder.</summary>
    public bool IsOpen => IsKnown && !IsDiscontinued && !Subclass.Value.EndsWith("99Z", StringComparison.Ordinal) && !NameEn.EndsWith("(index)", StringComparison.Ordinal);

    public string Name(string language) => language == "ja" ? NameJa : NameEn;
}
