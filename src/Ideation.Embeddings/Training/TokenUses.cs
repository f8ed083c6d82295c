using Ideation.Embeddings.Training.Pairs;

namespace Ideation.Embeddings.Training;

/// <summary>Which texts of a batch use which token, gathered by token so that each row's gradient has one writer and one order.</summary>
internal sealed class TokenUses(int vocabularySize)
{
    private readonly int[] _slotOf = Filled(vocabularySize);
    private readonly List<int> _tokens = [];
    private readonly List<int> _counts = [];
    private int[] _starts = [];
    private int[] _texts = [];
    private float[] _shares = [];

    /// <summary>The distinct tokens of the batch.</summary>
    public int Count => _tokens.Count;

    public int Token(int slot) => _tokens[slot];

    public (ReadOnlyMemory<int> Texts, ReadOnlyMemory<float> Shares) Of(int slot)
    {
        var (start, length) = (_starts[slot], _starts[slot + 1] - _starts[slot]);
        return (_texts.AsMemory(start, length), _shares.AsMemory(start, length));
    }

    public void Gather(ReadOnlySpan<TrainingPair> pairs)
    {
        Forget();
        foreach (var pair in pairs)
        {
            Register(pair.Left);
            Register(pair.Right);
        }

        Reserve();
        var next = _starts[..^1];
        for (var i = 0; i < pairs.Length; i++)
        {
            Place(pairs[i].Left, i, next);
            Place(pairs[i].Right, pairs.Length + i, next);
        }
    }

    private void Forget()
    {
        foreach (var token in _tokens)
        {
            _slotOf[token] = -1;
        }

        _tokens.Clear();
        _counts.Clear();
    }

    private void Register(TokenBag bag)
    {
        foreach (var token in bag.Tokens)
        {
            if (_slotOf[token] < 0)
            {
                _slotOf[token] = _tokens.Count;
                _tokens.Add(token);
                _counts.Add(0);
            }

            _counts[_slotOf[token]]++;
        }
    }

    private void Reserve()
    {
        _starts = new int[_tokens.Count + 1];
        for (var slot = 0; slot < _tokens.Count; slot++)
        {
            _starts[slot + 1] = _starts[slot] + _counts[slot];
        }

        if (_texts.Length < _starts[^1])
        {
            _texts = new int[_starts[^1] * 5 / 4];
            _shares = new float[_texts.Length];
        }
    }

    private void Place(TokenBag bag, int text, int[] next)
    {
        for (var i = 0; i < bag.Tokens.Length; i++)
        {
            var at = next[_slotOf[bag.Tokens[i]]]++;
            _texts[at] = text;
            _shares[at] = bag.Shares[i];
        }
    }

    private static int[] Filled(int length)
    {
        var slots = new int[length];
        Array.Fill(slots, -1);
        return slots;
    }
}
