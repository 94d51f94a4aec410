"""Whether a valuation counts the new money in: "pre" or "post", where the text says so."""

from __future__ import annotations

from pipeline.figures.funding.details.reach import walls_of
from pipeline.figures.funding.scene import Scene, Sum


def basis_of(scene: Scene, one: Sum) -> str | None:
    """Return "pre" or "post" where the text says that the new money is out or in: of the sum nearest to those words."""
    for found in scene.of("pre", "post"):
        nearest = min(
            scene.sums,
            key=lambda other: (
                scene.words_between(*_gap(other, found.start, found.end))
                + 3 * scene.parted(*_gap(other, found.start, found.end))
                + 6 * _walls_between(scene, *_gap(other, found.start, found.end))
                + (0.5 if other.end <= found.start else 0.0)
            ),
        )
        if nearest is one:
            return found.group
    return "post" if _is_set_against_pre(scene, one) else None


def _is_set_against_pre(scene: Scene, one: Sum) -> bool:
    """Whether a price with the money in follows the one without ("$10 billion before the money, $12 billion after")."""
    number = scene.sums.index(one)
    told = any(found.amount == one.start for found in scene.of("post_if_pre"))
    return told and number > 0 and basis_of(scene, scene.sums[number - 1]) == "pre"


def _gap(one: Sum, start: int, end: int) -> tuple[int, int]:
    return (end, one.start) if end <= one.start else (one.end, max(start, one.end))


def _walls_between(scene: Scene, left: int, right: int) -> int:
    return sum(1 for wall in walls_of(scene) if left <= wall < right)
