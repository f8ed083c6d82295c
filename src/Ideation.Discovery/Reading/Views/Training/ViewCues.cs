using System.Text.RegularExpressions;

namespace Ideation.Discovery.Reading.Views.Training;

/// <summary>Phrases so typical of purpose or mechanism that a sentence with them can serve as an example without a person's label.</summary>
internal static partial class ViewCues
{
    /// <summary>The label and the sentence without the phrase that gave it away; null where there is no such phrase, or phrases of both kinds.</summary>
    public static (TextView View, string Masked)? Find(string sentence, string language)
    {
        var (purpose, mechanism) = language == "ja" ? (JapanesePurpose(), JapaneseMechanism()) : (EnglishPurpose(), EnglishMechanism());
        return (purpose.IsMatch(sentence), mechanism.IsMatch(sentence)) switch
        {
            (true, false) => (TextView.Purpose, purpose.Replace(sentence, " ")),
            (false, true) => (TextView.Mechanism, mechanism.Replace(sentence, " ")),
            _ => null,
        };
    }

    [GeneratedRegex(@"\b(?:(?:object|aim|goal|purpose|objective)s? (?:of (?:the|this) \w+(?: \w+)? )?(?:is|are|was) to|to (?:provide|obtain) (?=an?\b)|(?:problems?|drawbacks?|disadvantages?|shortcomings?|challenges?|difficult(?:y|ies)?|costly|expensive|suffers?|prone)\b|(?:there (?:is|exists)|exists) a (?:\w+ )?need|(?:is|are) (?:\w+ )?(?:useful|suitable|applicable|beneficial|ideal|intended|desirable|advantageous|desired) (?:for|in|as|to)|(?:can|may|could) (?:also )?be (?:\w+ )?(?:used|employed|applied|utili[sz]ed) (?:for|in|as|to)\b|advantag\w+|benefits?|(?:improves?|reduc(?:es|ing)|prevents?|eliminates?|minimi[sz]es?|enhances?|facilitates?|avoids?|lowers?|saves?|shortens?|suppresses|simplifies)\b|(?:excellent|superior|improved|outstanding|high(?:er|ly)?) (?:\w+ )?(?:\w+ )?(?:properties|performance|efficiency|stability|strength|resistance|quality|accuracy|reliability|durability|sensitivity)|(?:thus|thereby|therefore|consequently|as a result|accordingly)\b|relates? (?:generally )?to|(?:is|are) (?:disclosed|provided|described)(?=\.?$)|without (?:the need|requiring|having to))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishPurpose();

    [GeneratedRegex(@"\b(?:compris(?:es?|ing)|consist(?:s|ing)? of|includ(?:es?|ing)|contain(?:s|ing)?|has an?|having|(?:is|are|being) (?:\w+ )?(?:connected|coupled|mounted|attached|disposed|arranged|positioned|located|inserted|fixed|secured|placed|formed|joined|supported|configured|adapted|heated|cooled|mixed|stirred|dried|poured|applied|added|received|stored|transmitted|generated|determined|calculated|selected|compared|sent|obtained|extracted)\b|wherein|in response to|(?:based|depending) on|(?:first|second|third) \w+|composed of|made of|the steps? of)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMechanism();

    [GeneratedRegex("(?:を提供する|することを目的|を目的とする|課題|問題|できる(?:ので)?$|可能(?:となる|になる|である)|防止(?:できる|する)|抑制できる|低減(?:できる|する)|向上|優れ|使える|役立|好評|喜ば)", RegexOptions.CultureInvariant)]
    private static partial Regex JapanesePurpose();

    [GeneratedRegex("(?:を備え|を有する|からなる|から成る|を含む|に設け|配置|配設|形成され|接続され|固定され|を設け|取り付け|具備)", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseMechanism();
}
