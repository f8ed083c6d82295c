using Polly;
using Polly.Retry;

namespace Ideation.Proposals.Chat;

/// <summary>How a request is repeated: what may pass by itself, after the pause the server asked for, a bounded number of times.</summary>
internal static class ChatResilience
{
    public static ResiliencePipeline Build(ChatLimits limits, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (limits.Attempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = limits.Attempts - 1,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is ChatException e && MayPass(e, limits)),
                BackoffType = DelayBackoffType.Exponential,
                Delay = limits.Pause,
                MaxDelay = limits.LongestPause,
                UseJitter = true,
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as ChatException)?.RetryAfter),
            });
        }

        return builder.AddTimeout(limits.Answer).Build();
    }

    private static bool MayPass(ChatException e, ChatLimits limits) =>
        e.Failure is ChatFailure.RateLimited or ChatFailure.ServerError or ChatFailure.CutOff or ChatFailure.Unreachable
        && !(e.RetryAfter > limits.LongestPause);
}
