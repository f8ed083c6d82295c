namespace Ideation.Tests;

/// <summary>Where the repository lies, and where the shared development data lies if it is there.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The development data folder, or null: from <c>IDEATION_TEST_DATA</c>, else <c>../shared/data</c> beside the repository.</summary>
    public static string? SharedData { get; } =
        new[] { Environment.GetEnvironmentVariable("IDEATION_TEST_DATA"), Path.Combine(Root, "..", "shared", "data") }
            .Where(path => path is not null && Directory.Exists(path))
            .Select(path => Path.GetFullPath(path!))
            .FirstOrDefault();

    public static string RequireSharedData()
    {
        Assert.SkipWhen(SharedData is null, "needs the development data, which is not part of the repository; set IDEATION_TEST_DATA to its folder");
        return SharedData!;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ideation.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
