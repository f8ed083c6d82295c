namespace Ideation.Discovery.Reading.Views;

/// <summary>A sentence or clause and the view it belongs to.</summary>
/// <param name="Quote">An exact substring of the text.</param>
/// <param name="View">The view it was put into.</param>
/// <param name="Probability">The chance that it tells the purpose, in [0,1]; 0.5 and more is <see cref="TextView.Purpose"/>.</param>
/// <param name="Marked">True where the text itself names the part, as with 【課題】 or SOLUTION.</param>
public sealed record ViewSpan(string Quote, TextView View, double Probability, bool Marked);
