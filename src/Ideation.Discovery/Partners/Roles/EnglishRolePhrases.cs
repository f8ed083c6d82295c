using System.Text.RegularExpressions;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Partners.Roles;

/// <summary>English noun phrases whose last word stands for a role, with up to two words before it; and runs of two or three content words, which are the field's own things.</summary>
internal static partial class EnglishRolePhrases
{
    private const int MostWords = 3;
    private const int LongestUnit = 3;

    public static IEnumerable<RolePhrase> Read(string text)
    {
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (Cued(text, words, i) is { } phrase)
            {
                yield return phrase;
            }
            else if (Own(text, words, i) is { } own)
            {
                yield return own;
            }
        }
    }

    private static RolePhrase? Cued(string text, IReadOnlyList<Word> words, int last)
    {
        var pair = last > 0 && words[last].Follows ? $"{words[last - 1].Key} {words[last].Key}" : "";
        var length = EnglishRoleCues.Roles.ContainsKey(pair) ? 2 : 1;
        var cue = length == 2 ? pair : words[last].Key;
        if (!EnglishRoleCues.Roles.TryGetValue(cue, out var role) || EnglishRoleCues.Others.Contains(pair) || IsModifier(words, last) || IsParticiple(text, words[last]) || (length == 1 && IsBareVerb(text, words, last)))
        {
            return null;
        }

        var first = WithoutFragment(text, words, First(words, last, length), last, last - length + 1);

        // In "cutting tool" the tool is for cutting; in "treating patients" and "measuring dry particles" somebody does something.
        while (first < last - length + 1 && words[first].Lower.EndsWith("ing", StringComparison.Ordinal) && (role != Role.Equipment || last - first > 1))
        {
            first++;
        }

        var general = EnglishRoleCues.General.Contains(cue);
        return general && first == last - length + 1 ? null : Phrase(text, words, first, last, role, general ? null : cue);
    }

    // What is named by nothing but its own words belongs to whoever makes the field's things, unless it is a substance.
    private static RolePhrase? Own(string text, IReadOnlyList<Word> words, int last)
    {
        if (words[last].IsStop || IsModifier(words, last) || IsVerb(words, last) || NoNoun().IsMatch(words[last].Lower) || NoNoun().IsMatch(words[last].Key) || EnglishQuantities.Words.Contains(words[last].Key) || EnglishRoleCues.Roles.ContainsKey(words[last].Key))
        {
            return null;
        }

        var first = WithoutFragment(text, words, First(words, last, 1), last, last);
        return first == last || Verb().IsMatch(words[first].Lower) ? null : Phrase(text, words, first, last, Chemical().IsMatch(words[last].Key) ? Role.Materials : Role.SystemMaker, "");
    }

    // A last word that is too general to stand alone leaves the whole phrase to name the role.
    private static RolePhrase Phrase(string text, IReadOnlyList<Word> words, int first, int last, Role role, string? cue)
    {
        var key = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Key));
        return new RolePhrase(role, key, cue ?? key, Form(text[words[first].Start..words[last].End]), last - first + 1);
    }

    // A capital that only begins a sentence, and whole titles in capitals, are not how a thing is called within one.
    private static string Form(string written) => Sentence().IsMatch(written) || Capitals().IsMatch(written) ? written.ToLowerInvariant() : written;

    private static int First(IReadOnlyList<Word> words, int last, int length)
    {
        var first = last - length + 1;
        while (last - first + 1 < MostWords && first > 0 && words[first].Follows && !words[first - 1].IsStop && !NoModifier().IsMatch(words[first - 1].Lower) && !IsVerb(words, first - 1))
        {
            first--;
        }

        return first;
    }

    // What follows "to", "can" or "may" is what is done, not what it is done with: "to dry grain".
    private static bool IsVerb(IReadOnlyList<Word> words, int at) =>
        at > 0 && words[at].Follows && words[at - 1].Lower is ("to" or "can" or "may" or "could" or "will" or "would" or "must" or "should");

    // Two noun phrases do not follow one another with a blank alone: in "which extracts the features" and "the module extracts the features" the first is a verb.
    private static bool IsBareVerb(string text, IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && words[at + 1].Follows && text[words[at].End] == ' ' && Determiner().IsMatch(words[at + 1].Lower) && (at == 0 || !words[at].Follows || words[at - 1].IsStop || words[at].Lower != words[at].Key);

    // What is left of a longer word says something else: "piece piston" of a two-piece piston, "dimensional model" of a three dimensional one, "nm laser" of one of 532 nm.
    private static int WithoutFragment(string text, IReadOnlyList<Word> words, int first, int last, int head)
    {
        while (first < head && ((words[first].Start > 0 && text[words[first].Start - 1] == '-') || IsUnit(text, words[first]) || IsCounted(words, first, last)))
        {
            first++;
        }

        return first;
    }

    private static bool IsUnit(string text, Word word) => word.End - word.Start <= LongestUnit && text.AsSpan(0, word.Start).TrimEnd(" \u00A0-") is [.., >= '0' and <= '9'];

    // Of several things one would speak in the plural, so the number belongs to the word behind it alone.
    private static bool IsCounted(IReadOnlyList<Word> words, int first, int last) =>
        first > 0 && words[first].Follows && words[last].Lower == words[last].Key && Several().IsMatch(words[first - 1].Lower);

    // In "nitrogen-bearing rock" nothing turns.
    private static bool IsParticiple(string text, Word word) => word.Lower == "bearing" && word.Start > 0 && text[word.Start - 1] == '-';

    // In "pump housing" the pump only says which housing.
    private static bool IsModifier(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && words[at + 1].Follows && !words[at + 1].IsStop && (!Verb().IsMatch(words[at + 1].Lower) || EnglishRoleCues.Roles.ContainsKey(words[at + 1].Key));

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var previousEnd = -1;
        foreach (Match match in Letters().Matches(text))
        {
            var lower = match.Value.ToLowerInvariant();
            var follows = previousEnd > 0 && previousEnd == match.Index - 1 && text[previousEnd] is ' ' or '-';
            previousEnd = match.Index + match.Length;
            words.Add(new Word(EnglishTerms.Stem(lower), lower, match.Index, previousEnd, follows && words.Count > 0, StopWords.English.Contains(lower) || NotContent().IsMatch(lower)));
        }

        return words;
    }

    [GeneratedRegex("^[A-Z][a-z]+(?:[ -][a-z]+)*$|^[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex("^[A-Z]{5,}$|^[A-Z]+(?:[ -][A-Z]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex("[Xx]-[Rr]ay|[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("(?:ly|[^s]s|ates|ize|izes)$|(?<!e)ed$|^(?:being|comprising|containing|consisting|utilizing|wherein|without|whose|namely|ie|eg|art|grade|multi|ray|term|rinse|operate|treat|provide|produce|improve|prevent|protect|remove|reduce|contain|allow|enable|apply|detect|take|manage|obtain|receive|generate|determine|identify|collect|deliver|maintain|ensure|create|perform|bring|carry|require|achieve|keep|transmit|situ|vitro|vivo|optional|exemplary|compatible|suitable|appropriate|proper|adequate|sufficient|necessary|essential|relevant|desirable|important|conventional|ordinary|normal|usual|basic|accurate|subsequent|preceding|following|consecutive|numerous|dual|double|triple|full|empty|various|different|dissimilar|identical|multiple|single|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|possible|typical|particular|certain|entire|whole|preferred|existing|novel)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoModifier();

    [GeneratedRegex("(?:ed|ing|ly|ous|ive|able|ible|ful|al|ic|ize|ise|ary|ate|er|est|ness|ity|ant|ent|tion|sion|ance|ence|ency|ism|sis|age)$|^(?:online|offline|program|product|step|form|type|point|side|end|part|time|manner|portion|order|way|set|group|result|state|mode|case|data|signal|code|user|spill|term|region|surface|object|problem|cost|work)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoNoun();

    [GeneratedRegex("(?:polyol|glycol|phenol|alcohol|ethanol|methanol|olefin|ethylene|propylene|styrene|butadiene|benzene|toluene|urethane|silane|siloxane|methane|propane|chloride|sulfide|bromide|fluoride|imide|ketone|glucose|lactose|sucrose)$", RegexOptions.CultureInvariant)]
    private static partial Regex Chemical();

    [GeneratedRegex("^(?:the|an?|said|each|its|their|these|those|this)$", RegexOptions.CultureInvariant)]
    private static partial Regex Determiner();

    [GeneratedRegex("^(?:two|three|four|five|six|seven|eight|nine|ten)$", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex("(?:ed|ing|ly)$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex("^(?:[a-z]|[a-z]?\\d+|rather|least|made|being|having|upon|whose|via|per|vs|etc|herein|said|thereof|one|two|three|four|five|six|ten|plural|respective|example|invention|embodiment|(?:here|there|where)(?:after|by|from|in|of|on|to|with|upon|under|unto)|(?:afore|above|before|under)(?:said|mentioned))$", RegexOptions.CultureInvariant)]
    private static partial Regex NotContent();

    private readonly record struct Word(string Key, string Lower, int Start, int End, bool Follows, bool IsStop);
}
