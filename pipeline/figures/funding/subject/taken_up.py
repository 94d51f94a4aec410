"""Whom "it" takes up from the sentence before: the one company that it names, or somebody who is not watched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from pipeline.figures.funding.sentence.cues import AMOUNT
from pipeline.figures.funding.sentence.focus import Heard, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.states import is_country, states_in
from pipeline.figures.funding.sentence.strangers import DATELINE, NAME_INSIDE, ODD, ORIGIN
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.names import Mention
from pipeline.figures.sentences import is_question
from pipeline.figures.tokens import lowered

_OPENS = 40
"""Within so many letters of a sentence's head a pronoun takes up the sentence before."""
_BEHIND = 3
"""Letters between the sum that opens a sentence and the pronoun behind it."""
_HEAD = 25
"""Within so many letters of its head a name is what a sentence is about."""
_NAME_AT_MOST = 40
"""Letters of the name with which a sentence opens."""
_OF_STARTUPS = frozenset({"raise", "total", "valuation"})
"""Kinds of sums that no company has whose shares are listed."""
_LISTED = frozenset({"revenue", "debt"})
"""Those of them that a listed company has."""


class Said(NamedTuple):
    """The sentence before, and the companies that it names.

    Attributes:
        earlier: the sentence before that, in the same paragraph.
    """

    text: str
    mentions: Sequence[Mention]
    earlier: Said | None = None


def takes_up(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, *, nouns: bool = False) -> bool:
    """Whether a sentence goes on about the subject of the one before: with "it", or without a word for it.

    `nouns` says that "the company" does too.
    """
    told_of = [ref for ref in refs if ref.kind != "unknown" or ref.name not in words.refs.tells_of_others]
    ref = next((ref for ref in told_of if ref.leads and ref.end <= one.start), None)
    if ref is None and len(told_of) == 1 and told_of[0].kind == "pronoun":
        # "Backers put €600 million into it", "PitchBook has it at $500 million"
        return told_of[0].role == "target" or len(refs) > 1
    if ref is None and one.start < _OPENS:
        # "At $6.5 billion it is the most valuable of them"
        ref = next((ref for ref in refs if 0 <= ref.start - one.end <= _BEHIND and ref.kind == "pronoun"), None)
        return words.refs.drops_pronouns or ref is not None or _is_predicate_of_its_own(scene, one, refs)
    if ref is None:
        return words.refs.drops_pronouns
    return ref.kind in ("pronoun", "possessive", *(("noun",) if nouns else ())) and ref.start < _OPENS


