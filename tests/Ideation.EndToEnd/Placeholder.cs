namespace Ideation.EndToEnd;
public class P { [Fact] public void Runs() => Assert.True(Environment.ProcessId > 0); }
