using System.Numerics.Tensors;

namespace Ideation.Evaluation.Methods;

/// <summary>Sublinear TF-IDF: (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1), rows of unit length.</summary>
internal sealed class TfIdf(TermTable table)
{
    private readonly float[] _rarity = Array.ConvertAll(table.DocumentFrequencies, frequency => MathF.Log((1f + table.Rows.Count) / (1f + frequency)) + 1);

    /// <summary>A weight for each cell of the row.</summary>
    public float[] Weigh(TermCount[] row)
    {
        var weights = Array.ConvertAll(row, cell => (1 + MathF.Log(cell.Count)) * _rarity[cell.Term]);
        Normalise(weights);
        return weights;
    }

    /// <summary>To unit length; zeros stay zeros.</summary>
    public static void Normalise(float[] vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }
}
