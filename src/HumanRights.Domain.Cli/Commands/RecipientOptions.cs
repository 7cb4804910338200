using System.CommandLine;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>--audience</c> and <c>--body</c>: for whom a case file is to be published.</summary>
internal sealed class RecipientOptions
{
    internal RecipientOptions(string description, bool isRequired)
    {
        Audience = new("--audience") { Description = description, HelpName = "public|partners|named-body|internal", Required = isRequired };
        Audience.AcceptOnlyFromAmong([Codelists.Audience.Public.Text, Codelists.Audience.Partners.Text, Codelists.Audience.NamedBody.Text, Codelists.Audience.Internal.Text]);
    }

    internal Option<string?> Audience { get; }

    internal Option<string?> Body { get; } = new("--body") { Description = "The body meant by named-body: its id in the case file.", HelpName = "ID" };

    /// <summary>What was asked for; null when nothing was.</summary>
    internal bool TryRead(ParseResult line, Terminal terminal, out Recipient? recipient)
    {
        recipient = null;
        ActorRef? body = null;
        if (line.GetValue(Body) is { } text && !ActorRef.TryParse(text, out body))
        {
            terminal.Complain("--body takes the id of an actor, for example organization/o1");
            return false;
        }

        if (line.GetValue(Audience) is not { } audience)
        {
            if (body is not null)
            {
                terminal.Complain("--body needs --audience named-body");
            }

            return body is null;
        }

        if (audience == Codelists.Audience.NamedBody.Text)
        {
            if (body is null)
            {
                terminal.Complain("--audience named-body needs --body");
                return false;
            }

            recipient = Recipient.NamedBody(body);
            return true;
        }

        recipient = Recipient.Of(Codelists.Audience.Parse(audience));
        return true;
    }
}
