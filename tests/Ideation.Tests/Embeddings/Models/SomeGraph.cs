using Ideation.Embeddings.Onnx;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>A graph that turns ids into numbers without meaning, for tests of what a graph takes and gives.</summary>
internal static class SomeGraph
{
    /// <param name="inputs">The inputs, of int64 and the shape [batch, sequence]; only the first is used.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="rank">2 for the shape of the ids, 3 for one value a token, 1 for one value a text.</param>
    public static byte[] Write(string[] inputs, string output, int rank)
    {
        var graph = new OnnxGraph("some_graph");
        var numbers = graph.Node("Cast", [inputs[0]], "numbers", OnnxGraph.Integer("to", OnnxField.TypeFloat));
        switch (rank)
        {
            case 1: graph.Node("ReduceMean", [numbers], output, OnnxGraph.Integers("axes", 1), OnnxGraph.Integer("keepdims", 1)); break;
            case 2: graph.Node("Identity", [numbers], output); break;
            default: graph.Node("Unsqueeze", [numbers, graph.Constant("last", [1], [-1L])], output); break;
        }

        Array.ForEach(inputs, input => graph.Input(input, OnnxField.TypeInt64, "batch", "sequence"));
        graph.Output(output, OnnxField.TypeFloat, [.. rank == 1 ? new object[] { "batch", 1 } : new object[] { "batch", "sequence", 1 }.Take(rank)]);
        return graph.ToArray();
    }
}
