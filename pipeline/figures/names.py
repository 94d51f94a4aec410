"""Find the companies of a watch list in a text, and tell them from longer names and from ordinary words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.figures import lexicon
from pipeline.figures.vocabulary import one_of
from storage.records import Company, WatchList

_CAPITALISED = r"(?:[A-ZÀ-ÖØ-Þ][\w&’'\-]*)"
_LONGER = re.compile(rf"[^\S\n]({_CAPITALISED})")
_FOLLOWS = re.compile(r"[^\S\n]([\w'’-]+)")
_GAP = re.compile(r"[\s-]")
_NEXT_WORD = re.compile(r"[^\S\n]([A-Z][\w'’-]+)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…\n]\s*|[«„“\"'(–—-]\s*)$")
_LONGEST = 200
"""Letters behind a hyphen among which a second name is looked for: more than any name and its ending have."""
_ACTS = re.compile(r"[^\S\n][a-zà-ÿ]{1,12}[^\S\n]")
"""Behind one letter that opens a sentence: the word of which it is the subject ("H has raised")."""
_SHORTEST = 2
"""Letters of a name whose genitive would be another word too often ("Hs")."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Mention:
    """A company in a text.

    Attributes:
        start, end: the span, without a possessive ending that an apostrophe parts from it.
        company: the watch-list name, or None for a company that is known but not watched.
        name: the name it is told under: the watch-list name, or the other's.
        exact: whether the alias can mean nothing else (a full name, not an ordinary word).
        sort: "private" or "listed" by where its shares are, or "investor"; "" where nothing is known of it.
    """

    start: int
    end: int
    company: str | None
    name: str
    exact: bool = True
    sort: str = ""


