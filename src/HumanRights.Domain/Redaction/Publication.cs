using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using NodaTime;

namespace HumanRights.Domain.Redaction;

/// <summary>For whom a case file is redacted, for which day, and how roughly what remains of protected people is told.</summary>
public sealed record Publication
{
    /// <summary>For whom. Anything but the known audiences is refused.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The body meant, where the audience is <see cref="Codelists.Audience.NamedBody"/>; as it stands in the case file's markings.</summary>
    public ActorRef? Body { get; init; }

    /// <summary>The day for which markings and consents are asked; both ends of their periods are inclusive.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// Where pseudonyms come from: at least 16 bytes that nobody can guess. The same bytes give the same result; to keep two
    /// publications of one case from being joined, use new ones each time.
    /// </summary>
    public required ReadOnlyMemory<byte> Entropy { get; init; }

    /// <summary>How many people a number must count, where protected people are concerned, to be told: smaller ones are withheld. 5 by default.</summary>
    public int LeastCount { get; init; } = 5;

    /// <summary>How roughly dates are told where protected people are concerned. To the month by default.</summary>
    public DateRounding Dates { get; init; } = DateRounding.Month;

    /// <summary>For whom and when; never the entropy.</summary>
    /// <returns>For example <c>for public as of 2024-05-01</c>.</returns>
    public override string ToString() => $"for {Audience.Text} as of {CalendarDays.Format(AsOf)}";
}
