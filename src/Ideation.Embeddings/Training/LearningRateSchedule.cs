namespace Ideation.Embeddings.Training;

/// <summary>Rises over the first twentieth of the steps, then falls linearly to a hundredth.</summary>
internal sealed class LearningRateSchedule(float peak, int steps)
{
    private readonly int _warmUp = Math.Max(1, steps / 20);

    public int Steps => steps;

    public float At(int step) => step < _warmUp
        ? peak * (step + 1) / _warmUp
        : peak * Math.Max(0.01f, 1f - ((float)(step - _warmUp) / Math.Max(1, steps - _warmUp)));
}
