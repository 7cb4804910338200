using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace HumanRights.Domain.Text;

/// <summary>Whether a text is in Unicode normal form C: each accented letter one character where there is one, marks in their fixed order.</summary>
/// <remarks>
/// The answer is the same on every machine. The runtime's own check asks the operating system's ICU and, where an application
/// runs without it (<c>InvariantGlobalization</c>), says yes to everything. The tables are those of Unicode 14.0; the standard
/// promises that the normal form of an assigned character never changes, so a later version only adds to them.
/// </remarks>
internal static class NormalFormC
{
    // No character below this is ever changed by normal form C.
    private const char FirstOfInterest = '\u0300';

    private const int LeadingJamo = 0x1100;
    private const int VowelJamo = 0x1161;
    private const int TrailingJamo = 0x11A7;
    private const int Syllables = 0xAC00;
    private const int SyllablesPerLead = 588;
    private const int SyllablesPerVowel = 28;

    // Combining classes other than zero: a mark, or the first and last of several, and the class.
    private const string Orders = """
        300-314:230 315:232 316-319:220 31A:232 31B:216 31C-320:220 321-322:202 323-326:220 327-328:202 329-333:220 334-338:1
        339-33C:220 33D-344:230 345:240 346:230 347-349:220 34A-34C:230 34D-34E:220 350-352:230 353-356:220 357:230 358:232
        359-35A:220 35B:230 35C:233 35D-35E:234 35F:233 360-361:234 362:233 363-36F:230 483-487:230 591:220 592-595:230
        596:220 597-599:230 59A:222 59B:220 59C-5A1:230 5A2-5A7:220 5A8-5A9:230 5AA:220 5AB-5AC:230 5AD:222 5AE:228 5AF:230
        5B0:10 5B1:11 5B2:12 5B3:13 5B4:14 5B5:15 5B6:16 5B7:17 5B8:18 5B9-5BA:19 5BB:20 5BC:21 5BD:22 5BF:23 5C1:24 5C2:25
        5C4:230 5C5:220 5C7:18 610-617:230 618:30 619:31 61A:32 64B:27 64C:28 64D:29 64E:30 64F:31 650:32 651:33 652:34
        653-654:230 655-656:220 657-65B:230 65C:220 65D-65E:230 65F:220 670:35 6D6-6DC:230 6DF-6E2:230 6E3:220 6E4:230
        6E7-6E8:230 6EA:220 6EB-6EC:230 6ED:220 711:36 730:230 731:220 732-733:230 734:220 735-736:230 737-739:220 73A:230
        73B-73C:220 73D:230 73E:220 73F-741:230 742:220 743:230 744:220 745:230 746:220 747:230 748:220 749-74A:230
        7EB-7F1:230 7F2:220 7F3:230 7FD:220 816-819:230 81B-823:230 825-827:230 829-82D:230 859-85B:220 898:230 899-89B:220
        89C-89F:230 8CA-8CE:230 8CF-8D3:220 8D4-8E1:230 8E3:220 8E4-8E5:230 8E6:220 8E7-8E8:230 8E9:220 8EA-8EC:230
        8ED-8EF:220 8F0:27 8F1:28 8F2:29 8F3-8F5:230 8F6:220 8F7-8F8:230 8F9-8FA:220 8FB-8FF:230 93C:7 94D:9 951:230 952:220
        953-954:230 9BC:7 9CD:9 9FE:230 A3C:7 A4D:9 ABC:7 ACD:9 B3C:7 B4D:9 BCD:9 C3C:7 C4D:9 C55:84 C56:91 CBC:7 CCD:9
        D3B-D3C:9 D4D:9 DCA:9 E38-E39:103 E3A:9 E48-E4B:107 EB8-EB9:118 EBA:9 EC8-ECB:122 F18-F19:220 F35:220 F37:220 F39:216
        F71:129 F72:130 F74:132 F7A-F7D:130 F80:130 F82-F83:230 F84:9 F86-F87:230 FC6:220 1037:7 1039-103A:9 108D:220
        135D-135F:230 1714-1715:9 1734:9 17D2:9 17DD:230 18A9:228 1939:222 193A:230 193B:220 1A17:230 1A18:220 1A60:9
        1A75-1A7C:230 1A7F:220 1AB0-1AB4:230 1AB5-1ABA:220 1ABB-1ABC:230 1ABD:220 1ABF-1AC0:220 1AC1-1AC2:230 1AC3-1AC4:220
        1AC5-1AC9:230 1ACA:220 1ACB-1ACE:230 1B34:7 1B44:9 1B6B:230 1B6C:220 1B6D-1B73:230 1BAA-1BAB:9 1BE6:7 1BF2-1BF3:9
        1C37:7 1CD0-1CD2:230 1CD4:1 1CD5-1CD9:220 1CDA-1CDB:230 1CDC-1CDF:220 1CE0:230 1CE2-1CE8:1 1CED:220 1CF4:230
        1CF8-1CF9:230 1DC0-1DC1:230 1DC2:220 1DC3-1DC9:230 1DCA:220 1DCB-1DCC:230 1DCD:234 1DCE:214 1DCF:220 1DD0:202
        1DD1-1DF5:230 1DF6:232 1DF7-1DF8:228 1DF9:220 1DFA:218 1DFB:230 1DFC:233 1DFD:220 1DFE:230 1DFF:220 20D0-20D1:230
        20D2-20D3:1 20D4-20D7:230 20D8-20DA:1 20DB-20DC:230 20E1:230 20E5-20E6:1 20E7:230 20E8:220 20E9:230 20EA-20EB:1
        20EC-20EF:220 20F0:230 2CEF-2CF1:230 2D7F:9 2DE0-2DFF:230 302A:218 302B:228 302C:232 302D:222 302E-302F:224
        3099-309A:8 A66F:230 A674-A67D:230 A69E-A69F:230 A6F0-A6F1:230 A806:9 A82C:9 A8C4:9 A8E0-A8F1:230 A92B-A92D:220 A953:9
        A9B3:7 A9C0:9 AAB0:230 AAB2-AAB3:230 AAB4:220 AAB7-AAB8:230 AABE-AABF:230 AAC1:230 AAF6:9 ABED:9 FB1E:26 FE20-FE26:230
        FE27-FE2D:220 FE2E-FE2F:230 101FD:220 102E0:220 10376-1037A:230 10A0D:220 10A0F:230 10A38:230 10A39:1 10A3A:220
        10A3F:9 10AE5:230 10AE6:220 10D24-10D27:230 10EAB-10EAC:230 10F46-10F47:220 10F48-10F4A:230 10F4B:220 10F4C:230
        10F4D-10F50:220 10F82:230 10F83:220 10F84:230 10F85:220 11046:9 11070:9 1107F:9 110B9:9 110BA:7 11100-11102:230
        11133-11134:9 11173:7 111C0:9 111CA:7 11235:9 11236:7 112E9:7 112EA:9 1133B-1133C:7 1134D:9 11366-1136C:230
        11370-11374:230 11442:9 11446:7 1145E:230 114C2:9 114C3:7 115BF:9 115C0:7 1163F:9 116B6:9 116B7:7 1172B:9 11839:9
        1183A:7 1193D-1193E:9 11943:7 119E0:9 11A34:9 11A47:9 11A99:9 11C3F:9 11D42:7 11D44-11D45:9 11D97:9 16AF0-16AF4:1
        16B30-16B36:230 16FF0-16FF1:6 1BC9E:1 1D165-1D166:216 1D167-1D169:1 1D16D:226 1D16E-1D172:216 1D17B-1D182:220
        1D185-1D189:230 1D18A-1D18B:220 1D1AA-1D1AD:230 1D242-1D244:230 1E000-1E006:230 1E008-1E018:230 1E01B-1E021:230
        1E023-1E024:230 1E026-1E02A:230 1E130-1E136:230 1E2AE:230 1E2EC-1E2EF:230 1E8D0-1E8D6:220 1E944-1E949:230 1E94A:7
        """;

