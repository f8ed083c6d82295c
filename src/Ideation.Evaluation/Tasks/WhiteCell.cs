using System.Globalization;
using Ideation.Discovery.Landscape;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A combination of field, an IPC subclass, and mechanism.</summary>
internal readonly record struct WhiteCell(LandscapeField Field, Mechanism Mechanism)
{
    private const string And = " × ";

    public string Name => Field.Key + And + Mechanism.Name;

    /// <summary>The combination of a <see cref="Name"/>.</summary>
    public static WhiteCell Parse(string name)
    {
        var between = name.IndexOf(And, StringComparison.Ordinal);
        return new WhiteCell(LandscapeField.Of(IpcSubclass.Parse(name[..between], CultureInfo.InvariantCulture)), new Mechanism(name[(between + And.Length)..], 0));
    }
}
