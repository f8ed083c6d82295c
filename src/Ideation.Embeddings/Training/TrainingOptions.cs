using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Training;

/// <summary>How a model is learnt. The same options, texts and platform give the same bytes, whatever <see cref="Threads"/> is.</summary>
public sealed record TrainingOptions
{
    public int Seed { get; init; } = 20260;

    /// <summary>Dimensions of the full vector; a multiple of 16.</summary>
    public int Dimensions { get; init; } = 256;

    /// <summary>Dimensions of the prefix that must be usable alone; a multiple of 16.</summary>
    public int PrefixDimensions { get; init; } = 64;

    public int VocabularySize { get; init; } = 32_000;

    /// <summary>Places for Japanese words beside those of <see cref="VocabularySize"/>; their characters come on top.</summary>
    public int JapaneseVocabularySize { get; init; } = 10_000;

    public int Epochs { get; init; } = 12;

    /// <summary>Pairs in a batch; each is contrasted with all others.</summary>
    public int BatchSize { get; init; } = 1024;

    public float LearningRate { get; init; } = 0.003f;

    public float Temperature { get; init; } = 0.07f;

    /// <summary>How often each classified text is paired with another of a shared subclass in an epoch; 0 learns nothing from the classification.</summary>
    public double SharedFieldRepeats { get; init; } = 1.5;

    /// <summary>Temperature where two texts only share a subclass: softer, because they are rarely about the same thing.</summary>
    public float FieldTemperature { get; init; } = 0.1f;

    /// <summary>How much the prefix's loss counts beside the full vector's.</summary>
    public float PrefixWeight { get; init; } = 0.3f;

    /// <summary>The chance of a token being left out of a text each time it is shown, so that no single word settles a pair.</summary>
    public float TokenDropout { get; init; } = 0.4f;

    /// <summary>Tokens read of each part of a text.</summary>
    public int MaxTokens { get; init; } = 256;

    /// <summary>Texts of one group that an epoch sees at most; larger groups are sampled anew each epoch.</summary>
    public int GroupCap { get; init; } = 6_000;

    [JsonIgnore]
    public int Threads { get; init; } = Environment.ProcessorCount;

    internal void Validate()
    {
        Require(Dimensions > 0 && Dimensions % 16 == 0, nameof(Dimensions), Dimensions, "a positive multiple of 16");
        Require(PrefixDimensions > 0 && PrefixDimensions % 16 == 0 && PrefixDimensions <= Dimensions, nameof(PrefixDimensions), PrefixDimensions, "a positive multiple of 16, at most the dimensions");
        Require(VocabularySize is >= 100 and <= 200_000, nameof(VocabularySize), VocabularySize, "between 100 and 200,000");
        Require(JapaneseVocabularySize is >= 0 and <= 200_000, nameof(JapaneseVocabularySize), JapaneseVocabularySize, "between 0 and 200,000");
        Require(SharedFieldRepeats is >= 0 and <= 100, nameof(SharedFieldRepeats), SharedFieldRepeats, "between 0 and 100");
        Require(FieldTemperature is >= 0.02f and <= 10, nameof(FieldTemperature), FieldTemperature, "between 0.02 and 10");
        Require(Epochs > 0, nameof(Epochs), Epochs, "at least 1");
        Require(BatchSize is >= 2 and <= 8192, nameof(BatchSize), BatchSize, "between 2 and 8,192");
        Require(LearningRate is > 0 and <= 1, nameof(LearningRate), LearningRate, "above 0 and at most 1");
        Require(PrefixWeight is >= 0 and <= 100, nameof(PrefixWeight), PrefixWeight, "between 0 and 100");
        Require(Temperature is >= 0.02f and <= 10, nameof(Temperature), Temperature, "between 0.02 and 10");
        Require(TokenDropout is >= 0 and < 1, nameof(TokenDropout), TokenDropout, "at least 0 and below 1");
        Require(MaxTokens > 0, nameof(MaxTokens), MaxTokens, "at least 1");
        Require(GroupCap > 0, nameof(GroupCap), GroupCap, "at least 1");
        Require(Threads > 0, nameof(Threads), Threads, "at least 1");
    }

    private static void Require(bool holds, string name, object found, string expected)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, found, string.Create(CultureInfo.InvariantCulture, $"The training option {JsonNamingPolicy.CamelCase.ConvertName(name)} is {found}; expected {expected}."));
        }
    }
}
