"""Whether a text has turned to somebody who is not watched, and stays with that one as long as it says "it".

"Figure has raised $1 billion. It works with OpenAI no more. The robot maker builds 12,000 of them. Its revenue was".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import is_unheard_of
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.funding.subject.acting import verb_that_takes
from pipeline.figures.funding.subject.meanings import SEATED
from pipeline.figures.funding.subject.relatives import somebody_speaks
from pipeline.figures.funding.subject.taken_up import (
    Said,
    deals_with_another,
    is_about_another,
    is_ours_beside_a_builder,
    names_another_inside,
    opening_stranger,
    takes_up,
    verb_behind,
)
from pipeline.figures.sentences import is_question
from pipeline.figures.tokens import lowered

_OPENS = 40
"""Within so many letters of a sentence's head a word takes up whom the text spoke of."""
_FARTHEST = 8
"""Sentences over which a text stays with somebody whom it names by "it" alone."""
_PREDICATE = 20
"""Letters between a name and what it is to somebody ("OpenAI is its largest customer")."""


def _is_elsewhere(words: Words, known: Known, focus: Focus) -> bool:
    """Whether the text speaks of somebody who is not watched, by the last sentence that does not go on with "it"."""
    for heard in reversed(focus.heard[-_FARTHEST:]):
        if heard.ours or known.product_first.match(heard.text) is not None:
            return False
        said = Said(heard.text, heard.mentions)
        if deals_with_another(said, words):
            return True
        ours = not heard.open and _names_whose(said, words)
        if is_about_another(said, words) and not ours:
            return True
        end = opening_stranger(said, words)
        if end and not focus.titled and verb_behind(said.text, end, words.refs.trades, words):
            return True  # "Crusoe builds halls for OpenAI"
        if heard.first and _introduces_a_stranger(said, end, words, known, focus):
            return True  # "Einride hired 20 people."
        if (heard.first and focus.titled) or not _goes_on(said, words):
            return False
    return False


def _introduces_a_stranger(said: Said, end: int, words: Words, known: Known, focus: Focus) -> bool:
    """Whether a paragraph opens with a company that is not watched, and not with a person.

    Its name ends at a place, where it opens the sentence, or stands behind what the company is ("The start-up Glean").
    It is a word that its language writes small nowhere, or an aside says that it is a company ("Glean, a start-up,").
    """
    text = said.text
    if known.pattern.match(text) or any(m.company for m in said.mentions):
        return False
    if is_question(text):
        return False  # "Debt or equity?"
    if _is_called(text, words):
        return True
    if not end:
        return False
    if words.refs.speaker_after.match(lowered(text), end) or _GOES_ON.match(text, end) is None:
        return False  # "Smith says that", "Heidelberg."
    if said.mentions:
        return said.mentions[0].end == end and said.mentions[0].sort == "private"
    place, _, name = text[:end].strip(_AROUND).rpartition(" ")
    if place and "-" not in place:
        return False  # may be a person; not "Stockholm-based Einride"
    aside = _ASIDE.match(text, end)
    if aside is not None:
        return words.refs.nouns.search(lowered(aside[0])) is not None
    if focus.titled and (words.refs.capital_nouns or words.refs.adjectives_behind):
        return False  # "Finanziell steht", "Empezaron siendo": too many words may open a sentence
    if words.refs.capital_nouns:  # a noun alone acts in the plural: "Investoren kauften"
        return words.inflection.plural_verb.match(lowered(text), end + 1) is None
    return is_unheard_of(name, words)


def _is_called(text: str, words: Words) -> bool:
    """Whether a sentence opens with what a company is and its name behind it ("The coding start-up Einride hired").

    Or with what it is to another ("Its rival Einride").
    """
    low, refs = lowered(text), words.refs
    noun = refs.nouns.search(low, 0, _OPENS) or refs.rival_nouns.search(low, 0, _OPENS)
    if noun is None:
        return False
    if low.count(" ", 0, noun.start()) <= _FEW and _NAMED_BESIDE.match(text, noun.end()):
        return True  # "Another start-up, Einride, is"
    if not (refs.opens_noun.match(low) or refs.possessives.match(low)):
        return False
    return _SMALL_WORDS.fullmatch(text, 0, noun.start()) is not None and _NAMED.match(text, noun.end()) is not None


