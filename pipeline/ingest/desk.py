"""What judging needs beside an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.compare import Rates
from storage.records import Tolerances, WatchList


@dataclass(frozen=True, slots=True)
class Desk:
    """What judging needs beside an article: who is watched, the rates and constants, who is who among outlets."""

    watch: WatchList
    rates: Rates
    tolerances: Tolerances = field(default_factory=Tolerances)
    outlets: Mapping[str, str] = field(default_factory=dict)
