using System.CommandLine;
using Ideation.App.Commands;

var root = new RootCommand("Another use for what a company is good at, with quoted proof.") { TrainCommand.Create() };
return await root.Parse(args).InvokeAsync();
