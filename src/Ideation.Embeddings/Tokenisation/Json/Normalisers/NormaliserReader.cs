namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>Reads the entry <c>normalizer</c>.</summary>
internal static class NormaliserReader
{
    private static readonly string[] Supported = ["BertNormalizer"];

    public static Normaliser Read(JsonPart part) => part.Type switch
    {
        "BertNormalizer" => BertNormaliser.Read(part),
        _ => throw part.Unsupported("normaliser", Supported),
    };
}
