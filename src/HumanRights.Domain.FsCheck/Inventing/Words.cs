using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>Texts, numbers and names. All are plainly invented: the people are called after parts of a ship.</summary>
internal sealed class Words(Dice dice)
{
    private static readonly (JsonEncodedText Tag, string[] Texts)[] s_prose =
    [
        (JsonEncodedText.Encode("en"), ["A letter was handed over.", "The answer named another reason.", "Nothing was written down.", "The door stood open."]),
        (JsonEncodedText.Encode("ru"), ["Письмо передано.", "В ответе названа другая причина.", "Ничего не записано.", "Дверь стояла открытой."]),
        (JsonEncodedText.Encode("kk"), ["Хат тапсырылды.", "Жауапта басқа себеп аталды.", "Ештеңе жазылмады."]),
        (JsonEncodedText.Encode("ru-Latn"), ["Pismo peredano.", "Nichego ne zapisano."]),
    ];

    private static readonly string[] s_weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private bool _isCyrillic;
    private int _number;

    /// <summary>How many languages prose is written in.</summary>
    internal static int Languages => s_prose.Length;

    internal static string Weekday(DayOfWeek day) => s_weekdays[(int)day];

    /// <summary>The next name is in either script.</summary>
    internal void ChangeScript() => _isCyrillic = dice.OneIn(2);

    /// <summary>An entry of a language map.</summary>
    internal void Prose(Utf8JsonWriter json, int language) => json.WriteString(s_prose[language].Tag, dice.Of<string>(s_prose[language].Texts));

    /// <summary>A plain string for a member.</summary>
    internal string Plain(string member, string owner) => member switch
    {
        "given" or "middle" or "patronymic" when owner == nameof(NameParts) => Given(),
        "family" => Family(),
        "fullText" => Given() + " " + Family(),
        "native" => _isCyrillic ? "Учреждение " + Next() : "Institution " + Next(),
        "raw" => _isCyrillic ? "Учр. " + Next() : "Inst. " + Next(),
        "latin" => "Institution " + Next(),
        "path" => dice.Between(1, 400).ToString(CultureInfo.InvariantCulture),
        "zone" => dice.Of("Asia/Almaty", "+05:00"),
        "url" or "archiveUrl" => "https://example.org/" + Next(),
        "licence" => "CC-BY-4.0",
        "rule" => "HRD1912",
        _ => "no. " + Next(),
    };

    /// <summary>A value of a form.</summary>
    internal string Of(string form) => form switch
    {
        nameof(LanguageTag) => _isCyrillic ? dice.Of("ru", "kk", "ru-Cyrl") : dice.Of("en", "ru-Latn", "en-GB"),
        nameof(ClockTime) => string.Create(CultureInfo.InvariantCulture, $"{dice.Below(24):00}:{dice.Below(60):00}"),
        nameof(CountryCode) => dice.Of("KZ", "XK", "FR"),
        nameof(CurrencyCode) => dice.Of("KZT", "USD", "EUR"),
        nameof(Jurisdiction) => "KZ",
        nameof(ContentHash) => "sha-256:" + string.Concat(Enumerable.Repeat(dice.Of("0123456789abcdef", "fedcba9876543210"), 4)),
        nameof(PlainCode) => dice.Of("some-code", "other"),
        nameof(SchemaVersion) => SchemaVersion.Current.Text,
        nameof(CaseFileId) => "urn:example:" + Next(),
        _ => throw new NotSupportedException($"Nothing is invented for values of the form {form}."),
    };

    private string Given() => _isCyrillic ? dice.Of("Балласта", "Мачта", "Рында") : dice.Of("Ballasta", "Mastina", "Rigga");

    private string Family() => _isCyrillic ? dice.Of("Килевая", "Трюмова", "Рангоутова") : dice.Of("Kielholer", "Bilgewater", "Sparman");

    private string Next() => string.Create(CultureInfo.InvariantCulture, $"{++_number}-{dice.Below(1_000_000)}");
}
