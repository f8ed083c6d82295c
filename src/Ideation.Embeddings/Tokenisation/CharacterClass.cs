namespace Ideation.Embeddings.Tokenisation;

/// <summary>What a character belongs to when text is cut into words: runs of one class are one word, separators are dropped.</summary>
internal enum CharacterClass : byte
{
    Separator,
    Letter,
    Han,
    Hiragana,
    Katakana,
}
