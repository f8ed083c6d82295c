using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Ideation.PatentIndex.Qdrant;

/// <summary>How a request is repeated: only what may pass by itself (no connection, no answer in time, 408, 429, 5xx), after the pause the server asks for.</summary>
internal static class QdrantResilience
{
    /// <summary>The breaker looks at no fewer requests than this before it opens.</summary>
    public const int BreakerThroughput = 12;

    public static readonly TimeSpan BreakDuration = TimeSpan.FromSeconds(15);

    public static ResiliencePipeline<HttpResponseMessage> Build(QdrantOptions options, TimeProvider time, Func<double> random)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                // An open breaker is waited for like a server that stays away; only its requests are spared.
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is BrokenCircuitException || MayPass(arguments.Outcome)),
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = random,
                Delay = options.FirstPause,
                MaxDelay = options.LongestPause,
                DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result, options, time)),
            });
        }

        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome)),
                FailureRatio = 0.5,
                MinimumThroughput = BreakerThroughput,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = BreakDuration,
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.AttemptTimeout })
            .Build();
    }

    private static bool MayPass(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result is { StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    // Null leaves the pause to the exponential back-off.
    private static TimeSpan? RetryAfter(HttpResponseMessage? response, QdrantOptions options, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked is { } pause ? TimeSpan.FromTicks(Math.Clamp(pause.Ticks, 0, options.LongestPause.Ticks)) : null;
    }
}
