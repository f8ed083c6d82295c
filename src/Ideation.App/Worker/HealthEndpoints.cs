using Microsoft.AspNetCore.Http.HttpResults;

namespace Ideation.App.Worker;

/// <summary>Answers whether the process runs (<c>/health/live</c>) and whether it can take files (<c>/health/ready</c>).</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health");
        health.MapGet("/live", () => TypedResults.Json(new Health("live", null), WorkerJson.Default.Health));
        health.MapGet("/ready", Ready);
    }

    private static JsonHttpResult<Health> Ready(WorkerState state) => state.Problem is { } problem
        ? TypedResults.Json(new Health("not ready", problem), WorkerJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable)
        : TypedResults.Json(new Health("ready", null), WorkerJson.Default.Health);
}
