"""The words around a sum are weighed: with weights of our own, and with those that the program has."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding.kind.decisions import Before, Decision
from pipeline.figures.funding.sentence.cues import Cues
from pipeline.figures.funding.sentence.scene import Scene, lay_out
from pipeline.figures.funding.sentence.words import words_of
from pipeline.figures.funding.weight.certainty import weighed_status
from pipeline.figures.funding.weight.features import Context, Telling, features
from pipeline.figures.funding.weight.learned import Weights, learned, read_weights
from pipeline.figures.funding.weight.weighing import KINDS, weigh
from pipeline.figures.names import names_of
from pipeline.figures.sentences import Sentence
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import one, told


def kinds() -> Weights:
    """Return the program's own weights."""
    table = learned().kinds
    assert table is not None
    return table


UNCLEAR = Decision("", None, "")


def scene_of(text: str) -> Scene:
    """Return a sentence laid out without any cue."""
    names = names_of(guide_watch_list()).find(text, "en")
    restates = words_of("en").restates
    return lay_out(
        Sentence(text, 0, "text", "paragraph", 0), find_amounts(text), names, (), Cues({}), (), None, restates
    )


def weights(**of: dict[str, float]) -> Weights:
    """Return weights for words behind (`r_word`) and before (`l_word`) a sum, with the kinds that each speaks for."""
    rows: dict[str, tuple[float, ...]] = {}
    for name, row in of.items():
        side = ">" if name.startswith("r_") else "<"
        rows[f"{side} {name[2:]}"] = tuple(row.get(kind, 0.0) for kind in KINDS)
    return Weights(KINDS, rows)


def test_a_word_that_no_cue_lists_says_what_a_sum_is() -> None:
    scene = scene_of("Cohere snaffled $500 million from its friends.")
    (decision,) = weigh(scene, [UNCLEAR], Before(), weights(l_snaff={"raise": 6.0}))
    assert decision.kind == "raise"
    assert "< snaff" in decision.rule


def test_words_outvote_a_weak_cue() -> None:
    scene = scene_of("Cohere spent $500 million on flowers.")
    said = Decision("raise", None, "raise: <spent", scores=(("raise", 3.0),))
    loud = weights(r_flowe={"none": 6.0})
    assert weigh(scene, [said], Before(), loud)[0].kind == ""
    (stands,) = weigh(scene, [said], Before(), weights(l_spent={"raise": 6.0}))
    assert (stands.kind, stands.rule) == (said.kind, said.rule)


def test_two_kinds_as_likely_as_each_other_are_unclear() -> None:
    scene = scene_of("Cohere bagged $500 million.")
    both = weights(l_bagge={"raise": 3.0, "valuation": 3.0, "none": -3.0})
    assert weigh(scene, [UNCLEAR], Before(), both)[0].kind == ""


def test_the_kind_of_the_sum_before_is_heard() -> None:
    scene = scene_of("Cohere: $500 million, $7 billion.")
    first, second = features(scene, 0, Before(), UNCLEAR, ""), features(scene, 1, Before(), UNCLEAR, "raise")
    assert "before:raise" in second
    assert "before:raise" not in first


def test_a_word_fades_with_its_distance_and_with_sums_between() -> None:
    scene = scene_of("Fetched: $500 million, then $7 billion.")
    near, far = (features(scene, place, Before(), UNCLEAR, "") for place in (0, 1))
    assert near["< fetch"] > far["< fetch"] > 0


def test_a_sum_is_compared_with_those_around_it() -> None:
    scene = scene_of("March brought $500 million and $5 billion.")
    small, large = (features(scene, place, Before(), UNCLEAR, "raise" if place else "") for place in (0, 1))
    assert "times the sum behind:-2" in small
    assert {"times the sum before:2", "times the raise before:2", "rank:0 of 2"} <= large.keys()
    told = Context(last=("raise", Decimal(50_000_000), True))
    assert "times the raise just told:2" in features(scene, 0, Before(), UNCLEAR, "", told)


def test_the_words_of_a_sum_s_own_clause_are_told_from_others() -> None:
    scene = scene_of("The fleet grew, Cohere bagged $500 million; its rivals wept.")
    own = {name for name in features(scene, 0, Before(), UNCLEAR, "") if name.startswith("clause ")}
    assert "clause bagge" in own
    assert not own & {"clause fleet", "clause rival"}


def test_what_is_said_of_a_sum_elsewhere_is_heard() -> None:
    scene = scene_of("Half of the $500 million came from Paris.")
    value = (Decimal(500_000_000), Decimal(500_000_000))
    start = scene.sums[0].amount.start
    context = Context(elsewhere={value: [Telling("title", 7, "raise"), Telling("text", start, "none")]})
    seen = features(scene, 0, Before(), UNCLEAR, "", context)
    assert "elsewhere:raise" in seen
    assert "elsewhere:none" not in seen  # that is the sum itself


@given(st.dictionaries(st.sampled_from(["< worth", "> in", "= fund", "size:18"]), st.floats(0, 1), max_size=4))
def test_shares_add_up_to_one(seen: dict[str, float]) -> None:
    shares = kinds().shares(seen)
    assert sum(shares.values()) == pytest.approx(1)
    assert all(0 <= share <= 1 for share in shares.values())


def test_what_was_never_seen_weighs_nothing() -> None:
    assert kinds().sums({"< zzzzz": 1.0}) == [0.0] * len(KINDS)


def test_the_table_has_a_weight_for_each_kind() -> None:
    table = kinds()
    assert table.kinds == KINDS
    assert all(len(row) == len(KINDS) for row in table.of.values())
    worth = dict(zip(table.kinds, table.of["< worth"], strict=True))
    assert max(worth, key=lambda kind: worth[kind]) == "valuation"


def test_a_table_is_read_as_it_is_written() -> None:
    table = read_weights("seen\traise\tnone\n< got\t1.50\t-1.50\n")
    assert table == Weights(("raise", "none"), {"< got": (1.5, -1.5)})


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Cohere has closed a round of $500 million.", "asserted"),
        ("Investors are circling: Cohere may soon pocket $500 million, two bankers say.", "rumoured"),
        ("Cohere should make $1 billion in 2030.", "forecast"),
        ("It is not true that Cohere has raised $500 million, its spokesman said.", "denied"),
    ],
)
def test_words_tell_how_sure_a_figure_is(text: str, status: str) -> None:
    assert one(text).status == status


def test_a_status_is_changed_only_where_the_words_are_sure() -> None:
    table = Weights(("asserted", "rumoured"), {"< perhaps": (-1.0, 1.0), "< maybe": (-0.1, 0.1)})
    assert weighed_status({"< perhaps": 1.0}, "asserted", table, named=False) == "rumoured"
    assert weighed_status({"< perhaps": 1.0}, "asserted", table, named=True) == "asserted"
    assert weighed_status({"< maybe": 1.0}, "asserted", table, named=False) == "asserted"


def test_a_title_that_says_nothing_of_a_sum_tells_no_figure() -> None:
    title = "Mistral AI's Meteoric Rise: Inside the $14B Open-Source Gambit"
    assert told("Mistral AI sells to banks.", title) == set()
    assert told("Mistral AI sells to banks.", "Mistral AI raises $14B") == {"Mistral AI amount_raised 14000m USD"}
