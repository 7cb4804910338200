using HumanRights.Domain.Codelists;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Fuzz;

/// <summary>Case files: read, and where they can be read, written again and judged by every rule.</summary>
internal sealed class ReaderTarget(Corpus corpus) : Target
{
    private static readonly Recipient?[] s_recipients = [null, null, Recipient.Of(Audience.Public), Recipient.Of(Audience.Partners), Recipient.NamedBody(ActorRef.Parse("organization/o1"))];

    internal override string Name => "reader";

    internal override byte[] Make(Dice dice)
    {
        var files = dice.OneIn(2) ? corpus.Broken : corpus.Valid;
        var file = files[dice.Below(files.Count)];
        if (dice.OneIn(5))
        {
            return ByteMutator.Mutate(dice, file.ToUtf8(), () => corpus.Valid[dice.Below(corpus.Valid.Count)].ToUtf8());
        }

        var changed = file.Clone();
        new StructureMutator(corpus, dice, changed).Mutate();
        return changed.ToUtf8();
    }

    internal override bool Try(byte[] input, ISet<string> reached)
    {
        var result = CaseFileJson.Read(input);
        Promise(result.IsOk != result.Findings.Any(static f => f.Severity == Severity.Error), "A case file, or an error.");
        foreach (var finding in result.Findings)
        {
            Promise(finding is { Line: >= 1, Column: >= 1 }, "Every finding of reading has a line and a column.");
            Told(finding, reached);
        }

        if (result.Value is not { } file)
        {
            return false;
        }

        var written = CaseFileJson.WriteToUtf8(file, WriteOptions.Compact);
        var again = CaseFileJson.Read(written).Value;
        Promise(again is not null && again.Equals(file) && again.GetHashCode() == file.GetHashCode(), "What is written is read back the same.");
        Promise(CaseFileJson.WriteToUtf8(again!, WriteOptions.Compact).AsSpan().SequenceEqual(written), "Writing is deterministic.");

        var index = new CaseFileIndex(file);
        var asOf = CaseFileValidator.DefaultAsOf(file);
        var recipient = s_recipients[input.Length % s_recipients.Length];
        var report = recipient is null
            ? CaseFileValidator.Validate(index, RuleSet.Default, CountryPackSet.Default, asOf)
            : CaseFileValidator.Validate(index, RuleSet.Default, CountryPackSet.Default, asOf, recipient);
        foreach (var finding in report.Findings)
        {
            Told(finding, reached);
        }

        return true;
    }

    private static void Told(Finding finding, ISet<string> reached)
    {
        reached.Add(finding.RuleId);
        Promise(RuleCatalogue.MessageOf(finding, "en").Length > 0 && RuleCatalogue.MessageOf(finding, "ru").Length > 0, "Every finding can be told.");
    }
}
