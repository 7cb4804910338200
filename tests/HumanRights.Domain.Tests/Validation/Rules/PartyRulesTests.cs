using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleCase;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class PartyRulesTests
{
    [Fact]
    public void ACaseHasTwoSides() => Check(
        RuleIds.SideMissing,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'role': 'claimant'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | civil, defendant"],
        silent: [
            ("{'key': 'k1', 'role': 'claimant'}", "{'key': 'k1', 'role': 'claimant'}, {'key': 'k2', 'role': 'defendant'}"),
            ("{'key': 'k1', 'role': 'claimant'}", "{'key': 'k1', 'role': 'claimant'}, {'key': 'k2'}"),
            ("{'key': 'k1', 'role': 'claimant'}", "{'key': 'k1', 'role': 'claimant'}, {'key': 'k2', 'role': 'other'}"),
            ("'parties': [{'key': 'k1', 'role': 'claimant'}]", "'absent': {'parties': {'reason': 'not-stated-in-source'}}"),
            ("'kind': 'civil'", "'kind': 'enforcement'"),
            ("'kind': 'civil'", "'kind': 'criminal'"),
        ],
        still: [
            ("'role': 'claimant'", "'role': 'defendant'"),
            (", 'parties': [{'key': 'k1', 'role': 'claimant'}]", ""),
            ("'kind': 'civil'", "'kind': 'ib-communication'"),
        ]);

    [Fact]
    public void FromTheIndictmentOnSomebodyIsAccused() => Check(
        RuleIds.SideMissing,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'role': 'victim'}], 'steps': [{'key': 't1', 'kind': 'indictment'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | criminal, prosecuted-person"],
        silent: [
            ("'indictment'", "'registration'"),
            ("'role': 'victim'", "'role': 'convicted'"),
            ("'role': 'victim'", "'role': 'prosecuted-person'"),
        ],
        still: []);

    [Fact]
    public void WhoJudgesDoesNothingElse() => Check(
        RuleIds.RolesThatExclude,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'claimant'}], 'instances': [{'key': 'i1', 'composition': [{'key': 'm1', 'actor': 'person/p1', 'role': 'trial-judge'}], 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'person/p2', 'as': 'witness'}]}]}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | person/p1, judge, party | proceeding/c1 #m1; proceeding/c1 #k1"],
        silent: [
            ("{'key': 'k1', 'actor': 'person/p1'", "{'key': 'k1', 'actor': 'person/p2'"),
            ("'role': 'trial-judge'", "'role': 'court-clerk'"),
        ],
        still: [
            ("'actor': 'person/p2', 'as': 'witness'", "'actor': 'person/p1', 'as': 'witness'"),
            ("'role': 'trial-judge'", "'period': {'from': '2020'}"),
        ]);

    [Fact]
    public void AProsecutorDoesNotDefendNorAnExpertClaim() => Check(
        RuleIds.RolesThatExclude,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'victim', 'representation': [{'key': 'n1', 'by': 'person/p1', 'basis': 'counsel'}]}], 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'person/p1', 'as': 'prosecutor'}, {'key': 'w2', 'actor': 'person/p2', 'as': 'expert'}]}]}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | person/p2, expert, party | proceeding/c1 #w2; proceeding/c1 #k1", "/proceedings/0 | proceeding/c1 | person/p1, prosecutor, counsel | proceeding/c1 #w1; proceeding/c1 #n1"],
        silent: [
            ("'as': 'prosecutor'}, {'key': 'w2', 'actor': 'person/p2', 'as': 'expert'", "'as': 'defence-counsel'}, {'key': 'w2', 'actor': 'person/p2', 'as': 'witness'"),
        ],
        still: []);

    [Fact]
    public void ThoseAccusedDoNotInquire() => Check(
        RuleIds.InquiryByThoseAccused,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'police'},
        {'id': 'organization/o2', 'kind': 'ministry'},
        {'id': 'organization/o3', 'kind': 'prosecutor'}],
        'persons': [{'id': 'person/p1', 'positions': [{'key': 'w1', 'body': 'organization/o1'}]}],
        'incidents': [{'id': 'incident/i1', 'kind': 'violation', 'acts': [{'key': 'b1', 'type': 'integrity.torture', 'involvements': [{'key': 'v1', 'actor': 'person/p1'}]}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'charges': [{'key': 'g1', 'conduct': [{'record': 'incident/i1'}]}], 'instances': [{'key': 'i1', 'body': 'organization/o1', 'level': 'pre-trial'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | organization/o1, person/p1 | proceeding/c1 #i1; person/p1"],
        silent: [
            ("'body': 'organization/o1', 'level'", "'body': 'organization/o3', 'level'"),
            ("'integrity.torture'", "'property.vandalism'"),
            ("'pre-trial'", "'first'"),
            ("'kind': 'criminal'", "'kind': 'civil'"),
            ("'conduct': [{'record': 'incident/i1'}]", "'conduct': []"),
            ("'body': 'organization/o1'}]}]", "'body': 'organization/o1', 'period': {'to': '2010'}}]}]"),
        ],
        still: [
            ("'instances': [{'key': 'i1', 'body': 'organization/o1', 'level': 'pre-trial'}]", "'steps': [{'key': 't1', 'kind': 'interrogation', 'by': 'organization/o1'}]"),
            ("{'id': 'organization/o1', 'kind': 'police'}, {'id': 'organization/o2', 'kind': 'ministry'}", "{'id': 'organization/o1', 'kind': 'police', 'parents': [{'key': 'p1', 'organization': 'organization/o2'}]}, {'id': 'organization/o2', 'kind': 'ministry'}"),
        ]);

    [Fact]
    public void AnInvestigatorAccusedOfThreatsIsTold() => Check(
        RuleIds.InvestigatorAccused,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'},
        {'id': 'person/p3'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'violation', 'acts': [{'key': 'b1', 'type': 'integrity.threat', 'victim': 'person/p2', 'involvements': [{'key': 'v1', 'actor': 'person/p1'}]}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'victim'}], 'instances': [{'key': 'i1', 'level': 'pre-trial', 'composition': [{'key': 'm1', 'actor': 'person/p1', 'role': 'investigator'}]}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | person/p1 | proceeding/c1 #m1; incident/i1 #b1"],
        silent: [
            ("'integrity.threat'", "'integrity.assault'"),
            ("'victim': 'person/p2'", "'victim': 'person/p3'"),
            ("'role': 'investigator'", "'role': 'court-clerk'"),
            ("'key': 'v1', 'actor': 'person/p1'", "'key': 'v1', 'actor': 'person/p3'"),
        ],
        still: [
            ("'instances': [{'key': 'i1', 'level': 'pre-trial', 'composition': [{'key': 'm1', 'actor': 'person/p1', 'role': 'investigator'}]}]", "'steps': [{'key': 't1', 'kind': 'interrogation', 'by': 'person/p1'}]"),
        ]);

    [Fact]
    public void InAStatementOrAComplaintToo() => Check(
        RuleIds.InvestigatorAccused,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'person/p1'}, 'says': {'en': 'He presses witnesses.'}, 'topics': ['intimidation'], 'mentions': [{'record': 'proceeding/c1'}], 'stance': 'alleges'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'steps': [{'key': 't1', 'kind': 'interrogation', 'by': 'person/p1'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | person/p1 | proceeding/c1 #t1; statement/t1"],
        silent: [
            ("'intimidation'", "'evidence'"),
            ("'alleges'", "'denies'"),
            ("'mentions': [{'record': 'proceeding/c1'}], ", ""),
        ],
        still: [
            ("'intimidation'", "'coerced-statement'"),
        ]);

    [Fact]
    public void AComplaintAboutThreatsCounts() => Check(
        RuleIds.InvestigatorAccused,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'complaints': [{'id': 'complaint/q1', 'kind': 'complaint', 'complainants': [{'key': 'c1', 'actor': 'person/p2'}], 'respondents': ['person/p1'], 'subjects': ['threats']}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'victim'}], 'steps': [{'key': 't1', 'kind': 'interrogation', 'by': 'person/p1'}]}]
        """,
        finds: ["/proceedings/0 | proceeding/c1 | person/p1 | proceeding/c1 #t1; complaint/q1"],
        silent: [
            ("'threats'", "'food'"),
            ("'respondents': ['person/p1'], ", ""),
        ],
        still: []);

    [Fact]
    public void AnOfficialSaysForWhomHeSues() => Check(
        RuleIds.OfficialWithoutCapacity,
        """
        'facilities': [{'id': 'facility/f1', 'kind': 'prison'}],
        'persons': [{'id': 'person/p1', 'positions': [{'key': 'w1', 'body': 'facility/f1'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'claimant'}], 'steps': [{'key': 't1', 'kind': 'lodging', 'on': '2020-03'}]}]
        """,
        finds: ["/proceedings/0/parties/0 | proceeding/c1 #k1 | person/p1"],
        silent: [
            ("'role': 'claimant'", "'role': 'claimant', 'capacity': 'personal'"),
            ("'role': 'claimant'", "'role': 'claimant', 'absent': {'capacity': {'reason': 'contested'}}"),
            ("'role': 'claimant'", "'role': 'defendant'"),
            ("'body': 'facility/f1'", "'body': 'facility/f1', 'period': {'to': '2019'}"),
            (", 'positions': [{'key': 'w1', 'body': 'facility/f1'}]", ""),
        ],
        still: [
            ("'actor': 'person/p1'", "'actor': 'facility/f1'"),
            ("'body': 'facility/f1'", "'body': 'facility/f1', 'period': {'to': '2020'}"),
        ]);

    [Fact]
    public void WhoSuesIsSpokenOf() => Check(
        RuleIds.ClaimantNotNamed,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2', 'positions': [{'key': 'w1', 'body': 'facility/f1'}]}],
        'groups': [{'id': 'group/g1', 'members': ['person/p2']}],
        'facilities': [{'id': 'facility/f1', 'kind': 'prison'}],
        'sources': [{'id': 'source/s1', 'kind': 'social-media-post', 'issued': '2018'}],
        'incidents': [{'id': 'incident/i1', 'kind': 'violation', 'acts': [{'key': 'b1', 'involvements': [{'key': 'v1', 'actor': 'person/p1'}]}]}],
        'statements': [{'id': 'statement/t1', 'about': {'record': 'incident/i1', 'item': 'b1'}, 'mentions': [{'record': 'facility/f1'}, {'record': 'group/g1'}], 'stance': 'alleges', 'saidIn': 'source/s1'}],
        'identityLinks': [{'id': 'identity-link/y1', 'a': 'person/p1', 'b': 'person/p2', 'judgement': 'possibly-same'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'claimant', 'capacity': 'personal'}], 'causes': [{'key': 'u1', 'by': ['k1'], 'onAccountOf': [{'record': 'source/s1'}]}]}]
        """,
        finds: ["/proceedings/0/causes/0/onAccountOf | proceeding/c1 #u1 onAccountOf | person/p2 | proceeding/c1 #k1; source/s1"],
        silent: [
            ("'key': 'v1', 'actor': 'person/p1'", "'key': 'v1', 'actor': 'person/p2'"),
            ("'possibly-same'", "'same'"),
            ("'capacity': 'personal'", "'capacity': 'official'"),
            ("'members': ['person/p2']", "'members': ['person/p2'], 'count': {'value': '2', 'unit': 'person'}"),
            ("{'record': 'facility/f1'}, ", "{'record': 'person/p2'}, "),
            ("'saidIn': 'source/s1'", "'saidOn': '2018'"),
            ("'kind': 'civil'", "'kind': 'criminal'"),
        ],
        still: [
            ("'onAccountOf': [{'record': 'source/s1'}]", "'onAccountOf': [{'record': 'statement/t1'}]"),
        ]);

    [Fact]
    public void RolesBelongToTheirKinds() => Check(
        RuleIds.RoleOfAnotherKind,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'administrative-offence', 'parties': [{'key': 'k1', 'role': 'claimant'}]}]
        """,
        finds: ["/proceedings/0/parties/0/role | proceeding/c1 #k1 role | claimant, administrative-offence"],
        silent: [
            ("'claimant'", "'reporting-person'"),
            ("'claimant'", "'victim'"),
            ("'administrative-offence'", "'civil'"),
            ("'administrative-offence'", "'liquidation'"),
            ("'claimant'", "'zz:own'"),
        ],
        still: [
            ("'administrative-offence'", "'criminal'"),
            ("'claimant'", "'state-party'"),
            ("'kind': 'administrative-offence', 'parties': [{'key': 'k1', 'role': 'claimant'}]", "'kind': 'civil', 'parties': [{'key': 'k1', 'role': 'suspect'}]"),
        ]);

    [Fact]
    public void SoDoThoseWhoAttend() => Check(
        RuleIds.RoleOfAnotherKind,
        """
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'as': 'defence-counsel'}]}]}]}]
        """,
        finds: ["/proceedings/0/instances/0/hearings/0/attendance/0/as | proceeding/c1 #w1 as | defence-counsel, civil"],
        silent: [
            ("'defence-counsel'", "'representative'"),
            ("'defence-counsel'", "'prosecutor'"),
            ("'civil'", "'criminal'"),
        ],
        still: []);

    [Fact]
    public void TheProsecutionEngagesNoExpertInASuit() => Check(
        RuleIds.RoleOfAnotherKind,
        """
        'organizations': [{'id': 'organization/o1', 'kind': 'prosecutor'}],
        'evidence': [{'id': 'evidence/e1', 'kind': 'expert-opinion', 'commissionedBy': 'organization/o1', 'presentedIn': [{'record': 'proceeding/c1'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': []}]
        """,
        finds: ["/evidence/0/commissionedBy | evidence/e1 commissionedBy | prosecutor, civil | proceeding/c1 kind"],
        silent: [
            ("'kind': 'prosecutor'", "'kind': 'court'"),
            ("'kind': 'civil'", "'kind': 'criminal'"),
            ("'parties': []", "'parties': [{'key': 'k1', 'actor': 'organization/o1', 'role': 'prosecutor-intervening'}]"),
        ],
        still: []);

    [Fact]
    public void NobodyIsSuspectedAfterConviction() => Check(
        RuleIds.SuspectAfterConviction,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'convicted'}], 'steps': [{'key': 't1', 'kind': 'charge-brought', 'on': '2020-05', 'about': [{'item': 'k1'}]}], 'decisions': [{'key': 'd1', 'kind': 'verdict', 'dates': {'decided': '2020-01-15'}, 'rulings': [{'key': 'r1', 'for': ['k1'], 'outcome': 'convicted-lesser'}]}]}]
        """,
        finds: ["/proceedings/0/steps/0 | proceeding/c1 #t1 | person/p1, charge-brought | proceeding/c1 #d1"],
        silent: [
            ("'2020-05'", "'2019'"),
            ("'2020-05'", "'2020'"),
            ("'convicted-lesser'", "'acquitted'"),
            ("'steps': [", "'steps': [{'key': 't0', 'kind': 'reopening'}, "),
            ("'outcome': 'convicted-lesser'}", "'outcome': 'convicted-lesser'}, {'key': 'r2', 'outcome': 'quashed-remitted'}"),
            ("'about': [{'item': 'k1'}]", "'to': 'person/p2'"),
        ],
        still: [
            ("'about': [{'item': 'k1'}]", "'to': 'person/p1'"),
            ("'for': ['k1'], ", ""),
        ]);

    [Fact]
    public void AWitnessInTheHandsOfASideIsTold() => Check(
        RuleIds.WitnessInCustody,
        """
        'persons': [{'id': 'person/p1', 'positions': [{'key': 'w1', 'body': 'facility/f1'}]},
        {'id': 'person/p2', 'detentions': [{'key': 'd1', 'placements': [{'key': 'l1', 'at': 'facility/f1'}]}]}],
        'facilities': [{'id': 'facility/f1', 'kind': 'prison'},
        {'id': 'facility/f2', 'kind': 'prison'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'claimant'}], 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'on': '2020-05', 'attendance': [{'key': 'w2', 'actor': 'person/p2', 'as': 'witness'}]}]}]}]
        """,
        finds: ["/proceedings/0/instances/0/hearings/0/attendance/0/actor | proceeding/c1 #w2 actor | person/p2, proceeding/c1 | proceeding/c1 #k1; facility/f1"],
        silent: [
            ("'at': 'facility/f1'", "'at': 'facility/f2'"),
            ("'at': 'facility/f1'", "'at': 'facility/f1', 'period': {'to': '2019'}"),
            ("'as': 'witness'", "'as': 'defendant'"),
            ("'actor': 'person/p1', 'role'", "'role'"),
            ("'body': 'facility/f1'", "'body': 'facility/f1', 'period': {'from': '2021'}"),
        ],
        still: [
            ("'at': 'facility/f1'", "'at': 'facility/f1', 'period': {'to': '2020'}"),
        ]);

    [Fact]
    public void SoIsTestimonyGivenInCustody() => Check(
        RuleIds.WitnessInCustody,
        """
        'sources': [{'id': 'source/s1', 'kind': 'witness-testimony', 'issued': '2018', 'speakerCustody': 'in-custody-of-same-system'}],
        'statements': [{'id': 'statement/t1', 'saidIn': 'source/s1'}],
        'evidence': [{'id': 'evidence/e1', 'kind': 'witness-record', 'document': 'source/s1', 'presentedIn': [{'record': 'proceeding/c1'}]}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': []}]
        """,
        finds: ["/sources/0/speakerCustody | source/s1 speakerCustody | in-custody-of-same-system, proceeding/c1 | proceeding/c1"],
        silent: [
            ("'in-custody-of-same-system'", "'free'"),
            ("'in-custody-of-same-system'", "'protected'"),
            ("'presentedIn': [{'record': 'proceeding/c1'}]", "'availability': 'unseen'"),

            // What the decision relies on lies in the case itself.
            ("'presentedIn': [{'record': 'proceeding/c1'}]}], 'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': []}]", "'availability': 'unseen'}], 'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'reasons': {'reliedOn': [{'item': 'd1'}]}}]}]"),
        ],
        still: [
            ("'presentedIn': [{'record': 'proceeding/c1'}]}], 'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': []}]", "'availability': 'unseen'}], 'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'decisions': [{'key': 'd1', 'kind': 'termination', 'reasons': {'reliedOn': [{'record': 'statement/t1'}]}}]}]"),
        ]);

    [Fact]
    public void TheWitnessesListedMakeTheNumber() => Check(
        RuleIds.WitnessesMiscounted,
        """
        'groups': [{'id': 'group/g1', 'count': {'value': '15', 'bound': 'exact', 'unit': 'prisoner'}}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'group/g1', 'as': 'witness'}, {'key': 'w2', 'as': 'expert'}]}]}]}],
        'figures': [{'id': 'figure/n1', 'indicator': 'witnesses-heard', 'quantity': {'value': '48', 'bound': 'exact', 'unit': 'witness'}, 'about': [{'record': 'proceeding/c1', 'item': 'h1'}]}]
        """,
        finds: ["/figures/0/quantity | figure/n1 quantity | 1 | proceeding/c1 #h1"],
        silent: [
            ("'value': '48'", "'value': '15'"),
            ("{'value': '15', 'bound': 'exact', 'unit': 'prisoner'}", "{'words': {'en': 'many'}, 'unit': 'prisoner'}"),
            ("'value': '15', 'bound': 'exact'", "'value': '15', 'bound': 'at-least'"),
            ("'about': [{'record': 'proceeding/c1', 'item': 'h1'}]", "'about': []"),
            ("'value': '48', 'bound': 'exact'", "'value': '10', 'bound': 'at-least'"),
        ],
        still: [
            ("{'record': 'proceeding/c1', 'item': 'h1'}", "{'record': 'proceeding/c1'}"),
        ]);

    [Fact]
    public void NoMoreOfAGroupComeThanItHas() => Check(
        RuleIds.WitnessesMiscounted,
        """
        'groups': [{'id': 'group/g1', 'count': {'value': '15', 'bound': 'exact', 'unit': 'prisoner'}}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'attendance': [{'key': 'w1', 'actor': 'group/g1', 'as': 'witness', 'count': {'value': '20', 'bound': 'exact', 'unit': 'prisoner'}}]}]}]}]
        """,
        finds: ["/proceedings/0/instances/0/hearings/0/attendance/0/count | proceeding/c1 #w1 count | 1 | group/g1 count"],
        silent: [
            ("'value': '20'", "'value': '12'"),
            ("'value': '15', 'bound': 'exact'", "'value': '15', 'bound': 'about'"),
        ],
        still: []);

    [Fact]
    public void AnAccusedIsDefended() => Check(
        RuleIds.HeardWithoutCounsel,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p1', 'role': 'accused'}], 'instances': [{'key': 'i1', 'hearings': [{'key': 'h1', 'status': 'held', 'attendance': [{'key': 'w1', 'actor': 'person/p1', 'as': 'accused'}]}]}]}]
        """,
        finds: ["/proceedings/0/instances/0/hearings/0/attendance/0 | proceeding/c1 #w1 | h1"],
        silent: [
            ("'as': 'accused'}", "'as': 'accused'}, {'key': 'w2', 'as': 'public-defender'}"),
            ("'as': 'accused'", "'as': 'witness'"),
            ("'held'", "'adjourned'"),
            ("'role': 'accused'", "'role': 'accused', 'representation': [{'key': 'n1', 'by': 'person/p2', 'basis': 'counsel'}]"),
            ("'role': 'accused'", "'role': 'accused', 'absent': {'representation': {'reason': 'unknown'}}"),
            ("'kind': 'criminal'", "'kind': 'civil'"),
        ],
        still: [
            ("'role': 'accused'", "'role': 'accused', 'representation': [{'key': 'n1', 'by': 'person/p2', 'basis': 'counsel', 'status': 'refused'}]"),
        ]);

    [Fact]
    public void WhoSpeaksForAnAdultHasAPower() => Check(
        RuleIds.RepresentedOnNoBasis,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2', 'ages': []}],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'criminal', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'victim', 'representation': [{'key': 'n1', 'by': 'person/p1'}]}]}]
        """,
        finds: ["/proceedings/0/parties/0/representation/0 | proceeding/c1 #n1 | person/p1"],
        silent: [
            ("'by': 'person/p1'", "'by': 'person/p1', 'basis': 'kinship'"),
            ("'by': 'person/p1'", "'by': 'person/p1', 'absent': {'basis': {'reason': 'not-stated-in-source'}}"),
            ("'ages': []", "'ages': [{'key': 'g1', 'minor': true}]"),
            ("'ages': []", "'ages': [{'key': 'g1', 'years': {'value': '12'}}]"),
        ],
        still: [
            ("'ages': []", "'ages': [{'key': 'g1', 'years': {'value': '40'}}]"),
        ]);

    [Fact]
    public void SoHasWhoSpeaksAsARepresentative() => Check(
        RuleIds.RepresentedOnNoBasis,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'}],
        'statements': [{'id': 'statement/t1', 'attribution': [{'by': ['person/p1'], 'capacity': 'representative'}], 'stance': 'states'}],
        'complaints': []
        """,
        finds: ["/statements/0/attribution | statement/t1 attribution | person/p1 | person/p1"],
        silent: [
            ("'representative'", "'relative'"),
            ("{'id': 'person/p1'}", "{'id': 'person/p1', 'relationships': [{'key': 'r1', 'to': 'person/p2', 'type': 'parent'}]}"),
            ("'complaints': []", "'complaints': [{'id': 'complaint/c1', 'kind': 'complaint', 'representation': [{'key': 'n1', 'by': 'person/p1', 'basis': 'power-of-attorney'}]}]"),
        ],
        still: []);

    [Fact]
    public void OneJudgeOfSeveralSuitsIsTold() => Check(
        RuleIds.OneJudgeForRelatedClaims,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'},
        {'id': 'person/p3'},
        {'id': 'person/p4'}],
        'links': [],
        'proceedings': [{'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'instances': [{'key': 'i1', 'composition': [{'key': 'm1', 'actor': 'person/p4', 'role': 'trial-judge'}]}]},
        {'id': 'proceeding/c2', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p3', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'instances': [{'key': 'i1', 'composition': [{'key': 'm2', 'actor': 'person/p4', 'role': 'trial-judge'}]}]}]
        """,
        finds: ["/proceedings/0/instances/0/composition/0/actor | proceeding/c1 #m1 actor | person/p4, 1 | proceeding/c2"],
        silent: [
            ("'m2', 'actor': 'person/p4'", "'m2', 'actor': 'person/p3'"),
            ("'actor': 'person/p3', 'role': 'claimant'", "'actor': 'person/p2', 'role': 'claimant'"),
            ("'links': []", "'links': [{'id': 'link/k1', 'kind': 'joined-with', 'from': {'record': 'proceeding/c2'}, 'to': {'record': 'proceeding/c1'}}]"),
            ("'m2', 'actor': 'person/p4', 'role': 'trial-judge'", "'m2', 'actor': 'person/p4', 'role': 'court-clerk'"),
        ],
        still: []);

    [Fact]
    public void OneJudgeOfSeveralSuitsIsToldOfTheFirstByIdWhereverItStands() => Check(
        RuleIds.OneJudgeForRelatedClaims,
        """
        'persons': [{'id': 'person/p1'},
        {'id': 'person/p2'},
        {'id': 'person/p3'},
        {'id': 'person/p4'}],
        'proceedings': [{'id': 'proceeding/c2', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p3', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'instances': [{'key': 'i1', 'composition': [{'key': 'm2', 'actor': 'person/p4', 'role': 'trial-judge'}]}]},
        {'id': 'proceeding/c1', 'kind': 'civil', 'parties': [{'key': 'k1', 'actor': 'person/p2', 'role': 'claimant'}, {'key': 'k2', 'actor': 'person/p1', 'role': 'defendant'}], 'instances': [{'key': 'i1', 'composition': [{'key': 'm1', 'actor': 'person/p4', 'role': 'trial-judge'}]}]}]
        """,
        finds: ["/proceedings/1/instances/0/composition/0/actor | proceeding/c1 #m1 actor | person/p4, 1 | proceeding/c2"],
        silent: [("'m2', 'actor': 'person/p4'", "'m2', 'actor': 'person/p3'")],
        still: []);
}
