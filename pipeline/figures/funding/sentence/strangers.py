"""The names in a sentence that are on no watch list: runs of capitalised words, unless they only open it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE
from pipeline.figures.funding.sentence.lone_names import acts_behind_its_verb, gave_most, gets_money, gives_money
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import METRICS, Words, words_of
from pipeline.figures.lexicon import known_words
from pipeline.figures.names import behind_its_stop
from pipeline.figures.tokens import lowered

_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ][\w&’'.-]*|[a-z]{1,2}[A-Z0-9]\w*")
ODD = re.compile(r"[A-ZÄÖÜ].*[A-ZÄÖÜ]|[a-z][A-Z0-9]")
"""In a word that is written like no other ("AI", "xAI", "DeepL")."""
NAME_INSIDE = re.compile(r"(?<=[a-zà-ÿ] )[A-ZÀ-Þ][\w&.-]+\w")
"""A capital word of three letters or more behind a small one: a name, where nouns have no capitals."""
_NUMBER, _DIGITS = re.compile(r"(?<![\w.,$€£¥-])\d{1,4}\s$"), 6
"""A number that a name begins with, and how many letters it has at most with what stands before and behind it."""
DATELINE = re.compile(r"[A-ZÀ-Þ]{2}[A-ZÀ-Þ .'-]{1,30}(?:\([^()]{1,40}\)|[,(][^-–—]{1,40})?(?:\s(?:[-–—]|--)\s|--|—)")
"""What a wire's report opens with: where and when it was written ("RIYADH, June 1 (Wire) - ")."""
_MONEY_OR_WORD = re.compile(r"\s(?:([^\W\d_]+)|(?=[$€£¥\d]))")
_WORD = re.compile(r"[^\W\d_]*")
_LINK = re.compile(r"\s(?:&\s)?")


@lru_cache(maxsize=4)
def _runs_of(text: str, lang: str) -> Sequence[tuple[int, int]]:
    """Return the spans of words that are written like a name, one next to the other."""
    words = words_of(lang)
    rounds = [(name.start, name.end) for name in rounds_in(text, lang)]
    runs: list[list[int]] = []
    dateline = DATELINE.match(text)
    place: list[int] | None = None
    """The words just read that are no name alone and may open one."""
    for match in _CAPITAL.finditer(text, dateline.end() if dateline else 0):
        start, end = match.start(), match.end()
        while end > start and text[end - 1] in ".’'-":
            end -= 1
        word = text[start:end]
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        if start and (text[start - 1].isalnum() or text[start - 1] in "$€£¥-"):
            continue
        end = start + len(word)
        joins = bool(runs) and text[runs[-1][1] : start] == " of "  # "Development Bank of Canada"
        if word in words.refs.name_ends and (number := _NUMBER.search(text, max(0, start - _DIGITS), start)):
            runs.append([number.start(), end])  # "468 Capital"
            continue
        ordinary = word in words.refs.not_names or words.refs.never_names.fullmatch(word) is not None
        ordinary = ordinary or (words.refs.capital_nouns and word.rpartition("-")[2] in words.refs.not_names)
        if ordinary and word in words.refs.name_ends and runs and text[runs[-1][1] : start] == " ":
            runs[-1][1] = start + len(word)  # "Northbeam AI"
            continue
        if (ordinary and not joins) or word.isdigit():
            if word in words.refs.opens_names:
                place = [place[0] if place and text[place[1] : start] == " " else start, end]
            continue
        if words.refs.capital_nouns and words.refs.nouns.fullmatch(lowered(word)):
            continue  # "Bildgenerator-Schmiede", "eine Firma, die"
        if any(a <= start < b for a, b in rounds):
            continue
        between = text[runs[-1][1] : start] if runs else ""
        if runs and (_LINK.fullmatch(between) or (between == " of " and not words.refs.capital_nouns)):
            runs[-1][1] = end
        elif place and text[place[1] : start] == " ":
            runs.append([place[0], end])  # "Swiss Re"
        else:
            runs.append([start, end])
    named = ((start, behind_its_stop(text, start, end)) for start, end in runs)
    return [(start, end) for start, end in named if not _is_common_phrase(text, start, end, words)]


