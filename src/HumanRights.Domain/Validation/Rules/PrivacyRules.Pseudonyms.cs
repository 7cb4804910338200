using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Validation.Rules;

/// <content>Cover names that cover nothing.</content>
internal static partial class PrivacyRules
{
    private const int ShortestWord = 3;

    private static void PseudonymUndone(Record record, RuleContext context)
    {
        if (record is not (Person or IdentityLink) || Disclosure.Of(context) is not { } shown || !shown.IsShown(record))
        {
            return;
        }

        if (record is IdentityLink link)
        {
            JoinedWithName(link, shown, context);
        }
        else
        {
            TellingPseudonym((Person)record, shown, context);
        }
    }

    /// <summary>A judgement that somebody under a cover name is somebody who is named.</summary>
    private static void JoinedWithName(IdentityLink link, Disclosure shown, RuleContext context)
    {
        if ((link.Judgement != IdentityJudgement.Same && link.Judgement != IdentityJudgement.PossiblySame)
            || context.Index.Resolve(link.A) is not Person a || context.Index.Resolve(link.B) is not Person b || !shown.IsShown(a) || !shown.IsShown(b) || (!IsCovered(a) && !IsCovered(b)))
        {
            return;
        }

        context.Consider();
        if ((IsCovered(a) && shown.ShowsName(b) && !shown.HasAgreedToBeNamed(b.Id.Text)) || (IsCovered(b) && shown.ShowsName(a) && !shown.HasAgreedToBeNamed(a.Id.Text)))
        {
            context.Report("judgement", [Target.To(a.Id.ToRef()), Target.To(b.Id.ToRef())]);
        }
    }

    private static bool IsCovered(Person person) => person.NameStatus == NameStatus.Anonymised || (person.Names.Count > 0 && person.Names.All(static n => n.Type == NameType.Pseudonym));

    private static void TellingPseudonym(Person person, Disclosure shown, RuleContext context)
    {
        var own = person.Names.Where(IdentityRules.IsOwn).ToList();
        if (own.Count == 0)
        {
            return;
        }

        for (var i = 0; i < person.Names.Count; i++)
        {
            var cover = person.Names[i];
            if (cover.Type == NameType.Pseudonym && cover.Forms.Where(form => shown.IsRead(person, cover, form)).ToList() is { Count: > 0 } forms)
            {
                context.Consider();

                // A name that may be told may be told beside the other; covering it would mean nothing.
                var isTold = shown.ShowsName(person) ? !shown.HasAgreedToBeNamed(person.Id.Text) && !shown.IsNamedInPublic(person) : forms.Exists(form => Tells(form.FullText, own));
                if (isTold)
                {
                    context.ReportItem("names", i, cover, []);
                }
            }
        }

        // An anonymised person is often listed under a handle of the compiler's own.
        if (person is { NameStatus: { } status, Label: { } label } && status == NameStatus.Anonymised && shown.IsRead(Spot.Of(person.Id.Text).Member("label")) && !shown.ShowsName(person))
        {
            context.Consider();
            if (label.Values.Any(text => Tells(text, own)))
            {
                context.Report("label", []);
            }
        }
    }

    /// <summary>Whether a cover name is made of the initials of a name, or has a word of it, in whatever script.</summary>
    private static bool Tells(string? cover, List<PersonName> own)
    {
        if (cover is null)
        {
            return false;
        }

        var words = NameWords.Of(cover).Words;
        var initials = InitialsIn(cover, words);
        var keys = words.Where(static w => w.Length >= ShortestWord).Select(NameKey.Of).ToList();
        return own.SelectMany(static n => n.Forms).Any(form =>
        {
            var name = NameWords.Of(form.FullText ?? string.Join(' ', form.Parts?.Given, form.Parts?.Patronymic, form.Parts?.Family)).Words;
            return (initials.Count > 1 && AreAmong(initials, name)) || name.Where(static w => w.Length >= ShortestWord).Select(NameKey.Of).Any(word => keys.Exists(word.Matches));
        });
    }

    /// <summary>The letters of a cover name that is letters alone: "E. S.", "ES"; none where it has words.</summary>
    private static List<string> InitialsIn(string cover, IReadOnlyList<string> words)
    {
        if (words.Count > 1)
        {
            return words.All(static w => w.Length == 1) ? [.. words] : [];
        }

        // One word of capitals is initials written together; a word in small letters is a word.
        return words is [{ Length: 2 or 3 } word] && cover.EnumerateRunes().Where(Rune.IsLetter).All(Rune.IsUpper) ? [.. word.Select(static c => c.ToString())] : [];
    }

    /// <summary>Whether each letter begins another word of a name, in their order or not.</summary>
    private static bool AreAmong(List<string> initials, IReadOnlyList<string> name)
    {
        var first = name.Select(static w => SoundOf(w[..1])).ToList();
        return initials.TrueForAll(letter => first.Remove(SoundOf(letter)));
    }

    private static string SoundOf(string letter) => NameReading.All[0].Read(letter);
}