def _is_predicate_of_its_own(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sentence opens with its sum and says behind it whose it is ("$638 billion was its revenue")."""
    if scene.masked[: one.start].strip(" \"'“«"):
        return False
    behind = next((ref for ref in refs if ref.start >= one.end), None)
    return behind is not None and behind.kind == "possessive" and scene.words_between(one.end, behind.start) <= 2


def company_taken_up(
    scene: Scene,
    one: Sum,
    kind: str,
    refs: Sequence[Ref],
    before: Said,
    words: Words,
    known: Known,
    found: str | None,
    told: str | None = None,
) -> str | None:
    """Return the one company of the sentence before, which "it" takes up, if it can have such a sum.

    Another than the one `found` must be the subject there: at the head of the sentence, or of its last clause, or it
    is the one of whom that sentence `told` a figure.
    """
    if scene.sentence.first or not takes_up(scene, one, refs, words):
        return None
    if any(ref.kind in ("name", "description", "unknown") and ref.end <= one.start for ref in refs):
        return None
    set_against = behind_a_yardstick(before, words)
    told_of = lowered(before.text)
    rivals = [mention.start for mention in before.mentions if words.refs.rival_behind.match(told_of, mention.end)]
    named = [m for m in before.mentions if m.company and m.start >= set_against and m.start not in rivals]
    company = named[0].company if len({mention.company for mention in named}) == 1 else None
    if company is None or (kind not in _LISTED and company in known.listed):
        return None
    head = lowered(before.text[: named[0].start])
    passing = is_named_in_passing(before, named[0], words)
    acts = (company == told and not passing) or opens_with(before, company, words)
    opens_clause = kind in _LISTED and head.rstrip()[-1:] == ";"
    taken = (
        acts
        or opens_clause
        or (kind == "revenue" and company in known.listed and _goes_on_itself(before, named[0], words))
    )
    return company if company == found or taken else None


def opens_with(said: Said, company: str, words: Words) -> bool:
    """Whether a sentence opens with a company, be it behind a head that names nobody ("The catch is that xAI")."""
    first = said.mentions[0] if said.mentions else None
    if first is None or first.company != company or is_question(said.text):
        return False
    head = lowered(said.text[behind_a_head_clause(said, words) : first.start])
    return len(head) < _HEAD and words.refs.preposition.search(head) is None and words.refs.beside.search(head) is None


def is_only_held_against(said: Said, words: Words) -> bool:
    """Whether a sentence names nobody but the company that somebody else is set against ("Unlike Cohere, it sells")."""
    at = behind_a_yardstick(said, words)
    return at > 0 and all(mention.start < at for mention in said.mentions)


def _goes_on_itself(said: Said, mention: Mention, words: Words) -> bool:
    """Whether a sentence that speaks of nobody else takes a company up ("two cost Amazon more, and it owns both")."""
    text = lowered(said.text)
    others = (words.refs.pronouns, words.refs.possessives, words.refs.nouns)
    if any(pattern.search(text, 0, mention.start) for pattern in others):
        return False
    return words.refs.pronouns.search(text, mention.end) is not None


def is_named_in_passing(said: Said, mention: Mention, words: Words) -> bool:
    """Whether a sentence about the one spoken of only names a company in it, and says of that what it was.

    "Its founders had done so before, for Stability AI, which at the time was worth $1 billion."
    """
    head = lowered(said.text[: mention.start])
    ours = words.refs.possessives.match(head) or words.refs.pronouns.match(head)
    goes_on = words.refs.who.match(lowered(said.text), mention.end) is not None
    return ours is not None and goes_on and words.refs.preposition.search(head) is not None


def stranger_taken_up(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], before: Said, words: Words) -> bool:
    """Whether the sentence before was about somebody who is not watched, whom "it" takes up."""
    if scene.sentence.first or kind not in OWN:
        return False
    last = before.mentions[-1] if before.mentions else None
    if last is not None and words.refs.named_last.match(scene.masked):
        return last.company is None and last.sort == "private"
    if _tells_of_itself(before, kind, words) and takes_up(scene, one, refs, words):
        return True
    if introduces_another(before, words):
        return takes_up(scene, one, refs, words, nouns=True)
    if deals_with_another(before, words):
        if is_ours_beside_a_builder(scene, kind, before, words):
            return False  # "Broadcom works with OpenAI. The startup is worth $500 billion."
        alone = not any(ref.leads and ref.end <= one.start for ref in refs)  # "The valuation was $6.5 billion"
        return takes_up(scene, one, refs, words, nouns=True) or (
            alone and words.refs.opens_noun.match(scene.masked) is not None
        )
    if takes_up(scene, one, refs, words) or _opens_with_a_thing(scene, one, words):
        return (
            is_about_another(before, words)
            or _brings_in_another(before, words)
            or (_acts_as_a_state(scene, one, refs, words) and _is_about_a_state(before, words))
        )
    if any(mention.company for mention in (*before.mentions, *scene.mentions, *scene.described)):
        return False
    # "Writer sells to shops. The startup raised", where nothing else of the sentence before can be meant
    first = before.mentions[0] if before.mentions else None
    if first is not None and (first.sort != "private" or before.text[first.end : first.end + 1] in "'’"):
        return False
    if _speaks_of_ours(before, words) or not takes_up(scene, one, refs, words, nouns=True):
        return False
    return is_about_another(before, words) or _brings_in_another(before, words)


def _tells_of_itself(said: Said, kind: str, words: Words) -> bool:
    """Whether a known company that is not watched says something, in a sentence that speaks of nobody else.

    "Tesla says that the terms are fair. It earned $94.8 billion"; one on an exchange raises nothing, and an analyst, a
    newspaper or a bank tells of others.
    """
    first = said.mentions[0] if said.mentions else None
    if first is None or first.start >= _QUOTED or first.company is not None:
        return False
    if first.sort not in (("private", "listed") if kind in _LISTED else ("private",)):
        return False
    if any(mention.company for mention in said.mentions) or first.name.split()[0] in words.refs.tells_of_others:
        return False
    rest = lowered(said.text[first.end :])
    return words.refs.speaker_after.match(rest) is not None and words.refs.nouns.search(rest) is None


def is_ours_beside_a_builder(scene: Scene, kind: str, before: Said, words: Words) -> bool:
    """Whether a sentence goes on about the startup for which the one before says that somebody builds or supplies.

    So it is of what only a startup raises, beside a listed company, and of a startup by its noun beside anybody.
    """
    if kind in _OF_STARTUPS and _is_listed_beside_ours(before, words):
        return True
    startup = words.refs.startups.search(scene.masked, 0, _STARTUP)
    if startup is None or words.refs.noun_phrase.search(scene.masked, 0, startup.start()) is None:
        return False
    at = opening_stranger(before, words)
    ours = any(one.company is not None and one.sort == "private" and one.start >= at for one in before.mentions)
    return bool(at) and ours and verb_behind(before.text, at, words.refs.builds_for, words)


_STARTUP = 30
"""Letters at the head of a sentence in which the noun for a startup stands."""


def _is_listed_beside_ours(said: Said, words: Words) -> bool:
    """Whether a listed company that is not watched opens a sentence which names a startup of the list behind it."""
    at = behind_a_yardstick(said, words)
    named = [mention for mention in said.mentions if mention.start >= at]
    if not named or named[0].company is not None or named[0].sort != "listed":
        return False
    return any(mention.company is not None and mention.sort == "private" for mention in named[1:])


def _speaks_of_ours(said: Said, words: Words) -> bool:
    """Whether a sentence has a pronoun, which takes up whom the text was about."""
    text = lowered(said.text)
    return words.refs.possessives.search(text) is not None or words.refs.pronouns.search(text) is not None


def _brings_in_another(said: Said, words: Words) -> bool:
    """Whether a sentence speaks of nobody but a company that is not watched, which it names behind its verb.

    "Second comes the rocket builder SpaceX. It was valued at …", not "The startup is second to SpaceX. It …". Where a
    verb alone can go on about the one spoken of before, the next sentence need not mean it.
    """
    first = said.mentions[0] if said.mentions else None
    if first is None or first.company is not None or first.sort != "private" or words.refs.drops_pronouns:
        return False
    if len({mention.name for mention in said.mentions}) > 1 or _speaks_of_ours(said, words):
        return False
    text = lowered(said.text)
    head = text[: first.start]
    if words.refs.beside.search(head) or words.refs.preposition.search(head):
        return False
    apposed = len(head.rstrip())  # "the start-up Writer"
    ours = any(noun.end() != apposed for noun in words.refs.nouns.finditer(text))
    return not ours and words.refs.investor_after.match(text[first.end : first.end + _FAR]) is None


def _acts_as_a_state(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a pronoun that may mean a state is the subject that a sum hangs on ("it", French "il", no "elle")."""
    ref = next((ref for ref in refs if ref.leads and ref.end <= one.start), None)
    return ref is not None and scene.masked[ref.start : ref.end] in words.refs.state_pronouns


def _is_about_a_state(said: Said, words: Words) -> bool:
    """Whether a sentence that names no company of ours opens with a state ("The federal government gives nothing")."""
    if any(mention.company for mention in said.mentions):
        return False
    opened = words.refs.opens_noun.match(lowered(said.text))
    at = opened.end() if opened is not None else 0
    return any(start == at and body for start, _, body in states_in(said.text, words.lang))


def _opens_with_a_thing(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sentence opens with what the one spoken of is ("The quiet labeller, which passed $1 billion")."""
    if any(mention.company and mention.start < one.start for mention in (*scene.mentions, *scene.described)):
        return False
    opened = words.refs.opens_noun.match(scene.masked)
    comma = scene.masked.find(",", opened.end(), _OPENS) if opened else -1
    if any(not found.start and found.end == comma for found in scene.of("deal")):
        return False  # "The round, which closed in February, raised"
    return comma >= 0 and words.refs.who.match(scene.masked, comma) is not None


def named_in_an_aside(told: Scene) -> bool:
    """Whether a sentence names companies only in an aside behind the name that it opens with.

    "Writer, a rival of Cohere, raised $200 million", after which "the startup" is Writer.
    """
    opened = told.masked.find(", ")
    closed = told.masked.find(", ", opened + 2)
    if opened < 0 or closed < 0 or not told.sums or closed > told.sums[0].start or opened > _NAME_AT_MOST:
        return False
    return all(opened < mention.start < closed for mention in (*told.mentions, *told.described) if mention.company)


def is_of_a_target(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], heard: Sequence[Heard], words: Words
) -> bool:
    """Whether a sum is older than a takeover just told of, and the target's ("Cohere bought Koyeb. It had raised")."""
    if kind not in OWN or not takes_up(scene, one, refs, words, nouns=True):
        return False
    before = _takeover_told(heard, words)
    if before is None:
        return False
    bought = words.refs.buys.search(lowered(before.text))
    if bought is None or any(mention.company and mention.start >= bought.end() for mention in before.mentions):
        return False
    if _NEXT_WORD.match(before.text, bought.end()) is None:
        return False  # "Temasek also bought."
    ref = next((ref for ref in refs if ref.leads and ref.end <= one.start), None)
    end = ref.end if ref is not None else 0
    aside = _ASIDE.match(scene.masked, end)
    places = _word_ends(scene.masked, aside.end() if aside else end)
    had = next((found for at in places if (found := words.refs.pluperfect.match(scene.masked, at))), None)
    return had is not None and (ref is not None or had.end() < one.start)


def _takeover_told(heard: Sequence[Heard], words: Words) -> Heard | None:
    """Return the sentence that last told of a takeover, if nobody watched and no buyer is named since, in one go."""
    for said in reversed(heard):
        low = lowered(said.text)
        if words.refs.buys.search(low) is not None:
            return said
        if said.first or any(mention.company for mention in said.mentions) or words.refs.buyers.search(low):
            return None
    return None


def _word_ends(masked: str, start: int) -> Iterator[int]:
    """Yield a place and the ends of the words behind it that may tell a noun apart ("la société bordelaise avait")."""
    yield start
    apart = _TOLD_APART.match(masked, start)
    if apart is not None:
        yield from (apart.start() + len(said) for said in accumulate(re.findall(r"\s\S+", apart.group())))


_NEXT_WORD = re.compile(r"\W{1,3}\w")
_TOLD_APART = re.compile(rf"(?:\s[^\s,;:.()«»{AMOUNT}]+){{1,3}}")


def asks_about_another(said: Said, known: Known, words: Words) -> bool:
    """Whether a sentence asks something of somebody else than those watched ("How much is Harvey worth?")."""
    if not is_question(said.text) or known.pattern.search(said.text):
        return False
    if said.mentions:
        return not any(mention.company for mention in said.mentions)
    return names_another_inside(said, words)


def goes_on_about_one_asked_after(
    scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], said: Said, known: Known, words: Words
) -> bool:
    """Whether a question has just brought in a stranger, of whom a sentence without a name of ours goes on.

    "What became of Kestrel? Hardly anyone recalls that it was once worth A"; but who is asked after may give money.
    """
    if (
        scene.sentence.first
        or kind == "invest"
        or any(mention.company for mention in (*scene.mentions, *scene.described))
    ):
        return False
    if not is_question(said.text) or known.pattern.search(said.text):
        return False
    if any(mention.company or mention.sort != "private" for mention in said.mentions):
        return False
    if known.product.search(said.text):
        return False  # "Remember Le Chat?": of its maker
    asked = words.refs.asks_after.finditer(lowered(said.text))
    if not any(_names_somebody(said.text, found.end(), known, words) for found in asked):
        return False
    meant = any(ref.kind in ("pronoun", "possessive", "noun") and ref.end <= one.start for ref in refs)
    return meant or words.refs.drops_pronouns


def _names_somebody(text: str, at: int, known: Known, words: Words) -> bool:
    """Whether what looks like a name stands at a place, and is no city or region ("What about Toronto?")."""
    end = _opening_name(text, at, words)
    name = lowered(text[at:end]).strip()
    cities = {*known.cities.values(), *words.refs.cities}
    return bool(end) and name not in cities and words.refs.asked_places.fullmatch(name) is None


def names_another_inside(said: Said, words: Words) -> bool:
    """Whether a word behind the head of a sentence can only be the name of somebody who is not watched.

    No country, and nothing that only tells what a thing is like ("the Canadian government").
    """
    if words.refs.capital_nouns:
        return False
    return any(
        not any(mention.company and mention.start <= name.start() < mention.end for mention in said.mentions)
        and not is_country(name.group(), words.lang)
        for name in NAME_INSIDE.finditer(said.text)
        if _IS_ADJECTIVE.match(said.text, name.end()) is None
    )


def is_about_another(said: Said, words: Words) -> bool:
    """Whether a sentence is about one company that is not watched, with whose name it opens.

    "Nebius, listed already, will get", "Surge AI has never taken any": not a person, who has no revenue, nor an
    investor, who acts in another's deal, nor one beside whom a startup of the list is named.
    """
    text, mentions = said.text, said.mentions
    first = mentions[0] if mentions else None
    if first is not None and first.start < _QUOTED:
        end = first.end if first.company is None and first.sort != "investor" else 0
    else:
        end = _unlisted(text, words)
        end = end if first is None or first.start >= end else 0
    if not end or _GOES_ON.match(text, end):
        return False
    aside = _ASIDE.match(text, end)
    behind = aside.end() if aside else end
    if any(mention.company and mention.sort == "private" and mention.start >= behind for mention in mentions):
        return False
    rest = lowered(text[end : end + _FAR])
    return not (words.refs.investor_after.match(rest) or words.refs.speaker_after.match(rest))


def introduces_another(said: Said, words: Words) -> bool:
    """Whether a sentence brings in one of several by a name that is not watched, and says that it is a company.

    "One of them is Harvey, a maker of robots": what follows of "the company" is Harvey's. Not where the several are
    those that deal with the company spoken of ("It has many backers. One of them is Lightspeed, a venture firm").
    """
    text = lowered(said.text)
    opened = words.refs.introduces.match(text)
    if opened is None or words.refs.introduced_beside.search(opened.group()) or not _are_like_ours(said.earlier, words):
        return False
    name = _INTRODUCED.match(said.text, opened.end())
    if name is None or any(mention.company and mention.start < name.end() for mention in said.mentions):
        return False
    if name["seat"] or any(one.sort == "private" and one.end == name.end() for one in said.mentions):
        return True
    who = words.refs.who.match(text, name.end())
    if who is not None and words.refs.trades.match(text, who.end()):
        return True
    aside = words.refs.explains.match(text, name.end())
    called = words.refs.nouns.search(text, aside.end(), aside.end() + _FAR) if aside is not None else None
    if aside is None or called is None or text[called.end() : called.end() + 1] in ("'", "’"):
        return False
    return words.refs.venture_firms.search(text, aside.end(), called.end() + _FIRM) is None


def _are_like_ours(said: Said | None, words: Words) -> bool:
    """Whether a sentence may speak of companies like the one of the text, not of those that deal with it."""
    if said is None:
        return True
    text = lowered(said.text)
    if words.refs.introduced_beside.search(text):
        return False
    ours = any(mention.company for mention in said.mentions) or _speaks_of_ours(said, words)
    return not ours or words.refs.introduced_peers.search(text) is not None


_FIRM = 10
"""Letters behind a noun for a company that may still say what it does ("a venture firm", "ein Fonds")."""
_INTRODUCED = re.compile(r"\s(?:(?:[a-zà-ÿ][\w'’-]*|(?P<seat>[A-ZÀ-Þ]\w*-[a-z]+))\s){0,5}(?P<name>[A-ZÀ-Þ][\w.&-]+)")
"""A name, with what tells of its bearer before it ("is the Seattle-based Harvey")."""


def deals_with_another(said: Said, words: Words) -> bool:
    """Whether a sentence tells of one company that is not watched what it is to another, be that one watched.

    "Harvey is built on OpenAI's models": what follows of "it" or "the company" is about Harvey.
    """
    text, at = said.text, behind_a_yardstick(said, words)
    end = opening_stranger(said, words)
    if not end:
        return False
    known = any(mention.end == end for mention in said.mentions)  # not "Derzeit baut OpenAI" or a person
    told = [words.refs.deals, *([words.refs.trades] if at else []), *([words.refs.builds_for] if known else [])]
    return any(verb_behind(text, end, verb, words) for verb in told)


def opening_stranger(said: Said, words: Words) -> int:
    """Return where the name ends of somebody who is not watched and with whom a sentence opens, a yardstick before it.

    Returns:
        The place; 0 where no such name opens it.
    """
    at = behind_a_yardstick(said, words)
    first = next((mention for mention in said.mentions if mention.start >= at), None)
    if first is not None and first.start < at + _QUOTED:
        return first.end if first.company is None and first.sort != "investor" else 0
    end = _opening_name(said.text, at, words)
    return end if first is None or first.start >= end else 0  # "Shanghai's MiniMax"


def verb_behind(text: str, end: int, verb: re.Pattern[str], words: Words) -> bool:
    """Whether a verb stands right behind a name, or an aside behind it; not one of ours ("LG builds on its models")."""
    aside = _ASIDE.match(text, end)
    for place in {end, aside.end() if aside else end}:
        behind = lowered(text[place:][:_FAR])
        told = verb.match(behind)
        if told is not None and words.refs.possessives.match(behind, told.end() + 1) is None:
            return True
    return False


def behind_a_yardstick(said: Said, words: Words) -> int:
    """Return where a sentence begins behind the company that it is set against ("Like OpenAI, Harvey sells"), or 0."""
    first = said.mentions[0] if said.mentions else None
    if first is None or first.company is None:
        return 0
    before, comma = lowered(said.text[: first.start]), said.text[first.end : first.end + 2] == ", "
    if words.refs.beside.fullmatch(before) and (comma or words.refs.inverts):
        return first.end + 1 + comma  # "Anders als OpenAI veröffentlicht es seine Modelle."
    return first.end + 2 if comma and words.refs.preposition.fullmatch(before) else 0


def behind_a_head_clause(said: Said, words: Words) -> int:
    """Return where a sentence says something of somebody, behind a head that names nobody ("The catch is that"), or 0.

    Not behind one that goes on about the one spoken of ("Its trouble is that").
    """
    head = words.refs.says_that.match(lowered(said.text))
    if head is None or any(mention.start < head.end() for mention in said.mentions):
        return 0
    return 0 if words.refs.possessives.search(head.group()) else head.end()


def _behind_its_dateline(text: str) -> int:
    """Return where a sentence begins behind the place and wire with which a report opens."""
    dateline = DATELINE.match(text)
    return dateline.end() if dateline else 0


def _opening_name(text: str, at: int, words: Words) -> int:
    """Return where what looks like a name ends, which stands at a place; 0 where it is a country or a plain word."""
    match = _NAME.match(text, at or _behind_its_dateline(text))
    if match is None or match[1].split()[0] in words.refs.not_names:
        return 0
    name = match[1].removesuffix("'s").removesuffix("’s")
    if words.refs.no_opening_name.fullmatch(lowered(name)) or is_country(name, words.lang):
        return 0
    return match.start(1) + len(name)


def _unlisted(text: str, words: Words) -> int:
    """Return where the name ends with which a sentence opens, if it can be no person's and no ordinary word; else 0."""
    match = _NAME.match(text, _behind_its_dateline(text))
    if match is None or match[1].split()[0] in words.refs.not_names:
        return 0
    last = match[1].split()[-1]
    if ODD.search(last) or ORIGIN.match(text, match.end()):
        return match.end()
    aside = _ASIDE.match(text, match.end())
    behind = lowered(text[aside.end() if aside else match.end() :][:_FAR])
    trades = (
        not words.refs.capital_nouns
        and words.refs.trades.match(behind)
        and not words.refs.no_opening_name.fullmatch(lowered(match[1]))
    )
    return match.end() if trades else 0


_QUOTED = 2
"""Marks that may stand before the name with which a sentence opens."""
_FAR = 80
_ASIDE = re.compile(r",\s[^,;:]{1,80},")
_NAME = re.compile(r"\W{0,2}([A-ZÀ-Þ](?!['’][a-zà-ÿ])[\w&’'.-]*\w(?:\s[A-ZÀ-Þ][\w&-]*)*)")
_IS_ADJECTIVE = re.compile(r" [a-zà-ÿ]{4,}")
_GOES_ON = re.compile(r",\s[A-ZÀ-Þ]|\s\w{1,3}\s(?:[A-ZÀ-Þ]|[a-zà-ÿ]+\d)|\s&\s|[:.]")
"""Behind a name: another one, with which it is listed, or what it is the label of."""
