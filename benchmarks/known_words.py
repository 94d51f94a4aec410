"""Write down which words our labelled articles write small, so that the reader knows a name that opens a sentence.

    python benchmarks/known_words.py        write pipeline/figures/lexicon/words/LANG.txt

A word that no article writes small is likely a name where it opens a sentence with a capital ("Einride posted revenue
of"). Only for languages that write nouns small: elsewhere a rare noun looks the same. Where participles and verbs may
open a sentence, a verb must stand behind the word besides (`strangers.opens_unheard_of`).
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from weigh import KEPT_BACK, SENTENCES, passage

HERE = Path(__file__).parent
WORDS = HERE.parent / "pipeline" / "figures" / "lexicon" / "words"
LANGUAGES = ("en", "es", "fr", "it")
SHORTEST = 2
"""Letters that a word has at least."""
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^>]*>|&\w+;")


def texts() -> Iterator[tuple[str, str]]:
    """Yield the language and the text of each labelled article and passage, but for those that measure."""
    for path in sorted([*(HERE / "gold").glob("*.jsonl"), *(HERE / "passages").glob("*")]):
        lines = path.read_text("utf-8").splitlines() if path.stem not in (*KEPT_BACK, SENTENCES) else ()
        for line in filter(str.strip, lines):
            if path.suffix == ".jsonl":
                case = json.loads(line)
                for page in case.get("documents", [case]):
                    yield page.get("lang") or case.get("lang") or "en", _TAG.sub(" ", page["body"])
            elif path.suffix == ".txt":
                yield path.stem[:2], "\n".join(block.text for block in passage(line)[0])


def main() -> int:
    """Write the lists."""
    known: dict[str, set[str]] = {lang: set() for lang in LANGUAGES}
    for lang, text in texts():
        if lang in known:
            known[lang] |= {word for word in _WORD.findall(text) if word.islower() and len(word) >= SHORTEST}
    WORDS.mkdir(exist_ok=True)
    for lang, words in known.items():
        (WORDS / f"{lang}.txt").write_text("\n".join(sorted(words)) + "\n", "utf-8")
        print(f"{lang}.txt: {len(words)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
