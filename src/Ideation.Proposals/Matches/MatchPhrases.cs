using System.Globalization;
using Ideation.Discovery.Matching;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Ideation.Proposals.Wording;

namespace Ideation.Proposals.Matches;

/// <summary>The words around matches, in one language.</summary>
public abstract class MatchPhrases
{
    public abstract string Language { get; }

    public abstract string Title { get; }

    public static MatchPhrases For(string language) => language == "ja" ? new JapaneseMatchPhrases() : new EnglishMatchPhrases();

    public abstract string Size(MatchMatrix matrix);

    /// <summary>How many matches there are of each class, and how many were left out.</summary>
    public string Count(MatchMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int Of(MatchClass matchClass) => matrix.Matches.Count(match => match.Class == matchClass);
        return Count(Of(MatchClass.Strong), Of(MatchClass.Possible), Of(MatchClass.Weak), matrix.Cut);
    }

    protected abstract string Count(int strong, int possible, int weak, int cut);

    public abstract string NoMatch { get; }

    public abstract string Lead { get; }

    public abstract string Dropped(int count);

    public abstract string NotRead(int count);

    /// <summary>Why a record could not be used; most reasons are told as they were found.</summary>
    public string Reason(NotReadRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.IsWithoutText ? WithoutText ?? record.Reason : record.Reason;
    }

    /// <summary>Null where the reason as it was found is in the language already.</summary>
    protected virtual string? WithoutText => null;

    /// <summary>What a reader has to know of how the matches were come by.</summary>
    public IEnumerable<string> Remarks(MatchReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string[] remarks =
        [
            report.AreNearest ? AreNearest : "",
            report.OlderLeftOut > 0 ? OlderLeftOut(report.OlderLeftOut) : "",
            report.Dropped > 0 ? Dropped(report.Dropped) : "",
            .. report.SearchedAcross.Select(Phrases.For(Language).Across),
        ];
        return remarks.Where(remark => remark.Length > 0);
    }

    /// <summary>Said where the columns are those documents of the index that are nearest to the rows.</summary>
    public abstract string AreNearest { get; }

    /// <summary>Documents of an applicant that were too many to be compared.</summary>
    public abstract string OlderLeftOut(int count);

    /// <summary>How many rows a console does not show, and where they are.</summary>
    public abstract string MoreRows(int count);

    /// <summary>The same of patents whose uses were looked for.</summary>
    public abstract string MorePatents(int count);

    /// <summary>Name of a table.</summary>
    public abstract string Table(string name);

    public abstract string Column(MatchColumn column);

    public abstract string Kind(PartyKind kind);

    public abstract string ClassName(MatchClass matchClass);

    /// <summary>A match by its class, with the score that orders it.</summary>
    public string Scored(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return $"{Mark(match.Class)} {ClassName(match.Class)}{Comma}{Scored(Real(match.Score))}";
    }

    protected abstract string Comma { get; }

    protected abstract string Scored(string score);

    /// <summary>A use in another field of an open patent, with its figures.</summary>
    public abstract string Use(AlternativeUse use);

    /// <summary>Said of an open patent without any.</summary>
    public abstract string NoUse { get; }

    public string Quoted(string text) => Wording.Phrases.For(Language).Quoted(text);

    /// <summary>A class as one letter, for cells.</summary>
    public static string Mark(MatchClass matchClass) => matchClass switch
    {
        MatchClass.Strong => "◎",
        MatchClass.Possible => "○",
        _ => "△",
    };

    /// <summary>A party with what tells it from others of the same name.</summary>
    public static string Label(MatchParty party) => party.Id == party.Name ? party.Name : $"{party.Id} {party.Name}";

    public abstract string Relation(FieldRelation relation);

    public abstract string Availability(Availability availability);

    public abstract string Unmatched { get; }

    public abstract string Unread { get; }

    /// <summary>Why a row and a column could go together, in a few sentences.</summary>
    public abstract string Reason(MatchMatrix matrix, Match match);

    public abstract string Unmatchable(MatchMatrix matrix);

    /// <summary>The field of a use, and whether it was read from the text of the document that shows it.</summary>
    public string Field(AlternativeUse use) => $"{use.Field.Name(Language)} ({use.Field.Subclass}{(use.Bridge.Far.HasPredictedFields ? $", {Phrases.For(Language).FieldWasRead}" : "")})";

    /// <summary>A field as people speak of it, with its symbol.</summary>
    public string Field(TechnologyField? field) => field is null ? "" : $"{field.Name(Language)} ({field.Subclass})";

    public static string Real(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number below a limit and the limit, with as many places as it takes to tell them apart.</summary>
    public static (string Number, string Limit) Below(double number, double limit)
    {
        const int MostPlaces = 9;
        var places = 2;
        while (places < MostPlaces && Written(number) == Written(limit))
        {
            places++;
        }

        return (Written(number), Written(limit));

        string Written(double value) => value.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number with its thousands.</summary>
    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
