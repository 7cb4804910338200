"""Prints what Python's Unicode tables say of normal form C: the tables' version, then a line for each text: its code points and whether it is normal."""
import random
import unicodedata

print(unicodedata.unidata_version)


def line(points):
    text = "".join(map(chr, points))
    print(" ".join(f"{p:X}" for p in points), "1" if unicodedata.is_normalized("NFC", text) else "0")


every = [p for p in range(0x110000) if not 0xD800 <= p <= 0xDFFF and unicodedata.category(chr(p)) != "Cn"]
for point in every:
    line([point])

# Sequences of letters that take marks, of marks, and of the parts of Hangul syllables.
dice = random.Random(20211)
marks = [p for p in every if unicodedata.combining(chr(p))]
parts = [int(s.split()[1], 16) for s in (unicodedata.decomposition(chr(p)) for p in every) if s and not s.startswith("<") and " " in s]
bases = [int(s.split()[0], 16) for s in (unicodedata.decomposition(chr(p)) for p in every) if s and not s.startswith("<") and " " in s]
hangul = [*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A7, 0x11C3), *range(0xAC00, 0xAC40)]
for _ in range(100_000):
    pools = dice.choices([bases, parts, marks, hangul, every], [4, 4, 4, 2, 1], k=dice.randint(2, 5))
    line([dice.choice(pool) for pool in pools])
