namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary><c>Split</c>: cuts where a pattern matches or, inverted, where it does not.</summary>
internal sealed class PatternSplitter(TextPattern pattern, SplitBehaviour behaviour, bool isInverted) : DelimiterSplitter(behaviour)
{
    protected override void Find(ReadOnlySpan<char> text, List<Stretch> stretches)
    {
        var found = new List<Range>();
        pattern.Find(text, found);
        var start = 0;
        foreach (var match in found)
        {
            if (match.Start.Value > start)
            {
                stretches.Add(new Stretch(start, match.Start.Value, isInverted));
            }

            start = match.End.Value;
            stretches.Add(new Stretch(match.Start.Value, start, !isInverted));
        }

        if (text.Length > start)
        {
            stretches.Add(new Stretch(start, text.Length, isInverted));
        }
    }
}
