namespace Ideation.Embeddings.Transformers;

/// <summary>How the vectors of a text's tokens become one.</summary>
internal enum Pooling
{
    /// <summary>The mean of all tokens, special ones included.</summary>
    Mean,

    /// <summary>The first token, which BERT calls <c>[CLS]</c>.</summary>
    Cls,

    /// <summary>The last token that is no padding.</summary>
    LastToken,

    /// <summary>The greatest value of all tokens in each dimension.</summary>
    Max,
}
