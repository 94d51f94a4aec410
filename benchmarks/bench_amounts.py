"""How fast sums and dates are found, and that no text makes it slower than its length.

    python benchmarks/bench_amounts.py

Prints MB/s on generated article text and on text without sums, then reads hostile texts of 1, 2 and 4 times a length.
Ends with 1 where reading misses its speed, or where a doubling costs more than 2.5 times.
"""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from time import process_time

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import find_dates

LANGUAGES = ("en", "fr", "de", "es", "it")
WORST_DOUBLING = 2.5
LEAST_ON_ARTICLES, LEAST_ON_FILLER = 1.0, 20.0
"""Megabytes a second, on one core."""
LENGTH = 20_000
PUBLISHED = date(2025, 9, 11)

SUMS = {
    "en": (
        "$1.7 billion",
        "€600 million ($650m)",
        "up to $5bn",
        "half a billion dollars",
        "between 2 and 3 billion euros",
    ),
    "fr": ("1,7 milliard d'euros", "600 M€ (environ 650 millions de dollars)", "jusqu'à 5 Md$", "un demi-milliard"),
    "de": (
        "1,7 Mrd. Euro",
        "600 Mio. € (rund 650 Millionen Dollar)",
        "bis zu 5 Milliarden",
        "eine halbe Milliarde Euro",
    ),
    "es": (
        "1.700 millones de euros",
        "unos 650 millones de dólares",
        "hasta 5.000 millones",
        "medio billón de dólares",
    ),
    "it": ("1,7 miliardi di euro", "circa 650 milioni di dollari", "fino a 5 miliardi", "mezzo miliardo di euro"),
}
PROSE = """
the of and to model data will still center recent company launched new version with better reasoning more tokens for
developers who use it every day while team Paris keeps hiring engineers from other labs across Europe answers
"""
WORDS = PROSE.split()

FAMILIES: dict[str, Callable[[int], str]] = {
    "digits": lambda n: "1" * n,
    "signs": lambda n: "$" * n,
    "signs and spaces": lambda n: "$ " * (n // 2),
    "commas": lambda n: "1," * (n // 2),
    "points": lambda n: "$1." + "1." * (n // 2),
    "groups": lambda n: "1 234 567 " * (n // 10),
    "narrow groups": lambda n: "$1" + "\u202f234" * (n // 4),
    "magnitudes": lambda n: " million" * (n // 8),
    "number words": lambda n: "two hundred and " * (n // 16) + "million dollars",
    "ones": lambda n: "a " * (n // 2) + "billion",
    "hyphens": lambda n: "1-million-" * (n // 10),
    "dashes": lambda n: "$1–" * (n // 3),
    "spaces": lambda n: "$" + " " * n + "1 million" + " " * n,
    "lines": lambda n: "$1\n" * (n // 3),
    "betweens": lambda n: "between " * (n // 8) + "$1 and $2",
    "froms": lambda n: "from $1 to " * (n // 11),
    "hedges": lambda n: "more than about up to " * (n // 22) + "$1",
    "compounds": lambda n: "ein" * (n // 3) + " Millionen Euro",
    "compound words": lambda n: "zweihundertfünfzig" * 2 + " zweihundert" * (n // 12) + " Milliarden",
    "unicode digits": lambda n: "١٢٣ $٤٥ ５６ million " * (n // 20),
    "letters and signs": lambda n: "US$A$C$" * (n // 7),
    "one word": lambda n: "x" * n + "$1",
    "unbroken": lambda n: "$1/x" * (n // 4),
    "capitals that grow": lambda n: "İ" * n + "$1",
    "dates": lambda n: "9 September 2025, " * (n // 18),
    "slashes": lambda n: "9/9/" * (n // 4),
    "years": lambda n: "2025-" * (n // 5),
    "months": lambda n: "May and " * (n // 8),
    "ago": lambda n: "a year earlier " * (n // 15),
}


def article(lang: str, size: int, *, every: int = 25) -> str:
    """Write prose of about `size` characters with a sum and a date every so many words."""
    chance = random.Random(7)
    parts: list[str] = []
    length = 0
    while length < size:
        sentence = [chance.choice(WORDS) for _ in range(every)]
        sentence.insert(chance.randrange(every), chance.choice(SUMS[lang]))
        sentence.insert(chance.randrange(every), str(chance.randint(1, 500)))
        parts.append(" ".join(sentence).capitalize() + ".")
        length += len(parts[-1]) + 1
    return " ".join(parts)


def filler(size: int) -> str:
    """Write prose of about `size` characters with numbers and no sum."""
    chance = random.Random(11)
    words = [chance.choice(WORDS) if chance.random() > 0.02 else str(chance.randint(1, 2030)) for _ in range(size // 6)]
    return " ".join(words)


def seconds(work: Callable[[], object], rounds: int = 5, patience: float = 0.25) -> float:
    """Return the least time of some rounds, in seconds of the processor: other programs slow it, nothing hastens it.

    No round is begun once they have taken longer than `patience`. As in `timeit`, the garbage collector rests: its
    share grows with all objects that are alive, and would be taken for the reader's.
    """
    best = float("inf")
    spent = 0.0
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            start = process_time()
            work()
            last = process_time() - start
            best = min(best, last)
            spent += last
            if spent > patience:
                break
    finally:
        gc.enable()
    return best


def speeds() -> bool:
    """Print the speed in each language; return whether all are fast enough."""
    good = True
    empty = filler(1_000_000)
    print(f"{'MB/s':10}{'articles':>10}{'no sums':>10}{'dates':>10}")
    for lang in LANGUAGES:
        text = article(lang, 200_000)
        dense = len(text) / 1e6 / seconds(lambda text=text, lang=lang: find_amounts(text, lang))
        plain = len(empty) / 1e6 / seconds(lambda lang=lang: find_amounts(empty, lang))
        dated = len(text) / 1e6 / seconds(lambda text=text, lang=lang: find_dates(text, PUBLISHED, lang), 3)
        print(f"{lang:10}{dense:10.2f}{plain:10.1f}{dated:10.2f}")
        good = good and dense >= LEAST_ON_ARTICLES and plain >= LEAST_ON_FILLER
    return good


def doublings() -> bool:
    """Read each family at n, 2n and 4n; return whether no doubling costs too much."""
    good = True
    print(f"\n{'family':24}{'ms at n':>10}{'2n':>8}{'4n':>8}")
    for name, family in FAMILIES.items():
        for what, find in (("", find_amounts), (" (dates)", lambda text, lang: find_dates(text, PUBLISHED, lang))):
            lang = "de" if "compound" in name else "en"
            for patience in (0.25, 5.0):  # a doubling that seems too slow is looked at once more, with patience
                times = [seconds(lambda n=n: find(family(n * LENGTH), lang), patience=patience) for n in (1, 2, 4)]  # noqa: B023
                factors = [later / max(first, 1e-3) for first, later in pairwise(times)]
                slow = max(factors) > WORST_DOUBLING
                if not slow:
                    break
            line = f"{name + what:24}{times[0] * 1e3:10.2f}{factors[0]:8.2f}{factors[1]:8.2f}"
            print(line + ("  too slow" if slow else ""))
            good = good and not slow
    return good


def main() -> int:
    """Run both; 1 where one fails."""
    fast = speeds()
    linear = doublings()
    if not fast:
        print(f"\nToo slow: {LEAST_ON_ARTICLES} MB/s on articles, {LEAST_ON_FILLER} MB/s on text without sums.")
    return 0 if fast and linear else 1


if __name__ == "__main__":
    sys.exit(main())
