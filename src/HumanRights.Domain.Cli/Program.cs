namespace HumanRights.Domain.Cli;

internal static class Program
{
    private static Task<int> Main(string[] args) => new Tool(Terminal.OfThisProcess()).RunAsync(args, CancellationToken.None);
}
