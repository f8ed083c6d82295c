using System.Text;

namespace Ideation.Embeddings.Tokenisation.Json.Normalisers;

/// <summary>Reads the entry <c>normalizer</c>.</summary>
internal static class NormaliserReader
{
    private static readonly string[] Supported =
        ["BertNormalizer", "Lowercase", "NFC", "NFD", "NFKC", "NFKD", "Nmt", "Precompiled", "Prepend", "Replace", "Sequence", "Strip", "StripAccents"];

    public static Normaliser Read(JsonPart part) => part.Type switch
    {
        "BertNormalizer" => BertNormaliser.Read(part),
        "Lowercase" => new TextNormaliser(LowerCase.Of),
        "NFC" => new TextNormaliser(text => UnicodeForm.Apply(text, NormalizationForm.FormC)),
        "NFD" => new TextNormaliser(text => UnicodeForm.Apply(text, NormalizationForm.FormD)),
        "NFKC" => new TextNormaliser(text => UnicodeForm.Apply(text, NormalizationForm.FormKC)),
        "NFKD" => new TextNormaliser(text => UnicodeForm.Apply(text, NormalizationForm.FormKD)),
        "Nmt" => new TextNormaliser(NmtCleaning.Of),
        "Precompiled" => part.Find("precompiled_charsmap") is null ? new TextNormaliser(text => text) : new PrecompiledNormaliser(CharacterMap.Read(part)),
        "Prepend" => Prepend(part.Text("prepend")),
        "Replace" => Replace(part),
        "Sequence" => new NormaliserSequence([.. part.Parts("normalizers").Select(Read)]),
        "Strip" => Strip(part.Flag("strip_left", true), part.Flag("strip_right", true)),
        "StripAccents" => new TextNormaliser(text => Accents.Strip(text, Characters.IsMark)),
        _ => throw part.Unsupported("normaliser", Supported),
    };

    private static TextNormaliser Prepend(string prefix) => new(text => text.Length == 0 ? text : prefix + text);

    private static TextNormaliser Strip(bool left, bool right) => new((left, right) switch
    {
        (true, true) => text => text.Trim(),
        (true, false) => text => text.TrimStart(),
        (false, true) => text => text.TrimEnd(),
        _ => text => text,
    });

    private static TextNormaliser Replace(JsonPart part)
    {
        var pattern = TextPattern.Read(part);
        var content = part.Text("content");
        return new TextNormaliser(text => pattern.Replace(text, content));
    }
}
