namespace Ideation.Discovery.Reading.Views.Training;

/// <summary>A labelled sentence.</summary>
/// <param name="Text">The sentence, its cue taken out where <paramref name="Masked"/> is set.</param>
/// <param name="Position">Which sentence of its text it is, from 0.</param>
/// <param name="Count">How many its text has.</param>
/// <param name="View">The label.</param>
/// <param name="Marked">Labelled by a mark of the text rather than by a cue.</param>
/// <param name="Masked">Without the cue that gave the label.</param>
/// <param name="HeldOut">Of a text that is not learnt from.</param>
internal readonly record struct ViewExample(string Text, int Position, int Count, TextView View, bool Marked, bool Masked, bool HeldOut);
