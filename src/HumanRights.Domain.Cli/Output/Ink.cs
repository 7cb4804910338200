namespace HumanRights.Domain.Cli.Output;

/// <summary>How a piece of text is set off where there is colour; nothing is ever told by colour alone.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Quiet,
    Error,
    Warning,
    Info,
}
