using Ideation.App.Commands;

namespace Ideation.Tests.App;

public class TrainCommandTests
{
    [Theory]
    [InlineData("", "--data")]
    [InlineData("--recipe r.json --from builtin", "not both")]
    [InlineData("--recipe r.json --data one --data two", "once")]
    [InlineData("--recipe r.json --epochs 1", "--epochs")]
    [InlineData("--recipe r.json --seed 20260", "--seed")]
    [InlineData("--from builtin --data one --vocabulary 600", "--vocabulary")]
    public void What_would_be_passed_over_in_silence_is_refused(string arguments, string named) =>
        Assert.Contains(TrainCommand.Create().Parse($"{arguments} --out model").Errors, error => error.Message.Contains(named, StringComparison.Ordinal));

    [Theory]
    [InlineData("--recipe r.json --data one --threads 2 --name mine")]
    [InlineData("--from builtin --data one --data two --epochs 2 --learning-rate 0.001")]
    public void What_is_taken_note_of_is_accepted(string arguments) => Assert.Empty(TrainCommand.Create().Parse($"{arguments} --out model").Errors);
}
