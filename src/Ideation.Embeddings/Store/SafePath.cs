using System.Buffers;

namespace Ideation.Embeddings.Store;

/// <summary>Paths that come from an archive or a catalogue and must stay within the folder they are meant for.</summary>
internal static class SafePath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    /// <returns>The path with <c>/</c> between its parts and nothing before the first; empty for the folder itself.</returns>
    /// <exception cref="FormatException">It leads, or could lead, out of the folder; the message says how.</exception>
    public static string Of(string path)
    {
        if (path.StartsWith('/') || path.AsSpan().ContainsAny(Forbidden) || path.Any(char.IsControl))
        {
            throw new FormatException($"'{Printable(path)}' is not a relative path of plain names with / between them");
        }

        var parts = path.Split('/').Where(part => part is not ("" or ".")).ToArray();
        return parts.Contains("..")
            ? throw new FormatException($"'{Printable(path)}' leads out of its folder")
            : string.Join('/', parts);
    }

    public static string In(string folder, string path) => Path.Combine([folder, .. path.Split('/')]);

    private static string Printable(string path) => new([.. path.Take(200).Select(c => char.IsControl(c) ? '�' : c)]);
}
