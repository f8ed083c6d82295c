using Ideation.App;
using Spectre.Console;

namespace Ideation.Tests.App;

public class TerminalTests
{
    [Fact]
    public void A_redirected_console_gets_plain_text_whatever_the_terminal_can_show()
    {
        using var writer = new StringWriter();
        var table = new Table { Title = new TableTitle("control"), Caption = new TableTitle("* the interval excludes 0") };
        table.AddColumn(new TableColumn("[red]method[/]") { NoWrap = true });
        table.AddRow(new string('x', 90));

        Terminal.Create(writer, redirected: true).Write(table);

        Assert.DoesNotContain('\u001b', writer.ToString());
        Assert.Contains(new string('x', 90), writer.ToString(), StringComparison.Ordinal);
    }
}
