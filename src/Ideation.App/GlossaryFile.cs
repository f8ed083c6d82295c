using Ideation.Discovery.Matching;

namespace Ideation.App;

/// <summary>The bundled glossary of Japanese and English technical terms.</summary>
internal static class GlossaryFile
{
    public static TermBridge Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "embeddings", "glossary");
        return Directory.Exists(folder)
            ? new TermBridge(Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file).Skip(1)).Select(line => line.Split('\t')).Where(cells => cells.Length >= 2).Select(cells => (cells[0], cells[1])))
            : TermBridge.Empty;
    }
}
