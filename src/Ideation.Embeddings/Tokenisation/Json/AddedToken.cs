using Ideation.Embeddings.Tokenisation.Json.Models;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>One entry of <c>added_tokens</c>: its text, whether it takes the white space beside it, must be a word of its own, and is looked for after normalisation.</summary>
internal sealed record AddedToken(int Id, string Content, bool IsSingleWord, bool StripsLeft, bool StripsRight, bool IsNormalised)
{
    // The model's own id wins over the entry's, as in the reference.
    public static AddedToken Read(JsonPart part, TokenModel model)
    {
        var content = part.Text("content");
        var id = part.Id("id");
        return new AddedToken(
            model.IdOf(content) ?? id,
            content,
            part.Flag("single_word", false),
            part.Flag("lstrip", false),
            part.Flag("rstrip", false),
            part.Flag("normalized", !part.Flag("special", false)));
    }
}
