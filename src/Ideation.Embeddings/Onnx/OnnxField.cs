namespace Ideation.Embeddings.Onnx;

/// <summary>Field numbers and codes of onnx.proto3, IR version 8 (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3), as far as they are used here.</summary>
internal static class OnnxField
{
    public const int IrVersion = 8;
    public const int OperatorSet = 17;

    public const int TypeFloat = 1;
    public const int TypeInt8 = 3;
    public const int TypeInt64 = 7;

    public static class Model
    {
        public const int IrVersion = 1;
        public const int ProducerName = 2;
        public const int Graph = 7;
        public const int OperatorSetImport = 8;
    }

    public static class OperatorSetId
    {
        public const int Domain = 1;
        public const int Version = 2;
    }

    public static class Graph
    {
        public const int Node = 1;
        public const int Name = 2;
        public const int Initializer = 5;
        public const int Input = 11;
        public const int Output = 12;
    }

    public static class Node
    {
        public const int Input = 1;
        public const int Output = 2;
        public const int Name = 3;
        public const int Operator = 4;
        public const int Attribute = 5;
    }

    public static class Attribute
    {
        public const int Name = 1;
        public const int Integer = 3;
        public const int Integers = 8;
        public const int Type = 20;
        public const int TypeInteger = 2;
        public const int TypeIntegers = 7;
    }

    public static class Tensor
    {
        public const int Dimension = 1;
        public const int DataType = 2;
        public const int Name = 8;
        public const int RawData = 9;
    }

    public static class Value
    {
        public const int Name = 1;
        public const int Type = 2;
        public const int TensorType = 1;
        public const int ElementType = 1;
        public const int Shape = 2;
        public const int Dimension = 1;
        public const int DimensionSize = 1;
        public const int DimensionName = 2;
    }
}
