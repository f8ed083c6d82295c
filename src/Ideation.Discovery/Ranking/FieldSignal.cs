namespace Ideation.Discovery.Ranking;

/// <summary>What can speak for a field; the numbers are the places in <see cref="FieldSignals.Values"/>.</summary>
public enum FieldSignal
{
    /// <summary>The learnt predictor's log-probability of the field for the text.</summary>
    Predicted,

    /// <summary>Similarity of the closest document of the field.</summary>
    Nearest,

    /// <summary>Similarity of the second closest.</summary>
    SecondNearest,

    /// <summary>Logarithm of the field's share of the near documents' votes.</summary>
    Votes,

    /// <summary>The same among the near documents that share most words with the text.</summary>
    WordVotes,

    /// <summary>The same, voted for each sentence of the text alone.</summary>
    SentenceVotes,

    /// <summary>Logarithm of the share that the fields voted for carry over to the fields they occur with.</summary>
    Carried,

    /// <summary>Logarithm of the documents of the field.</summary>
    Popularity,

    /// <summary>Cosine of the rows of co-class counts of the field and the nearest home field.</summary>
    Proximity,

    /// <summary>1 when no document joins the field to a home field.</summary>
    NeverJoined,
}
