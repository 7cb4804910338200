using Spectre.Console;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes text for people to a terminal that shows colour. It alone loads Spectre.Console, which knows the terminals.</summary>
internal sealed class ColourPen : Pen
{
    private readonly IAnsiConsole _console;

    private ColourPen(TextWriter writer, IAnsiConsole console)
        : base(writer) => _console = console;

    /// <summary>A pen with colour, or a plain one where the terminal has none or the user wants none (NO_COLOR).</summary>
    internal static Pen OrPlain(TextWriter writer) =>
        Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? new Pen(writer) : OrPlain(writer, AnsiSupport.Detect, ColorSystemSupport.Detect);

    internal static Pen OrPlain(TextWriter writer, AnsiSupport ansi, ColorSystemSupport colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!console.Profile.Capabilities.Ansi || console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
        {
            return new Pen(writer);
        }

        // Spectre would wrap at the width of the window; a width beyond every line leaves that to the terminal.
        console.Profile.Width = int.MaxValue;
        return new ColourPen(writer, console);
    }

    internal override Pen Write(string text, Ink ink = Ink.Plain)
    {
        if (ink == Ink.Plain)
        {
            return base.Write(text);
        }

        _console.Write(text, StyleOf(ink));
        return this;
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold),
        Ink.Quiet => new Style(decoration: Decoration.Dim),
        Ink.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(Color.Olive),
        _ => new Style(Color.Teal),
    };
}
