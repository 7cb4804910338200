using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>Rules that ask country packs, tried on the pack of the invented country ZZ: what is reported, and the like that is not.</summary>
public sealed class CountryPackRulesTests
{
    private static readonly CountryPackSet s_packs =
        CountryPackSet.Empty.With(CountryPack.Read(File.ReadAllBytes(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "packs", "zz.pack.json"))).Require());

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            const string North = """{"id":"place/n","kind":"region","names":[{"key":"n","raw":"North Province"}]}""";
            const string South = """{"id":"place/s","kind":"region","codes":[{"key":"c","code":"ZZ-02"}]}""";
            static string Prison(string code, string at, string more = "") =>
                $$"""{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"{{code}}","scheme":"facility-code"}],"place":"place/{{at}}"{{more}}}""";
            static string Bodies(params string[] all) => $"\"organizations\":[{string.Join(',', all)}]";
            const string Court = """{"id":"organization/c","kind":"court","courtType":"district","jurisdiction":"ZZ"}""";
            const string Police = """{"id":"organization/p","kind":"police","jurisdiction":"ZZ"}""";
            return new()
            {
                // 1201: a declared code that no scheme reads.
                { RuleIds.UnreadableFacilityCode, $"\"facilities\":[{Prison("NA-49/1", "n")}],\"places\":[{North}]", "Error /facilities/0/names/0 (zz)" },
                { RuleIds.UnreadableFacilityCode, $"\"facilities\":[{Prison("Camp 9", "n")}],\"places\":[{North}]", "Error /facilities/0/names/0 (zz)" },
                { RuleIds.UnreadableFacilityCode, $"\"facilities\":[{Prison("Prison 41/1", "n")}],\"places\":[{North}]", "" },
                { RuleIds.UnreadableFacilityCode, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"The Old Mill","scheme":"popular-name"}]}] """, "" },
                { RuleIds.UnreadableFacilityCode, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"FCI 12","scheme":"facility-code"}],"place":"place/x"}],"places":[{"id":"place/x","kind":"country","names":[{"key":"n","raw":"Otherland"}]}] """, "" },

                // 1202: the region of the code and that of the file.
                { RuleIds.CodeOfAnotherRegion, $"\"facilities\":[{Prison("NA-41/1", "s")}],\"places\":[{South}]", "Warning /facilities/0/names/0 (NA-41/1, north, south)" },
                { RuleIds.CodeOfAnotherRegion, $"\"facilities\":[{Prison("NA-41/1", "n")}],\"places\":[{North}]", "" },
                { RuleIds.CodeOfAnotherRegion, $"\"facilities\":[{Prison("NA-41/1", "u")}],\"places\":[{{\"id\":\"place/u\",\"kind\":\"village\",\"names\":[{{\"key\":\"n\",\"raw\":\"Nowhere\"}}]}}]", "" },
                { RuleIds.CodeOfAnotherRegion, $"\"facilities\":[{Prison("NA-41/1", "o")}],\"places\":[{{\"id\":\"place/o\",\"kind\":\"village\",\"names\":[{{\"key\":\"n\",\"raw\":\"Oldbridge\"}}]}}]", "" },
                { RuleIds.CodeOfAnotherRegion, $"\"facilities\":[{Prison("House 7", "n")}],\"places\":[{North}]", "Warning /facilities/0/names/0 (House 7, south, north)" },

                // 1203
                { RuleIds.LettersOfAnotherRegion, $"\"facilities\":[{Prison("ZE-41/1", "n")}],\"places\":[{North}]", "Warning /facilities/0/names/0 (ZE, 41, NA)" },
                { RuleIds.LettersOfAnotherRegion, $"\"facilities\":[{Prison("NOR 41/1", "n")}],\"places\":[{North}]", "" },
                { RuleIds.LettersOfAnotherRegion, $"\"facilities\":[{Prison("XX-41/1", "n")}],\"places\":[{North}]", "" },

                // 1204: a facility that did not work on the day, by the file or by the pack.
                { RuleIds.EventInClosedFacility, $"\"facilities\":[{Prison("House 7", "s", """,  "visits":[{"key":"v","kind":"monitoring","on":"2019-02-03"}]""")}],\"places\":[{South}]", "Warning /facilities/0 (house-7)" },
                { RuleIds.EventInClosedFacility, $"\"facilities\":[{Prison("House 7", "s", """,  "visits":[{"key":"v","kind":"monitoring","on":"2018-02-03"}]""")}],\"places\":[{South}]", "" },
                { RuleIds.EventInClosedFacility, $"\"facilities\":[{Prison("House 7", "s", """,  "visits":[{"key":"v","kind":"monitoring","on":"2018/2019"}]""")}],\"places\":[{South}]", "" },
                { RuleIds.EventInClosedFacility, """ "facilities":[{"id":"facility/f","kind":"prison","operating":[{"key":"o","status":"closed","period":{"from":"2018"}}]}],"incidents":[{"id":"incident/i","kind":"violation","where":"facility/f","acts":[{"key":"a","when":"2020-04-10"}]}] """, "Warning /facilities/0/operating ()" },
                { RuleIds.EventInClosedFacility, """ "facilities":[{"id":"facility/f","kind":"prison","operating":[{"key":"o","status":"operating","period":{"to":"2018"}}]}],"persons":[{"id":"person/p","detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f","period":{"from":"2019"}}]}]}] """, "Warning /facilities/0/operating ()" },
                { RuleIds.EventInClosedFacility, """ "facilities":[{"id":"facility/f","kind":"prison","operating":[{"key":"o","status":"operating","period":{"to":"2018","endKnown":false}}],"visits":[{"key":"v","kind":"monitoring","on":"2019-02-03"}]}] """, "" },
                { RuleIds.EventInClosedFacility, """ "facilities":[{"id":"facility/f","kind":"prison","operating":[{"key":"o","status":"operating","period":{"to":"2010"}},{"key":"o2","status":"operating","period":{"from":"2015"}}],"visits":[{"key":"v","kind":"monitoring","on":"2019-02-03"}]}] """, "" },

                // 1205
                { RuleIds.FacilityCodeNotCanonical, $"\"facilities\":[{Prison("41-1 is NA 41/1", "n")}],\"places\":[{North}]", "Info /facilities/0/names/0 (\u039D\u0391-41/1, NA-41/1)" },
                { RuleIds.FacilityCodeNotCanonical, $"\"facilities\":[{Prison("NA-41/1", "n")}],\"places\":[{North}]", "" },
                { RuleIds.FacilityCodeNotCanonical, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"Prison 41/1","native":"ΝΑ-41/1","latin":"NA-41/1","scheme":"facility-code"},{"key":"m","raw":"41/1","scheme":"facility-code"}]}] """, "" },

                // 1206: one character apart, for one and the same facility.
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"},{"key":"m","raw":"NA-41/9"}]}] """, "Warning /facilities/0/names/0 (NA-41/1, NA-41/9)" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"NA-41/9"}]}] """, "" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"NA-41/9"}]}],"identityLinks":[{"id":"identity-link/l","a":"facility/f","b":"facility/g","judgement":"possibly-same"}] """, "Warning /facilities/0/names/0 (NA-41/1, NA-41/9)" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"NA-41/9"}]}],"identityLinks":[{"id":"identity-link/l","a":"facility/f","b":"facility/g","judgement":"not-same"}] """, "" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"NA-41/9"}]}],"conflicts":[{"id":"conflict/k","members":[{"record":"facility/f"},{"record":"facility/g"}]}] """, "Warning /facilities/0/names/0 (NA-41/1, NA-41/9)" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"NA-41/9"}]}],"statements":[{"id":"statement/1","about":{"record":"incident/i","field":"where"},"value":{"ref":"facility/f"}},{"id":"statement/2","about":{"record":"incident/i","field":"where"},"value":{"ref":"facility/g"}}] """, "Warning /facilities/0/names/0 (NA-41/1, NA-41/9)" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1","period":{"to":"2001"}},{"key":"m","raw":"NA-41/9","period":{"from":"2002"}}]}] """, "" },
                { RuleIds.CodesOneDigitApart, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/12"},{"key":"m","raw":"ZE-42/19"}]}] """, "" },

                // 1207
                { RuleIds.AmbiguousSettlement, """ "places":[{"id":"place/v","kind":"village","names":[{"key":"n","raw":"OLDBRIDGE"}]}] """, "Info /places/0 (2, oldbridge-north, oldbridge-south)" },
                { RuleIds.AmbiguousSettlement, """ "places":[{"id":"place/v","kind":"village","names":[{"key":"n","raw":"Oldbridge"}],"absent":{"within":{"reason":"not-stated-in-source"}}}] """, "" },
                { RuleIds.AmbiguousSettlement, """ "places":[{"id":"place/v","kind":"village","names":[{"key":"n","raw":"Oldbridge"}],"within":[{"key":"w","place":"place/x"}]}] """, "" },
                { RuleIds.AmbiguousSettlement, """ "places":[{"id":"place/v","kind":"town","names":[{"key":"n","raw":"Lakeside"}]}] """, "" },
                { RuleIds.AmbiguousSettlement, """ "places":[{"id":"place/v","kind":"street","names":[{"key":"n","raw":"Oldbridge"}]}] """, "" },

                // 1208, 1209 and 1213 ask no pack.
                { RuleIds.UnnamedFacilityIdentified, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison"}],"identityLinks":[{"id":"identity-link/l","a":"facility/g","b":"facility/f","judgement":"same"}] """, "Warning /identityLinks/0 (facility/f)" },
                { RuleIds.UnnamedFacilityIdentified, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/1"}]},{"id":"facility/g","kind":"prison"},{"id":"facility/h","kind":"prison","names":[{"key":"n","raw":"House 1"}]}],"identityLinks":[{"id":"identity-link/l","a":"facility/g","b":"facility/f","judgement":"possibly-same"},{"id":"identity-link/m","a":"facility/g","b":"facility/f","judgement":"same","basis":["stated-by-source"]},{"id":"identity-link/n","a":"facility/h","b":"facility/f","judgement":"same"},{"id":"identity-link/o","a":"facility/g","b":"facility/f","judgement":"same","absent":{"basis":{"reason":"withheld-by-authority"}}}] """, "" },
                { RuleIds.HeldInUnfitFacility, """ "facilities":[{"id":"facility/f","kind":"penal-colony"}],"persons":[{"id":"person/p","detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f","period":{"from":"2011-03"}}],"statuses":[{"key":"s","status":"remand","on":"2011-02"},{"key":"t","status":"serving","on":"2011-05"}]}]}] """, "Warning /persons/0/detentions/0/placements/0 (facility/f, remand)" },
                { RuleIds.HeldInUnfitFacility, """ "facilities":[{"id":"facility/f","kind":"prison","populationServed":["men"]}],"persons":[{"id":"person/p","sex":"female","detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f"}]}]}] """, "Warning /persons/0/detentions/0/placements/0 (facility/f, women)" },
                { RuleIds.HeldInUnfitFacility, """ "facilities":[{"id":"facility/f","kind":"prison","populationServed":["men"]}],"persons":[{"id":"person/p","sex":"male","birth":{"on":"2000-05"},"detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f","period":{"from":"2018-04"}}]}]}] """, "Warning /persons/0/detentions/0/placements/0 (facility/f, juvenile)" },
                { RuleIds.HeldInUnfitFacility, """ "facilities":[{"id":"facility/f","kind":"penal-colony","populationServed":["men"]},{"id":"facility/w","kind":"prison","populationServed":["women","mothers-with-children"]}],"persons":[{"id":"person/p","sex":"male","birth":{"on":"2000-05"},"detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f","period":{"from":"2018-06"}}],"statuses":[{"key":"s","status":"remand","on":"2018-02"},{"key":"t","status":"serving","on":"2018-05"}]}]},{"id":"person/q","sex":"male","birth":{"on":"2015"},"detentions":[{"key":"d","placements":[{"key":"l","at":"facility/w","period":{"from":"2016"}}],"statuses":[{"key":"s","status":"accompanying-child"}]}]},{"id":"person/r","detentions":[{"key":"d","placements":[{"key":"l","at":"facility/f","period":{"from":"2018"}}],"statuses":[{"key":"s","status":"remand","on":"2018-02"}]}]}] """, "" },
                { RuleIds.MoreHeldThanPlaces, """ "facilities":[{"id":"facility/f","kind":"prison","conditions":[{"key":"c","topic":"capacity","value":{"quantity":{"value":"600"}}},{"key":"p","topic":"population","value":{"quantity":{"value":"640","bound":"at-least"}}}]}] """, "Warning /facilities/0 (640, 600)" },
                { RuleIds.MoreHeldThanPlaces, """ "facilities":[{"id":"facility/f","kind":"prison","conditions":[{"key":"c","topic":"capacity","value":{"quantity":{"value":"600"}}}]}],"figures":[{"id":"figure/1","indicator":"detainees","quantity":{"value":"700"},"facility":"facility/f"}] """, "Warning /facilities/0 (700, 600)" },
                { RuleIds.MoreHeldThanPlaces, """ "facilities":[{"id":"facility/f","kind":"prison","conditions":[{"key":"c","topic":"capacity","period":{"to":"2010"},"value":{"quantity":{"value":"600"}}},{"key":"p","topic":"population","period":{"from":"2011"},"value":{"quantity":{"value":"640"}}},{"key":"q","topic":"population","value":{"quantity":{"value":"640","bound":"about"}}},{"key":"r","topic":"population","unit":"u","value":{"quantity":{"value":"640"}}},{"key":"s","topic":"population","value":{"quantity":{"value":"600"}}}]}] """, "" },

                // 1211 and 1219
                { RuleIds.RegionCodeNotValid, """ "places":[{"id":"place/r","kind":"region","codes":[{"key":"c","code":"ZZ-N","period":{"from":"2010-02"}}]}] """, "Warning /places/0/codes/0 (ZZ-N, north)" },
                { RuleIds.RegionCodeNotValid, """ "places":[{"id":"place/r","kind":"region","codes":[{"key":"c","code":"ZZ-03","period":{"from":"2014"}}]}] """, "Warning /places/0/codes/0 (ZZ-03, newland)" },
                { RuleIds.RegionCodeNotValid, """ "places":[{"id":"place/r","kind":"region","codes":[{"key":"c","code":"ZZ-77"}]}] """, "Warning /places/0/codes/0 (ZZ-77)" },
                { RuleIds.RegionCodeNotValid, """ "places":[{"id":"place/r","kind":"region","codes":[{"key":"c","code":"ZZ-N"},{"key":"d","code":"ZZ-N","period":{"to":"2008"}},{"key":"e","code":"ZZ-01","period":{"from":"2010~"}},{"key":"f","code":"XA-01"}]}] """, "" },
                { RuleIds.RegionOtherThanPack, $"\"places\":[{North},{{\"id\":\"place/r\",\"kind\":\"city\",\"names\":[{{\"key\":\"n\",\"raw\":\"Riverton\"}}],\"within\":[{{\"key\":\"w\",\"place\":\"place/n\",\"period\":{{\"from\":\"2016\"}}}}]}}]", "Warning /places/1/within/0 (newland, north)" },
                { RuleIds.RegionOtherThanPack, $"\"places\":[{North},{{\"id\":\"place/r\",\"kind\":\"city\",\"names\":[{{\"key\":\"n\",\"raw\":\"Riverton\"}}],\"within\":[{{\"key\":\"w\",\"place\":\"place/n\",\"period\":{{\"from\":\"2011\"}}}}]}}]", "" },
                { RuleIds.RegionOtherThanPack, $"\"places\":[{North},{{\"id\":\"place/r\",\"kind\":\"city\",\"names\":[{{\"key\":\"n\",\"raw\":\"Riverton\"}}],\"within\":[{{\"key\":\"w\",\"place\":\"place/n\"}}]}}]", "" },
                { RuleIds.RegionOtherThanPack, $"\"places\":[{South},{{\"id\":\"place/r\",\"kind\":\"city\",\"names\":[{{\"key\":\"n\",\"raw\":\"Riverton\"}}],\"within\":[{{\"key\":\"w\",\"place\":\"place/s\"}}]}}]", "Warning /places/1/within/0 (north, newland, south)" },

                // 1212
                { RuleIds.CodeNotYetInUse, $"\"facilities\":[{Prison("House 9", "s", """,  "visits":[{"key":"v","kind":"monitoring","on":"2011-02-03"}]""")}],\"places\":[{South}]", "Info /facilities/0/names/0 (House 9)" },
                { RuleIds.CodeNotYetInUse, $"\"facilities\":[{Prison("House 9", "s", """,  "visits":[{"key":"v","kind":"monitoring","on":"2012-02-03"}]""")}],\"places\":[{South}]", "" },
                { RuleIds.CodeNotYetInUse, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"House 9","scheme":"facility-code"},{"key":"m","raw":"NA-41/9","scheme":"facility-code"}],"visits":[{"key":"v","kind":"monitoring","on":"2011-02-03"}]}] """, "" },
                { RuleIds.CodeNotYetInUse, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"NA-41/9","scheme":"facility-code","period":{"to":"2010"}}],"visits":[{"key":"v","kind":"monitoring","on":"2011-02-03"}]}] """, "Info /facilities/0/names/0 (NA-41/9)" },

                // 1214 and 1215
                { RuleIds.CodeNotDeclared, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"the prison NA-41/9","scheme":"popular-name"}]}] """, "Warning /facilities/0/names/0 (NA-41/9)" },
                { RuleIds.CodeNotDeclared, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"the prison"}],"citations":[{"source":"source/s","quote":{"en":"He was taken to NA-41/9."}}]}] """, "Warning /facilities/0 (NA-41/9)" },
                { RuleIds.CodeNotDeclared, """ "facilities":[{"id":"facility/f","kind":"prison","names":[{"key":"n","raw":"the prison NA-41/9"},{"key":"m","raw":"NA-41/9","scheme":"facility-code"}]},{"id":"facility/g","kind":"prison","names":[{"key":"n","raw":"the prison"}]}] """, "" },
                { RuleIds.TwoFacilitiesInOne, """ "facilities":[{"id":"facility/f","kind":"penal-colony","names":[{"key":"n","raw":"House 9"}]}] """, "Warning /facilities/0/names/0 (House 9, penal-colony)" },
                { RuleIds.TwoFacilitiesInOne, """ "facilities":[{"id":"facility/f","kind":"pretrial-centre","names":[{"key":"n","raw":"House 9"}]},{"id":"facility/g","kind":"unknown","names":[{"key":"n","raw":"House 8"}]},{"id":"facility/h","kind":"penal-colony","names":[{"key":"n","raw":"NA-41/9"}]}] """, "" },

                // 1216
                { RuleIds.CoordinatesElsewhere, """ "places":[{"id":"place/v","kind":"village","coordinates":{"latitude":"0","longitude":"0"}}] """, "Error /places/0/coordinates ()" },
                { RuleIds.CoordinatesElsewhere, """ "places":[{"id":"place/v","kind":"village","coordinates":{"latitude":"91","longitude":"35"}}] """, "Error /places/0/coordinates ()" },
                { RuleIds.CoordinatesElsewhere, """ "places":[{"id":"place/v","kind":"village","coordinates":{"latitude":"35","longitude":"15"}}] """, "Error /places/0/coordinates (zedland)" },
                { RuleIds.CoordinatesElsewhere, """ "places":[{"id":"place/v","kind":"village","coordinates":{"latitude":"20","longitude":"30"}},{"id":"place/w","kind":"village","codes":[{"key":"c","code":"XA"}],"coordinates":{"latitude":"0","longitude":"9"}}] """, "" },

                // 1217
                { RuleIds.ParentOtherThanPack, Bodies("""{"id":"organization/q","kind":"ministry","names":[{"key":"n","raw":"Ministry of Quiet"}],"jurisdiction":"ZZ"}""", """{"id":"organization/s","kind":"penitentiary-service-central","names":[{"key":"n","raw":"Zed Prison Service"}],"jurisdiction":"ZZ","parents":[{"key":"p","organization":"organization/q","period":{"from":"2012"}}]}"""), "Warning /organizations/1/parents/0 (ministry-of-quiet, ministry-of-order)" },
                { RuleIds.ParentOtherThanPack, Bodies("""{"id":"organization/q","kind":"ministry","names":[{"key":"n","raw":"Ministry of Quiet"}],"jurisdiction":"ZZ"}""", """{"id":"organization/s","kind":"penitentiary-service-central","names":[{"key":"n","raw":"Zed Prison Service"}],"jurisdiction":"ZZ","parents":[{"key":"p","organization":"organization/q","period":{"from":"2005"}}]}"""), "" },
                { RuleIds.ParentOtherThanPack, Bodies("""{"id":"organization/q","kind":"ministry","names":[{"key":"n","raw":"Ministry of Joy"}],"jurisdiction":"ZZ"}""", """{"id":"organization/s","kind":"penitentiary-service-central","names":[{"key":"n","raw":"Zed Prison Service"}],"jurisdiction":"ZZ","parents":[{"key":"p","organization":"organization/q","period":{"from":"2012"}}]}"""), "" },

                // 1009
                { RuleIds.EndingAgainstSex, """ "persons":[{"id":"person/p","sex":"male","names":[{"key":"n","forms":[{"key":"f","parts":{"patronymic":"Examplix"}}]}]}] """, "Info /persons/0/sex (male, female)" },
                { RuleIds.EndingAgainstSex, """ "persons":[{"id":"person/p","sex":"female","names":[{"key":"n","forms":[{"key":"f","parts":{"family":"Examplix","given":"Maxox"}}]}]},{"id":"person/q","names":[{"key":"n","forms":[{"key":"f","parts":{"family":"Examplix"}}]}]},{"id":"person/r","sex":"intersex","names":[{"key":"n","forms":[{"key":"f","parts":{"family":"Examplix"}}]}]}] """, "" },

                // 1111: 2010-06-04 is a Friday, 05-05 the country's holiday since 2006.
                { RuleIds.OfficialActOnDayOfRest, """ "proceedings":[{"id":"proceeding/q","kind":"civil","steps":[{"key":"s","kind":"withdrawal","on":"2010-06-04"}]}] """, "Info /proceedings/0/steps/0/on (2010-06-04, friday)" },
                { RuleIds.OfficialActOnDayOfRest, """ "measures":[{"id":"measure/m","kind":"exit-ban","dates":{"issued":"2010-05-05"}}] """, "Info /measures/0/dates/issued (2010-05-05, blossom-day)" },
                { RuleIds.OfficialActOnDayOfRest, """ "proceedings":[{"id":"proceeding/q","kind":"civil","steps":[{"key":"s","kind":"interrogation","on":"2010-06-04"},{"key":"t","kind":"withdrawal","on":"2010-06-03"},{"key":"u","kind":"withdrawal","on":"2010-06"},{"key":"v","kind":"withdrawal","on":"2010-06-04~"},{"key":"w","kind":"withdrawal","on":"2004-06-04"},{"key":"x","kind":"withdrawal","on":"2005-05-05"}],"instances":[{"key":"i","hearings":[{"key":"h","on":"2010-06-04","status":"planned"}]}]},{"id":"proceeding/r","kind":"civil","jurisdiction":"XA","steps":[{"key":"s","kind":"withdrawal","on":"2010-06-04"}]},{"id":"proceeding/t","kind":"regional-court","steps":[{"key":"s","kind":"withdrawal","on":"2010-06-04"}]}] """, "" },

                // 1329
                { RuleIds.GroundAgainstProvision, """ "instruments":[{"id":"instrument/i","identifiers":[{"scheme":"law-number","value":"12-Z"}],"kind":"code"}],"proceedings":[{"id":"proceeding/q","kind":"criminal","steps":[{"key":"s","kind":"termination","ground":{"code":"no-event","provision":{"instrument":"instrument/i","path":["35","1"]}}},{"key":"t","kind":"termination","ground":{"code":"no-elements","provision":{"instrument":"instrument/i","path":["35","1"]}}},{"key":"u","kind":"termination","ground":{"code":"no-event","provision":{"instrument":"instrument/i","path":["35","2"]}}}]}] """, "Warning /proceedings/0/steps/0/ground/code (no-event, 35/1, no-elements)" },

                // 1309
                { RuleIds.FinalBeforeAppealTerm, """ "proceedings":[{"id":"proceeding/q","kind":"civil","decisions":[{"key":"d","kind":"judgment","dates":{"decided":"2010-06-03","final":"2010-07-02"}}]}] """, "Warning /proceedings/0/decisions/0/dates (2010-07-02, 2010-07-03)" },
                { RuleIds.FinalBeforeAppealTerm, """ "proceedings":[{"id":"proceeding/q","kind":"civil","decisions":[{"key":"d","kind":"judgment","dates":{"decided":"2010-06-03","final":"2010-07-03"}},{"key":"e","kind":"judgment","dates":{"decided":"2010-06-03","final":"2010-06"}},{"key":"f","kind":"ruling","dates":{"decided":"2010-06-03","final":"2010-06-04"}},{"key":"g","kind":"judgment","instance":"i","dates":{"decided":"2010-06-03","final":"2010-06-03"}},{"key":"h","kind":"judgment","dates":{"decided":"2010-06-03","final":"2010-06-05"}},{"key":"j","kind":"judgment","dates":{"decided":"2004-06-03","final":"2004-06-05"}}],"instances":[{"key":"i","level":"appeal"}],"appeals":[{"key":"a","kind":"appeal","decision":"h"},{"key":"b","kind":"appeal","decision":"e"}]}] """, "" },

                // 1322
                { RuleIds.InvestigationBeyondTerm, """ "proceedings":[{"id":"proceeding/q","kind":"criminal","steps":[{"key":"s","kind":"registration","on":"2010-01-11"}],"pendingAsOf":"2010-03-12"}] """, "Warning /proceedings/0 (2010-03-11, 2010-03-12)" },
                { RuleIds.InvestigationBeyondTerm, """ "proceedings":[{"id":"proceeding/q","kind":"criminal","steps":[{"key":"s","kind":"registration","on":"2010-01-11"},{"key":"t","kind":"indictment","on":"2010-03-11"}]},{"id":"proceeding/r","kind":"criminal","steps":[{"key":"s","kind":"registration","on":"2010-01"},{"key":"t","kind":"indictment","on":"2010-03"}]},{"id":"proceeding/t","kind":"criminal","steps":[{"key":"s","kind":"registration","on":"2010-01-11"},{"key":"u","kind":"suspension"},{"key":"t","kind":"indictment","on":"2012"}]},{"id":"proceeding/u","kind":"criminal","steps":[{"key":"s","kind":"registration","on":"2010-01-11"}]}] """, "" },

                // 1323
                { RuleIds.CourtNotExisting, Bodies("""{"id":"organization/c","kind":"court","courtType":"cassation","jurisdiction":"ZZ"}""") + ""","proceedings":[{"id":"proceeding/q","kind":"civil","instances":[{"key":"i","body":"organization/c"}],"decisions":[{"key":"d","kind":"judgment","instance":"i","dates":{"decided":"2011-06-03"}}]}]""", "Warning /proceedings/0/instances/0/body (high-courts)" },
                { RuleIds.CourtNotExisting, Bodies("""{"id":"organization/c","kind":"court","courtType":"cassation","jurisdiction":"ZZ"}""", """{"id":"organization/x","kind":"court","courtType":"cassation","jurisdiction":"XA"}""") + ""","proceedings":[{"id":"proceeding/q","kind":"civil","instances":[{"key":"i","body":"organization/c"},{"key":"j","body":"organization/x"}],"decisions":[{"key":"d","kind":"judgment","instance":"i","dates":{"decided":"2012-06-03"}},{"key":"e","kind":"judgment","instance":"j","dates":{"decided":"2011-06-03"}}]}]""", "" },

                // 1405
                { RuleIds.ExcludedRemedyClaimed, """ "facilities":[{"id":"facility/f","kind":"prison"}],"proceedings":[{"id":"proceeding/q","kind":"civil","parties":[{"key":"a","actor":"facility/f"}],"requests":[{"key":"r","by":["a"],"consequence":{"kind":"compensation-moral"}}]}] """, "Warning /proceedings/0/requests/0/consequence (compensation-moral)" },
                { RuleIds.ExcludedRemedyClaimed, """ "proceedings":[{"id":"proceeding/q","kind":"civil","parties":[{"key":"a","actor":"person/p","capacity":"personal"},{"key":"b","actor":"facility/f","capacity":"successor"},{"key":"c","actor":"facility/f"}],"requests":[{"key":"r","by":["a","b"],"consequence":{"kind":"compensation-moral"}},{"key":"s","by":["c"],"consequence":{"kind":"retraction"}},{"key":"t","by":["c"],"consequence":{"kind":"apology"},"on":"2010"}]}] """, "" },

                // 1509
                { RuleIds.IndexUnitsWithoutValue, """ "proceedings":[{"id":"proceeding/q","kind":"civil","requests":[{"key":"r","consequence":{"kind":"fine","amount":{"index":{"unit":"tax-unit","count":"5"}}}}]}] """, "Error /proceedings/0/requests/0/consequence/amount/index (tax-unit)" },
                { RuleIds.IndexUnitsWithoutValue, """ "proceedings":[{"id":"proceeding/q","kind":"civil","requests":[{"key":"r","consequence":{"kind":"fine","amount":{"index":{"unit":"tax-unit","count":"5","year":2010,"value":"99"}}}}]}] """, "Error /proceedings/0/requests/0/consequence/amount/index/value (tax-unit, 100, 2010)" },
                { RuleIds.IndexUnitsWithoutValue, """ "proceedings":[{"id":"proceeding/q","kind":"civil","requests":[{"key":"r","consequence":{"kind":"fine","amount":{"index":{"unit":"tax-unit","count":"5","year":2010}}}},{"key":"s","consequence":{"kind":"fine","amount":{"index":{"unit":"minimum-wage","count":"5","value":"7"}}}},{"key":"t","consequence":{"kind":"fine","amount":{"index":{"unit":"tax-unit","count":"5"}}},"absent":{"consequence/amount/index/year":{"reason":"not-stated-in-source"}}}]}] """, "" },

                // 1602
                { RuleIds.MeasureWithoutCourt, Bodies(Police) + ""","measures":[{"id":"measure/m","kind":"house-arrest","issuedBy":"organization/p"}]""", "Warning /measures/0 (house-arrest)" },
                { RuleIds.MeasureWithoutCourt, """ "measures":[{"id":"measure/m","kind":"house-arrest","absent":{"issuedBy":{"reason":"none"}}}] """, "Warning /measures/0 (house-arrest)" },
                { RuleIds.MeasureWithoutCourt, Bodies(Police, Court) + ""","persons":[{"id":"person/j","positions":[{"key":"p","body":"organization/c","post":"judge"}]}],"sources":[{"id":"source/s","kind":"court-decision","authors":["organization/c"]}],"measures":[{"id":"measure/m","kind":"house-arrest","issuedBy":"organization/c"},{"id":"measure/j","kind":"house-arrest","issuedBy":"person/j"},{"id":"measure/n","kind":"house-arrest","issuedBy":"organization/p","legalAct":"source/s"},{"id":"measure/o","kind":"house-arrest","issuedBy":"organization/p"},{"id":"measure/u","kind":"house-arrest","absent":{"issuedBy":{"reason":"unknown"}}},{"id":"measure/v","kind":"house-arrest","issuedBy":"organization/p","absent":{"legalAct":{"reason":"not-stated-in-source"}}},{"id":"measure/b","kind":"bail","issuedBy":"organization/p","dates":{"decided":"2010"}},{"id":"measure/e","kind":"exit-ban","issuedBy":"organization/p"}],"proceedings":[{"id":"proceeding/q","kind":"criminal","instances":[{"key":"i","body":"organization/c"}],"decisions":[{"key":"d","kind":"ruling","instance":"i","rulings":[{"key":"r","about":[{"record":"measure/o"}],"outcome":"authorised"}]}]}]""", "" },

                // 1610
                { RuleIds.CustodyBeyondLimit, """ "persons":[{"id":"person/p","detentions":[{"key":"d","statuses":[{"key":"s","status":"apprehended","on":"2011-03-01"},{"key":"t","status":"remand","on":"2011-03-05"}]}]}] """, "Warning /persons/0/detentions/0/statuses/0 (72, 48)" },
                { RuleIds.CustodyBeyondLimit, """ "persons":[{"id":"person/p","detentions":[{"key":"d","statuses":[{"key":"s","status":"apprehended","on":{"edtf":"2011-03-01","timeOfDay":{"at":"08:00"}}},{"key":"t","status":"released","on":{"edtf":"2011-03-03","timeOfDay":{"at":"08:30"}}}]}]}] """, "Warning /persons/0/detentions/0/statuses/0 (48.5, 48)" },
                { RuleIds.CustodyBeyondLimit, """ "persons":[{"id":"person/p","detentions":[{"key":"d","statuses":[{"key":"s","status":"apprehended","on":"2011-03-01","acknowledged":false},{"key":"t","status":"remand","on":"2011-03-02","acknowledged":true}]}]}] """, "Warning /persons/0/detentions/0/statuses/0 ()" },
                { RuleIds.CustodyBeyondLimit, """ "persons":[{"id":"person/p","detentions":[{"key":"d","statuses":[{"key":"s","status":"apprehended","on":"2011-03-01"},{"key":"t","status":"remand","on":"2011-03-04"}]},{"key":"e","statuses":[{"key":"u","status":"remand","on":"2011-03-01"},{"key":"v","status":"released","on":"2011-05-04"}]},{"key":"g","statuses":[{"key":"w","status":"apprehended","on":"2011-03"},{"key":"x","status":"released","on":"2011-04"}]}]}] """, "" },

                // 2209
                { RuleIds.PhoneNumberNotDiallable, Bodies("""{"id":"organization/p","kind":"police","jurisdiction":"ZZ","contacts":[{"key":"c","kind":"fax","value":"(+0) (123) 45-67"},{"key":"d","kind":"telephone","value":"12 34 56"},{"key":"e","kind":"telephone","value":"+99 ask at the desk"}]}"""), "Warning /organizations/0/contacts/0/value (); Warning /organizations/0/contacts/1/value (); Warning /organizations/0/contacts/2/value ()" },
                { RuleIds.PhoneNumberNotDiallable, Bodies("""{"id":"organization/p","kind":"police","jurisdiction":"ZZ","contacts":[{"key":"c","kind":"telephone","value":"+99 (12) 3-45-67"},{"key":"d","kind":"telephone","value":"0 (12) 3-45-67"},{"key":"e","kind":"telephone","value":"+44 20 0000 0000"},{"key":"f","kind":"e-mail","value":"12 34 56"},{"key":"g","kind":"telephone"}]}""", """{"id":"organization/n","kind":"ngo","contacts":[{"key":"c","kind":"telephone","value":"12 34 56"}]}"""), "" },

                // 2216
                { RuleIds.IdentifierNotOfForm, """ "proceedings":[{"id":"proceeding/q","kind":"civil","jurisdiction":"ZZ","identifiers":[{"scheme":"docket-number","value":"12-3A"}]}] """, "Warning /proceedings/0/identifiers/0/value (docket-number)" },
                { RuleIds.IdentifierNotOfForm, """ "organizations":[{"id":"organization/x","kind":"court","jurisdiction":"XA"}],"proceedings":[{"id":"proceeding/q","kind":"civil","jurisdiction":"ZZ","identifiers":[{"scheme":"docket-number","value":"12-AB"},{"scheme":"docket-number","value":"7","issuer":"organization/x"},{"scheme":"reference-number","value":"7"}]},{"id":"proceeding/r","kind":"civil","identifiers":[{"scheme":"docket-number","value":"7"}]}] """, "" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void OnlyWhatBreaksTheRuleIsReported(string rule, string members, string expected) => Assert.Equal(expected, Found(rule, members));

    [Fact]
    public void EveryRuleThatAsksAPackIsTriedBothWays()
    {
        var tried = Cases.GroupBy(c => c.Data.Item1).ToDictionary(g => g.Key, g => g.Select(c => c.Data.Item3.Length > 0).ToHashSet());
        Assert.All(tried.Where(t => t.Key != RuleIds.GroundAgainstProvision), t => Assert.Equal(2, t.Value.Count));
    }

    [Fact]
    public void APackThatTheFileCallsForAndThatIsNotThereIsReported()
    {
        var file = CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2021-06-01","countryPacks":["zz","yy","Example Person A"]}""").Require();
        Assert.Equal(
            ["/countryPacks yy", "/countryPacks "],
            CaseFileValidator.Validate(file, RuleSet.Default.Only(RuleIds.CountryPackMissing), s_packs, file.CompiledOn).Findings.Select(f => $"{f.Path} {string.Join(", ", f.Arguments)}"));
        Assert.Empty(CaseFileValidator.Validate(file with { CountryPacks = ["zz"] }, RuleSet.Default.Only(RuleIds.CountryPackMissing), s_packs, file.CompiledOn).Findings);
    }

    [Fact]
    public void AFindingOfAnEntryThatIsNotVerifiedIsInformationHoweverLoudTheRule()
    {
        const string Members = """ "places":[{"id":"place/v","kind":"village","names":[{"key":"n","raw":"Oldbridge"}]}] """;
        var file = Read(Members);
        var report = CaseFileValidator.Validate(file, RuleSet.Default.Only(RuleIds.AmbiguousSettlement).WithSeverity(RuleIds.AmbiguousSettlement, Severity.Error), s_packs, file.CompiledOn);
        Assert.Equal(Severity.Info, Assert.Single(report.Findings).Severity);
    }

    [Fact]
    public void WithoutThePackNothingIsSaidOfTheCountry()
    {
        const string Members = """ "places":[{"id":"place/r","kind":"region","codes":[{"key":"c","code":"ZZ-77"}]}] """;
        var file = Read(Members);
        var report = CaseFileValidator.Validate(file, RuleSet.Default.Only(RuleIds.RegionCodeNotValid), CountryPackSet.Empty, file.CompiledOn);
        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Considered[RuleIds.RegionCodeNotValid]);
    }

    [Fact]
    public void RulesThatAskPacksKeepUpWithLargeFiles()
    {
        const int Count = 10_000;
        var visits = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"key":"v{{i}}","kind":"monitoring","on":"2013"}"""));
        var names = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"key":"n{{i}}","raw":"NA-41/{{1 + (i % 900)}}","scheme":"facility-code"}"""));
        var facilities = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"id":"facility/g{{i}}","kind":"prison","names":[{"key":"n","raw":"NA-41/7","scheme":"facility-code"}],"place":"place/l"}"""));
        var rulings = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"key":"r{{i}}","about":[{"record":"measure/m"}],"outcome":"refused"}"""));
        var file = Read(
            $$"""
            "facilities":[{"id":"facility/f","kind":"prison","names":[{{names}}],"place":"place/l","visits":[{{visits}}]},{{facilities}}],
            "places":[{"id":"place/l","kind":"town","names":[{"key":"n","raw":"Lakeside"}]}],
            "measures":[{"id":"measure/m","kind":"house-arrest"}],
            "proceedings":[{"id":"proceeding/q","kind":"civil","decisions":[{"key":"d","kind":"ruling","rulings":[{{rulings}}]}]}]
            """);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = CaseFileValidator.Validate(file, RuleSet.Default.Only([.. Cases.Select(c => c.Data.Item1).Distinct(StringComparer.Ordinal)]), s_packs, file.CompiledOn);
        Assert.True(report.Findings.Count > Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
    }

    private static CaseFile Read(string members)
    {
        var read = CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2021-06-01","countryPacks":["zz"],""" + members + "}");
        Assert.Empty(read.Findings.Where(f => f.Severity != Severity.Info));
        return read.Require();
    }

    private static string Found(string rule, string members)
    {
        var file = Read(members);
        var report = CaseFileValidator.Validate(file, RuleSet.Default.Only(rule), s_packs, file.CompiledOn);
        return string.Join("; ", report.Findings.Select(f => $"{f.Severity} {f.Path} ({string.Join(", ", f.Arguments)})"));
    }
}
