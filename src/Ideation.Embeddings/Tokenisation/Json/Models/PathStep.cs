namespace Ideation.Embeddings.Tokenisation.Json.Models;

/// <summary>The best way to a place in the text: its score, and the last piece with its start.</summary>
internal record struct PathStep(double Score, int Start, int Id)
{
    public static readonly PathStep Unreached = new(0, -1, -1);

    public void Improve(double score, int start, int id)
    {
        if (Start < 0 || score > Score)
        {
            this = new PathStep(score, start, id);
        }
    }
}
