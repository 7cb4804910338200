namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes text for people, without colour. Lines are never wrapped or cut: terminals do that themselves, and files need not.</summary>
internal class Pen(TextWriter writer)
{
    internal virtual Pen Write(string text, Ink ink = Ink.Plain)
    {
        writer.Write(text);
        return this;
    }

    internal void Line() => writer.WriteLine();

    internal void Line(string text)
    {
        Write(text);
        Line();
    }
}
