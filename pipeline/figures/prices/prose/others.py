"""Tells when a sentence speaks of what nobody watches: somebody who sells, a thing that costs, one's own expenses."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.prices.page import Page
from pipeline.figures.products import PLAN_WORDS

_ASIDE = r"(?:,\s[^,.;:\d]{2,60},)?"
"""What is said of somebody between commas."""


class Others:
    """Reads of the sentences of one page whether they open with another subject than a watched product."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.words = page.reader.words

    def opens(self, text: str) -> bool:
        """Whether a sentence opens with a name that sells, with a thing that costs, or with what is one's own.

        "ElevenLabs, the best-known rival, charges …", "At Runway the Pro plan is …", "A junior developer costs …", "My
        accountant costs …".
        """
        if self._own().match(text):
            return True
        found = next((m for form in self._forms() if (m := form.match(text))), None)
        if found is None or self._is_watched(found["name"]):
            return False
        label = self.page.reader.label(found["name"])
        return bool(label.rest) and not (label.directions or label.unit or label.conditions or label.whole)

    def _is_watched(self, name: str) -> bool:
        """Whether a name holds a company's, a product's or a plan's ("Max costs", "A Team seat costs")."""
        plan = any(word in PLAN_WORDS for word in name.lower().split())
        return plan or any(m.company for m in self.page.companies(name)) or bool(self.page.named(name))

    def _forms(self) -> tuple[re.Pattern[str], ...]:
        return self._seller(), self._model(), self._place(), self._owner(), self._thing()

    def _name(self) -> str:
        no_name = self.words.group("somebody", "no_name")
        return rf"(?P<name>(?!(?i:{no_name})[\s'’])[A-ZÀ-Ý][\w.]*(?: [A-ZÀ-Ý][\w.]*){{0,3}})"

    def _lead(self) -> str:
        group = self.words.group
        return rf"(?:(?i:{group('somebody', 'lead')})[:,]\s+)?(?:(?i:{group('somebody', 'kin')})\s+)?"

    @cache  # noqa: B019
    def _seller(self) -> re.Pattern[str]:
        """A name and a verb of selling, an aside between them or not."""
        group = self.words.group
        return re.compile(rf"{self._lead()}{self._name()}{_ASIDE} (?i:{group('somebody', 'sells')})(?!\w)")

    @cache  # noqa: B019
    def _model(self) -> re.Pattern[str]:
        """A name with a version in it, and a verb of cost ("M2.1 is sold at $0.30", of a model that nobody told of)."""
        return re.compile(rf"(?P<name>[A-Z][\w-]*\d[\w.-]*) (?i:{self.words.group('cost_verbs')})(?!\w)")

    @cache  # noqa: B019
    def _place(self) -> re.Pattern[str]:
        """A name behind a word for where something is sold ("At Runway, …", "Bei Runway kostet …")."""
        at = self.words.group("somebody", "at")
        return re.compile(rf"(?i:{at})\s+{self._name()}(?:,\s|\s(?=[a-zà-ÿ]))")

    @cache  # noqa: B019
    def _owner(self) -> re.Pattern[str]:
        """What belongs to a name, and costs ("Runway's Pro plan costs", "L'offre Pro de Runway coûte")."""
        group = self.words.group
        costs = rf"(?i:{group('somebody', 'costs')})(?!\w)"
        before = rf"{self._name()}['’]s? (?:[\w-]+ ){{1,3}}{costs}"
        of = self.words.fragments("somebody", "of")
        behind = rf"[^\W\d]+['’ ](?:[\w-]+ ){{1,3}}(?:{'|'.join(of)}) ?{self._name()} {costs}"
        return re.compile(behind if of else before)

    @cache  # noqa: B019
    def _thing(self) -> re.Pattern[str]:
        """A thing that is spoken of for the first time."""
        group = self.words.group
        return re.compile(
            rf"{group('somebody', 'indefinite')}\s?(?<=\W)(?P<name>[^\W\d]+(?: [^\W\d]+){{0,2}}) "
            rf"{group('somebody', 'costs')}(?!\w)",
            re.I,
        )

    @cache  # noqa: B019
    def _own(self) -> re.Pattern[str]:
        """What is the writer's own, and costs or pays ("My accountant costs me", "Notre rédaction paie")."""
        group = self.words.group
        sold = "|".join(group(kind) for kind in ("plan_nouns", "generic", "name_words"))
        word = rf"(?!(?:{sold})(?!\w))[^\W\d]+ "
        return re.compile(rf"{group('somebody', 'mine')} (?:{word}){{1,4}}{group('somebody', 'spends')}(?!\w)", re.I)
