using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Uses;

/// <summary>Compares documents with the core technology by mechanism and purpose apart, each on the scale of what was retrieved for this text.</summary>
internal sealed class UseMatches
{
    private const double UsualShare = 0.5;

    private readonly TechnologyReading _reading;
    private readonly TermFocus _focus;
    private readonly Scale _whole;
    private readonly Scale _mechanism;
    private readonly Scale _purpose;

    public UseMatches(TechnologyReading reading, Neighbourhood around, TermFocus focus, IReadOnlyCollection<ViewedDocument> retrieved, int backgroundRank)
    {
        (_reading, _focus) = (reading, focus);
        _whole = new Scale(around.Between(backgroundRank, 0), around.Between(backgroundRank, 1));
        _mechanism = Scale.Of(retrieved.Select(MechanismOf));
        _purpose = Scale.Of(retrieved.Select(PurposeOf));
    }

    public UseMatch Of(ViewedDocument document)
    {
        var shared = _focus.Shared(document);
        return new UseMatch(
            (_whole.Position(document.Neighbour.Similarity) + _mechanism.Position(MechanismOf(document))) / 2,
            _purpose.Position(PurposeOf(document)),
            shared / (shared + UsualShare));
    }

    private double MechanismOf(ViewedDocument document) => VectorMath.Cosine(_reading.Views.Mechanism.Span, document.Views.Mechanism.Span);

    private double PurposeOf(ViewedDocument document) => VectorMath.Cosine(_reading.Views.Purpose.Span, document.Views.Purpose.Span);

    private readonly record struct Scale(double Background, double Best)
    {
        // The third closest, because one document that says the same in other words would make all others look far away.
        public static Scale Of(IEnumerable<double> similarities)
        {
            var sorted = similarities.OrderDescending().ToArray();
            return sorted.Length == 0 ? new Scale(0, 1) : new Scale(sorted[sorted.Length / 2], sorted[Math.Min(2, sorted.Length - 1)]);
        }

        public double Position(double similarity) => Best > Background ? Math.Clamp((similarity - Background) / (Best - Background), 0, 1) : similarity >= Best ? 1 : 0;
    }
}