    // Characters that stand in no text in normal form C: a code point, or the first and last of several.
    private const string Never = """
        340-341 343-344 374 37E 387 958-95F 9DC-9DD 9DF A33 A36 A59-A5B A5E B5C-B5D F43 F4D F52 F57 F5C F69 F73 F75-F76 F78
        F81 F93 F9D FA2 FA7 FAC FB9 1F71 1F73 1F75 1F77 1F79 1F7B 1F7D 1FBB 1FBE 1FC9 1FCB 1FD3 1FDB 1FE3 1FEB 1FEE-1FEF 1FF9
        1FFB 1FFD 2000-2001 2126 212A-212B 2329-232A 2ADC F900-FA0D FA10 FA12 FA15-FA1E FA20 FA22 FA25-FA26 FA2A-FA6D
        FA70-FAD9 FB1D FB1F FB2A-FB36 FB38-FB3C FB3E FB40-FB41 FB43-FB44 FB46-FB4E 1D15E-1D164 1D1BB-1D1C0 2F800-2FA1D
        """;

    // What is written as one character in normal form C: the second of two, then every first that it joins.
    private const string Pairs = """
        
        300:41,45,49,4E,4F,55,57,59,61,65,69,6E,6F,75,77,79,A8,C2,CA,D4,DC,E2,EA,F4,FC,102,103,112,113,14C,14D,1A0,1A1,1AF,1B0,391,395,397,399,39F,3A5,3A9,3B1,3B5,3B7,3B9,3BF,3C5,3C9,3CA,3CB,415,418,435,438,1F00,1F01,1F08,1F09,1F10,1F11,1F18,1F19,1F20,1F21,1F28,1F29,1F30,1F31,1F38,1F39,1F40,1F41,1F48,1F49,1F50,1F51,1F59,1F60,1F61,1F68,1F69,1FBF,1FFE
        301:41,43,45,47,49,4B,4C,4D,4E,4F,50,52,53,55,57,59,5A,61,63,65,67,69,6B,6C,6D,6E,6F,70,72,73,75,77,79,7A,A8,C2,C5,C6,C7,CA,CF,D4,D5,D8,DC,E2,E5,E6,E7,EA,EF,F4,F5,F8,FC,102,103,112,113,14C,14D,168,169,1A0,1A1,1AF,1B0,391,395,397,399,39F,3A5,3A9,3B1,3B5,3B7,3B9,3BF,3C5,3C9,3CA,3CB,3D2,413,41A,433,43A,1F00,1F01,1F08,1F09,1F10,1F11,1F18,1F19,1F20,1F21,1F28,1F29,1F30,1F31,1F38,1F39,1F40,1F41,1F48,1F49,1F50,1F51,1F59,1F60,1F61,1F68,1F69,1FBF,1FFE
        302:41,43,45,47,48,49,4A,4F,53,55,57,59,5A,61,63,65,67,68,69,6A,6F,73,75,77,79,7A,1EA0,1EA1,1EB8,1EB9,1ECC,1ECD
        303:41,45,49,4E,4F,55,56,59,61,65,69,6E,6F,75,76,79,C2,CA,D4,E2,EA,F4,102,103,1A0,1A1,1AF,1B0
        304:41,45,47,49,4F,55,59,61,65,67,69,6F,75,79,C4,C6,D5,D6,DC,E4,E6,F5,F6,FC,1EA,1EB,226,227,22E,22F,391,399,3A5,3B1,3B9,3C5,418,423,438,443,1E36,1E37,1E5A,1E5B
        306:41,45,47,49,4F,55,61,65,67,69,6F,75,228,229,391,399,3A5,3B1,3B9,3C5,410,415,416,418,423,430,435,436,438,443,1EA0,1EA1
        307:41,42,43,44,45,46,47,48,49,4D,4E,4F,50,52,53,54,57,58,59,5A,61,62,63,64,65,66,67,68,6D,6E,6F,70,72,73,74,77,78,79,7A,15A,15B,160,161,17F,1E62,1E63
        308:41,45,48,49,4F,55,57,58,59,61,65,68,69,6F,74,75,77,78,79,D5,F5,16A,16B,399,3A5,3B9,3C5,3D2,406,410,415,416,417,418,41E,423,427,42B,42D,430,435,436,437,438,43E,443,447,44B,44D,456,4D8,4D9,4E8,4E9
        309:41,45,49,4F,55,59,61,65,69,6F,75,79,C2,CA,D4,E2,EA,F4,102,103,1A0,1A1,1AF,1B0 30A:41,55,61,75,77,79
        30B:4F,55,6F,75,423,443
        30C:41,43,44,45,47,48,49,4B,4C,4E,4F,52,53,54,55,5A,61,63,64,65,67,68,69,6A,6B,6C,6E,6F,72,73,74,75,7A,DC,FC,1B7,292
        30F:41,45,49,4F,52,55,61,65,69,6F,72,75,474,475 311:41,45,49,4F,52,55,61,65,69,6F,72,75
        313:391,395,397,399,39F,3A9,3B1,3B5,3B7,3B9,3BF,3C1,3C5,3C9
        314:391,395,397,399,39F,3A1,3A5,3A9,3B1,3B5,3B7,3B9,3BF,3C1,3C5,3C9 31B:4F,55,6F,75
        323:41,42,44,45,48,49,4B,4C,4D,4E,4F,52,53,54,55,56,57,59,5A,61,62,64,65,68,69,6B,6C,6D,6E,6F,72,73,74,75,76,77,79,7A,1A0,1A1,1AF,1B0
        324:55,75 325:41,61 326:53,54,73,74 327:43,44,45,47,48,4B,4C,4E,52,53,54,63,64,65,67,68,6B,6C,6E,72,73,74
        328:41,45,49,4F,55,61,65,69,6F,75 32D:44,45,4C,4E,54,55,64,65,6C,6E,74,75 32E:48,68 330:45,49,55,65,69,75
        331:42,44,4B,4C,4E,52,54,5A,62,64,68,6B,6C,6E,72,74,7A
        338:3C,3D,3E,2190,2192,2194,21D0,21D2,21D4,2203,2208,220B,2223,2225,223C,2243,2245,2248,224D,2261,2264,2265,2272,2273,2276,2277,227A,227B,227C,227D,2282,2283,2286,2287,2291,2292,22A2,22A8,22A9,22AB,22B2,22B3,22B4,22B5
        342:A8,3B1,3B7,3B9,3C5,3C9,3CA,3CB,1F00,1F01,1F08,1F09,1F20,1F21,1F28,1F29,1F30,1F31,1F38,1F39,1F50,1F51,1F59,1F60,1F61,1F68,1F69,1FBF,1FFE
        345:391,397,3A9,3AC,3AE,3B1,3B7,3C9,3CE,1F00,1F01,1F02,1F03,1F04,1F05,1F06,1F07,1F08,1F09,1F0A,1F0B,1F0C,1F0D,1F0E,1F0F,1F20,1F21,1F22,1F23,1F24,1F25,1F26,1F27,1F28,1F29,1F2A,1F2B,1F2C,1F2D,1F2E,1F2F,1F60,1F61,1F62,1F63,1F64,1F65,1F66,1F67,1F68,1F69,1F6A,1F6B,1F6C,1F6D,1F6E,1F6F,1F70,1F74,1F7C,1FB6,1FC6,1FF6
        653:627 654:627,648,64A,6C1,6D2,6D5 655:627 93C:928,930,933 9BE:9C7 9D7:9C7 B3E:B47 B56:B47 B57:B47 BBE:BC6,BC7
        BD7:B92,BC6 C56:C46 CC2:CC6 CD5:CBF,CC6,CCA CD6:CC6 D3E:D46,D47 D57:D46 DCA:DD9,DDC DCF:DD9 DDF:DD9 102E:1025
        1B35:1B05,1B07,1B09,1B0B,1B0D,1B11,1B3A,1B3C,1B3E,1B3F,1B42
        3099:3046,304B,304D,304F,3051,3053,3055,3057,3059,305B,305D,305F,3061,3064,3066,3068,306F,3072,3075,3078,307B,309D,30A6,30AB,30AD,30AF,30B1,30B3,30B5,30B7,30B9,30BB,30BD,30BF,30C1,30C4,30C6,30C8,30CF,30D2,30D5,30D8,30DB,30EF,30F0,30F1,30F2,30FD
        309A:306F,3072,3075,3078,307B,30CF,30D2,30D5,30D8,30DB 110BA:11099,1109B,110A5 11127:11131,11132 1133E:11347
        11357:11347 114B0:114B9 114BA:114B9 114BD:114B9 115AF:115B8,115B9 11930:11935
        """;

