using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleCase;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class ProceedingRulesTests
{
    [Fact]
    public void WhatIsDecidedDoesNotComeBackByItself() => Check(
        RuleIds.StageOutOfTurn,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'level': 'first', 'hearings': [{'key': 'h1', 'on': '2020-05-04', 'status': 'held'}]}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'dates': {'decided': '2020-02-03'}}], 'steps': []}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | judgment, hearing"],
        silent: [
            ("'2020-02-03'", "'2020-06-03'"),
            ("'2020-02-03'", "'2020-05'"),
            ("'2020-02-03'", "'2020-02-03~'"),
            ("'held'", "'planned'"),
            ("'level': 'first'", "'level': 'appeal'"),
            ("'civil'", "'enforcement'"),
            ("'steps': []", "'steps': [{'key': 't1', 'kind': 'reopening', 'on': '2020-03'}]"),
            ("'steps': []", "'charges': [{'key': 'g1'}, {'key': 'g2'}]"),
            ("'steps': []}", "'steps': []}, {'id': 'proceeding/c2', 'kind': 'constitutional', 'decisions': [{'key': 'd1', 'kind': 'judgment', 'rulings': [{'key': 'r1', 'about': [{'record': 'proceeding/c1', 'item': 'd1'}], 'outcome': 'annulled'}]}]}"),
        ],
        still: [
            ("'2020-02-03'", "'2020-02'"),
        ]);

    [Fact]
    public void WhatEndsForSomeTellsNoStageForAll() => Check(
        RuleIds.StageOutOfTurn,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'against': [{'key': 'b1', 'party': 'k1'}]}], 'parties': [{'key': 'k1', 'role': 'accused'}, {'key': 'k2', 'role': 'victim'}], 'instances': [{'key': 'i1', 'level': 'first', 'hearings': [{'key': 'h1', 'on': '2020-05-04', 'status': 'held'}]}], 'decisions': [{'key': 'd1', 'kind': 'termination', 'dates': {'decided': '2020-02-03'}, 'rulings': [{'key': 'r1', 'for': ['k1'], 'outcome': 'terminated'}]}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | terminated-pretrial, trial"],
        silent: [
            ("{'key': 'b1', 'party': 'k1'}", "{'key': 'b1', 'party': 'k1'}, {'key': 'b2', 'party': 'k2'}"),
        ],
        still: []);

    [Fact]
    public void StepsAndDecisionsStandInOrder() => Check(
        RuleIds.OutOfOrder,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2020-03-02'}, {'key': 't2', 'kind': 'summons'}, {'key': 't3', 'kind': 'registration', 'on': '2020-02-20'}], 'decisions': [{'key': 'd1', 'kind': 'ruling', 'dates': {'announced': '2020-05'}}, {'key': 'd2', 'kind': 'judgment', 'dates': {'decided': '2020-06'}}]}]
        """,
        finds: ["/proceedings/0/steps/2 | proceeding/c1 #t3 | steps, t1 | proceeding/c1 #t1"],
        silent: [
            ("'2020-02-20'", "'2020-03-02'"),
            ("'2020-02-20'", "'2020-03'"),
            ("'2020-02-20'", "'2020-02-20?'"),
            ("'2020-03-02'", "'[..2020-03-02]'"),
        ],
        still: [
            ("'2020-02-20'", "'2019'"),
        ]);

    [Fact]
    public void SoWithDecisions() => Check(
        RuleIds.OutOfOrder,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'ruling', 'dates': {'announced': '2020-05'}}, {'key': 'd2', 'kind': 'judgment', 'dates': {'decided': '2020-04'}}]}]
        """,
        finds: ["/proceedings/0/decisions/1 | proceeding/c1 #d2 | decisions, d1 | proceeding/c1 #d1"],
        silent: [
            ("'2020-04'", "'2020'"),
        ],
        still: []);

    [Fact]
    public void EachForumHasItsOutcomes() => Check(
        RuleIds.OutcomeOfAnotherForum,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'causes': [{'key': 'u1'}], 'requests': [{'key': 'q1'}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'rulings': [{'key': 'r1', 'about': [{'item': 'u1'}], 'outcome': 'convicted-suspended'}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0/outcome | proceeding/c1 #r1 outcome | convicted-suspended, civil"],
        silent: [
            ("'convicted-suspended'", "'granted'"),
            ("'convicted-suspended'", "'violation'"),
            ("'kind': 'civil'", "'kind': 'criminal'"),
            ("'kind': 'civil'", "'kind': 'other'"),
            ("'kind': 'civil'", "'kind': 'zz:own'"),
            ("{'item': 'u1'}", "{'item': 'q1'}"),
            ("'convicted-suspended'", "'zz:own'"),
        ],
        still: [
            ("'convicted-suspended'", "'arbitrary'"),
            ("'convicted-suspended'", "'sanctioned'"),
            ("'convicted-suspended'", "'partly-confirmed'"),
            ("'about': [{'item': 'u1'}], ", ""),
        ]);

    [Fact]
    public void ACaseEndsOnAGround() => Check(
        RuleIds.EndedWithoutGround,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'rulings': [{'key': 'r1', 'outcome': 'terminated', 'ground': {'code': 'absence-of-materials'}}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0 | proceeding/c1 #r1 | terminated"],
        silent: [
            ("'absence-of-materials'", "'no-event'"),
            ("{'code': 'absence-of-materials'}", "{'text': {'en': 'as the law says'}}"),
            ("'outcome': 'terminated'", "'outcome': 'terminated-withdrawal'"),
            ("'code': 'absence-of-materials'", "'code': 'absence-of-materials', 'provision': {'instrument': 'instrument/n1', 'path': ['1']}"),
            ("'ground': {'code': 'absence-of-materials'}", "'absent': {'ground': {'reason': 'not-stated-in-source'}}"),
            ("'rulings': [{'key': 'r1', 'outcome': 'terminated', 'ground': {'code': 'absence-of-materials'}}]", "'absent': {'rulings': {'reason': 'unknown'}}"),
        ],
        still: [
            (", 'ground': {'code': 'absence-of-materials'}", ""),
            ("'absence-of-materials'", "'no-ground-given'"),
            ("'outcome': 'terminated', 'ground'", "'ground'"),
        ]);

    [Fact]
    public void AnEndWithoutARulingHasNone() => Check(
        RuleIds.EndedWithoutGround,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'refusal-to-open'}]}]
        """,
        finds: ["/proceedings/0/decisions/0 | proceeding/c1 #d1 | refusal-to-open"],
        silent: [
            ("'refusal-to-open'", "'judgment'"),
        ],
        still: []);

    [Fact]
    public void TheWordsOfAGroundAreNotThoseOfAnother() => Check(
        RuleIds.GroundNamedOtherwise,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'rulings': [{'key': 'r1', 'outcome': 'terminated', 'ground': {'code': 'no-elements', 'text': {'ru': 'Отсутствие события преступления'}}}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0/ground/code | proceeding/c1 #r1 ground/code | no-elements, no-event"],
        silent: [
            ("'no-elements'", "'no-event'"),
            ("'code': 'no-elements', ", ""),
            ("Отсутствие события преступления", "Отсутствие состава преступления"),
            ("Отсутствие события преступления", "за отсутствием события"),
        ],
        still: [
            ("'ru': 'Отсутствие события преступления'", "'en': 'No event of an offence.'"),
        ]);

    [Fact]
    public void OnlyACourtGivesAJudgment() => Check(
        RuleIds.NotForThisBody,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'police'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'instances': [{'key': 'i1', 'body': 'organization/o1', 'level': 'first'}], 'decisions': [{'key': 'd1', 'kind': 'verdict', 'instance': 'i1'}]}]
        """,
        finds: ["/proceedings/0/decisions/0/kind | proceeding/c1 #d1 kind | verdict, i1 | proceeding/c1 #i1"],
        silent: [
            ("'kind': 'police'", "'kind': 'court'"),
            ("'kind': 'police'", "'kind': 'de-facto-authority'"),
            ("'kind': 'verdict'", "'kind': 'termination'"),
            ("'kind': 'criminal'", "'kind': 'wgad'"),
            (", 'instance': 'i1'", ""),
            ("'body': 'organization/o1', ", ""),
        ],
        still: [
            ("'body': 'organization/o1', 'level': 'first'", "'level': 'pre-trial'"),
        ]);

    [Fact]
    public void NorIsItsTextThatOfAnInvestigator() => Check(
        RuleIds.NotForThisBody,
        """
        'sources': [{'id': 'source/s1', 'kind': 'court-decision', 'issued': '2018'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'instances': [{'key': 'i1', 'level': 'pre-trial'}], 'decisions': [{'key': 'd1', 'kind': 'termination', 'instance': 'i1', 'document': 'source/s1'}]}]
        """,
        finds: ["/proceedings/0/decisions/0/document | proceeding/c1 #d1 document | court-decision, i1 | proceeding/c1 #i1"],
        silent: [
            ("'court-decision'", "'procedural-document'"),
            ("'pre-trial'", "'first'"),
        ],
        still: []);

    [Fact]
    public void WhoDecidedIsContested() => Check(
        RuleIds.NotForThisBody,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'court'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'instances': [{'key': 'i1', 'level': 'pre-trial', 'absent': {'body': {'reason': 'contested'}}}], 'decisions': [{'key': 'd1', 'kind': 'termination', 'instance': 'i1'}]}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1', 'item': 'i1', 'field': 'body'}, 'value': {'ref': 'organization/o1'}, 'stance': 'states'}]
        """,
        finds: ["/proceedings/0/decisions/0/instance | proceeding/c1 #d1 instance | termination, i1 | proceeding/c1 #i1; statement/t1"],
        silent: [
            ("'kind': 'court'", "'kind': 'police'"),
            ("'kind': 'court'", "'kind': 'other'"),
            ("'pre-trial'", "'first'"),
            ("'stance': 'states'", "'stance': 'denies'"),
        ],
        still: []);

    [Fact]
    public void AnAppealFollowsItsDecision() => Check(
        RuleIds.AppealBeforeDecision,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'judgment', 'dates': {'decided': '2020-06-03', 'notified': '2020-07-01'}}], 'appeals': [{'key': 'a1', 'kind': 'appeal', 'decision': 'd1', 'state': 'filed', 'on': '2020-05-20'}]}]
        """,
        finds: ["/proceedings/0/appeals/0/on | proceeding/c1 #a1 on | d1 | proceeding/c1 #d1"],
        silent: [
            ("'2020-05-20'", "'2020-06-04'"),
            ("'2020-05-20'", "'2020-06'"),
            ("'2020-05-20'", "'2020-05-20~'"),
            ("'filed'", "'intended'"),
            ("'decision': 'd1', ", ""),
        ],
        still: [
            ("'decided': '2020-06-03', ", ""),
            ("'decided'", "'announced'"),
        ]);

    [Fact]
    public void WhoIntendsToAppealHasNot() => Check(
        RuleIds.IntentionAsAppeal,
        """
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1', 'item': 'a1'}, 'stance': 'intends'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'judgment'}], 'appeals': [{'key': 'a1', 'kind': 'appeal', 'decision': 'd1', 'state': 'filed'}]}]
        """,
        finds: ["/proceedings/0/appeals/0/state | proceeding/c1 #a1 state | filed | statement/t1"],
        silent: [
            ("'state': 'filed'", "'state': 'intended'"),
            ("'state': 'filed'", "'state': 'filed', 'on': '2020-07'"),
            ("'stance': 'intends'", "'stance': 'states'"),
            ("'item': 'a1'", "'item': 'd1'"),
            ("{'key': 'd1', 'kind': 'judgment'}", "{'key': 'd1', 'kind': 'judgment'}, {'key': 'd2', 'kind': 'ruling', 'rulings': [{'key': 'r1', 'about': [{'item': 'a1'}], 'outcome': 'dismissed'}]}"),
        ],
        still: []);

    [Fact]
    public void WhatWasDecidedWasNotOnlyIntended() => Check(
        RuleIds.IntentionAsAppeal,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'ruling', 'rulings': [{'key': 'r1', 'about': [{'item': 'a1'}], 'outcome': 'dismissed'}]}], 'appeals': [{'key': 'a1', 'kind': 'appeal', 'state': 'intended'}]}]
        """,
        finds: ["/proceedings/0/appeals/0/state | proceeding/c1 #a1 state | intended | proceeding/c1 #r1"],
        silent: [
            ("'state': 'intended'", "'state': 'decided'"),
            ("{'item': 'a1'}", "{'item': 'd1'}"),
        ],
        still: []);

    [Fact]
    public void AClaimGivenUpDoesNotComeBack() => Check(
        RuleIds.ClaimBackAfterWithdrawal,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'requests': [{'key': 'q1'}], 'appeals': [{'key': 'a1', 'kind': 'appeal'}], 'steps': [{'key': 't1', 'kind': 'withdrawal', 'on': '2018-11-18'}, {'key': 't2', 'kind': 'reopening', 'on': '2018-12-12'}], 'decisions': []}]
        """,
        finds: ["/proceedings/0/steps/1 | proceeding/c1 #t2 | proceeding/c1 | proceeding/c1 #t1"],
        silent: [
            ("'decisions': []", "'decisions': [{'key': 'd1', 'kind': 'ruling', 'rulings': [{'key': 'r1', 'outcome': 'left-without-consideration'}]}]"),
            ("'reopening'", "'registration'"),
            ("'2018-12-12'", "'2018-10'"),
            ("'civil'", "'criminal'"),
            ("'kind': 'withdrawal'", "'kind': 'withdrawal', 'about': [{'item': 'a1'}]"),
        ],
        still: [
            ("'2018-12-12'", "'2018-11'"),
            ("'kind': 'withdrawal'", "'kind': 'withdrawal', 'about': [{'item': 'q1'}]"),
            ("'decisions': []", "'decisions': [{'key': 'd1', 'kind': 'ruling', 'dates': {'decided': '2018-11-20'}, 'rulings': [{'key': 'r1', 'outcome': 'terminated-withdrawal'}]}]"),
        ]);

    [Fact]
    public void NorUnderAnotherNumberOnceItWasEnded() => Check(
        RuleIds.ClaimBackAfterWithdrawal,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'termination', 'rulings': [{'key': 'r1', 'outcome': 'terminated', 'ground': {'code': 'withdrawal'}}]}]},
        {'id': 'proceeding/c2', 'kind': 'civil'}],
        'links': [{'id': 'link/k1', 'kind': 'refiled', 'from': {'record': 'proceeding/c2'}, 'to': {'record': 'proceeding/c1'}}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | proceeding/c2 | proceeding/c1 #r1; link/k1"],
        silent: [
            ("'refiled'", "'parallel'"),
            ("{'code': 'withdrawal'}", "{'code': 'no-jurisdiction'}"),
            ("'outcome': 'terminated'", "'outcome': 'left-without-consideration'"),
        ],
        still: []);

    [Fact]
    public void ASettlementHasNoLoser() => Check(
        RuleIds.SettlementWithLoser,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'role': 'claimant'}, {'key': 'k2', 'role': 'defendant'}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'rulings': [{'key': 'r1', 'for': ['k1'], 'outcome': 'settled'}]}], 'orders': [{'key': 'z1', 'versions': [{'key': 'z2', 'by': {'item': 'd1'}}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0 | proceeding/c1 #r1 | settled, for"],
        silent: [
            ("'settled'", "'granted'"),
            ("['k1']", "['k1', 'k2']"),
            ("'for': ['k1'], ", ""),
            ("'role': 'defendant'", "'role': 'third-party'"),
        ],
        still: [
            ("'settled'", "'terminated-settlement'"),
            ("['k1']", "['k2']"),
        ]);

    [Fact]
    public void AndTerms() => Check(
        RuleIds.SettlementWithLoser,
        """
        'sources': [{'id': 'source/s1', 'kind': 'procedural-document', 'issued': '2020'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'steps': [], 'decisions': [{'key': 'd1', 'kind': 'settlement-approval', 'rulings': [{'key': 'r1', 'outcome': 'settled'}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0 | proceeding/c1 #r1 | settled, orders"],
        silent: [
            ("'kind': 'settlement-approval'", "'kind': 'settlement-approval', 'document': 'source/s1'"),
            ("'steps': []", "'steps': [{'key': 't1', 'kind': 'settlement', 'document': 'source/s1'}]"),
            ("'steps': []", "'absent': {'orders': {'reason': 'unknown'}}"),
            ("'steps': []", "'orders': [{'key': 'z1', 'versions': [{'key': 'z2', 'by': {'item': 'd1'}}]}]"),
        ],
        still: []);

    [Fact]
    public void NorIsItSettledBecauseSomebodySaysSo() => Check(
        RuleIds.SettlementWithLoser,
        """
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1', 'item': 'r1', 'field': 'outcome'}, 'value': {'code': 'settled'}, 'stance': 'states'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'role': 'claimant'}, {'key': 'k2', 'role': 'defendant'}], 'decisions': [{'key': 'd1', 'kind': 'unknown', 'rulings': [{'key': 'r1', 'for': ['k1'], 'absent': {'outcome': {'reason': 'contested'}}}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/rulings/0 | proceeding/c1 #r1 | settled, for | statement/t1"],
        silent: [
            ("'code': 'settled'", "'code': 'granted'"),
            ("['k1']", "['k1', 'k2']"),
            ("'stance': 'states'", "'stance': 'denies'"),
            ("'absent': {'outcome': {'reason': 'contested'}}", "'outcome': 'granted'"),
        ],
        still: []);

    [Fact]
    public void ARespondentStateIsBoundByTheTreaty() => Check(
        RuleIds.RespondentNotBound,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'state'}],
        'instruments': [{'id': 'instrument/n1', 'kind': 'treaty', 'international': 'echr', 'participation': [{'key': 'p1', 'state': 'organization/o1', 'type': 'ratified', 'on': '2010-01-01'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'regional-court', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'respondent-state'}], 'causes': [{'key': 'u1', 'provisions': [{'instrument': 'instrument/n1', 'path': ['3']}]}], 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2004-11-22'}], 'decisions': []}]
        """,
        finds: ["/proceedings/0/parties/0 | proceeding/c1 #k1 | organization/o1, instrument/n1 | instrument/n1"],
        silent: [
            ("'2010-01-01'", "'1997'"),
            ("'2010-01-01'", "'2004'"),
            ("'type': 'ratified'", "'type': 'reservation'"),
            ("'international': 'echr', ", ""),
            ("'role': 'respondent-state'", "'role': 'third-party-intervener'"),
            ("'decisions': []", "'decisions': [{'key': 'd1', 'kind': 'ruling', 'rulings': [{'key': 'r1', 'outcome': 'inadmissible'}]}]"),
            ("'state': 'organization/o1', ", ""),
            (", 'on': '2010-01-01'", ""),
        ],
        still: [
            ("'type': 'ratified'", "'type': 'signed'"),
        ]);

    [Fact]
    public void ACommitteeHearsThoseWhoAcceptedIt() => Check(
        RuleIds.CompetenceNotAccepted,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'state'}],
        'instruments': [{'id': 'instrument/n1', 'kind': 'treaty', 'international': 'cat', 'participation': [{'key': 'p1', 'state': 'organization/o1', 'type': 'individual-complaints-accepted', 'on': '2010-01-01'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'ib-communication', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'state-party'}], 'causes': [{'key': 'u1', 'provisions': [{'instrument': 'instrument/n1', 'path': ['3']}]}], 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2004-11-22'}], 'decisions': []}]
        """,
        finds: ["/proceedings/0/parties/0 | proceeding/c1 #k1 | organization/o1, instrument/n1 | instrument/n1"],
        silent: [
            ("'2010-01-01'", "'2001'"),
            ("'type': 'individual-complaints-accepted'", "'type': 'ratified'"),
            ("'kind': 'lodging', 'on': '2004-11-22'", "'kind': 'lodging', 'on': '2004-11-22'}, {'key': 't2', 'kind': 'registration', 'on': '2011'"),
            ("'decisions': []", "'decisions': [{'key': 'd1', 'kind': 'committee-decision', 'rulings': [{'key': 'r1', 'outcome': 'inadmissible'}]}]"),
        ],
        still: [
            ("'kind': 'lodging'", "'kind': 'registration'"),
        ]);

    [Fact]
    public void UntilTheyTakeItBack() => Check(
        RuleIds.CompetenceNotAccepted,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'state'}],
        'instruments': [{'id': 'instrument/n1', 'kind': 'treaty', 'international': 'iccpr-op1', 'participation': [{'key': 'p1', 'state': 'organization/o1', 'type': 'denounced', 'on': '2000-01-01'}, {'key': 'p2', 'state': 'organization/o1', 'type': 'acceded', 'on': '1980'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'ib-communication', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'state-party'}], 'causes': [{'key': 'u1', 'provisions': [{'instrument': 'instrument/n1', 'path': ['3']}]}], 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2004-11-22'}], 'decisions': []}]
        """,
        finds: ["/proceedings/0/parties/0 | proceeding/c1 #k1 | organization/o1, instrument/n1 | instrument/n1"],
        silent: [
            ("'2000-01-01'", "'2005'"),
            ("'1980'", "'2001'"),
        ],
        still: []);

    [Fact]
    public void ACommitteeGivesNoJudgment() => Check(
        RuleIds.WrongTermForForum,
        """
        'sources': [{'id': 'source/s1', 'kind': 'un-document', 'issued': '2012'}],
        'instruments': [{'id': 'instrument/n1', 'kind': 'treaty', 'international': 'cat'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'ib-communication', 'causes': [{'key': 'u1', 'provisions': [{'instrument': 'instrument/n1'}]}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'document': 'source/s1', 'rulings': [{'key': 'r1', 'outcome': 'violation'}]}]}]
        """,
        finds: ["/proceedings/0/decisions/0/kind | proceeding/c1 #d1 kind | judgment, ib-communication"],
        silent: [
            ("'kind': 'judgment'", "'kind': 'committee-decision'"),
            ("'ib-communication'", "'regional-court'"),
            ("'ib-communication'", "'civil'"),
            ("'kind': 'judgment'", "'kind': 'admissibility-decision'"),
        ],
        still: [
            ("'kind': 'judgment'", "'kind': 'views'"),
            ("'ib-communication'", "'wgad'"),
            ("'kind': 'judgment', 'document': 'source/s1', 'rulings'", "'kind': 'views', 'rulings'"),
        ]);

    [Fact]
    public void NorIsItsTextThatOfACourt() => Check(
        RuleIds.WrongTermForForum,
        """
        'sources': [{'id': 'source/s1', 'kind': 'court-decision', 'issued': '2012'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'ib-communication', 'decisions': [{'key': 'd1', 'kind': 'committee-decision', 'document': 'source/s1'}]}]
        """,
        finds: ["/proceedings/0/decisions/0/document | proceeding/c1 #d1 document | court-decision, ib-communication | source/s1 kind"],
        silent: [
            ("'court-decision'", "'un-document'"),
        ],
        still: []);

    [Fact]
    public void NumbersHaveTheFormOfTheForum() => Check(
        RuleIds.ForumNumberMalformed,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'ib-communication', 'identifiers': [{'scheme': 'communication-number', 'value': '441/10'}]}]
        """,
        finds: ["/proceedings/0/identifiers/0/value | proceeding/c1 identifiers | communication-number"],
        silent: [
            ("441/10", "441/2010"),
            ("441/10", "1593-1603/2007"),
            ("'ib-communication'", "'sp-communication'"),
            ("'communication-number'", "'docket-number'"),
        ],
        still: [
            ("441/10", "No. 441/2010"),
        ]);

    [Fact]
    public void SoHaveSymbolsAndTheIdentifiersOfCaseLaw() => Check(
        RuleIds.ForumNumberMalformed,
        """
        'sources': [{'id': 'source/s1', 'kind': 'un-document', 'issued': '2013', 'identifiers': [{'scheme': 'un-symbol', 'value': 'CAT/C/51/D/441-2010'}, {'scheme': 'un-symbol', 'value': 'CAT/C/KAZ/CO/3'}, {'scheme': 'un-symbol', 'value': 'CCPR/C/88/D/1321-1322/2004'}, {'scheme': 'ecli', 'value': 'ECLI:NL:HR:2014:952'}]}]
        """,
        finds: ["/sources/0/identifiers/0/value | source/s1 identifiers | un-symbol"],
        silent: [
            ("CAT/C/51/D/441-2010", "CAT/C/51/D/441/2010"),
            ("CAT/C/51/D/441-2010", "CAT/C/51/D/441/2010/Corr.1"),
            ("CAT/C/51/D/441-2010", "CEDAW/C/51/D/28-2010"),
        ],
        still: []);

    [Fact]
    public void AnApplicationAndItsEcli() => Check(
        RuleIds.ForumNumberMalformed,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'regional-court', 'identifiers': [{'scheme': 'application-number', 'value': '41015-04'}, {'scheme': 'ecli', 'value': 'ECLI:CE:ECHR:2009:1119JUD4101504'}]}]
        """,
        finds: ["/proceedings/0/identifiers/0/value | proceeding/c1 identifiers | application-number", "/proceedings/0/identifiers/1/value | proceeding/c1 identifiers | ecli"],
        silent: [
            ("'41015-04'}, {'scheme': 'ecli', 'value': 'ECLI:CE:ECHR:2009:1119JUD4101504'", "'41015/04'}, {'scheme': 'ecli', 'value': 'ECLI:CE:ECHR:2009:1119JUD004101504'"),
        ],
        still: []);

    [Fact]
    public void NothingIsFinalBeforeItIsDecided() => Check(
        RuleIds.FinalBeforeDecided,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'decisions': [{'key': 'd1', 'kind': 'judgment', 'dates': {'decided': '2009-11-19', 'final': '2009-10-05'}}]}]
        """,
        finds: ["/proceedings/0/decisions/0/dates/final | proceeding/c1 #d1 dates/final | d1"],
        silent: [
            ("'2009-10-05'", "'2009-11-19'"),
            ("'2009-10-05'", "'2009'"),
            ("'decided'", "'published'"),
        ],
        still: []);

    [Fact]
    public void AJudgmentBecomesFinalAfterThreeMonthsOrAReferral() => Check(
        RuleIds.FinalWithoutReferral,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'regional-court', 'identifiers': [{'scheme': 'ecli', 'value': 'ECLI:CE:ECHR:2009:1119JUD000000104'}], 'instances': [{'key': 'i1', 'level': 'international'}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'instance': 'i1', 'dates': {'decided': '2009-11-19', 'final': '2010-05-10'}}], 'appeals': []}]
        """,
        finds: ["/proceedings/0/decisions/0/dates/final | proceeding/c1 #d1 dates/final | d1"],
        silent: [
            ("'2010-05-10'", "'2010-02-19'"),
            ("'2010-05-10'", "'2010'"),
            ("'2010-05-10'", "'2009-11-19'"),
            ("'international'", "'grand-chamber'"),
            ("'appeals': []", "'appeals': [{'key': 'a1', 'kind': 'referral-to-grand-chamber', 'state': 'refused'}]"),
            ("ECLI:CE:ECHR:2009:1119JUD000000104", "ECLI:NL:HR:2014:952"),
            ("'kind': 'judgment', 'instance': 'i1'", "'kind': 'admissibility-decision', 'instance': 'i1'"),
        ],
        still: [
            ("'2010-05-10'", "'2010-01-05'"),
        ]);

    [Fact]
    public void NobodyIsTriedTwiceForTheSame() => Check(
        RuleIds.PunishedTwice,
        """
        'persons': [{'id': 'person/p1'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'activity'},
        {'id': 'incident/i2', 'kind': 'activity'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'administrative-offence', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'person-subject-to-proceedings'}], 'charges': [{'key': 'g1', 'against': [{'key': 'b1', 'party': 'k1'}], 'conduct': [{'record': 'incident/i1'}]}], 'decisions': [{'key': 'd1', 'kind': 'ruling', 'dates': {'final': '2019-02-01'}, 'rulings': [{'key': 'r1', 'outcome': 'sanctioned'}]}]},
        {'id': 'proceeding/c2', 'kind': 'criminal', 'parties': [{'key': 'k2', 'actor': 'person/p1', 'role': 'suspect'}], 'charges': [{'key': 'g2', 'against': [{'key': 'b2', 'party': 'k2'}], 'conduct': [{'record': 'incident/i1'}]}], 'steps': [{'key': 't1', 'kind': 'registration', 'on': '2019-05-06'}]}],
        'links': []
        """,
        finds: ["/proceedings/1/charges/0 | proceeding/c2 #g2 | proceeding/c1 | proceeding/c1 #d1"],
        silent: [
            ("'2019-05-06'", "'2019-01'"),
            ("'2019-05-06'", "'2019'"),
            ("'final': '2019-02-01'", "'decided': '2019-02-01'"),
            ("'outcome': 'sanctioned'", "'outcome': 'remitted'"),
            ("'party': 'k2'}], 'conduct': [{'record': 'incident/i1'}]", "'party': 'k2'}], 'conduct': [{'record': 'incident/i2'}]"),
            ("'kind': 'criminal'", "'kind': 'civil'"),
            ("'links': []", "'links': [{'id': 'link/k1', 'kind': 'joined-with', 'from': {'record': 'proceeding/c2'}, 'to': {'record': 'proceeding/c1'}}]"),
        ],
        still: [
            ("'links': []", "'links': [{'id': 'link/k1', 'kind': 'parallel', 'from': {'record': 'proceeding/c2'}, 'to': {'record': 'proceeding/c1'}}]"),
        ]);

    [Fact]
    public void ThreeIndicatorsAreWorthALook() => Check(
        RuleIds.SlappIndicators,
        """
        'persons': [{'id': 'person/p1'}],
        'facilities': [{'id': 'facility/f1', 'kind': 'prison'}],
        'sources': [{'id': 'source/s1', 'kind': 'social-media-post', 'issued': '2020'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'facility/f1'}, 'topics': ['torture'], 'stance': 'alleges', 'saidIn': 'source/s1'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'facility/f1', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'causes': [{'key': 'u1', 'onAccountOf': [{'record': 'source/s1'}]}], 'requests': [{'key': 'q1', 'consequence': {'kind': 'retraction'}}]}]
        """,
        finds: ["/persons/0 | person/p1 | claimant-is-state-body, public-interest-speech, retraction-sought, 1 | proceeding/c1 #k1; source/s1; proceeding/c1 #q1"],
        silent: [
            ("'retraction'", "'compensation-moral'"),
            ("'topics': ['torture']", "'topics': ['family']"),
            ("'role': 'defendant'", "'role': 'third-party'"),
            ("'kind': 'civil'", "'kind': 'enforcement'"),
            ("'actor': 'facility/f1', ", ""),
        ],
        still: [
            ("'requests': [", "'steps': [{'key': 't1', 'kind': 'withdrawal'}], 'requests': ["),
        ]);

    [Fact]
    public void SuitsOfOneChainWithinAYearAreACluster() => Check(
        RuleIds.SlappIndicators,
        """
        'persons': [{'id': 'person/p1'}],
        'organizations': [{'id': 'organization/o1', 'kind': 'company'}],
        'sources': [{'id': 'source/s1', 'kind': 'media-article', 'issued': '2020'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'causes': [{'key': 'u1', 'onAccountOf': [{'record': 'source/s1'}]}], 'requests': [{'key': 'q1', 'consequence': {'kind': 'deletion'}}], 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2020-01'}]},
        {'id': 'proceeding/c2', 'kind': 'civil', 'pendingAsOf': '2020-06', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'rulings': [{'key': 'r1', 'outcome': 'dismissed'}]}]},
        {'id': 'proceeding/c3', 'kind': 'civil', 'pendingAsOf': '2020-11', 'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}]}]
        """,
        finds: ["/persons/0 | person/p1 | claims-clustered, earlier-claims-withdrawn, retraction-sought, 3 | proceeding/c1; proceeding/c2; proceeding/c3; proceeding/c1 #q1"],
        silent: [
            ("'2020-11'", "'2021-02'"),
            ("'2020-11'", "'2020~'"),
            ("'dismissed'", "'granted'"),
            ("'deletion'", "'compensation-moral'"),
        ],
        still: []);

    [Fact]
    public void APendingCaseWithoutNewsIsTold() => Check(
        RuleIds.NothingForAYear,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2020-05'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | 2020-05-31"],
        silent: [
            ("'2020-05'", "'2020-06-15'"),
            ("'2020-05'", "'2020'"),
            ("'2020-05'", "'2020-05~'"),
            ("'steps': [", "'pendingAsOf': '2021-01', 'steps': ["),
            ("'steps': [", "'decisions': [{'key': 'd1', 'kind': 'judgment', 'dates': {'decided': '2020-05'}}], 'steps': ["),
            ("{'key': 't1', 'kind': 'lodging', 'on': '2020-05'}", "{'key': 't1', 'kind': 'lodging', 'on': '2020-05'}, {'key': 't2', 'kind': 'withdrawal'}"),
        ],
        still: [
            ("'kind': 'civil', 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2020-05'}]", "'kind': 'enforcement', 'pendingAsOf': '2020-05'"),
        ]);

    [Fact]
    public void PoliceDoNotHoldPeopleForCivilClaims() => Check(
        RuleIds.CoercionInCivilMatter,
        """
        'persons': [{'id': 'person/p1', 'detentions': [{'key': 'd1', 'statuses': [{'key': 's1', 'status': 'apprehended', 'onAccountOf': [{'record': 'proceeding/c1'}]}]}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil'}]
        """,
        finds: ["/persons/0/detentions/0/statuses/0/onAccountOf | person/p1 #s1 onAccountOf | apprehended, proceeding/c1 | proceeding/c1 kind"],
        silent: [
            ("'kind': 'civil'", "'kind': 'administrative-offence'"),
            ("'apprehended'", "'free'"),
            ("[{'record': 'proceeding/c1'}]", "[{'record': 'person/p1'}]"),
        ],
        still: [
            ("'apprehended'", "'remand'"),
        ]);

    [Fact]
    public void NorForWhatSomebodyCallsCivil() => Check(
        RuleIds.CoercionInCivilMatter,
        """
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1', 'field': 'kind'}, 'value': {'code': 'civil'}, 'stance': 'states'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'administrative-offence'}],
        'measures': [{'id': 'measure/m1', 'kind': 'undertaking-not-to-leave', 'grounds': [{'key': 'g1', 'about': {'record': 'proceeding/c1'}}]}]
        """,
        finds: ["/measures/0/grounds | measure/m1 grounds | undertaking-not-to-leave, proceeding/c1 | statement/t1"],
        silent: [
            ("'code': 'civil'", "'code': 'criminal'"),
            ("'stance': 'states'", "'stance': 'denies'"),
            ("'undertaking-not-to-leave'", "'exit-ban'"),
        ],
        still: [
            ("'grounds': [{'key': 'g1', 'about': {'record': 'proceeding/c1'}}]", "'request': {'record': 'proceeding/c1'}"),
        ]);

    [Fact]
    public void NobodyIsChargedInACivilSuit() => Check(
        RuleIds.CoercionInCivilMatter,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'steps': [{'key': 't1', 'kind': 'interrogation'}]}]
        """,
        finds: ["/proceedings/0/steps/0 | proceeding/c1 #t1 | interrogation, proceeding/c1 | proceeding/c1 kind"],
        silent: [
            ("'interrogation'", "'summons'"),
            ("'civil'", "'criminal'"),
        ],
        still: []);

    [Fact]
    public void TheCasesListedMakeTheNumber() => Check(
        RuleIds.CasesMiscounted,
        """
        'sources': [{'id': 'source/s1', 'kind': 'ngo-report', 'issued': '2020'},
        {'id': 'source/s2', 'kind': 'ngo-report', 'issued': '2021'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'pattern', 'instances': [{'record': 'proceeding/c1'}, {'record': 'proceeding/c2'}], 'citations': [{'source': 'source/s1'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil'},
        {'id': 'proceeding/c2', 'kind': 'civil'}],
        'figures': [{'id': 'figure/n1', 'indicator': 'lawsuits', 'quantity': {'value': '4', 'bound': 'exact', 'unit': 'lawsuit'}, 'about': [{'record': 'incident/i1'}], 'citations': [{'source': 'source/s1'}]}]
        """,
        finds: ["/figures/0/quantity | figure/n1 quantity | 2 | proceeding/c1; proceeding/c2"],
        silent: [
            ("'value': '4'", "'value': '2'"),
            ("'value': '4', 'bound': 'exact'", "'value': '1', 'bound': 'at-least'"),
            ("{'id': 'proceeding/c2', 'kind': 'civil'}", "{'id': 'proceeding/c2', 'kind': 'civil', 'count': {'value': '3', 'unit': 'lawsuit'}}"),
            ("'unit': 'lawsuit'", "'unit': 'complaint'"),
            ("[{'record': 'incident/i1'}], 'citations': [{'source': 'source/s1'}]", "[{'record': 'incident/i1'}], 'citations': [{'source': 'source/s2'}]"),
            ("'about': [{'record': 'incident/i1'}]", "'about': [{'record': 'proceeding/c1'}]"),
            ("{'value': '4', 'bound': 'exact', 'unit': 'lawsuit'}", "{'words': {'en': 'many'}, 'unit': 'lawsuit'}"),
            ("{'id': 'proceeding/c2', 'kind': 'civil'}", "{'id': 'proceeding/c2', 'kind': 'civil', 'count': {'words': {'en': 'some'}, 'unit': 'lawsuit'}}"),
        ],
        still: [
            ("'value': '4'", "'value': '1'"),
        ]);

    [Fact]
    public void SixIsOneAndOneAndFour() => Check(
        RuleIds.CasesMiscounted,
        """
        'incidents': [{'id': 'incident/i1', 'kind': 'pattern', 'count': {'value': '5', 'unit': 'lawsuit'}, 'instances': [{'record': 'proceeding/c1'}, {'record': 'proceeding/c2'}, {'record': 'proceeding/c3'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil'},
        {'id': 'proceeding/c2', 'kind': 'civil'},
        {'id': 'proceeding/c3', 'kind': 'civil', 'count': {'value': '4', 'unit': 'lawsuit'}}]
        """,
        finds: ["/incidents/0/count | incident/i1 count | 3 | proceeding/c1; proceeding/c2; proceeding/c3"],
        silent: [
            ("'value': '5'", "'value': '6'"),
        ],
        still: []);

    [Fact]
    public void ADemandIsNoSuit() => Check(
        RuleIds.DemandCountedAsSuit,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'steps': [{'key': 't1', 'kind': 'pre-action-demand'}]},
        {'id': 'proceeding/c2', 'kind': 'civil'}],
        'figures': [{'id': 'figure/n1', 'indicator': 'lawsuits', 'quantity': {'value': '2', 'bound': 'exact', 'unit': 'lawsuit'}, 'about': [{'record': 'proceeding/c1'}, {'record': 'proceeding/c2'}]}]
        """,
        finds: ["/figures/0/quantity | figure/n1 quantity | 1 | proceeding/c1"],
        silent: [
            ("{'key': 't1', 'kind': 'pre-action-demand'}", "{'key': 't1', 'kind': 'pre-action-demand'}, {'key': 't2', 'kind': 'lodging'}"),
            ("'unit': 'lawsuit'", "'unit': 'registered-case'"),
        ],
        still: [
            ("{'key': 't1', 'kind': 'pre-action-demand'}", "{'key': 't1', 'kind': 'pre-action-demand'}, {'key': 't2', 'kind': 'lapse'}"),
        ]);

    [Fact]
    public void ADecisionTellsWhatOfficialsDeny() => Check(
        RuleIds.PurposeDenied,
        """
        'persons': [{'id': 'person/p1', 'defender': {'activities': [{'key': 'a1', 'kind': 'prison-monitoring'}]}}],
        'organizations': [{'id': 'organization/o1', 'kind': 'ministry'}],
        'sources': [{'id': 'source/s1', 'kind': 'procedural-document', 'issued': '2018'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'link/k1'}, 'attribution': [{'by': ['organization/o1'], 'capacity': 'official'}], 'stance': 'denies'},
        {'id': 'statement/t2', 'about': {'record': 'person/p1', 'item': 'a1'}, 'stance': 'finds', 'saidIn': 'source/s1'}],
        'links': [{'id': 'link/k1', 'kind': 'retaliation-for', 'from': {'record': 'proceeding/c1'}, 'to': {'record': 'person/p1', 'item': 'a1'}}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'document': 'source/s1'}]}]
        """,
        finds: ["/statements/0 | statement/t1 | proceeding/c1, statement/t2 | proceeding/c1; statement/t2"],
        silent: [
            ("'stance': 'denies'", "'stance': 'states'"),
            ("'official'", "'own-behalf'"),
            (", 'document': 'source/s1'", ""),
            ("'about': {'record': 'person/p1', 'item': 'a1'}, 'stance': 'finds'", "'about': {'record': 'organization/o1'}, 'stance': 'finds'"),
            ("'stance': 'finds'", "'stance': 'denies'"),
        ],
        still: []);

    [Fact]
    public void OrAConflictSetsTheTwoAgainstEachOther() => Check(
        RuleIds.PurposeDenied,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'ministry'}],
        'sources': [{'id': 'source/s1', 'kind': 'court-decision', 'issued': '2018'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'proceeding/c1'}, 'says': {'en': 'It is about her work.'}, 'attribution': [{'by': ['organization/o1'], 'capacity': 'spokesperson'}], 'stance': 'denies'},
        {'id': 'statement/t2', 'about': {'record': 'proceeding/c1'}, 'says': {'en': 'She met prisoners.'}, 'stance': 'finds', 'saidIn': 'source/s1'}],
        'conflicts': [{'id': 'conflict/x1', 'members': [{'record': 'statement/t1'}, {'record': 'statement/t2'}], 'aspect': 'motive'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'document': 'source/s1'}]}]
        """,
        finds: ["/statements/0 | statement/t1 | proceeding/c1, statement/t2 | proceeding/c1; statement/t2"],
        silent: [
            ("'motive'", "'date'"),
            ("'saidIn': 'source/s1'", "'saidOn': '2018'"),
        ],
        still: [
            ("'motive'", "'causation'"),
        ]);

    [Fact]
    public void NoHearingFollowsTheDecision() => Check(
        RuleIds.HearingAfterDecision,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'level': 'first', 'hearings': [{'key': 'h1', 'on': '2020-06-20', 'status': 'held'}]}, {'key': 'i2', 'level': 'appeal'}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'instance': 'i1', 'dates': {'decided': '2020-06-03'}}]}]
        """,
        finds: ["/proceedings/0/instances/0/hearings/0/on | proceeding/c1 #h1 on | d1 | proceeding/c1 #d1"],
        silent: [
            ("'2020-06-20'", "'2020-05'"),
            ("'2020-06-20'", "'2020-06'"),
            ("'held'", "'planned'"),
            ("'instance': 'i1', 'dates'", "'instance': 'i2', 'dates'"),
            ("'kind': 'judgment'", "'kind': 'interim-decision'"),
            ("'decided': '2020-06-03'", "'decided': '2020-06-03', 'announced': '2020-06-20'"),
            ("{'key': 'd1', 'kind': 'judgment', 'instance': 'i1', 'dates': {'decided': '2020-06-03'}}", "{'key': 'd1', 'kind': 'verdict', 'instance': 'i1', 'dates': {'decided': '2020-06-03'}}, {'key': 'd2', 'kind': 'sentence', 'instance': 'i1', 'dates': {'decided': '2020-07-01'}}"),
        ],
        still: []);

    [Fact]
    public void ReasonsDealWithBothSides() => Check(
        RuleIds.OneSidedReasons,
        """
        'groups': [{'id': 'group/g1'},
        {'id': 'group/g2'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'violation'},
        {'id': 'incident/i2', 'kind': 'violation'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'incident/i1'}, 'attribution': [{'by': ['group/g1'], 'capacity': 'witness'}], 'stance': 'confirms'},
        {'id': 'statement/t2', 'about': {'record': 'incident/i1'}, 'attribution': [{'by': ['group/g2'], 'capacity': 'witness'}], 'stance': 'denies'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'group/g1', 'as': 'witness'}]}]}], 'decisions': [{'key': 'd1', 'kind': 'judgment', 'reasons': {'reliedOn': [{'record': 'statement/t2'}]}}]}]
        """,
        finds: ["/proceedings/0/decisions/0/reasons | proceeding/c1 #d1 reasons | d1 | statement/t2; statement/t1"],
        silent: [
            ("[{'record': 'statement/t2'}]", "[{'record': 'statement/t2'}, {'record': 'statement/t1'}]"),
            ("'as': 'witness'", "'as': 'public'"),
            ("'id': 'statement/t1', 'about': {'record': 'incident/i1'}", "'id': 'statement/t1', 'about': {'record': 'incident/i2'}"),
            ("'stance': 'confirms'", "'stance': 'denies'"),
            ("'stance': 'confirms'", "'stance': 'opines'"),
            ("'reliedOn'", "'disregarded'"),
        ],
        still: [
            ("'reliedOn': [{'record': 'statement/t2'}]", "'reliedOn': [{'record': 'statement/t2'}], 'disregarded': [{'record': 'statement/t1'}]"),
        ]);

    [Fact]
    public void AsSomebodySaysOfThem() => Check(
        RuleIds.OneSidedReasons,
        """
        'groups': [{'id': 'group/g1'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'violation'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'incident/i1'}, 'attribution': [{'by': ['group/g1']}], 'stance': 'confirms'},
        {'id': 'statement/t2', 'about': {'record': 'incident/i1'}, 'stance': 'denies'},
        {'id': 'statement/t3', 'about': {'record': 'proceeding/c1', 'item': 'd1', 'field': 'reasons/reliedOn'}, 'value': {'ref': 'statement/t2'}, 'stance': 'alleges'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'group/g1', 'as': 'witness'}]}]}], 'decisions': [{'key': 'd1', 'kind': 'judgment'}]}]
        """,
        finds: ["/proceedings/0/decisions/0 | proceeding/c1 #d1 | d1 | statement/t2; statement/t1"],
        silent: [
            ("'stance': 'alleges'", "'stance': 'denies'"),
            ("'field': 'reasons/reliedOn'", "'field': 'reasons/disregarded'"),
        ],
        still: []);

    [Fact]
    public void AFiledAppealNamesItsParticulars() => Check(
        RuleIds.AppealIncomplete,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'court'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [], 'decisions': [{'key': 'd1', 'kind': 'judgment'}, {'key': 'd2', 'kind': 'ruling'}], 'parties': [{'key': 'k1', 'role': 'defendant'}], 'appeals': [{'key': 'a1', 'kind': 'appeal', 'state': 'filed'}]}]
        """,
        finds: ["/proceedings/0/appeals/0 | proceeding/c1 #a1 | decision, by, to"],
        silent: [
            ("'filed'", "'intended'"),
            (", 'state': 'filed'", ""),
            ("'state': 'filed'", "'state': 'filed', 'by': ['k1'], 'to': 'organization/o1', 'decision': 'd1'"),
            ("'state': 'filed'", "'state': 'filed', 'decision': 'd1', 'absent': {'by': {'reason': 'unknown'}, 'to': {'reason': 'unknown'}}"),
            ("'kind': 'appeal', 'state': 'filed'", "'kind': 'prosecutor-protest', 'state': 'filed', 'decision': 'd1', 'to': 'organization/o1'"),
            ("'filed'", "'lapsed'"),
        ],
        still: []);
}
