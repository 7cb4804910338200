using HumanRights.Domain.Time;

namespace HumanRights.Domain.Cli.Output;

/// <summary>A date for people to read: as written, with what makes it less than a day, and never a day that nobody stated.</summary>
internal static class DateWords
{
    internal static string Of(ExtendedDate date)
    {
        var notes = new List<string>();
        if (date.Edtf is { IsApproximate: true })
        {
            notes.Add("approximate");
        }

        if (date.Edtf is { IsUncertain: true })
        {
            notes.Add("uncertain");
        }

        if (date.TimeOfDay is { } time)
        {
            notes.Add(string.Join(' ', new[] { time.Approximate == true ? "about" : null, time.NightOf?.Text, time.At?.Text ?? time.Part?.Text }.OfType<string>()));
        }

        if (date.Anchor is { } anchor)
        {
            notes.Add($"{anchor.Relation.Text} {string.Join(' ', new[] { anchor.Target.Record?.Text, anchor.Target.Item is { } item ? "#" + item.Text : null }.OfType<string>())}".TrimEnd());
        }

        var written = date.Edtf?.Text ?? "no day";
        if (date.Edtf is null && date.Text is not null)
        {
            // The words themselves are the source's prose and stay in the file.
            notes.Insert(0, "in words");
        }

        return notes.Count == 0 ? written : $"{written} ({string.Join(", ", notes)})";
    }
}
