namespace Ideation.Embeddings.Training;

/// <summary>Where a training run stands.</summary>
/// <param name="Stage">What is being done: counting words, learning the vocabulary, or training.</param>
/// <param name="Step">Steps done.</param>
/// <param name="Steps">Steps in all.</param>
/// <param name="Loss">Mean contrastive loss over the last steps, in nats; 0 before the first step.</param>
/// <param name="LearningRate">The learning rate now.</param>
/// <param name="PairsPerSecond">Text pairs learnt from per second since training began.</param>
public sealed record TrainingProgress(string Stage, int Step, int Steps, double Loss, double LearningRate, double PairsPerSecond);
