using System.Buffers;

namespace HumanRights.Domain.Time;

public sealed partial class Edtf
{
    // The whole grammar. It goes through the text once, from left to right, and never back. A method that starts with
    // "Take" moves on when it finds what it looks for and stays where it is when it does not.
    private ref struct Grammar(ReadOnlySpan<byte> text)
    {
        // The numbers of digits of the years that a bound holds.
        private const int MostYearDigits = 18;

        private static readonly SearchValues<byte> FieldBytes = SearchValues.Create("0123456789X"u8);

        private readonly ReadOnlySpan<byte> _text = text;
        private int _at;

        private readonly bool IsAtEnd => _at == _text.Length;

        public bool TryReadExpression(out Reading reading)
        {
            bool isRead;
            if (Take('['))
            {
                isRead = TryReadSet(']', EdtfKind.OneOf, out reading);
            }
            else if (Take('{'))
            {
                isRead = TryReadSet('}', EdtfKind.AllOf, out reading);
            }
            else if (_text.Contains((byte)'/'))
            {
                isRead = TryReadInterval(out reading);
            }
            else if (_text.Contains((byte)'T'))
            {
                isRead = TryReadDateTime(out reading);
            }
            else
            {
                isRead = TryReadDate(out reading);

                // Level 1 qualifies dates; a season of its own it only names.
                if (reading.Kind == EdtfKind.Season && (reading.IsApproximate || reading.IsUncertain))
                {
                    reading.Level = 2;
                }
            }

            return isRead && IsAtEnd;
        }

        // A set, after its opening bracket.
        private bool TryReadSet(char close, EdtfKind kind, out Reading set)
        {
            set = new Reading { Kind = kind, Level = 2 };
            for (bool isFirst = true; ; isFirst = false)
            {
                if (!TryReadMember(close, isFirst, ref set, out EdtfBound earliest, out EdtfBound latest))
                {
                    return false;
                }

                set.Earliest = isFirst || earliest < set.Earliest ? earliest : set.Earliest;
                set.Latest = isFirst || latest > set.Latest ? latest : set.Latest;
                if (Take(close))
                {
                    return true;
                }

                TakeBlanks();
                if (!Take(','))
                {
                    return false;
                }

                TakeBlanks();
            }
        }

        // A member is a date, a range, or, at the two ends of the set only, a range open towards that side.
        private bool TryReadMember(char close, bool isFirst, ref Reading set, out EdtfBound earliest, out EdtfBound latest)
        {
            earliest = latest = default;
            bool isBefore = isFirst && TakeTwoDots();
            if (!TryReadDate(out Reading start))
            {
                return false;
            }

            set.TakeDoubtOf(in start);
            earliest = isBefore ? EdtfBound.NegativeInfinity : start.Earliest;
            latest = start.Latest;
            if (isBefore || !TakeTwoDots())
            {
                return true;
            }

            if (IsNext(close))
            {
                latest = EdtfBound.PositiveInfinity;
                return true;
            }

            if (!TryReadDate(out Reading end))
            {
                return false;
            }

            set.TakeDoubtOf(in end);
            latest = end.Latest;

            // A range counts years, months or days, so both ends must say which.
            return start.Precision == end.Precision && earliest <= latest;
        }

        private bool TryReadInterval(out Reading interval)
        {
            interval = new Reading { Kind = EdtfKind.Interval };
            bool startIsOpen = TakeTwoDots();
            bool startIsUnknown = !startIsOpen && IsNext('/');
            Reading start = default;
            if (!startIsOpen && !startIsUnknown && !TryReadDate(out start))
            {
                return false;
            }

            if (!Take('/'))
            {
                return false;
            }

            bool endIsOpen = TakeTwoDots();
            bool endIsUnknown = !endIsOpen && IsAtEnd;
            Reading end = default;
            if (!endIsOpen && !endIsUnknown && !TryReadDate(out end))
            {
                return false;
            }

            // A lone slash says nothing at all.
            if (startIsUnknown && endIsUnknown)
            {
                return false;
            }

            bool startIsDate = !startIsOpen && !startIsUnknown;
            bool endIsDate = !endIsOpen && !endIsUnknown;
            interval.TakeDoubtOf(in start);
            interval.TakeDoubtOf(in end);
            interval.Earliest = startIsOpen ? EdtfBound.NegativeInfinity : start.Earliest;
            interval.Latest = endIsOpen ? EdtfBound.PositiveInfinity : end.Latest;
            interval.Level = interval.HasUnspecified ? 2 : Math.Max(start.Level, end.Level);
            if (!startIsDate || !endIsDate)
            {
                interval.Level = Math.Max(interval.Level, 1);
                return true;
            }

            // Out of order only when every reading of the two is.
            return interval.Earliest <= interval.Latest;
        }

        private bool TryReadDateTime(out Reading reading)
        {
            reading = new Reading { Kind = EdtfKind.DateTime, Precision = EdtfPrecision.Second };
            bool isNegative = Take('-');

            // Each step is tried even when one before it failed; the outcome is the same.
            bool isRead = TakeDigits(4, out int year)
                & Take('-') & TakeDigits(2, out int month)
                & Take('-') & TakeDigits(2, out int day)
                & Take('T');
            if (!isRead || (isNegative && year == 0) || month is < 1 or > 12)
            {
                return false;
            }

            year = isNegative ? -year : year;
            if (day < 1 || day > EdtfBound.DaysInMonth(month, EdtfBound.IsLeapYear(year)) || !TakeClockTime() || !TakeOffset())
            {
                return false;
            }

            reading.Level = isNegative ? 1 : 0;

            // The local day as written: no offset is applied, and 24:00:00 is the end of this day.
            reading.Earliest = reading.Latest = EdtfBound.FromDay(year, month, day);
            return true;
        }

        private bool TakeClockTime()
        {
            bool isRead = TakeDigits(2, out int hour)
                & Take(':') & TakeDigits(2, out int minute)
                & Take(':') & TakeDigits(2, out int second);
            if (!isRead || hour > 24 || minute > 59 || second > 59)
            {
                return false;
            }

            bool isWholeHour = minute == 0 && second == 0;
            if (Take('.'))
            {
                ReadOnlySpan<byte> fraction = TakeAllDigits();
                if (fraction.IsEmpty)
                {
                    return false;
                }

                isWholeHour &= !fraction.ContainsAnyExcept((byte)'0');
            }

            return hour < 24 || isWholeHour;
        }

        // Nothing, Z, or hours with or without minutes, from -12:00 to +14:00; zero has no minus.
        private bool TakeOffset()
        {
            if (IsAtEnd || Take('Z'))
            {
                return true;
            }

            bool isNegative = Take('-');
            if ((!isNegative && !Take('+')) || !TakeDigits(2, out int hours))
            {
                return false;
            }

            int minutes = 0;
            if (Take(':') && !TakeDigits(2, out minutes))
            {
                return false;
            }

            int total = (hours * 60) + minutes;
            return minutes <= 59 && (isNegative ? total is > 0 and <= 12 * 60 : total <= 14 * 60);
        }

        // One date, season or year in any form; the text may go on behind it.
        private bool TryReadDate(out Reading reading)
        {
            reading = default;
            bool hasPrefix = TakeQualifier(ref reading);
            if (Take('Y'))
            {
                return TryReadLongYear(hasPrefix, ref reading);
            }

            bool isNegative = Take('-');
            if (!TakeField(4, out ReadOnlySpan<byte> year))
            {
                return false;
            }

            if (Take('S'))
            {
                return TryReadSignificantYear(year, isNegative, hasPrefix, ref reading);
            }

            ReadOnlySpan<byte> month = default;
            ReadOnlySpan<byte> day = default;

            // A qualifier behind a part speaks of it and of all to its left; behind the last part, of the whole.
            bool hasInnerSuffix = false;
            bool hasSuffix = TakeQualifier(ref reading);
            if (Take('-'))
            {
                hasInnerSuffix |= hasSuffix;
                hasPrefix |= TakeQualifier(ref reading);
                if (!TakeField(2, out month))
                {
                    return false;
                }

                hasSuffix = TakeQualifier(ref reading);
                if (Take('-'))
                {
                    hasInnerSuffix |= hasSuffix;
                    hasPrefix |= TakeQualifier(ref reading);
                    if (!TakeField(2, out day))
                    {
                        return false;
                    }

                    hasSuffix = TakeQualifier(ref reading);
                }
            }

            reading.HasUnspecified = Masks.HasUnspecified(year) || Masks.HasUnspecified(month) || Masks.HasUnspecified(day);
            reading.Level = reading.HasUnspecified ? LevelOfUnspecified(year, month, day) : isNegative || hasSuffix ? 1 : 0;
            if (hasPrefix || hasInnerSuffix)
            {
                reading.Level = 2;
            }

            // Numbers above 12 in the place of the month are seasons; with an X in it, it is a month.
            if (!month.IsEmpty && !Masks.HasUnspecified(month) && Masks.Fill(month, 0) > 12)
            {
                return day.IsEmpty && TrySetSeason(year, isNegative, Masks.Fill(month, 0), ref reading);
            }

            reading.Kind = EdtfKind.Date;
            reading.Precision = month.IsEmpty ? EdtfPrecision.Year : day.IsEmpty ? EdtfPrecision.Month : EdtfPrecision.Day;
            return TrySetDays(year, isNegative, month, day, ref reading);
        }

        // A year behind its Y.
        private bool TryReadLongYear(bool hasPrefix, ref Reading reading)
        {
            reading.Kind = EdtfKind.LongYear;
            reading.Precision = EdtfPrecision.Year;
            bool isNegative = Take('-');
            ReadOnlySpan<byte> digits = TakeAllDigits();
            if (digits.IsEmpty || digits[0] == '0')
            {
                return false;
            }

            bool hasExponent = Take('E');
            int exponent = 0;
            if (hasExponent && !TakeCount(out exponent))
            {
                return false;
            }

            bool hasSignificant = Take('S');
            if (hasSignificant && !TakeSignificantDigits(ref reading))
            {
                return false;
            }

            TakeQualifier(ref reading);
            reading.Level = hasPrefix || hasExponent || hasSignificant ? 2 : 1;

            // Y is for years that four digits cannot hold.
            int length = digits.Length + exponent;
            if (length <= 4)
            {
                return false;
            }

            if (length > MostYearDigits)
            {
                // Outer bounds: not before, or not after, the last year a bound can hold.
                reading.Earliest = isNegative ? EdtfBound.NegativeInfinity : EdtfBound.FromDay(EdtfBound.MaxYear, 1, 1);
                reading.Latest = isNegative ? EdtfBound.FromDay(EdtfBound.MinYear, 12, 31) : EdtfBound.PositiveInfinity;
                return true;
            }

            long year = 0;
            foreach (byte digit in digits)
            {
                year = (year * 10) + (digit - '0');
            }

            for (int i = 0; i < exponent; i++)
            {
                year *= 10;
            }

            year = isNegative ? -year : year;
            reading.Earliest = EdtfBound.FromDay(year, 1, 1);
            reading.Latest = EdtfBound.FromDay(year, 12, 31);
            return true;
        }

        // A year of four digits, behind its S.
        private bool TryReadSignificantYear(ReadOnlySpan<byte> year, bool isNegative, bool hasPrefix, ref Reading reading)
        {
            // A digit that is not there cannot be significant, nor can it be estimated.
            if (Masks.HasUnspecified(year) || !TakeSignificantDigits(ref reading))
            {
                return false;
            }

            TakeQualifier(ref reading);
            reading.Kind = EdtfKind.Date;
            reading.Level = 2;
            reading.Precision = EdtfPrecision.Year;
            return TrySetDays(year, isNegative, default, default, ref reading);
        }

        private bool TakeSignificantDigits(ref Reading reading)
        {
            if (!TakeCount(out int digits))
            {
                return false;
            }

            reading.SignificantDigits = digits;
            reading.IsApproximate = true;
            return true;
        }

        private static bool TrySetDays(
            ReadOnlySpan<byte> year, bool isNegative, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day, ref Reading reading)
        {
            bool isFound = Masks.TryFindDay(year, isNegative, month, day, last: false, out EdtfBound earliest)
                & Masks.TryFindDay(year, isNegative, month, day, last: true, out EdtfBound latest);
            reading.Earliest = earliest;
            reading.Latest = latest;
            return isFound;
        }

        private static bool TrySetSeason(ReadOnlySpan<byte> year, bool isNegative, int season, ref Reading reading)
        {
            reading.Kind = EdtfKind.Season;
            reading.Precision = EdtfPrecision.Season;
            if (season >= 25)
            {
                reading.Level = 2;
            }
            else if (reading.Level == 0)
            {
                reading.Level = 1;
            }

            (int firstMonth, int months) = SeasonMonths(season);
            if (months == 0 || !TrySetDays(year, isNegative, default, default, ref reading))
            {
                return false;
            }

            // A winter of the north, or a summer of the south, ends in the year after.
            int lastMonth = firstMonth + months - 1;
            long lastYear = reading.Latest.Year;
            if (lastMonth > 12)
            {
                lastMonth -= 12;
                lastYear++;
            }

            int lastDay = EdtfBound.DaysInMonth(lastMonth, EdtfBound.IsLeapYear(lastYear));
            reading.Earliest = EdtfBound.FromDay(reading.Earliest.Year, firstMonth, 1);
            reading.Latest = EdtfBound.FromDay(lastYear, lastMonth, lastDay);
            return true;
        }

        // The first month and how many; none for a number that is no season.
        private static (int FirstMonth, int Months) SeasonMonths(int season) => season switch
        {
            21 or 25 or 31 => (3, 3),
            22 or 26 or 32 => (6, 3),
            23 or 27 or 29 => (9, 3),
            24 or 28 or 30 => (12, 3),
            >= 33 and <= 36 => (((season - 33) * 3) + 1, 3),
            >= 37 and <= 39 => (((season - 37) * 4) + 1, 4),
            40 or 41 => (((season - 40) * 6) + 1, 6),
            _ => (0, 0),
        };

        // Level 1 has the last one or two digits of a lone year, the whole month, the whole day, or both of these.
        private static int LevelOfUnspecified(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day)
        {
            bool isLevel1;
            if (month.IsEmpty)
            {
                isLevel1 = !Masks.HasUnspecified(year[..2]) && year[3] == 'X';
            }
            else if (Masks.HasUnspecified(year))
            {
                isLevel1 = false;
            }
            else
            {
                isLevel1 = Masks.IsUnspecified(month)
                    ? day.IsEmpty || Masks.IsUnspecified(day)
                    : !Masks.HasUnspecified(month) && Masks.IsUnspecified(day);
            }

            return isLevel1 ? 1 : 2;
        }

        private readonly bool IsNext(char expected) => !IsAtEnd && _text[_at] == expected;

        private bool Take(char expected)
        {
            if (!IsNext(expected))
            {
                return false;
            }

            _at++;
            return true;
        }

        private bool TakeTwoDots()
        {
            if (!_text[_at..].StartsWith(".."u8))
            {
                return false;
            }

            _at += 2;
            return true;
        }

        private void TakeBlanks()
        {
            ReadOnlySpan<byte> rest = _text[_at..];
            int length = rest.IndexOfAnyExcept((byte)' ');
            _at += length < 0 ? rest.Length : length;
        }

        private bool TakeQualifier(ref Reading reading)
        {
            bool isUncertain = Take('?');
            bool isApproximate = !isUncertain && Take('~');
            bool isBoth = !isUncertain && !isApproximate && Take('%');
            reading.IsUncertain |= isUncertain || isBoth;
            reading.IsApproximate |= isApproximate || isBoth;
            return isUncertain || isApproximate || isBoth;
        }

        // Exactly so many digits and Xs.
        private bool TakeField(int length, out ReadOnlySpan<byte> field)
        {
            field = default;
            if (_text.Length - _at < length || _text.Slice(_at, length).ContainsAnyExcept(FieldBytes))
            {
                return false;
            }

            field = _text.Slice(_at, length);
            _at += length;
            return true;
        }

        // Exactly so many digits.
        private bool TakeDigits(int length, out int value)
        {
            value = 0;
            if (_text.Length - _at < length || _text.Slice(_at, length).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }

            value = Masks.Fill(_text.Slice(_at, length), 0);
            _at += length;
            return true;
        }

        // As many digits as there are, perhaps none.
        private ReadOnlySpan<byte> TakeAllDigits()
        {
            ReadOnlySpan<byte> rest = _text[_at..];
            int length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            length = length < 0 ? rest.Length : length;
            _at += length;
            return rest[..length];
        }

        // A number of 1 or more, without a leading zero; one of more than nine digits is as good as nine nines.
        private bool TakeCount(out int count)
        {
            ReadOnlySpan<byte> digits = TakeAllDigits();
            count = digits.Length > 9 ? 999_999_999 : Masks.Fill(digits, 0);
            return !digits.IsEmpty && digits[0] != '0';
        }
    }
}