def _is_common_phrase(text: str, start: int, end: int, words: Words) -> bool:
    """Whether several words that open a sentence are an adjective and its noun ("Größter Geldgeber war")."""
    opens = " " in text[start:end] and not text[:start].strip(OPENING)
    return opens and words.refs.no_opening_name.fullmatch(lowered(text[start:end])) is not None


def names_at_sight(text: str, words: Words) -> Sequence[tuple[int, int]]:
    """Return the spans of words that are a name by their writing alone, whatever stands around them."""
    found = []
    for start, end in _runs_of(text, words.lang):
        name = text[start:end]
        single = " " not in name
        if single and words.refs.capital_nouns and not ODD.search(name):
            continue
        if single and not text[:start].strip(OPENING) and not ODD.search(name):
            after = _MONEY_OR_WORD.match(text, end)
            adjective = after is not None and (not after[1] or after[1] in words.refs.money)  # "Major $2 billion bet"
            if adjective or words.refs.no_opening_name.fullmatch(lowered(name)):
                continue
        if end - start > 1:
            found.append((start, end))
    return found


OPENING = " \"'«„“‘(–—-+*•▪►»·"
"""What may stand before the first word of a sentence."""


def unknown_names(scene: Scene, words: Words, after_nouns: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield the spans of capitalised words that are no company of the watch list."""
    text = scene.text
    verbs = {cue.start for cue in scene.cues if cue.cue.side == "<"}
    takes = {cue.start for cue in scene.cues if cue.cue.bound and cue.group in ("raise", "debt")}
    takes -= {cue.start for cue in scene.of("deal")}  # "Emergency funding of $80 million"
    gives = {cue.start for cue in scene.cues if cue.group == "invest" and cue.cue.bound}
    # "Huge round of $1 billion", "Major $2 billion bet"
    nouns = {p for p in verbs | takes | gives if (_word_at(scene, p) or AMOUNT) in (AMOUNT, *words.refs.money)}
    verbs, takes, gives = verbs - nouns, takes - nouns, gives - nouns
    told = [(cue.start, cue.end) for cue in scene.of("invest", "from_whom", "turn") if cue.cue.of_any_name]
    plain = [cue for cue in scene.cues if not cue.cue.of_any_name]
    for start, end in _runs_of(text, words.lang):
        if " " in text[start:end] and any(first <= start and end <= last for first, last in told):
            yield start, end  # words that tell of a gift hold the name
            continue
        opens = not text[:start].strip(OPENING)
        single = " " not in text[start:end]
        odd = ODD.search(text[start:end].split()[-1]) is not None
        small = words.refs.no_opening_name.fullmatch(lowered(text[start:end])) is not None
        bracket = None if small else _BRACKET.match(text, end)
        behind = bracket.end() if bracket else end
        # "Lambda (no relation) has raised", but "Staff (mostly new) has lifted revenue"
        helps = words.refs.auxiliary.match(text[behind:].lower()) is not None
        unheard = odd or (not words.refs.capital_nouns and is_unheard_of(text[start:end], words))
        helps = helps and (bracket is None or unheard or bool(scene.of("raise", "debt")))
        following = behind + len(text[behind:]) - len(text[behind:].lstrip())
        if words.refs.capital_nouns:
            if not single and (named := _behind_what_explains_it(scene, start, end, verbs | takes, words)):
                yield named, end
                continue
            at_noun = any(0 < start - place <= 2 for place in after_nouns)
            seated = not single and _FROM_A_PLACE.match(text, end) and not words.inflection.adjective.match(text, start)
            # a noun without an article acts in the plural, so that what acts alone is a name ("Benchmark schoss … zu")
            pays = following in gives and not words.inflection.plural_verb.match(scene.masked, following)
            pays = pays and not small
            # "Disruptive aus Dallas soll": a noun in the plural would take another verb
            place = _FROM_A_PLACE.match(text, end) if single and opens else None
            seated = seated or (place is not None and words.refs.helpers.match(scene.masked, place.end()) is not None)
            acts = seated or following in verbs or pays or helps
            # "einer Runde, die": behind an article stands a noun
            goes_on = words.refs.relative.match(scene.masked, end) and not _is_a_noun(scene, start, words)
            bare = _stands_before_its_sum(scene, start, end, words)
            aside = opens and _acts_behind_an_aside(scene, start, end, verbs | takes, words)
            opens = opens or words.refs.before_subject.fullmatch(scene.masked, 0, start) is not None
            opens = opens or scene.masked[:start].endswith("; ")
            heads = opens and single and _acts_at_the_head(scene, start, end, takes, words)
            owns = single and _owns_what_is_told(scene, start, end, words)
            gets = not single and _gets_its_sum(scene, start, words)
            gets = gets or (
                single and any(gave(scene, start, end, words) for gave in (_gave_its_sum, gives_money, gave_most))
            )
            gets = gets or (
                (single or not words.inflection.accusative.match(text, start)) and gets_money(scene, start, end, words)
            )
            at_head = (opens and (acts or heads)) or (single and acts_behind_its_verb(scene, start, end, words))
            if single and opens and _owns_in_genitive(scene, start, end, words):
                yield start, end - 1
                continue
            at_place = single and _is_told_at(scene, start, end, words)
            listed = single and _goes_on_in_brackets(scene, start, end)
            if not (listed or odd or at_noun or bare or at_head or goes_on or aside or gets or owns or at_place):
                continue
        elif opens and single and any(cue.start == start and cue.group in METRICS for cue in plain):
            continue  # "Capital raised since 2019: …"
        elif opens and single and not odd and _needs_no_subject(text[start:end], words):
            continue  # "Entonces sumó", where no subject need be told
        elif opens and single and not odd and following not in verbs:
            rest = text[end:].lower()
            listed = rest[:1] == "," and not text[start:end].endswith("ly")
            colon = _LABEL.match(text, end)
            at = colon.end() if colon else end + 3
            label = (colon is not None or listed) and any(end < one.start <= at for one in scene.sums)
            label = label or _is_told_of_in_brackets(scene, end)
            owns = rest.startswith(("'s ", "’s ")) and not text[start:end].endswith("ly")
            # "Brumel, valorisé A", but "Désormais, valorisée A, la société"
            acts = (words.refs.relative.match(rest) and not small) or helps
            pays = following in gives | takes or _behind_a_clitic(scene, end, words) + 1 in gives
            pays = pays and not small
            aside = _acts_behind_an_aside(scene, start, end, verbs | takes, words)
            joined = _is_joined_to_a_name(scene, end, words)
            named = _is_introduced(scene, start, end, words) or opens_unheard_of(scene, start, end, words)
            if not (label or owns or acts or aside or pays or joined or named):
                continue
        if _is_adjective(scene, start, end, words):
            continue
        if (
            end - start > 1
            or (opens and words.refs.relative.match(text[end:].lower()))
            or _is_a_letter_for_a_name(scene, start, end, words)
        ):
            yield start, end


_BRACKET = re.compile(r"\s[(\[][^()\[\]]*[)\]]")
"""What a bracket tells of the name before it ("Lambda (no relation) raised")."""


def _is_a_letter_for_a_name(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether one letter is a company ("a deal that valued X at", "while H, at last count, was"), and no class."""
    if scene.text[start] not in _LETTERS or _BEHIND_A_LETTER.match(scene.text, end) is None:
        return False
    if _heads_its_sentence(scene, start, words) and _is_told_of_behind(scene, end, words):
        return True
    if any(found.start < start < found.end and found.amount is not None for found in scene.of("valuation")):
        return True
    before = scene.masked[max(0, start - _WORDS) : start]
    return words.refs.conjunction.search(before) is not None


def _heads_its_sentence(scene: Scene, start: int, words: Words) -> bool:
    """Whether a sentence opens with what stands at a place, or with what that is ("The social network X")."""
    opened = words.refs.opens_noun.match(scene.masked)
    before = scene.masked[opened.end() if opened else 0 : start].strip(OPENING)
    return not before or (opened is not None and _NOUNS.fullmatch(before) is not None)


def _is_told_of_behind(scene: Scene, end: int, words: Words) -> bool:
    """Whether an auxiliary or a relative clause stands behind a name ("X has", "X, with which xAI merged")."""
    if words.refs.auxiliary.match(scene.masked, end):
        return True
    behind = _COMMA_AND_WORD.match(scene.masked, end)
    places = (behind.end("comma"), behind.end()) if behind else ()
    return any(words.refs.noun_relative.match(scene.masked, at) for at in places)


_COMMA_AND_WORD = re.compile(r"(?P<comma>, )(?:[^\W\d_]+ )?")
_NOUNS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?")
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Letters that are no word of their own in any language."""
_BEHIND_A_LETTER = re.compile(r",\s[a-zà-ÿ]|\s[a-zà-ÿ]|['’]s\s")
_WORDS = 20
"""Letters before such a letter in which a word for "and" or "while" stands."""


def _behind_what_explains_it(scene: Scene, start: int, end: int, verbs: Set[int], words: Words) -> int:
    """Return where the name begins that the noun before it explains ("der Logistikplaner Kaiwerk hat"), or 0.

    An article stands before the noun, and a verb that takes a sum, or that sum, behind the name.
    """
    named = scene.text.rfind(" ", start, end) + 1
    noun = lowered(scene.text[start : named - 1].split()[-1])
    if words.refs.agents.fullmatch(noun) is None or not _is_a_noun(scene, start, words):
        return 0
    gets = (
        end + 1 in verbs or words.refs.auxiliary.match(scene.masked, end) or scene.masked[end + 1 : end + 2] == AMOUNT
    )
    return named if gets else 0


def opens_unheard_of(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether the first word of a sentence is none that its language writes small, and small words go on behind it."""
    known, word = known_words(words.lang), lowered(scene.text[start:end])
    if not known or word in known or scene.text[:start].strip(OPENING) or _GOES_ON.match(scene.text, end) is None:
        return False
    if _word_at(scene, end + 1) in words.refs.money:
        return False  # "Standalone revenue was"
    if words.refs.adjectives_behind and not speaks_right_behind(scene, end, words):
        return False  # "Épaulée par", "Embolsó unos": such words have more forms than a list of them
    return _PLAIN_WORD.fullmatch(word) is not None and words.refs.no_opening_name.fullmatch(word) is None


def is_unheard_of(name: str, words: Words) -> bool:
    """Whether a language is known to write a word small nowhere; not where we have no list of its words."""
    known = known_words(words.lang)
    return bool(known) and lowered(name) not in known


def speaks_right_behind(scene: Scene, end: int, words: Words) -> bool:
    """Whether the word behind a name says that it speaks or expects something, an auxiliary between or not."""
    first = _NEXT_WORD.match(scene.masked, end)
    if first is None:
        return False
    helped = _NEXT_WORD.match(scene.masked, first.end()) if words.refs.helpers.fullmatch(first[0]) else None
    return words.refs.speaker_after.fullmatch(scene.masked, end, (helped or first).end()) is not None


_NEXT_WORD = re.compile(r" [^\W\d_]+")


_PLAIN_WORD = re.compile(r"[^\W\d_]{3,}")
_GOES_ON = re.compile(r",?\s[a-zß-ÿ]|['’]s\s")


def _needs_no_subject(word: str, words: Words) -> bool:
    """Whether the first word of a sentence is no name, in a language in which the verb may stand right behind it."""
    return words.refs.drops_pronouns and words.refs.no_opening_name.fullmatch(lowered(word)) is not None


def opens_a_line(scene: Scene, start: int, end: int) -> bool:
    """Whether the name at a place is the label of a line: a sum follows ("Glean, enterprise search: $150M")."""
    label = _LABEL.match(scene.text, end) if scene.text[:start].strip(OPENING) == "" else None
    first = scene.sums[0].start if scene.sums else -1
    return label is not None and 0 <= first - label.end() <= _LABELLED


def _is_told_of_in_brackets(scene: Scene, end: int) -> bool:
    """Whether a bracket with a sum stands right behind a word ("Modal ($87 million raised) grows")."""
    return scene.masked[end : end + 2] == " (" and any(0 <= one.start - end - 2 <= _LABELLED for one in scene.sums)


def _goes_on_in_brackets(scene: Scene, start: int, end: int) -> bool:
    """Whether a word goes on with a list of names with their sums in brackets ("Radical (100) und Inovia (50)")."""
    return _BEHIND_A_BRACKET.search(scene.masked, 0, start) is not None and _is_told_of_in_brackets(scene, end)


_BEHIND_A_BRACKET = re.compile(rf"{AMOUNT}\)(?:,|\s\w{{1,3}})\s$")
"""Before a name of such a list: the bracket of the one before, and what joins them."""


def _word_at(scene: Scene, place: int) -> str:
    found = _WORD.match(scene.masked, place)
    return found[0] if found else ""


def _is_introduced(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether what stands behind the first word of a sentence makes it a name ("Lambda filed")."""
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    if _GLOSS.match(scene.text, end) or _PRICED.match(scene.masked, end) or _is_placed(scene, start, end):
        return True
    dated = _DATED.match(scene.masked, end)
    if dated is not None:
        verb = any(dated.end() == found.start and found.cue.side == "<" for found in scene.cues)
        if verb or words.refs.takes.match(scene.masked, dated.end() - 1):
            return True  # "Lambda on Tuesday raised"
    if words.refs.told_by.match(scene.masked, end):
        return True  # "Disruptive, as a newspaper reported, put in"
    origin = ORIGIN.match(scene.text, end)
    if origin is not None and DATE not in scene.masked[end : origin.end()]:
        return True
    return words.refs.acts.match(scene.masked, end) is not None


def _is_joined_to_a_name(scene: Scene, end: int, words: Words) -> bool:
    """Whether a word opens a list of names ("Valor and Vy Capital have put in").

    Of three or more they must give money: "Instead, Valor and Vy Capital" is none.
    """
    at = end
    for first, last in _runs_of(scene.text, words.lang):
        if first <= end:
            continue
        if first - at > _LINKED or words.refs.listing.fullmatch(scene.masked, at, first) is None:
            return False
        if words.refs.and_before.search(scene.masked, at, first) is not None:
            return at == end or any(
                found.cue.bound and 0 < found.start - last <= _GIVES for found in scene.of("invest")
            )
        at = last
    return False


def _is_placed(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but a place stands between a word and its sum ("Multiverse in Madrid, €189 million")."""
    place = _AT_A_PLACE.match(scene.text, end)
    if place is None or scene.masked[place.end() : place.end() + 1] != AMOUNT or scene.text[end - 1] == "s":
        return False
    return DATE not in scene.masked[end : place.end()] and not any(found.start == start for found in scene.cues)


def _stands_before_its_sum(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a capital word alone stands right before a sum, where only a name can ("hat Sierra 350 Millionen")."""
    adverb = _NEXT_WORD.match(scene.masked, end)
    limits = adverb is not None and any(
        small.fullmatch(adverb[0].strip() + end)
        for small, end in ((words.refs.adverbs, ""), (words.refs.before_subject, " "))
    )
    places = (end + 1, adverb.end() + 1 if adverb is not None and limits else -1)
    if not any(one.start in places for one in scene.sums) or any(found.start == start for found in scene.cues):
        return False
    before = scene.masked[:start].rstrip()
    if before[-1:] == "," or words.refs.and_before.search(before[-_NEAR:]):
        return any(one.end < start for one in scene.sums)
    last = before[before.rfind(" ") + 1 :]
    if last in words.refs.opens_side and scene.text[end - 1] not in words.inflection.plural_nouns:
        return words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])) is None
    verb = any(found.end == len(before) and found.cue.side == "<" for found in scene.cues)
    return verb or words.refs.helpers.match(" " + last) is not None


def _acts_at_the_head(scene: Scene, start: int, end: int, takes: Set[int], words: Words) -> bool:
    """Whether a verb in the singular stands behind the first word, which has no article ("Sierra verhandelt über")."""
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    acts = end + 1 in takes or words.refs.acts.match(scene.masked, end) is not None
    if not (acts or speaks_right_behind(scene, end, words)) or words.inflection.plural_verb.match(
        scene.masked, end + 1
    ):
        return False
    verb = _WORD.match(scene.masked, end + 1)
    behind = scene.masked[verb.end() :].split(maxsplit=_SUBJECT)[:_SUBJECT] if verb else []
    # but "Kapital nahm Cohere auf", "Geld sammelte das Unternehmen auch ein"
    subject = (word.startswith(COMPANY) or words.refs.nouns.fullmatch(word) for word in behind)
    return not any(subject) and not (behind and words.refs.pronouns.fullmatch(behind[0]))


_SUBJECT = 3
"""Words behind a verb among which its subject stands where something else stands before it."""


def _owns_what_is_told(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a word alone, no plural, is whose figure is told ("der Umsatz von Harvey")."""
    of = words.refs.of_before.search(scene.masked, 0, start)
    if (
        of is None
        or scene.text[end - 1] in words.inflection.plural_nouns
        or words.refs.opens_noun.match(of.group().lstrip())
    ):
        return False
    told = len(scene.masked[: of.start()].rstrip())
    return any(found.end == told and found.group in METRICS for found in scene.cues)


def _owns_in_genitive(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a word at the head is a name in the genitive, which owns what a cue tells ("Lumoras Bewertung stieg")."""
    if scene.text[end - 1] != "s" or words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    return any(found.start == end + 1 and found.group in METRICS for found in scene.cues)


def _is_told_at(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a word stands behind "at" at the head, and a verb behind it ("Bei Lumora lag der Umsatz"), no plural."""
    if words.refs.at_a_company.fullmatch(scene.masked, 0, start) is None:
        return False
    if scene.text[end - 1] in words.inflection.plural_nouns or _SMALL.match(scene.text, end) is None:
        return False
    return words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])) is None


_SMALL = re.compile(r"\s[a-zß-ÿ]+\s")


def _gets_its_sum(scene: Scene, start: int, words: Words) -> bool:
    """Whether what is put in stands right before capital words ("2 Milliarden Dollar in Brightwater Robotics")."""
    one = next((one for one in reversed(scene.sums) if one.end < start), None)
    if one is None or words.inflection.accusative.match(scene.text, start):
        return False
    return words.refs.target_before.fullmatch(scene.masked, one.end + 1, start) is not None


def _gave_its_sum(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a word alone is who a sum came from ("250 Millionen von Fidelity"), and no plural ("von Banken")."""
    one = next((one for one in reversed(scene.sums) if one.end < start), None)
    if one is None or scene.text[end - 1] in words.inflection.plural_nouns or not _CLAUSE_ENDS.match(scene.masked, end):
        return False
    return words.refs.given_by.fullmatch(scene.masked, one.end + 1, start) is not None


_CLAUSE_ENDS = re.compile(r"[.,;)]|$")


def is_companys(name: str, words: Words) -> bool:
    """Whether a name can be no person's: by its last word, or how that is written ("Kestrel Labs", "DeepL")."""
    last = name.split()[-1].removesuffix(".")
    return last in words.refs.company_ends or ODD.search(last) is not None


def _acts_behind_an_aside(scene: Scene, start: int, end: int, verbs: Set[int], words: Words) -> bool:
    """Whether a verb goes on behind what stands between commas ("Harvey, often called the OpenAI of law, raised")."""
    trade = _trade_aside(scene, end, words)
    if trade is not None:
        return _is_a_verb(scene, trade.end(), words)  # only a company's name has its trade behind it
    aside = _SMALL_ASIDE.match(scene.text, end)
    if aside is None or words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    before = _behind_a_clitic(scene, aside.end() - 1, words)
    acts = any(acts.match(scene.masked, before) for acts in (words.refs.helpers, words.refs.takes))
    return acts or before + 1 in verbs


def _trade_aside(scene: Scene, end: int, words: Words) -> re.Match[str] | None:
    """Return what stands between commas and opens with a trade that has a capital ("Enpal, Vermieter von …, hat")."""
    aside = _CAPITAL_ASIDE.match(scene.text, end)
    if aside is None:
        return None
    noun = lowered(aside["noun"])
    told = words.refs.agents.fullmatch(noun) or words.refs.nouns.fullmatch(noun)
    return aside if told is not None else None


def _is_a_verb(scene: Scene, place: int, words: Words) -> bool:
    """Whether the small word at a place can be a verb in the singular."""
    word = _SMALL_WORD.match(scene.masked, place)
    if word is None or words.inflection.plural_verb.fullmatch(word[0]):
        return False
    small = (words.refs.preposition, words.refs.conjunction, words.refs.kin)
    return not any(pattern.search(word[0] + " ") for pattern in small) and not words.refs.opens_noun.match(
        word[0] + " "
    )


def _behind_a_clitic(scene: Scene, end: int, words: Words) -> int:
    """Return where a verb may stand behind a name, what it acts on passed over ("Inovia y met 40 millions")."""
    clitic = words.refs.clitics.match(scene.masked, end)
    return clitic.end() if clitic else end


_NEAR = 8
"""Letters before a name in which "and" is looked for."""
_SMALL_ASIDE = re.compile(r',\s["“«„]?[a-zß-ÿ][^,;:]{3,90},?["”»“]?,?\s')
_SMALL_WORD = re.compile(r"[a-zß-ÿ]+")
_CAPITAL_ASIDE = re.compile(r",\s(?:[A-ZÀ-Þ]\w+\s)?(?P<noun>[A-ZÀ-Þ][\w-]+)(?:\s[^,;:]{3,90})?,\s")
_DATED = re.compile(rf"\s(?:\w{{1,4}}\s)?(?:{DATE}+|\w+)\s")
_LABEL = re.compile(r"(?:,\s[^,;:.]{1,40}|\s\([^()]{1,40}\))?\s?:\s{0,2}")
"""Behind the name of a line: what it does, and the colon ("Glean, enterprise search: $150M")."""
_LINKED = 6
"""Letters between two names that are joined by a word at most."""
_GIVES = 12
"""Letters between the last name of a list and the verb ("are putting", "have each put")."""
_LABELLED = 10
"""Letters between the colon and the sum ("Perplexity: another $100M")."""
_GLOSS = re.compile(r"\s\([A-ZÀ-Þ][\w-]+(?:[\s,;][^()]*)?\)\s[a-zà-ÿ]")
"""Behind a name: where it is and what it does, and its verb: "Lightmatter (Boston; photonic chips) got"."""
_FROM_A_PLACE = re.compile(r"\s[a-z]{3}\s[A-ZÀ-Þ]\w+")
_AT_A_PLACE = re.compile(r"\s(?:[a-zà-ÿ]{1,4}(?:\s[A-ZÀ-Þ][\w'-]+){1,2}|\([A-ZÀ-Þ][^()]{0,30}\)),\s")
ORIGIN = re.compile(r",\s[a-zà-ÿ]{1,4}['’\s]\s?[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?,")
_PRICED = re.compile(rf",\s[a-zà-ÿ]{{1,3}}\s{AMOUNT}+,")


def _is_a_noun(scene: Scene, start: int, words: Words) -> bool:
    """Whether an article stands before a word that is written with a capital, an adjective or two between."""
    return words.refs.determined.search(scene.masked[max(0, start - 40) : start]) is not None


def _is_adjective(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a name only describes a noun: "the Tel Aviv developer"."""
    if not words.refs.article.search(scene.masked[max(0, start - 12) : start]):
        return False
    after = re.match(r"(?:'s)?\s+((?:[^\s,.;:]+\s+){0,2})", scene.masked[end:])
    return after is not None and any(
        words.refs.nouns.match(scene.masked, end + place) or words.refs.investors.match(scene.masked, end + place)
        for place in _word_starts(scene.masked[end : end + after.end()])
    )


def _word_starts(text: str) -> list[int]:
    return [match.end() for match in re.finditer(r"\s+", text)]
