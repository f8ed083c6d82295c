using Ideation.Embeddings.Tokenisation.Json.Models;
using Ideation.Embeddings.Tokenisation.Json.Normalisers;

namespace Ideation.Embeddings.Tokenisation.Json;

/// <summary>Tokens that are found in the text before anything else is done to it, and those found once it is normalised (<c>added_tokens</c>).</summary>
internal sealed class AddedTokens
{
    private readonly AddedTokenFinder _raw;
    private readonly AddedTokenFinder _normalised;

    private AddedTokens(IReadOnlyList<AddedToken> tokens, Normaliser? normaliser)
    {
        HighestId = tokens.Count == 0 ? -1 : tokens.Max(token => token.Id);
        _raw = new AddedTokenFinder(tokens.Where(token => !token.IsNormalised));
        _normalised = new AddedTokenFinder(tokens
            .Where(token => token.IsNormalised)
            .Select(token => token with { Content = normaliser?.Normalise(token.Content) ?? token.Content }));
    }

    public int HighestId { get; }

    public static AddedTokens Read(JsonPart root, TokenModel model, Normaliser? normaliser)
    {
        var parts = root.Find("added_tokens") is null ? [] : root.Parts("added_tokens");
        return new AddedTokens([.. parts.Select(part => AddedToken.Read(part, model)).Where(token => token.Content.Length > 0)], normaliser);
    }

    public IEnumerable<Section> Split(string text, Normaliser? normaliser)
    {
        foreach (var section in _raw.Split(new Section(text, AtTextStart: true)))
        {
            if (section.TokenId is not null)
            {
                yield return section;
                continue;
            }

            var normalised = section with { Text = normaliser?.Normalise(section.Text) ?? section.Text };
            foreach (var part in _normalised.Split(normalised))
            {
                yield return part;
            }
        }
    }
}
