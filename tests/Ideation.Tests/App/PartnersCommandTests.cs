using Ideation.App;
using Ideation.App.Commands;

namespace Ideation.Tests.App;

public class PartnersCommandTests
{
    [Fact]
    public async Task A_report_into_a_missing_folder_is_refused_before_anything_is_read()
    {
        // The text's file is missing, too: whoever reads it first fails with another sentence.
        string[] arguments = ["--technology", "missing.txt", "--field", "F03D", "--report", "missing-folder/team.html"];
        var failure = Failure.Describe(await Assert.ThrowsAnyAsync<Exception>(() =>
            PartnersCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken)));

        Assert.Equal(ExitCodes.Output, failure.Code);
        Assert.Contains("its folder does not exist", failure.Sentence, StringComparison.Ordinal);
    }
}
