using Spectre.Console;

namespace Ideation.App;

/// <summary>Consoles for tables and progress: no escape sequences where nobody watches or <c>NO_COLOR</c> is set.</summary>
internal static class Terminal
{
    private const int RedirectedWidth = 100;

    public static IAnsiConsole Output() => Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error() => Create(Console.Error, Console.IsErrorRedirected);

    internal static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        // https://no-color.org: set to anything but the empty string.
        var plain = redirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
