using Ideation.Patents;

namespace Ideation.Discovery.Landscape;

/// <summary>A row of a landscape's field table: one IPC subclass, or several under a name of the user's own.</summary>
/// <param name="Key">Tells rows apart: the symbol, or the user's name.</param>
/// <param name="NameJa">Japanese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Codes">The subclasses it stands for.</param>
public sealed record LandscapeField(string Key, string NameJa, string NameEn, IReadOnlyList<IpcSubclass> Codes)
{
    public static LandscapeField Of(IpcSubclass subclass)
    {
        var field = TechnologyFields.Find(subclass);
        return new LandscapeField(subclass.Value, field.NameJa, field.NameEn, [subclass]);
    }

    public static LandscapeField Named(string name, IReadOnlyList<IpcSubclass> codes) => new(name, name, name, codes);

    /// <summary>False for a row that the user named.</summary>
    public bool IsSubclass => Codes.Count == 1 && Codes[0].Value == Key;

    public string Name(string language) => language == "ja" ? NameJa : NameEn;

    public bool Equals(LandscapeField? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