    private static readonly Lazy<FrozenDictionary<int, int>> s_orders = new(static () => Ranges(Orders).SelectMany(static r => Enumerable.Range(r.First, r.Last - r.First + 1).Select(c => (Character: c, r.Class))).ToFrozenDictionary(static p => p.Character, static p => p.Class));

    private static readonly Lazy<FrozenSet<int>> s_never = new(static () => Ranges(Never).SelectMany(static r => Enumerable.Range(r.First, r.Last - r.First + 1)).ToFrozenSet());

    private static readonly Lazy<FrozenSet<(int First, int Second)>> s_pairs = new(static () => Entries(Pairs).SelectMany(static entry =>
    {
        var (second, firsts) = (Number(entry[..entry.IndexOf(':', StringComparison.Ordinal)]), entry[(entry.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return firsts.Split(',').Select(first => (Number(first), second));
    }).ToFrozenSet());

    /// <summary>Whether normal form C would leave the text as it is.</summary>
    internal static bool IsIn(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstOfInterest - 1));
        return start < 0 || IsInFrom(text.AsSpan(Math.Max(0, start - 1)));
    }

    private static bool IsInFrom(ReadOnlySpan<char> text)
    {
        // The last character that marks attach to, and the class of the mark that stands before the current character.
        var starter = -1;
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.Value;
            if (character < FirstOfInterest)
            {
                (starter, before) = (character, 0);
                continue;
            }

            if (s_never.Value.Contains(character))
            {
                return false;
            }

            var order = s_orders.Value.GetValueOrDefault(character);
            if (order != 0 && before > order)
            {
                return false;
            }

            if (starter >= 0 && (before == 0 || before < order) && Joins(starter, character))
            {
                return false;
            }

            if (order == 0)
            {
                starter = character;
            }

            before = order;
        }

        return true;
    }

    private static bool Joins(int first, int second)
    {
        if (second is >= VowelJamo and < VowelJamo + (SyllablesPerLead / SyllablesPerVowel))
        {
            return first is >= LeadingJamo and < LeadingJamo + 19;
        }

        if (second is > TrailingJamo and < TrailingJamo + SyllablesPerVowel)
        {
            return first is >= Syllables and < Syllables + (19 * SyllablesPerLead) && (first - Syllables) % SyllablesPerVowel == 0;
        }

        return s_pairs.Value.Contains((first, second));
    }

    private static IEnumerable<(int First, int Last, int Class)> Ranges(string table) => Entries(table).Select(static entry =>
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var range = (colon < 0 ? entry : entry[..colon]).Split('-');
        return (Number(range[0]), Number(range[^1]), colon < 0 ? 0 : int.Parse(entry.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    });

    private static string[] Entries(string table) => table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