_AROUND = " \"“«„'–—-"
"""What may stand before the name with which a sentence opens."""
_GOES_ON = re.compile(r",?\s[a-zß-ÿ]")
"""Behind a name that does something, or is explained."""
_SMALL_WORDS = re.compile(r"\W*[A-ZÀ-Þ][a-zß-ÿ]{0,3}['’\s]\s?(?:[a-zß-ÿ][\w'’-]*\s){0,4}")
"""An article and what stands before a noun, at the head of a sentence."""
_FEW = 2
"""Words before a noun behind which a name stands between commas."""
_NAMED_BESIDE = re.compile(r",\s[A-ZÀ-Þ][\w&.-]+,\s[a-zß-ÿ]")
"""A name between commas behind what it is."""
_NAMED = re.compile(r"\s[A-ZÀ-Þ][\w&.-]+\s[a-zß-ÿ]")
"""A name behind what it is, and what it does."""
_ASIDE = re.compile(r",\s[^,;:.]{3,80},")
"""What stands between commas behind such a name."""


def _names_whose(said: Said, words: Words) -> bool:
    """Whether a sentence speaks of what may be that of the one spoken of before ("Oracle uses its models")."""
    low = lowered(said.text)
    return any(one.search(low) is not None for one in (words.refs.possessives, words.refs.pronouns))


def _goes_on(said: Said, words: Words) -> bool:
    """Whether a sentence goes on about whom the one before spoke of, and names others only as what they are to it."""
    low, refs = lowered(said.text), words.refs
    if any(one.match(low) for one in (refs.pronouns, refs.possessives, refs.opens_noun)):
        return True
    named = next((mention for mention in said.mentions if mention.company), None)
    if named is not None and named.start < _OPENS:
        own = refs.possessives.search(low, named.end, named.end + _PREDICATE)
        return own is not None and refs.copulas.search(low[named.end : own.start()]) is not None
    return any(one.search(low, 0, _OPENS) for one in (refs.pronouns, refs.possessives))


def is_told_elsewhere(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words, known: Known, focus: Focus
) -> bool:
    """Whether a sum is of the one who is not watched and whom the text has stayed with.

    In an article whose title names a company of ours, "the company" may be that; "it" is not.
    """
    if kind not in OWN or scene.described:
        return False
    before = [ref for ref in refs if ref.end <= one.start]
    if any((ref.company and ref.kind in NAMED) or ref.form == SEATED for ref in before):
        return False
    ref = next((ref for ref in before if ref.leads), None)
    if ref is not None and ref.kind == "noun" and words.refs.noun_phrase.fullmatch(scene.masked, 0, ref.start) is None:
        return False  # "The round values the company at"
    last = focus.heard[-1] if focus.heard else None
    if last is not None and is_ours_beside_a_builder(scene, kind, Said(last.text, last.mentions), words):
        return False
    return takes_up(scene, one, refs, words, nouns=not focus.titled) and _is_elsewhere(words, known, focus)


def is_of_another_trade(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], said: Said, words: Words, known: Known
) -> bool:
    """Whether a sentence takes a stranger up by a trade ("Salesforce led the round. The software group earned").

    What "the group" turned over is that of somebody large, where the sentence before tells whom a startup deals with. A
    consultancy, an agency or a bank that sells need not have been named, nor need somebody's friend, or "one of them".
    """
    if _is_taken_by_a_trade(scene, one, kind, refs, words):
        return True
    if kind not in OWN:
        return False
    trade = words.refs.trades_apart.match(scene.masked) if kind in ("revenue", "valuation") else None
    if trade is not None and _foretells(scene, trade.end(), words):
        return False  # "A broker expects group sales of"
    if trade is not None and _has_it_behind_a_clause(scene, trade.end(), one, kind, refs, words):
        return True
    trade = trade if kind == "revenue" else None
    if kind != "valuation":  # "One of them names a price of $5 billion"
        trade = trade or words.refs.others_open.match(scene.masked)
    # but "La banque estime ses ventes à"
    apart = trade is not None and not any(trade.end() <= ref.start < one.start for ref in refs)
    group = kind == "revenue" and words.refs.large_opens.match(scene.masked) is not None
    other = words.refs.other_trades.match(scene.masked) is not None
    if not apart and (scene.sentence.first or not (group or other)):
        return False
    named = [ref for ref in refs if ref.company and ref.kind in NAMED]
    if any(ref.end <= one.start or not scene.parted(one.end, ref.start) for ref in named):
        return False  # "The firm heads the financing that Anthropic announced"
    if group and any(ref.company in known.listed for ref in refs if ref.end <= one.start):
        return False
    if apart or opening_stranger(said, words) > 0:
        return True
    named_another = any(mention.company is None for mention in said.mentions)
    if other:
        return named_another
    deals = words.refs.deals_with.search(lowered(said.text)) is not None
    return deals and (named_another or names_another_inside(said, words))


