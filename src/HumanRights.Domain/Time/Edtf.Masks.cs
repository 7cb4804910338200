namespace HumanRights.Domain.Time;

public sealed partial class Edtf
{
    // Finds the days that fit a date with unspecified digits. A field is a run of digits and Xs, four for the year
    // (without its sign), two for the month and the day; an empty month or day fits all.
    private static class Masks
    {
        private const byte Unspecified = (byte)'X';

        // The first or the last day that fits; false when none does.
        public static bool TryFindDay(
            ReadOnlySpan<byte> year, bool isNegative, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day, bool last, out EdtfBound found)
        {
            int low = Fill(year, 0);
            int high = Fill(year, 9);
            int step = StepOf(year);

            // Before year 0 the greater number is the earlier year.
            bool ascending = last == isNegative;
            int number = ascending ? low : high;

            // A day exists or not in all common years alike, and in all leap years alike: one of each is enough.
            bool triedCommon = false;
            bool triedLeap = false;
            while (number >= low && number <= high && !(triedCommon && triedLeap))
            {
                int signed = isNegative ? -number : number;
                bool leap = EdtfBound.IsLeapYear(signed);
                bool tried = leap ? triedLeap : triedCommon;

                // There is no year -0000.
                bool exists = Fits(year, number) && !(isNegative && number == 0);
                if (exists && !tried)
                {
                    if (TryFindInYear(month, day, leap, last, out int foundMonth, out int foundDay))
                    {
                        found = EdtfBound.FromDay(signed, foundMonth, foundDay);
                        return true;
                    }

                    triedLeap |= leap;
                    triedCommon |= !leap;
                }

                number += ascending ? step : -step;
            }

            found = default;
            return false;
        }

        public static bool HasUnspecified(ReadOnlySpan<byte> field) => field.Contains(Unspecified);

        public static bool IsUnspecified(ReadOnlySpan<byte> field) => field.SequenceEqual("XX"u8);

        // Every X as the given digit.
        public static int Fill(ReadOnlySpan<byte> field, int digit)
        {
            int value = 0;
            foreach (byte b in field)
            {
                value = (value * 10) + (b == Unspecified ? digit : b - '0');
            }

            return value;
        }

        private static bool TryFindInYear(
            ReadOnlySpan<byte> month, ReadOnlySpan<byte> day, bool leap, bool last, out int foundMonth, out int foundDay)
        {
            (int lowMonth, int highMonth) = Limits(month, 12);
            for (int i = lowMonth; i <= highMonth; i++)
            {
                foundMonth = last ? lowMonth + highMonth - i : i;
                if (!FitsPart(month, foundMonth))
                {
                    continue;
                }

                (int lowDay, int highDay) = Limits(day, EdtfBound.DaysInMonth(foundMonth, leap));
                for (int j = lowDay; j <= highDay; j++)
                {
                    foundDay = last ? lowDay + highDay - j : j;
                    if (FitsPart(day, foundDay))
                    {
                        return true;
                    }
                }
            }

            foundMonth = 0;
            foundDay = 0;
            return false;
        }

        // Where to look for a month or a day; nowhere when the low end is above the high one.
        private static (int Low, int High) Limits(ReadOnlySpan<byte> field, int greatest) =>
            field.IsEmpty ? (1, greatest) : (Math.Max(1, Fill(field, 0)), Math.Min(greatest, Fill(field, 9)));

        // A month or a day. X0 stands for 00 too, and that is taken as 01: other implementations do so, and a bound that
        // is a little too early claims nothing false.
        private static bool FitsPart(ReadOnlySpan<byte> field, int value) =>
            field.IsEmpty || Fits(field, value) || (value == 1 && field.SequenceEqual("X0"u8));

        private static bool Fits(ReadOnlySpan<byte> field, int value)
        {
            for (int i = field.Length - 1; i >= 0; i--)
            {
                if (field[i] != Unspecified && field[i] - '0' != value % 10)
                {
                    return false;
                }

                value /= 10;
            }

            return true;
        }

        // How far apart the numbers are that can fit: the place of the last X.
        private static int StepOf(ReadOnlySpan<byte> field)
        {
            int step = 1;
            for (int i = field.Length - 1; i > 0 && field[i] != Unspecified; i--)
            {
                step *= 10;
            }

            return step;
        }
    }
}
