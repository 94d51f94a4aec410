"""Whether a clause opens with the name of a company that the text only now brings in, and that tells of itself.

"Lumora told investors it had raised", "Lumora expects revenue of", "Lumora affirme avoir levé". A person is brought in
by his full name and goes by his surname only later; outlets and data firms tell of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.figures.funding.sentence.cues import DATE
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.strangers import is_companys, opens_unheard_of
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.roles import EXPLAINED, opens_clause

BROUGHT_IN = "brought in"
"""The form of a name that a clause opens with and that no text before it has told, where its bearer speaks."""
_NAME = re.compile(r"[^\W\d_]{3,}")
_FULL = r"(?:(?<=\s)|^)[A-ZÀ-Þ][\w.'’-]*\s{}(?!\w)"


def is_brought_in(scene: Scene, ref: Ref, words: Words, heard: Iterable[str]) -> bool:
    """Whether a name that nobody knows opens a clause in which it tells of itself, and is no person's or outlet's."""
    dated = not scene.masked[: ref.start].strip(DATE + " ,")
    if ref.kind != "unknown" or not (dated or opens_clause(scene, ref.start, words)):
        return False
    if ref.name in words.refs.tells_of_others or ref.name.isupper():
        return False  # "CNBC"
    linked = words.refs.and_before.search(scene.masked, 0, ref.start)
    if linked is not None and scene.masked[linked.start() - 2 : linked.start()] != ", ":
        return False  # "The Globe and Mail said"
    aside = EXPLAINED.match(scene.masked, ref.end)
    if not any(words.refs.tells_own.match(scene.masked, at) for at in (ref.end, aside.end() if aside else ref.end)):
        return False
    if " " in ref.name:
        return is_companys(ref.name, words)
    if _NAME.fullmatch(ref.name) is None or not (
        words.refs.capital_nouns
        or scene.masked[: ref.start].strip()
        or opens_unheard_of(scene, ref.start, ref.end, words)
    ):
        return False
    full = re.compile(_FULL.format(re.escape(ref.name)))
    return not any(full.search(text) for text in heard)
