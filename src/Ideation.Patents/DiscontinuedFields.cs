using System.Collections.Frozen;
using System.Globalization;

namespace Ideation.Patents;

/// <summary>Subclasses that the IPC or the CPC has given up; older documents still carry them.</summary>
internal static class DiscontinuedFields
{
    // Where all of a subclass went into one. Sugar: IPC 2011.01; lactic bacteria: CPC 2023.01.
    private static readonly FrozenDictionary<IpcSubclass, IpcSubclass> Successors = new Dictionary<string, string>
    {
        ["C13C"] = "C13B", ["C13D"] = "C13B", ["C13F"] = "C13B", ["C13G"] = "C13B", ["C13H"] = "C13B", ["C13J"] = "C13B", ["A23Y"] = "A23V",
    }.ToFrozenDictionary(pair => Parse(pair.Key), pair => Parse(pair.Value));

    // Divided among several: F24J among F24S, F24T and F24V (IPC 2018.01), lighting of vehicles and signals among F21S and F21V (IPC 2006.01), C12S among C12 and others.
    private static readonly FrozenSet<IpcSubclass> Divided = new[] { "F24J", "F21M", "F21P", "F21Q", "C12S" }.Select(Parse).ToFrozenSet();

    public static bool Contains(IpcSubclass subclass) => Divided.Contains(subclass) || Successors.ContainsKey(subclass);

    /// <summary>The one that took its place; itself where there is no single one.</summary>
    public static IpcSubclass Current(IpcSubclass subclass) => Successors.GetValueOrDefault(subclass, subclass);

    private static IpcSubclass Parse(string symbol) => IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);
}
