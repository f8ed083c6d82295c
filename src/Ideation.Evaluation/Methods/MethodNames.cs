namespace Ideation.Evaluation.Methods;

/// <summary>Methods as tables and files name them.</summary>
public static class MethodNames
{
    public const string Random = "random";
    public const string Popularity = "popularity";
    public const string Prior = "prior";
    public const string Bm25 = "bm25";
    public const string Lsa = "lsa-256";
    public const string CharacterGrams = "char-grams";
    public const string Dense = "dense";
    public const string Ideation = "ideation";

    /// <summary>The ranking of partners as it is but for the roles: closeness, activity and recency alone.</summary>
    public const string WithoutRoles = "without-roles";

    /// <summary>Matches as they are ranked, the weak ones that are not shown included.</summary>
    public const string WithoutClasses = "without-classes";

    /// <summary>The fields that the product holds most likely, without choosing uses among them.</summary>
    public const string ByChance = "by-chance";

    /// <summary>The fields by probability times unexpectedness, without choosing uses among them.</summary>
    public const string BySurprise = "by-surprise";

    /// <summary>A team that takes, one after the other, whoever fills the most roles still open.</summary>
    public const string GreedyCover = "greedy-cover";

    /// <summary>A team with another member for each role.</summary>
    public const string OneEach = "one-each";

    /// <summary>How many of the nearest documents lie outside the home class.</summary>
    public const string FarNeighbours = "far-neighbours";

    /// <summary>The similarity of the closest document.</summary>
    public const string Cosine = "cosine";

    /// <summary>What the portfolio says of a document, without the chance of the use it rests on.</summary>
    public const string Verdict = "verdict";

    /// <summary>Combinations that somebody has, drawn like those that nobody has.</summary>
    public const string Occupied = "occupied";

    /// <summary>A field goes on as it last went.</summary>
    public const string LastDifference = "last-difference";

    /// <summary>Dots on the first two principal axes.</summary>
    public const string PrincipalAxes = "principal-axes";

    /// <summary>True for what changes when the embedding model does.</summary>
    public static bool DependsOnModel(string method) => IsIdeation(method) || method.Split(':')[0] is Dense or WithoutRoles or WithoutClasses or ByChance or BySurprise or GreedyCover or OneEach or FarNeighbours or Cosine or Verdict or PrincipalAxes;

    /// <summary>True for the product's own method with any of the models compared.</summary>
    public static bool IsIdeation(string method) => method.Split(':')[0] == Ideation;
}
