using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>For whom a case file is meant to be published: an audience and, where that is a named body, which.</summary>
public sealed record Recipient
{
    internal Recipient(Audience audience, ActorRef? body)
    {
        Audience = audience;
        Body = body;
    }

    /// <summary>Whom the publication reaches; decides which markings free something.</summary>
    public Audience Audience { get; }

    /// <summary>The body meant; null unless the audience is <see cref="Codelists.Audience.NamedBody"/>.</summary>
    public ActorRef? Body { get; }

    /// <summary>One of the audiences that need no name.</summary>
    /// <param name="audience">The public, partners, or the compilers themselves.</param>
    /// <returns>The recipient.</returns>
    /// <exception cref="ArgumentException">The audience is unknown to this version, or is a named body, which <see cref="NamedBody"/> takes.</exception>
    public static Recipient Of(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        if (!audience.IsKnown || audience == Audience.NamedBody)
        {
            throw new ArgumentException("The audience is unknown, or a body that is not named.", nameof(audience));
        }

        return new Recipient(audience, null);
    }

    /// <summary>A committee, ministry or court alone, which markings name.</summary>
    /// <param name="body">The body, as it stands in the markings of the case file.</param>
    /// <returns>The recipient.</returns>
    public static Recipient NamedBody(ActorRef body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new Recipient(Audience.NamedBody, body);
    }

    /// <summary>The audience; never which body.</summary>
    /// <returns>For example <c>public</c>.</returns>
    public override string ToString() => Audience.Text;
}
