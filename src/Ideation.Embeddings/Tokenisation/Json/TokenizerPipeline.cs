using Ideation.Embeddings.Tokenisation.Json.Models;
using Ideation.Embeddings.Tokenisation.Json.Normalisers;
using Ideation.Embeddings.Tokenisation.Json.Splitters;
using Ideation.Embeddings.Tokenisation.Json.Templates;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>The steps of a tokenizer in their order: added tokens, normaliser, splitter, model, template.</summary>
internal sealed class TokenizerPipeline
{
    public required AddedTokens AddedTokens { get; init; }

    public required Normaliser? Normaliser { get; init; }

    public required Splitter? Splitter { get; init; }

    public required TokenModel Model { get; init; }

    public required TokenTemplate Template { get; init; }

    public required int? PaddingId { get; init; }

    public int VocabularySize => Math.Max(Model.Size, AddedTokens.HighestId + 1);

    public int[] Encode(string text, int maxTokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxTokens);
        var room = Math.Max(0, maxTokens - Template.SpecialTokens);
        var ids = new List<int>(Math.Min(room, text.Length / 3 + 8));
        var pieces = new List<Piece>();
        foreach (var section in AddedTokens.Split(WellFormed.Text(text), Normaliser))
        {
            if (ids.Count >= room)
            {
                break;
            }

            EncodeSection(section, pieces, ids, room);
        }

        return Template.Around(ids, room, maxTokens);
    }

    private void EncodeSection(Section section, List<Piece> pieces, List<int> ids, int room)
    {
        if (section.TokenId is { } token)
        {
            ids.Add(token);
            return;
        }

        pieces.Clear();
        pieces.Add(new Piece(section.Text, 0, section.Text.Length, section.AtTextStart));
        Splitter?.Split(pieces);
        for (var i = 0; i < pieces.Count && ids.Count < room; i++)
        {
            Model.Encode(pieces[i].Span, ids);
        }
    }
}
