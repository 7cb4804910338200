namespace HumanRights.Domain.Primitives;

/// <summary>
/// What can be wrong, or worth saying, about bytes that are read. The number is that of the rule:
/// <c>UnknownCode = 23</c> is reported as <c>HRD0023</c>. Numbers are never reused.
/// </summary>
internal enum ReadingFault
{
    None = 0,

    // Syntax
    NotJson = 1,
    NotUtf8 = 2,
    DuplicateMember = 3,
    LoneSurrogate = 4,
    TooDeep = 5,
    TooLarge = 6,
    ByteOrderMark = 7,
    Empty = 8,
    TrailingData = 9,
    TooManyFindings = 10,

    // Structure
    WrongType = 20,
    MissingMember = 21,
    NullValue = 22,
    UnknownClosedCode = 23,
    PatternMismatch = 24,
    NotExactlyOne = 25,
    MoreThanOne = 26,
    OutOfRange = 27,
    MemberNeedsAnother = 28,
    UnsupportedVersion = 29,
    NothingGiven = 30,
    EmptyMap = 31,

    // Kept, with a word about it
    UnknownMember = 40,
    UnknownOpenCode = 41,
    NewerMinorVersion = 42,
    UnknownRecordKind = 43,
    DeprecatedCode = 44,

    // Value
    NotEdtf = 60,
    NoSuchDay = 61,
    BoundsOutOfOrder = 62,
    IntegerByRoundingOnly = 63,
    TooManyDigits = 64,
}
