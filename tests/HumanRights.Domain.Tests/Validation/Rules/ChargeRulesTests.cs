using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleCase;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class ChargeRulesTests
{
    [Fact]
    public void AChargeRestsOnAProvision() => Check(
        RuleIds.ChargeWithoutProvision,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'gravity': 'minor'}]}]
        """,
        finds: ["/proceedings/0/charges/0 | proceeding/c1 #g1 | provision"],
        silent: [
            ("'gravity': 'minor'", "'provision': {'instrument': 'instrument/n1', 'path': ['10']}"),
            ("'gravity': 'minor'", "'absent': {'provision': {'reason': 'not-stated-in-source'}}"),
            ("'gravity': 'minor'", "'provision': {'instrument': 'instrument/n1'}, 'absent': {'provision/path': {'reason': 'unknown'}}"),
        ],
        still: []);

    [Fact]
    public void WithItsArticle() => Check(
        RuleIds.ChargeWithoutProvision,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1'}}]}]
        """,
        finds: ["/proceedings/0/charges/0/provision | proceeding/c1 #g1 provision | provision/path"],
        silent: [
            ("'instrument': 'instrument/n1'}}", "'instrument': 'instrument/n1', 'path': ['10']}}"),
        ],
        still: []);

    [Fact]
    public void AndItsVersionWhereThereAreSeveral() => Check(
        RuleIds.ChargeWithoutProvision,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['10', '2'], 'versions': [{'key': 'v1', 'period': {'from': '2015-01-01', 'to': '2018-07-11'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 5}}}]}, {'key': 'v2', 'period': {'from': '2018-07-12'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 3}}}]}]}]}],
        'incidents': [{'id': 'incident/i1', 'kind': 'activity', 'when': '2018-07-04'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10', '2']}, 'conduct': []}]}]
        """,
        finds: ["/proceedings/0/charges/0/provision | proceeding/c1 #g1 provision | provision/asOf"],
        silent: [
            ("['10', '2']}, 'conduct'", "['10', '2'], 'asOf': '2018-07-12'}, 'conduct'"),
            ("'conduct': []", "'conduct': [{'record': 'incident/i1'}]"),
            ("['10', '2']}, 'conduct'", "['11']}, 'conduct'"),
        ],
        still: []);

    [Fact]
    public void AMaximumIsThatOfAVersion() => Check(
        RuleIds.MaximumOfNoVersion,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['10', '2'], 'versions': [{'key': 'v1', 'period': {'from': '2015-01-01', 'to': '2018-07-11'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 5}}}]}, {'key': 'v2', 'period': {'from': '2018-07-12'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 3}}}]}]}]}],
        'incidents': [{'id': 'incident/i1', 'kind': 'activity', 'when': '2018-07-04'}],
        'sources': [{'id': 'source/s1', 'kind': 'ngo-report', 'issued': '2019-01'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10', '2']}, 'conduct': [{'record': 'incident/i1'}], 'exposures': [{'key': 'x1', 'consequence': {'kind': 'imprisonment', 'term': {'max': {'years': 7}}}, 'citations': [{'source': 'source/s1'}]}]}]}]
        """,
        finds: ["/proceedings/0/charges/0 | proceeding/c1 #g1 | g1 | proceeding/c1 #x1; instrument/n1 #p1"],
        silent: [
            ("'years': 7", "'years': 5"),
            ("'years': 7", "'years': 3"),
            ("'years': 7", "'months': 36"),
            ("'exposures': [{'key': 'x1', 'consequence': {'kind': 'imprisonment'", "'exposures': [{'key': 'x1', 'consequence': {'kind': 'fine'"),
            ("'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 5}}}]", "'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 7}}}]"),
        ],
        still: [
            ("'from': '2018-07-12'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 3}}}]", "'from': '2020'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 7}}}]"),
        ]);

    [Fact]
    public void SourcesDifferOnTheMaximum() => Check(
        RuleIds.MaximaDiffer,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'exposures': [{'key': 'x1', 'consequence': {'kind': 'imprisonment', 'term': {'max': {'years': 3}}}}]}]}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1', 'item': 'g1', 'field': 'exposures'}, 'value': {'consequence': {'kind': 'imprisonment', 'term': {'min': {'years': 2}, 'max': {'years': 5}}}}, 'stance': 'states'}],
        'conflicts': []
        """,
        finds: ["/proceedings/0/charges/0 | proceeding/c1 #g1 | g1 | proceeding/c1 #x1; statement/t1"],
        silent: [
            ("'max': {'years': 5}", "'max': {'months': 36}"),
            ("'max': {'years': 5}", "'max': {'years': 3}"),
            ("'value': {'consequence': {'kind': 'imprisonment'", "'value': {'consequence': {'kind': 'probation'"),
            ("'stance': 'states'", "'stance': 'denies'"),
            ("'conflicts': []", "'conflicts': [{'id': 'conflict/x1', 'members': [{'record': 'statement/t1'}, {'record': 'proceeding/c1', 'item': 'x1', 'field': 'consequence/term'}], 'state': 'resolved'}]"),
        ],
        still: [
            ("'value': {'consequence': {'kind': 'imprisonment', 'term': {'min': {'years': 2}, 'max': {'years': 5}}}}", "'value': {'quantity': {'value': '5', 'unit': 'year'}}"),
            ("'conflicts': []", "'conflicts': [{'id': 'conflict/x1', 'members': [{'record': 'statement/t1'}, {'record': 'proceeding/c1', 'item': 'x1'}], 'state': 'unresolved'}]"),
        ]);

    [Fact]
    public void InRecordsOfOneCaseToo() => Check(
        RuleIds.MaximaDiffer,
        """
        'identityLinks': [{'id': 'identity-link/y1', 'a': 'proceeding/c1', 'b': 'proceeding/c2', 'judgement': 'same'},
        {'id': 'identity-link/y2', 'a': 'instrument/n1', 'b': 'instrument/n2', 'judgement': 'same'}],
        'instruments': [{'id': 'instrument/n1', 'kind': 'code'},
        {'id': 'instrument/n2', 'kind': 'code'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['274', '2']}, 'exposures': [{'key': 'x1', 'consequence': {'kind': 'imprisonment', 'term': {'max': {'years': 3}}}}]}]},
        {'id': 'proceeding/c2', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n2', 'path': ['274', '2']}, 'exposures': [{'key': 'x2', 'consequence': {'kind': 'imprisonment', 'term': {'max': {'years': 5}}}}]}]}]
        """,
        finds: ["/proceedings/0/charges/0 | proceeding/c1 #g1 | g1 | proceeding/c1 #x1; proceeding/c2 #x2"],
        silent: [
            ("'b': 'proceeding/c2', 'judgement': 'same'", "'b': 'proceeding/c2', 'judgement': 'possibly-same'"),
            ("'b': 'instrument/n2', 'judgement': 'same'", "'b': 'instrument/n2', 'judgement': 'not-same'"),
            ("'years': 5", "'years': 3"),
        ],
        still: []);

    [Fact]
    public void AnOffenceIsNotNamedAsAnother() => Check(
        RuleIds.OffenceOfAnotherProvision,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['146'], 'versions': [{'key': 'v1', 'heading': {'en': 'Torture'}}]}, {'key': 'p2', 'path': ['274'], 'versions': [{'key': 'v2', 'heading': {'en': 'Knowingly false information'}}]}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['274']}, 'offence': [{'key': 'n1', 'raw': 'torture', 'lang': 'en'}]}]}]
        """,
        finds: ["/proceedings/0/charges/0/offence/0 | proceeding/c1 #n1 | p2, p1 | instrument/n1 #p1"],
        silent: [
            ("'torture'", "'spreading false information'"),
            ("'torture'", "'hooliganism'"),
            ("'lang': 'en'", "'lang': 'ru'"),
            ("'path': ['274']}", "'path': ['146']}"),
        ],
        still: []);

    [Fact]
    public void ASentenceIsWithinTheRange() => Check(
        RuleIds.SentenceOutsideRange,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'exposures': [{'key': 'x1', 'consequence': {'kind': 'imprisonment', 'term': {'min': {'years': 1}, 'max': {'years': 3}}}}]}, {'key': 'g2'}], 'orders': [{'key': 'z1', 'charges': ['g1'], 'versions': [{'key': 'z2', 'consequence': {'kind': 'imprisonment', 'term': {'years': 8}}}]}]}]
        """,
        finds: ["/proceedings/0/orders/0/versions/0 | proceeding/c1 #z2 | imprisonment, max | proceeding/c1 #g1"],
        silent: [
            ("{'years': 8}", "{'years': 3}"),
            ("{'years': 8}", "{'months': 18}"),
            ("{'years': 8}", "{'indefinite': 'life'}"),
            ("['g1']", "['g1', 'g2']"),
            ("'max': {'years': 3}", "'max': {'years': 10}"),
            ("'kind': 'imprisonment', 'term': {'years': 8}", "'kind': 'probation', 'term': {'years': 8}"),
            ("'key': 'z2'", "'key': 'z2', 'cause': 'pardon'"),
        ],
        still: [
            ("{'years': 8}", "{'months': 3}"),
            ("'key': 'z2'", "'key': 'z2', 'cause': 'appeal-decision'"),
        ]);

    [Fact]
    public void TheLawComesBeforeTheExposures() => Check(
        RuleIds.SentenceOutsideRange,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['10', '2'], 'versions': [{'key': 'v1', 'period': {'from': '2015-01-01', 'to': '2018-07-11'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 5}}}]}, {'key': 'v2', 'period': {'from': '2018-07-12'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 3}}}]}]}]}],
        'incidents': [{'id': 'incident/i1', 'kind': 'activity', 'when': '2018-07-04'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10', '2']}}], 'orders': [{'key': 'z1', 'charges': ['g1'], 'versions': [{'key': 'z2', 'consequence': {'kind': 'imprisonment', 'term': {'min': {'years': 8}, 'max': {'years': 10}}}}]}]}]
        """,
        finds: ["/proceedings/0/orders/0/versions/0 | proceeding/c1 #z2 | imprisonment, max | proceeding/c1 #g1"],
        silent: [
            ("{'min': {'years': 8}, 'max': {'years': 10}}", "{'min': {'years': 4}, 'max': {'years': 10}}"),
        ],
        still: []);

    [Fact]
    public void TortureIsNotCalledLess() => Check(
        RuleIds.TortureQualifiedAsLess,
        """
        'incidents': [{'id': 'incident/i1', 'kind': 'violation', 'acts': [{'key': 'b1', 'type': 'integrity.torture', 'qualification': 'abuse-of-authority', 'methods': []}]}]
        """,
        finds: ["/incidents/0/acts/0/qualification | incident/i1 #b1 qualification | integrity.torture, abuse-of-authority"],
        silent: [
            ("'abuse-of-authority'", "'torture'"),
            ("'integrity.torture'", "'integrity.assault'"),
            ("'qualification': 'abuse-of-authority', ", ""),
        ],
        still: [
            ("'integrity.torture', 'qualification': 'abuse-of-authority', 'methods': []", "'integrity.assault', 'qualification': 'abuse-of-authority', 'allegedPurposes': ['confession-information']"),
        ]);

    [Fact]
    public void NobodyIsChargedForSpeakingToTheWorld() => Check(
        RuleIds.ChargedForInternationalContact,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'parliamentary-committee', 'parents': [{'key': 'p1', 'organization': 'organization/o2'}]},
        {'id': 'organization/o2', 'kind': 'parliament-regional-intl'}],
        'persons': [{'id': 'person/p1', 'positions': [{'key': 'w1', 'body': 'organization/o1'}]}],
        'groups': [{'id': 'group/g1', 'members': ['person/p1']}],
        'incidents': [{'id': 'incident/i1', 'kind': 'meeting', 'participants': ['group/g1']}],
        'sources': [{'id': 'source/s1', 'kind': 'speech', 'issued': '2018', 'addressees': ['person/p1']}],
        'statements': [{'id': 'statement/t1', 'saidIn': 'source/s1'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g2', 'conduct': [{'record': 'statement/t1'}]}]}]
        """,
        finds: ["/proceedings/0/charges/0/conduct | proceeding/c1 #g2 conduct | organization/o1 | statement/t1; organization/o1"],
        silent: [
            ("'kind': 'parliament-regional-intl'", "'kind': 'parliament-national'"),
            ("'addressees': ['person/p1']", "'addressees': []"),
            ("'kind': 'criminal'", "'kind': 'civil'"),
            ("'body': 'organization/o1'", "'post': 'member'"),
        ],
        still: [
            ("{'record': 'statement/t1'}", "{'record': 'source/s1'}"),
            ("{'record': 'statement/t1'}", "{'record': 'incident/i1'}"),
        ]);

    [Fact]
    public void AMilderLawIsShown() => Check(
        RuleIds.MilderLawLater,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['10', '2'], 'versions': [{'key': 'v1', 'period': {'from': '2015-01-01', 'to': '2018-07-11'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 5}}}]}, {'key': 'v2', 'period': {'from': '2018-07-12'}, 'penalties': [{'kind': 'imprisonment', 'term': {'max': {'years': 3}}}]}]}]}],
        'incidents': [{'id': 'incident/i1', 'kind': 'activity', 'when': '2018-07-04'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10', '2']}, 'conduct': [{'record': 'incident/i1'}]}]}]
        """,
        finds: ["/proceedings/0/charges/0/provision | proceeding/c1 #g1 provision | v1, v2 | instrument/n1 #v1; instrument/n1 #v2"],
        silent: [
            ("'2018-07-04'", "'2018-08'"),
            ("'2018-07-04'", "'2018'"),
            ("'years': 3", "'years': 6"),
            ("'from': '2018-07-12'", "'from': '2022'"),
            ("[{'record': 'incident/i1'}]", "[]"),
        ],
        still: []);

    [Fact]
    public void ExpertsDoNotAnswerTheLaw() => Check(
        RuleIds.ExpertOnLaw,
        """
        'evidence': [{'id': 'evidence/e1', 'kind': 'expert-opinion', 'objections': [{'key': 'j1', 'ground': 'question-of-law'}]}], 'proceedings': []
        """,
        finds: ["/evidence/0 | evidence/e1 | evidence/e1 | evidence/e1 #j1"],
        silent: [
            ("'question-of-law'", "'late'"),
            ("'expert-opinion'", "'video'"),
        ],
        still: [
            ("'objections': [{'key': 'j1', 'ground': 'question-of-law'}]}], 'proceedings': []", "'availability': 'in-case-file'}], 'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'concerns': [{'key': 'q1', 'code': 'expert-answers-law', 'targets': [{'record': 'evidence/e1'}]}]}]"),
        ]);

    [Fact]
    public void ALawIsCitedForDaysOnWhichItWas() => Check(
        RuleIds.ProvisionNotInForce,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'dates': {'decided': '2014-07-03', 'lifted': '2019-01-01'}}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10'], 'asOf': '2012-05-01'}}]}]
        """,
        finds: ["/proceedings/0/charges/0/provision/asOf | proceeding/c1 #g1 provision/asOf | instrument/n1 | instrument/n1 dates"],
        silent: [
            ("'asOf': '2012-05-01'", "'asOf': '2015'"),
            ("'asOf': '2012-05-01'", "'asOf': '2014'"),
            (", 'asOf': '2012-05-01'", ""),
            ("'decided': '2014-07-03', ", ""),
        ],
        still: [
            ("'asOf': '2012-05-01'", "'asOf': '2020'"),
        ]);

    [Fact]
    public void NorAProvisionAfterItsEnd() => Check(
        RuleIds.ProvisionNotInForce,
        """
        'instruments': [{'id': 'instrument/n1', 'kind': 'code', 'provisions': [{'key': 'p1', 'path': ['10'], 'versions': [{'key': 'v1', 'period': {'from': '2010', 'to': '2015', 'endKnown': true}}]}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'provision': {'instrument': 'instrument/n1', 'path': ['10'], 'asOf': '2016-05'}}]}]
        """,
        finds: ["/proceedings/0/charges/0/provision/asOf | proceeding/c1 #g1 provision/asOf | instrument/n1 | instrument/n1 #p1"],
        silent: [
            ("'endKnown': true", "'endKnown': false"),
            ("'2016-05'", "'2015-05'"),
            ("['10'], 'asOf'", "['11'], 'asOf'"),
        ],
        still: []);
}
