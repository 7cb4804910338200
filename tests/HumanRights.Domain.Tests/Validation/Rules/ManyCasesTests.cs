using System.Diagnostics;
using System.Globalization;
using System.Text;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>A file with very many cases that all have to do with each other.</summary>
public sealed class ManyCasesTests
{
    private const int Count = 5_000;

    [Fact]
    public void RulesOnCasesKeepUpWithManyOfThem()
    {
        var json = """
            {'schemaVersion': '1.0', 'id': 'urn:example:many', 'compiledOn': '2021-06-01',
            'persons': [{'id': 'person/sued'}, {'id': 'person/judge'}, {'id': 'person/suing', 'positions': [{'key': 'w', 'body': 'facility/f'}]}],
            'facilities': [{'id': 'facility/f', 'kind': 'prison'}],
            'sources': [{'id': 'source/post', 'kind': 'social-media-post', 'issued': '2018'}],
            'incidents': [{'id': 'incident/i', 'kind': 'pattern', 'acts': [{'key': 'b', 'type': 'integrity.torture', 'involvements': [{'key': 'v', 'actor': 'person/suing'}]}],
            'instances': [
            """ + All("{'record': 'proceeding/s#'}") + "]}], 'statements': ["
            + All("{'id': 'statement/t#', 'about': {'record': 'incident/i', 'item': 'b'}, 'stance': 'denies', 'saidIn': 'source/post'}") + ","
            + All("{'id': 'statement/u#', 'about': {'record': 'incident/i', 'item': 'b'}, 'stance': 'confirms', 'saidIn': 'source/post'}") + "], 'proceedings': ["
            + All("""
                {'id': 'proceeding/s#', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/suing', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/sued', 'role': 'defendant'}],
                'causes': [{'key': 'u', 'onAccountOf': [{'record': 'source/post'}]}], 'instances': [{'key': 'i', 'level': 'first', 'composition': [{'key': 'm', 'actor': 'person/judge', 'role': 'trial-judge'}]}],
                'steps': [{'key': 't', 'kind': 'lodging', 'on': '2020-03'}], 'decisions': [{'key': 'd', 'kind': 'ruling', 'rulings': [{'key': 'r', 'outcome': 'granted'}]}]},
                {'id': 'proceeding/p#', 'kind': 'criminal', 'parties': [{'key': 'k', 'actor': 'person/sued', 'role': 'convicted'}],
                'charges': [{'key': 'g', 'against': [{'key': 'b', 'party': 'k'}], 'conduct': [{'record': 'incident/i', 'item': 'b'}]}], 'steps': [{'key': 't', 'kind': 'registration', 'on': '2020', 'by': 'person/suing'}],
                'decisions': [{'key': 'd', 'kind': 'verdict', 'dates': {'final': '2019'}, 'rulings': [{'key': 'r', 'outcome': 'convicted'}]}]}
                """)
            + ", {'id': 'proceeding/one', 'kind': 'civil', 'instances': [{'key': 'i', 'hearings': [{'key': 'h', 'attendance': [" + All("{'key': 'w#', 'as': 'accused'}") + "]}]}],"
            + "'decisions': [{'key': 'd', 'kind': 'judgment', 'reasons': {'reliedOn': [" + All("{'record': 'statement/t#'}") + "], 'disregarded': [" + All("{'record': 'statement/u#'}") + "]}}]}]}";
        var file = CaseFileJson.Read(json.Replace('\'', '"')).Require();
        var rules = RuleSet.Default.Only([.. RuleSet.Default.All.Select(r => r.Info.Id).Where(id => id[3..5] is "13" or "14" or "15")]);

        var watch = Stopwatch.StartNew();
        var report = CaseFileValidator.Validate(file, rules, CaseFileValidator.DefaultAsOf(file));

        Assert.NotEmpty(report.Findings);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    private static string All(string text) =>
        Enumerable.Range(0, Count).Aggregate(new StringBuilder(), (all, i) => all.Append(i == 0 ? string.Empty : ",").Append(text.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))).ToString();
}
