namespace Ideation.Proposals.Portfolios;

/// <summary>Headers of the tables of a portfolio.</summary>
public enum PortfolioColumn
{
    Publication, Title, Applicants, Year, Fields, Availability, Verdict, Reason, Uses, BestUse, Purpose, Probability, Unexpectedness, Evidence, Signs, OthersNear, NearestOther, Similarity, CitedBy, Field, Families, Strong, PurposeQuote, PurposeSource, FarQuote, FarSource, OwnQuote, OwnSource,
}
