using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Embeddings.Training;

/// <summary>One step of training: pool, compare, propagate back, update the rows that were used.</summary>
internal sealed class TrainingStep(TokenTable table, TrainingOptions options, ParallelOptions parallel)
{
    private const int Block = 16;

    private readonly TokenUses _uses = new(table.Values.Length / table.Dimensions);
    private readonly BatchMatrix _vectors = new(2 * options.BatchSize, options.Dimensions);
    private readonly BatchMatrix _gradient = new(2 * options.BatchSize, options.Dimensions);
    private readonly ContrastiveLoss[] _losses =
    [
        new(options.BatchSize, options.Dimensions, 1f, parallel),
        new(options.BatchSize, options.PrefixDimensions, options.PrefixWeight, parallel),
    ];

    /// <summary>Returns the mean loss of the full vectors before the update.</summary>
    public double Run(TrainingPair[] pairs, float temperature, float rate)
    {
        Blocks(pairs.Length, i => Pool(pairs[i].Left, i));
        Blocks(pairs.Length, i => Pool(pairs[i].Right, pairs.Length + i));
        _gradient.Clear();
        var loss = _losses[0].Accumulate(_vectors, pairs, temperature, _gradient);
        _losses[1].Accumulate(_vectors, pairs, temperature, _gradient);
        _uses.Gather(pairs);
        Blocks(_uses.Count, slot => Update(slot, rate));
        return loss;
    }

    private void Pool(TokenBag bag, int text)
    {
        var vector = _vectors.Row(text);
        vector.Clear();
        for (var i = 0; i < bag.Tokens.Length; i++)
        {
            MatrixKernels.AddScaled(vector, bag.Shares[i], table.Row(bag.Tokens[i]));
        }
    }

    private void Update(int slot, float rate)
    {
        Span<float> slope = stackalloc float[table.Dimensions];
        slope.Clear();
        var (texts, shares) = _uses.Of(slot);
        for (var i = 0; i < texts.Length; i++)
        {
            MatrixKernels.AddScaled(slope, shares.Span[i], _gradient.Row(texts.Span[i]));
        }

        table.Update(_uses.Token(slot), slope, rate);
    }

    private void Blocks(int count, Action<int> work)
    {
        Parallel.For(0, (count + Block - 1) / Block, parallel, block =>
        {
            var end = Math.Min(count, (block + 1) * Block);
            for (var i = block * Block; i < end; i++)
            {
                work(i);
            }
        });
    }
}