def _is_taken_by_a_trade(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a trade that no company of ours has opens a sentence and takes the sum ("The brewer raised").

    Nobody is named between, and nobody behind for whom it may be.
    """
    trade = words.refs.trades_in_goods.match(scene.masked)
    if trade is None or any(ref.kind in NAMED and ref.company for ref in refs):
        return False
    place = _PLACE.match(scene.text, trade.end())
    ends = (trade.end(), place.end() if place else trade.end())
    verbs = (verb_that_takes(scene, end, one, kind, one.start, words) for end in ends)
    return any(verb is not None and not scene.parted(verb, one.start) for verb in verbs)


_PLACE = re.compile(r"\s[a-zà-ÿ]{1,4}['’\s]\s?[A-ZÀ-Þ][\w-]+")
"""Behind a trade: where it is ("aus Gilching", "in Leeds", "d'Angers")."""


def is_valued_beside(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether two are valued, and a sum stands right behind the trade of the other one.

    "valued the AI company at $80 billion and the social network at $33 billion"
    """
    if kind != "valuation":
        return False
    trades = [trade.end() for trade in words.refs.valued_beside.finditer(scene.masked)]
    if not any(_is_right_before(scene, end, one) for end in trades if end <= one.start):
        return False
    named = [ref.end for ref in refs if ref.kind in (*NAMED, "noun") and ref.end not in trades]
    others = [other.start for other in scene.sums if other is not one]
    return any(0 <= start - end <= _TO_ITS_PRICE for start in others for end in named)


def _is_right_before(scene: Scene, end: int, one: Sum) -> bool:
    """Whether whoever ends there stands right before a sum, or before the words for its value ("a value of A")."""
    between = scene.masked[end : one.start]
    worth = any(end <= found.start < one.start for found in scene.of("valuation"))
    return len(between) <= _TO_ITS_PRICE and between.count(" ") <= (_VALUE_OF if worth else _AT)


_AT = 2
"""Spaces between somebody and his own sum ("at", "mit")."""
_VALUE_OF = 4
"""The same where they tell that it is a value ("a value of", "un valor de")."""
_TO_ITS_PRICE = 16
"""Letters between who is valued and the sum ("mit rund", "de IA en")."""


def _has_it_behind_a_clause(scene: Scene, trade: int, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a trade that ends there has a sum behind a clause with a name ("The law firm that advises OpenAI").

    What it turns over is its own; what it is worth is where it "is" or "was" valued ("The landlord of OpenAI was").
    """
    last = next((ref for ref in reversed(refs) if ref.end <= one.start and ref.kind in NAMED), None)
    if last is None or last.start <= trade or scene.masked[last.end] in "'’":
        return False
    helped = words.refs.helpers.match(scene.masked, _behind_its_comma(scene, last.end)) is not None
    goes_on = any(mark in scene.masked[trade : one.start] for mark in ":;")
    goes_on = goes_on or any(last.end <= ref.start < one.start for ref in refs)
    if kind == "valuation" and (not helped or goes_on):
        return False  # "The bank that advises OpenAI values it at", "The bank of X is sure: the company is valued at"
    owned = words.refs.of_before.fullmatch(scene.masked[trade : last.start].lstrip()) is not None
    opens = words.refs.relative_behind.match(scene.masked, trade)
    if owned and helped and not any(last.end <= ref.start < one.start for ref in refs):
        return True
    if opens is None or last.start < opens.end():
        return False
    says = words.refs.speaker_after.match(scene.masked, last.end)
    if says or somebody_speaks(scene, opens.end(), last.start, words):
        return False  # "The bank that lends to OpenAI says that Anthropic turned over"
    return scene.words_between(last.end, one.start) <= _TO_ITS_SUM


def _foretells(scene: Scene, end: int, words: Words) -> bool:
    """Whether a trade that ends there only says what is to come of another."""
    says = words.refs.speaker_after.match(scene.masked, end) is not None
    return says or any(found.start == end + 1 for found in scene.of("forecast"))


def _behind_its_comma(scene: Scene, end: int) -> int:
    """Return where a clause that holds a name ends with a comma, or the end of the name ("die OpenAI leiht, ist")."""
    comma = scene.masked.find(",", end, end + _CLAUSE)
    return end if comma < 0 else comma + 1


_CLAUSE = 30
"""Letters between the last name of a clause and its end."""
_TO_ITS_SUM = 8
"""Words between the last name in such a clause and the sum ("Mistral a réalisé un chiffre d'affaires de")."""
