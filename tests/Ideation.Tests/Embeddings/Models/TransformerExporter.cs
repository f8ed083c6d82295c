using System.Runtime.InteropServices;
using Ideation.Embeddings.Onnx;

namespace Ideation.Tests.Embeddings.Models;

/// <summary>Writes a transformer encoder as an ONNX model of standard operators, in floats or with dynamically quantised matrix products.</summary>
internal sealed class TransformerExporter
{
    private const string Ids = "input_ids";
    private const string Mask = "attention_mask";
    private const string Types = "token_type_ids";

    private readonly OnnxGraph _graph = new("transformer");
    private readonly TransformerWeights _weights;
    private readonly TransformerShape _shape;
    private readonly bool _int8;

    private TransformerExporter(TransformerWeights weights, bool int8)
    {
        _weights = weights;
        _shape = weights.Shape;
        _int8 = int8;
    }

    /// <param name="weights">The model to write.</param>
    /// <param name="int8">Weights of eight bits, activations quantised as the graph runs.</param>
    /// <param name="output">What the output is called.</param>
    /// <param name="half">The output in half precision.</param>
    public static byte[] Write(TransformerWeights weights, bool int8 = false, string output = "last_hidden_state", bool half = false) => new TransformerExporter(weights, int8).Write(output, half);

    private byte[] Write(string output, bool half)
    {
        AddConstants();
        var tokens = Embeddings();
        var mask = AttentionBias();
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            tokens = Layer(layer, tokens, mask);
        }

        const int typeFloat16 = 10;
        _graph.Node("Cast", [tokens], output, OnnxGraph.Integer("to", half ? typeFloat16 : OnnxField.TypeFloat));
        _graph.Input(Ids, OnnxField.TypeInt64, "batch", "sequence");
        _graph.Input(Mask, OnnxField.TypeInt64, "batch", "sequence");
        if (!_shape.CountsPositionsFromPadding)
        {
            _graph.Input(Types, OnnxField.TypeInt64, "batch", "sequence");
        }

