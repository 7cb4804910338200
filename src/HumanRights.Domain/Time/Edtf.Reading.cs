using System.Runtime.InteropServices;

namespace HumanRights.Domain.Time;

public sealed partial class Edtf
{
    // What the grammar learns of an expression, or of one date within it.
    [StructLayout(LayoutKind.Auto)]
    private struct Reading
    {
        public EdtfKind Kind { get; set; }

        public int Level { get; set; }

        public EdtfPrecision? Precision { get; set; }

        public EdtfBound Earliest { get; set; }

        public EdtfBound Latest { get; set; }

        public bool IsApproximate { get; set; }

        public bool IsUncertain { get; set; }

        public bool HasUnspecified { get; set; }

        public int? SignificantDigits { get; set; }

        // An interval or a set is as doubtful as any of its parts.
        public void TakeDoubtOf(in Reading part)
        {
            IsApproximate |= part.IsApproximate;
            IsUncertain |= part.IsUncertain;
            HasUnspecified |= part.HasUnspecified;
        }
    }
}
