namespace Ideation.Evaluation.Methods;

/// <summary>Latent semantic analysis: 256 dimensions of sublinear TF-IDF.</summary>
internal sealed class LsaSpace
{
    private const int Dimensions = 256;

    private readonly TermTable _table;
    private readonly TfIdf _weights;
    private readonly float[][] _directions;

    private LsaSpace(TermTable table, TfIdf weights, float[][] directions)
    {
        _table = table;
        _weights = weights;
        _directions = directions;
        Texts = Array.ConvertAll([.. table.Rows], Project);
    }

    /// <summary>The texts the space was made from, rows of unit length.</summary>
    public float[][] Texts { get; }

    public static LsaSpace Fit(TermTable table, int seed, CancellationToken cancellationToken)
    {
        var weights = new TfIdf(table);
        var matrix = new SparseMatrix(
            [.. table.Rows.Select(row => Array.ConvertAll(row, cell => cell.Term))],
            [.. table.Rows.Select(weights.Weigh)],
            table.DocumentFrequencies.Length);
        return new LsaSpace(table, weights, RandomisedSvd.Directions(matrix, Dimensions, seed, cancellationToken));
    }

    /// <summary>The vector of a text that need not be among those of the space, of unit length; zeros when no term of it is known.</summary>
    public float[] Project(string text) => Project(_table.Row(text));

    private float[] Project(TermCount[] row)
    {
        var vector = SparseMatrix.Project(Array.ConvertAll(row, cell => cell.Term), _weights.Weigh(row), _directions);
        TfIdf.Normalise(vector);
        return vector;
    }
}