        _graph.Output(output, half ? typeFloat16 : OnnxField.TypeFloat, "batch", "sequence", _shape.Hidden);
        return _graph.ToArray();
    }

    private void AddConstants()
    {
        _graph.Constant("half", [], [0.5f]);
        _graph.Constant("one", [], [1f]);
        _graph.Constant("sqrt2", [], [MathF.Sqrt(2)]);
        _graph.Constant("blocked", [], [-1e9f]);
        _graph.Constant("attention_scale", [], [1 / MathF.Sqrt(_shape.HeadSize)]);
        _graph.Constant("heads", [4], [0L, 0L, _shape.Heads, _shape.HeadSize]);
        _graph.Constant("joined", [3], [0L, 0L, _shape.Hidden]);
        _graph.Constant("axes_1_2", [2], [1L, 2L]);
        _graph.Constant("axis_1", [], [1L]);
        _graph.Constant("zero", [], [0L]);
    }

    private string Embeddings()
    {
        var words = _graph.Node("Gather", [Weight("word"), Ids], "words");
        var types = _graph.Node("Gather", [Weight("type"), _shape.CountsPositionsFromPadding ? "zero" : Types], "types");
        var positions = _graph.Node("Gather", [Weight("position"), _shape.CountsPositionsFromPadding ? PositionsFromPadding() : Positions()], "positions");
        var sum = _graph.Node("Add", [_graph.Node("Add", [words, types], "words_and_types"), positions], "embeddings");
        return Norm("embedding_norm", sum);
    }

    private string Positions()
    {
        var shape = _graph.Node("Shape", [Ids], "ids_shape");
        var length = _graph.Node("Gather", [shape, "axis_1"], "length");
        return _graph.Node("Range", ["zero", length, "axis_1"], "position_ids");
    }

    private string PositionsFromPadding()
    {
        _graph.Constant("padding", [], [(long)_shape.PaddingId]);
        var isPadding = _graph.Node("Equal", [Ids, "padding"], "is_padding");
        var isToken = _graph.Node("Cast", [_graph.Node("Not", [isPadding], "is_token")], "is_token_number", OnnxGraph.Integer("to", OnnxField.TypeInt64));
        var counted = _graph.Node("Mul", [_graph.Node("CumSum", [isToken, "axis_1"], "count"), isToken], "count_of_tokens");
        return _graph.Node("Add", [counted, "padding"], "position_ids");
    }

    private string AttentionBias()
    {
        var mask = _graph.Node("Cast", [_graph.Node("Unsqueeze", [Mask, "axes_1_2"], "mask_4d")], "mask_float", OnnxGraph.Integer("to", OnnxField.TypeFloat));
        return _graph.Node("Mul", [_graph.Node("Sub", ["one", mask], "hidden_places"), "blocked"], "attention_bias");
    }

    private string Layer(int layer, string tokens, string bias)
    {
        var query = _graph.Node("Mul", [Heads(layer, "query", tokens, 0, 2, 1, 3), "attention_scale"], $"{layer}.query_scaled");
        var scores = _graph.Node("Add", [_graph.Node("MatMul", [query, Heads(layer, "key", tokens, 0, 2, 3, 1)], $"{layer}.scores"), bias], $"{layer}.scores_masked");
        var attention = _graph.Node("Softmax", [scores], $"{layer}.attention_weights", OnnxGraph.Integer("axis", -1));
        var mixed = _graph.Node("MatMul", [attention, Heads(layer, "value", tokens, 0, 2, 1, 3)], $"{layer}.mixed");
        var joined = _graph.Node("Reshape", [_graph.Node("Transpose", [mixed], $"{layer}.mixed_by_token", OnnxGraph.Integers("perm", 0, 2, 1, 3)), "joined"], $"{layer}.joined");
        var attended = Norm($"{layer}.attention_norm", _graph.Node("Add", [Dense($"{layer}.attention", joined), tokens], $"{layer}.attended"));
        var narrow = Dense($"{layer}.narrow", Gelu(layer, Dense($"{layer}.widen", attended)));
        return Norm($"{layer}.norm", _graph.Node("Add", [narrow, attended], $"{layer}.sum"));
    }

    private string Heads(int layer, string part, string tokens, params long[] order)
    {
        var name = $"{layer}.{part}";
        var split = _graph.Node("Reshape", [Dense(name, tokens), "heads"], name + ".heads");
        return _graph.Node("Transpose", [split], name + ".by_head", OnnxGraph.Integers("perm", order));
    }

    private string Gelu(int layer, string wide)
    {
        var erf = _graph.Node("Erf", [_graph.Node("Div", [wide, "sqrt2"], $"{layer}.wide_scaled")], $"{layer}.erf");
        var gate = _graph.Node("Add", [erf, "one"], $"{layer}.gate");
        return _graph.Node("Mul", [_graph.Node("Mul", [wide, gate], $"{layer}.gated"), "half"], $"{layer}.gelu");
    }

    private string Norm(string name, string input) =>
        _graph.Node("LayerNormalization", [input, Weight(name + ".scale"), Weight(name + ".bias")], name, OnnxGraph.Integer("axis", -1));

    private string Dense(string name, string input) =>
        _graph.Node("Add", [_int8 ? QuantisedProduct(name, input) : _graph.Node("MatMul", [input, Weight(name + ".weight")], name + ".product"), Weight(name + ".bias")], name);

    private string QuantisedProduct(string name, string input)
    {
        var (values, scales) = Quantise(name + ".weight");
        _graph.Node("DynamicQuantizeLinear", [input], [name + ".input", name + ".input_scale", name + ".input_zero"]);
        var product = _graph.Node("MatMulInteger", [name + ".input", values, name + ".input_zero"], name + ".integers");
        var scale = _graph.Node("Mul", [name + ".input_scale", scales], name + ".scale");
        return _graph.Node("Mul", [_graph.Node("Cast", [product], name + ".floats", OnnxGraph.Integer("to", OnnxField.TypeFloat)), scale], name + ".product");
    }

    // Seven bits and a sign: processors without VNNI add two products of eight bits in sixteen, which saturates with larger weights (ONNX Runtime calls this reduced range).
    private const int LastStep = 63;

    /// <summary>One scale a column, the column's greatest value being the last step.</summary>
    private (string Values, string Scales) Quantise(string weight)
    {
        var (values, columns) = (_weights[weight], _weights.Dimensions(weight)[1]);
        var scales = new float[columns];
        for (var i = 0; i < values.Length; i++)
        {
            scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(values[i]) / LastStep);
        }

        sbyte[] rounded = [.. values.Select((value, i) => (sbyte)MathF.Round(value / scales[i % columns]))];
        return (
            _graph.Constant(weight, OnnxField.TypeInt8, [values.Length / columns, columns], MemoryMarshal.AsBytes<sbyte>(rounded)),
            _graph.Constant(weight + ".scales", [columns], scales));
    }

    private string Weight(string name) => _graph.Constant(name, Array.ConvertAll(_weights.Dimensions(name), size => (long)size), _weights[name]);
}
