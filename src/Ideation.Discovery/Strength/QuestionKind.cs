namespace Ideation.Discovery.Strength;

/// <summary>What a question back to the user is about.</summary>
public enum QuestionKind
{
    HomeField,
    Temperature,
    Material,
    Environment,
    Regulation,

    /// <summary>A thing or process that the nearest documents speak of.</summary>
    Topic,

    /// <summary>A part of the sheet that the text leaves empty, to be told in words.</summary>
    Open,
}