class Names:
    """The names of a watch list, ready to be found.

    Names match as whole words, the longest first, and case counts. A name that is an ordinary word of the language
    ("Scale", "Together") counts only where the text also gives the full name, or names the company's people or
    products. A name that goes on as a longer one ("Nvidia Ventures", "Amazon rainforest") is somebody or something
    else.
    """

    def __init__(self, watch: WatchList) -> None:
        self.watch = watch
        self._companies: dict[str, Company | None] = {}
        self._named: dict[str, str] = {}
        self._short: set[str] = set()
        self._described: dict[str, list[str]] = {}
        """Phrases that stand for a company, or for each of several ("the San Francisco company")."""
        self._known_for: dict[str, str] = {}
        """Whose the best known products are."""
        self._sorts = {c.name: _sort(c) for c in (*watch.others, *watch.companies)}
        self._vouched: dict[str, re.Pattern[str]] = {}
        """For a company with short names, what tells beside one that the company is meant."""
        for company, watched in [*((c, True) for c in watch.companies), *((c, False) for c in watch.others)]:
            names = (company.name, *company.aliases)
            # wire copy and slides write names in capitals
            capitals = [alias.upper() for alias in names if len(alias) > 3 and not alias.isupper()]
            # and some papers write a name as an ordinary word ("Openai", "Ai21 Labs")
            tamed = [" ".join(map(_tamed, alias.split())) for alias in names if len(alias) > 3]
            for alias in (*names, *company.short_names, *capitals, *tamed):
                self._companies.setdefault(_key(alias), company if watched else None)
                self._named.setdefault(_key(alias), company.name)
            full = {_key(alias) for alias in (company.name, *company.aliases)}
            self._short.update(_key(alias) for alias in company.short_names if _key(alias) not in full)
            if watched and company.short_names:
                self._vouched[company.name] = _whole_words(_vouching(company))
            for phrase in company.descriptions if watched else ():
                meant = self._described.setdefault(_key(_plain(phrase)), [])
                meant.extend({company.name}.difference(meant))
            for product in company.known_for if watched else ():
                self._known_for.setdefault(_key(_plain(product)), company.name)
        self._pattern = _whole_words(self._companies)
        self._descriptions = _whole_words(self._described)
        self._makers = _makers(self._known_for)
        self._products = re.compile(rf"(?<![\w-]){_spaced(self._known_for)}(?!\w)", re.I)
        known_for = (product for company in watch.companies for product in company.known_for)
        self.watched = frozenset((*(alias for alias, company in self._companies.items() if company), *known_for))
        """Every way in which a watched company's name is written, and what may tell it ("the maker of ChatGPT")."""
        self._watched = _whole_words(self.watched)

    def names_watched(self, text: str) -> bool:
        """Whether a text may name a watched company at all: the cheap look before any reading."""
        return self._watched.search(" " + text) is not None

    def watched_spellings(self) -> set[str]:
        """Return how a watched company's name may stand in a text: as it is, or in a genitive ("Baidus Umsatz")."""
        return {name + end for name in self.watched for end in ("", *_genitives())}

    def watched_at(self, text: str, at: int) -> bool:
        """Whether a watched company's name stands behind the mark or space at a place of a text."""
        return self._watched.match(text, at) is not None

    def describe(self, text: str) -> list[Mention]:
        """Return the phrases of a text that stand for a company ("the ChatGPT maker"), in order.

        A phrase that may mean several ("the San Francisco company") is told once for each. What tells one by its
        product ("the start-up behind Claude") is found by the lexicon's words for that.
        """
        plain = " " + _plain(text)
        makers = [
            (m.start() - 1, m.end() - 1, [self._known_for[_key(m["product"] or m["owned"])]])
            for m in self._makers.finditer(plain)
        ]
        found = ((m.start(), m.end() - 1, self._meant_by(_key(m[0][1:]))) for m in self._descriptions.finditer(plain))
        # a phrase that a maker's begins with is part of it ("the Paris firm behind Le Chat")
        others = [one for one in found if not any(one[0] < end and start < one[1] for start, end, _ in makers)]
        return [
            Mention(start, end, name, name, True, self._sorts.get(name, ""))
            for start, end, names in sorted(makers + others)
            for name in names
        ]

    def is_by_product(self, phrase: str) -> bool:
        """Whether a phrase tells a company by what it makes, so that no text need name it ("the ChatGPT maker")."""
        return self._products.search(" " + _plain(phrase)) is not None

    def _meant_by(self, phrase: str) -> list[str]:
        """Return the companies that a phrase stands for, also in a genitive ("des Facebook-Konzerns")."""
        shorter = (phrase.removesuffix(end) for end in _genitives() if phrase.endswith(end))
        return next((self._described[name] for name in (phrase, *shorter) if name in self._described), [])

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the names of a text stand; of two that a hyphen joins ("Meta-Scale AI") both."""
        for match in self._pattern.finditer(" " + text):
            start, end = match.start(), match.end() - 1  # the mark before a name counts for the space added
            yield start, end
            while text[end : end + 1] == "-" and (joined := self._pattern.match(" " + text[end + 1 : end + _LONGEST])):
                start, end = end + 1, end + joined.end()
                yield start, end

    def find(self, text: str, lang: str = "en", told: Collection[str] = ()) -> list[Mention]:
        """Return the companies named in a text, in order; those `told` around it are meant by their short names too."""
        if len(text) > 1_000_000:
            text = text[:1_000_000]
        found: list[tuple[int, int, str, bool]] = []
        certain = set(told)
        for start, end in self._spans(text):
            alias = text[start:end]
            if alias not in self._named:
                alias = _key(alias)
            if alias not in self._named:
                alias = self._without_genitive(alias, lang)
                if not alias:
                    continue
            doubtful = alias in self._short or len(alias) < 2
            if not doubtful:
                certain.add(self._named[alias])
            found.append((start, end, alias, doubtful))
        certain |= self._told_beside({self._named[a] for _, _, a, doubtful in found if doubtful} - certain, text)
        mentions = []
        for start, end, alias, doubtful in found:
            name = self._named[alias]
            if doubtful and (name not in certain or _is_a_word_here(text, start, end, lang)):
                continue
            kind = _what_follows(text, end, lang)
            if kind == "word":
                continue
            if kind == "other":
                first, bodies = end, _words(lang, "other_bodies")
                while (longer := _LONGER.match(text, end)) and text[first:end].strip() not in bodies:
                    end = longer.end()
                mentions.append(Mention(start, end, None, text[start:end], sort="investor"))
                continue
            company = self._companies[alias]
            form = _legal_form().match(text, end)
            end = form.end() if form else end
            mentions.append(
                Mention(start, end, company.name if company else None, name, not doubtful, self._sorts.get(name, ""))
            )
        return mentions

    def _without_genitive(self, written: str, lang: str) -> str:
        """Return the name that a genitive without an apostrophe is of ("OpenAIs"), "" where the language has none."""
        name = next((written.removesuffix(end) for end in _words(lang, "genitive") if written.endswith(end)), "")
        return name if len(name) > _SHORTEST else ""

    def _told_beside(self, doubtful: set[str], text: str) -> set[str]:
        """Return which companies are meant by their short names, since a text also names their people or products."""
        return {name for name in doubtful if name in self._vouched and self._vouched[name].search(" " + text)}


def _sort(company: Company) -> str:
    return "investor" if company.investor else "listed" if company.listed else "private"


def _vouching(company: Company) -> Iterator[str]:
    """Yield names that are told beside a company's short name: its people, its products, the heads of their families.

    A short name in lower case ("poolside") is a word too often to be vouched for.
    """
    if any(name.islower() for name in company.short_names):
        return
    heads = (family.partition("{")[0].strip(" .-") for family in company.families)
    yield from (name for name in company.people if " " in name)
    yield from (name for name in (*company.products, *heads) if len(name) > 3 and name not in company.short_names)


@lru_cache(maxsize=8)
def names_of(watch: WatchList) -> Names:
    """Return the names of a watch list; built once for each list."""
    return Names(watch)


def _tamed(word: str) -> str:
    """Return a word with one capital: "OpenAI" as "Openai". "AI" and "H" stay."""
    return word if len(word) < 3 else word[:1].upper() + word[1:].lower()


def _plain(phrase: str) -> str:
    """Return a phrase in lower case with plain spaces and apostrophes; of the same length."""
    plain = phrase.translate(_PLAIN) if _UNPLAIN.search(phrase) else phrase
    low = plain.lower()
    return low if len(low) == len(phrase) else plain


_PLAIN = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\u2011": "-"})
_UNPLAIN = re.compile("[’\u00a0\u202f\u2011]")


def _key(alias: str) -> str:
    """Return a name with its hyphens and wide spaces made plain: "Hugging-Face" is "Hugging Face"."""
    return _GAP.sub(" ", alias)


def _whole_words(names: Iterable[str]) -> re.Pattern[str]:
    """Compile names, and the mark before them, to one pattern, which passes most places of a text at once.

    A class of characters comes first, which `re` finds fast, then the letters of the names as a tree.
    """
    plain = [name.replace("-", " ") for name in names]
    if not plain:
        return re.compile(r"(?!)")
    firsts = "".join(sorted({re.escape(name[:1]) for name in plain}))
    any_name = one_of(plain).replace(r"\ ", r"[\s-]")
    return re.compile(rf"[^0-9A-Z_a-z@#$/.-](?=[{firsts}])(?<!\w){any_name}{_genitive()}(?![\w@]|-[a-zà-ÿ]{{4,}}|\.\w)")


_DESCRIBING = 3
"""Words at most between what a company is called and what leads to its product ("the firm from Paris behind …")."""


def _makers(products: Iterable[str]) -> re.Pattern[str]:
    """Compile what tells a company by what it makes, in any language ("the AI company behind the Claude chatbot")."""
    firms, made, makers, owners, goods = (
        _spaced({word for lang in lexicon.languages() for word in _words(lang, key)})
        for key in ("firms", "made", "makers", "owners", "goods")
    )
    between = rf"(?:[\s-](?!(?:{firms}|{made})\b)[\w'-]+){{0,{_DESCRIBING}}}"
    leads = rf"(?:{firms}{between}\s{made}|{makers})"
    told = rf"{leads}\s(?:{goods}(?:\s|(?<=')))*(?P<product>{_spaced(products)})(?![\w-])"
    owned = rf"(?P<owned>{_spaced(products)})'s?\s{owners}\b"
    return re.compile(rf"(?<![\w-])(?:{told}|{owned})")


def _spaced(words: Iterable[str]) -> str:
    """Return a pattern for any of some words, with a hyphen for any space; of no words, one that nothing matches."""
    return one_of(words).replace(r"\ ", r"[\s-]") or "(?!)"


@cache
def _genitives() -> list[str]:
    """Return what a genitive adds to a name without an apostrophe, in the languages that have one."""
    return sorted({end for lang in lexicon.languages() for end in _words(lang, "genitive")})


@cache
def _genitive() -> str:
    return f"(?:{'|'.join(map(re.escape, _genitives()))})?" if _genitives() else ""


def _is_a_word_here(text: str, start: int, end: int, lang: str) -> bool:
    """Whether an ordinary word that is also a name stands here as the word: "Together, they have …"."""
    if not _SENTENCE_START.search(text[max(0, start - 3) : start]):
        return False
    if end - start < 2:
        return _ACTS.match(text, end) is None
    return text[end : end + 1] in ",;" and not text[start:end].isupper() and not _behind_name(lang).match(text, end)


def _what_follows(text: str, end: int, lang: str) -> str:
    """Say whether a name goes on: as a thing of nature or word ("word"), as another body ("other"), or not ("")."""
    follows = _FOLLOWS.match(text, end)
    if follows is None:
        return ""
    word = follows.group(1)
    bodies = _words(lang, "other_bodies")
    if word in bodies or (word[:1].isupper() and (then := _NEXT_WORD.match(text, follows.end())) and then[1] in bodies):
        return "other"
    if word.lower() in _words(lang, "no_company_before"):
        return "word"
    return ""


@cache
def _legal_forms() -> str:
    """Return a pattern for what companies are by law, in any country."""
    return one_of({form for lang in lexicon.languages() for form in _words(lang, "legal_forms")})


_STOP = r"(?:\.(?=[^\S\n]?[a-zà-ÿ(,;:)’'–-]))"
"""The full stop of what is written short, where it cannot end the sentence."""


@cache
def _legal_form() -> re.Pattern[str]:
    """Compile what stands behind a name and is part of it ("CoreWeave Inc.", "Alibaba Group Holding Ltd.")."""
    return re.compile(rf"(?:,?[^\S\n](?:{_legal_forms()})(?![\w-]){_STOP}?)+")


@cache
def _stop_of_a_form() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s){_legal_forms()}{_STOP}")


def behind_its_stop(text: str, start: int, end: int) -> int:
    """Return where a name ends that may end in a legal form, with the full stop of that ("Lambda Inc. borrowed")."""
    stop = _stop_of_a_form().match(text, text.rfind(" ", start, end) + 1)
    return stop.end() if stop is not None and stop.end() == end + 1 else end


@cache
def _behind_name(lang: str) -> re.Pattern[str]:
    """Compile what stands behind a comma where the word before it is a name ("Moonshot, founded in 2023,")."""
    return re.compile(rf",\s+(?:{'|'.join(lexicon.section(lang, 'names').get('behind_name', ())) or '(?!)'})(?!\w)")


@cache
def _words(lang: str, key: str) -> frozenset[str]:
    values = lexicon.section(lang, "names").get(key)
    return frozenset(str(v) for v in values) if isinstance(values, list) else frozenset()
