using System.Globalization;
using Ideation.Discovery.Fields;
using Ideation.Discovery.Strength;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Strength;

/// <summary>Every word a strength sheet says of its own, one class per language.</summary>
internal abstract class StrengthPhrases
{
    // A smaller gain of share would read as none when rounded.
    protected const double Noticeable = 0.01;

    // That a field comes in at place 23 tells nobody why a question is asked.
    protected const int LastRankTold = 10;

    public static StrengthPhrases For(string language) => language switch
    {
        "en" => new EnglishStrengthPhrases(),
        "ja" => new JapaneseStrengthPhrases(),
        _ => throw new ArgumentException($"'{language}' is not a language of the sheet; expected en or ja.", nameof(language)),
    };

    public abstract string Language { get; }

    public abstract string Title { get; }

    public abstract string HomeFields { get; }

    public abstract string NothingSaid { get; }

    public abstract string Questions { get; }

    public abstract string NoQuestions { get; }

    public abstract string HowToAnswer { get; }

    public abstract string Excluded { get; }

    public abstract string Kind(StrengthKind kind);

    /// <summary>The question itself.</summary>
    public abstract string Ask(ClarifyingQuestion question);

    /// <summary>Why it is asked: which fields move.</summary>
    public abstract string Why(ClarifyingQuestion question);

    public abstract string Example(string number, string quote);

    public abstract string Confidence(HomeField home);

    /// <summary>What to ask when there is no sheet.</summary>
    public abstract IReadOnlyList<string> Instead(AbstentionReason reason);

    public abstract string Written(string file);

    /// <summary>Where uses for the sheet come from.</summary>
    /// <param name="command">The command that shows them.</param>
    /// <param name="isWritten">Whether the sheet is in the file that the command names.</param>
    public abstract string Uses(string command, bool isWritten);

    protected static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary>Asks for a part of the sheet that the text leaves empty.</summary>
    protected string Missing(ClarifyingQuestion question) => Phrases.For(Language).Questions.Missing(question.AsksFor!.Value);

    protected string Name(TechnologyField field) => $"{field.Name(Language)} ({field.Subclass})";
}
