using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ideation.Tests.Embeddings.Tokenisation;

/// <summary>The reference: the tokenizers of the npm package <c>@huggingface/transformers</c>, asked for everything in one process.</summary>
internal static class TokenizerReference
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "tokenizer-reference");
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The ids of every text by every tokenizer, the names of the tokenizers being the keys.</summary>
    public static async Task<IReadOnlyDictionary<string, int[][]>> Encode(IReadOnlyDictionary<string, JsonNode> tokenizers, IReadOnlyList<string> texts)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), "needs the npm package that tokenizers are compared with; './ideation test' installs it");
        using var node = Start();
        var answer = node.StandardOutput.ReadToEndAsync();
        var complaint = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new { tokenizers, texts }, Options));
        node.StandardInput.Close();
        var ids = await answer;
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await complaint);
        return JsonSerializer.Deserialize<Dictionary<string, int[][]>>(ids)!;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("node", "encode.mjs")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("needs Node.js, which runs the tokenizers that ours are compared with");
            throw;
        }
    }
}
