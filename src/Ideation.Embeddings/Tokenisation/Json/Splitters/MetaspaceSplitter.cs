namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary><c>Metaspace</c>: writes spaces as a visible sign, sets one before the text, and cuts before each.</summary>
internal sealed class MetaspaceSplitter : PieceSplitter
{
    private readonly char _replacement;
    private readonly string _scheme;
    private readonly bool _cuts;

    private MetaspaceSplitter(char replacement, string scheme, bool cuts)
    {
        _replacement = replacement;
        _scheme = scheme;
        _cuts = cuts;
    }

    public static MetaspaceSplitter Read(JsonPart part)
    {
        var replacement = part.Text("replacement", "\u2581");
        var scheme = part.Text("prepend_scheme", part.Flag("add_prefix_space", true) ? "always" : "never");
        if (replacement.Length != 1)
        {
            throw new FormatException($"'{part.Place("replacement")}' is '{replacement}' where one character was expected");
        }

        return scheme is "always" or "first" or "never"
            ? new MetaspaceSplitter(replacement[0], scheme, part.Flag("split", true))
            : throw new FormatException($"'{part.Place("prepend_scheme")}' is '{scheme}'; supported are always, first, never");
    }

    protected override void Split(Piece piece, List<Piece> parts)
    {
        var text = Rewrite(piece);
        var whole = new Piece(text, 0, text.Length, piece.AtTextStart);
        var start = 0;
        for (var i = 1; _cuts && i < text.Length; i++)
        {
            if (text[i] == _replacement)
            {
                parts.Add(whole.Slice(start, i));
                start = i;
            }
        }

        Add(whole, start, text.Length, parts);
    }

    private string Rewrite(Piece piece)
    {
        var isPrefixed = (_scheme == "always" || (_scheme == "first" && piece.AtTextStart)) && piece.Span[0] != ' ' && piece.Span[0] != _replacement;
        return string.Create(piece.Length + (isPrefixed ? 1 : 0), (piece, isPrefixed, _replacement), static (text, state) =>
        {
            text[0] = state._replacement;
            var rest = state.isPrefixed ? text[1..] : text;
            state.piece.Span.Replace(rest, ' ', state._replacement);
        });
    }
}
