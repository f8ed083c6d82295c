using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Ideation.Patents;

/// <summary>The list of technology fields: every IPC subclass with a plain name in Japanese and English and its WIPO field.</summary>
public static class TechnologyFields
{
    private static readonly FrozenDictionary<IpcSubclass, TechnologyField> Known = Load();

    public static IReadOnlyCollection<TechnologyField> All { get; } = Known.Values.OrderBy(field => field.Subclass).ToArray();

    /// <summary>The subclass that a discontinued one went into as a whole; any other is its own.</summary>
    public static IpcSubclass Current(IpcSubclass subclass) => DiscontinuedFields.Current(subclass);

    /// <summary>The field of a symbol; one that is not in the list is kept under its own symbol and flagged.</summary>
    public static TechnologyField Find(IpcSubclass subclass) =>
        Known.TryGetValue(subclass, out var field) ? field : new TechnologyField(subclass, subclass.Value, subclass.Value, 0, IsKnown: false);

    private static FrozenDictionary<IpcSubclass, TechnologyField> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("technology-fields.tsv")
            ?? throw new InvalidOperationException("The field list technology-fields.tsv is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var fields = new Dictionary<IpcSubclass, TechnologyField>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var subclass = IpcSubclass.Parse(cells[0], CultureInfo.InvariantCulture);
            fields.Add(subclass, new TechnologyField(subclass, cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture), IsKnown: true));
        }

        return fields.ToFrozenDictionary();
    }
}
