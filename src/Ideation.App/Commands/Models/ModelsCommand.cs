using System.CommandLine;

namespace Ideation.App.Commands.Models;

/// <summary><c>ideation models</c>: the embedding models that can be used by name.</summary>
internal static class ModelsCommand
{
    public static Command Create() => new("models", "List, add, fetch, check and remove embedding models")
    {
        ModelsListCommand.Create(),
        ModelsAddCommand.Create(),
        ModelsPullCommand.Create(),
        ModelsVerifyCommand.Create(),
        ModelsRemoveCommand.Create(),
    };
}
