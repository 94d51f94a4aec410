"""What a person decides holds: for the same told again, for copies, for a rebuilt database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pipeline import decisions
from pipeline.figures.products import product_key
from pipeline.ingest import Desk, Ingested, ingest
from pipeline.ingest.rulings import RulingError, Side, end_mutes
from storage.records import Article, Company, Figure, Reading, Schedule, Source, WatchList, series_key
from storage.store import Store
from tests.compare.desk import figure, rates, span_of

DESK = Desk(WatchList((Company("Mistral AI"),)), rates())
PRESS = Source("Paper", "feed", "https://paper.example/feed", Schedule(every=timedelta(hours=1)))
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def take(store: Store, name: str, day: str, *figures: Figure, tier: str = "press", text: str = "") -> Ingested:
    url = f"https://{name}.example/"
    article = Article(url, "News", text or f"{name} {day}", "en", published=date.fromisoformat(day))
    source = replace(PRESS, name=name, tier=tier)
    return ingest(article, Reading(figures), source, store, DESK, NOW)


def disputed(store: Store) -> Ingested:
    take(store, "a", "2025-03-01", figure("amount_raised", "$305M"))
    return take(store, "b", "2025-03-02", figure("amount_raised", "$350M"), tier="secondary")


def settled(store: Store, side: str) -> None:
    conflict = decisions.find_conflict(store, "1")
    chosen = "both" if side == "both" else decisions.side_named(conflict, side, store)
    decisions.settle(store, conflict, chosen, by="ana", note="asked them", now=LATER)


def states(store: Store) -> list[str]:
    return [conflict.state for conflict in store.conflicts(states=None)]


@pytest.mark.parametrize(("name", "side"), [("a", "left"), ("1b", "right"), ("2", "right"), ("1", "left")])
def test_a_side_is_named_by_its_letter_or_by_a_figure(store: Store, name: str, side: str) -> None:
    disputed(store)
    assert decisions.side_named(decisions.find_conflict(store, "1"), name, store) == side


def test_a_name_that_is_no_side_is_answered_with_those_there_are(store: Store) -> None:
    disputed(store)
    with pytest.raises(RulingError, match="Write 1a, 1b"):
        decisions.side_named(decisions.find_conflict(store, "1"), "left", store)


def test_a_settled_conflict_stays_settled_when_the_same_is_told_again(store: Store) -> None:
    disputed(store)
    settled(store, "1a")
    again = take(store, "c", "2025-03-03", figure("amount_raised", "$350M"), tier="secondary")
    assert again.raised == ()
    assert states(store) == ["settled"]
    (said,) = store.decisions()
    assert (said.kind, said.by, said.note) == ("settled", "ana", "asked them")


def test_better_evidence_for_the_other_side_opens_it_again(store: Store) -> None:
    disputed(store)
    settled(store, "1a")
    announced = take(store, "company", "2025-03-03", figure("amount_raised", "$350M"), tier="primary")
    assert [conflict.key for conflict in announced.raised] == [store.conflicts()[0].key]
    assert "It was settled" in store.conflicts()[0].explanation


def settled_for_the_paper(store: Store, *, against: str = "press") -> None:
    """Paper a tells 305, another source 350; ana settles it for the paper, on 2 January 2026."""
    take(store, "a", "2025-03-01", figure("amount_raised", "$305M", round="series-b"))
    take(store, "b", "2025-03-02", WRONG, tier=against)
    settled(store, "1a")


WRONG = figure("amount_raised", "$350M", round="series-b")


@pytest.mark.parametrize(
    ("against", "day", "tier", "state"),
    [
        ("press", "2026-02-01", "press", "open"),  # another paper has found out for itself, it seems
        ("press", "2025-12-30", "press", "settled"),  # older than the settlement
        ("press", "2026-01-02", "press", "settled"),  # of its day: the same wave of news
        ("press", "2026-02-01", "secondary", "settled"),  # a blog repeats what papers wrote
        ("secondary", "2026-02-01", "secondary", "settled"),
        ("secondary", "2025-03-03", "press", "open"),  # better than all before, whenever it was written
        ("press", "2025-03-03", "primary", "open"),
    ],
)
def test_a_settled_conflict_comes_back_with_new_evidence_and_no_retelling(
    store: Store, against: str, day: str, tier: str, state: str
) -> None:
    settled_for_the_paper(store, against=against)
    late = take(store, "late", day, WRONG, tier=tier)
    assert states(store) == [state]
    assert len(late.raised) == (state == "open")


def test_who_told_the_old_figure_before_is_no_new_evidence(store: Store) -> None:
    settled_for_the_paper(store)
    take(store, "b", "2026-02-01", WRONG, text="again")
    said = replace(WRONG, attribution="Reuters")
    take(store, "c", "2025-03-02", said)
    take(store, "d", "2026-02-01", said)
    take(store, "e", "2026-02-02", replace(WRONG, round=None, as_of="2025-03", as_of_span=span_of("2025-03")))
    assert states(store) == ["open"]
    assert store.conflicts()[0].explanation.startswith("It was settled on 2 January 2026, but e (press) now tells")


def test_a_conflict_that_came_back_is_settled_and_comes_back_again(store: Store) -> None:
    settled_for_the_paper(store)
    take(store, "c", "2026-02-01", WRONG)
    decisions.settle(store, store.conflicts()[0], "left", by="ben", note="", now=NOW + timedelta(days=60))
    take(store, "d", "2026-02-15", WRONG)
    take(store, "c", "2026-03-15", WRONG, text="again")
    assert states(store) == ["settled"]
    take(store, "e", "2026-03-15", WRONG)
    assert states(store) == ["open"]
    assert store.conflicts()[0].explanation.count("It was settled") == 1


def test_a_company_that_speaks_for_itself_is_not_shaken_by_papers(store: Store) -> None:
    take(store, "company", "2025-03-01", figure("amount_raised", "$305M", round="series-b"), tier="primary")
    take(store, "b", "2025-03-02", WRONG)
    settled(store, "1a")
    take(store, "c", "2026-02-01", WRONG)
    assert states(store) == ["settled"]


def test_a_new_value_disputes_what_a_conflict_was_settled_for(store: Store) -> None:
    settled_for_the_paper(store)
    late = take(store, "c", "2025-03-05", figure("amount_raised", "$400M", round="series-b"), tier="secondary")
    assert states(store) == ["settled", "open"]
    assert len(late.raised) == 1
    near = take(store, "d", "2025-03-06", figure("amount_raised", "$352M", round="series-b"), tier="secondary")
    assert near.raised == ()  # as good as the old figure


def test_what_was_settled_for_both_stays_so(store: Store) -> None:
    take(store, "a", "2025-03-01", figure("amount_raised", "$305M", round="series-b"))
    take(store, "b", "2025-03-02", WRONG)
    settled(store, "both")
    assert take(store, "c", "2026-02-01", WRONG).raised == ()
    assert take(store, "d", "2026-02-01", figure("amount_raised", "$305M", round="series-b")).raised == ()
    assert states(store) == ["settled"]


def test_new_evidence_brings_every_settled_dispute_of_its_side_back(store: Store) -> None:
    settled_for_the_paper(store)
    take(store, "c", "2025-03-05", figure("amount_raised", "$400M", round="series-b"))
    disputes = {c.number: c for c in store.conflicts(states=None)}
    decisions.settle(store, disputes[2], "left", by="ana", note="", now=LATER)
    take(store, "d", "2026-02-01", figure("amount_raised", "$400M", round="series-b"))
    assert {c.number: c.state for c in store.conflicts(states=None)} == {1: "settled", 2: "open"}


def test_a_rebuilt_database_ends_with_the_same_conflicts_settled(store: Store) -> None:
    settled_for_the_paper(store)
    take(store, "c", "2026-02-01", WRONG)
    written = decisions.export(store.decisions())
    with Store.open(":memory:") as rebuilt:
        decisions.take_in(rebuilt, decisions.read_export(written, "decisions.json"), DESK)
        take(rebuilt, "a", "2025-03-01", figure("amount_raised", "$305M", round="series-b"))
        take(rebuilt, "b", "2025-03-02", WRONG)
        assert states(rebuilt) == ["settled"]
        take(rebuilt, "c", "2026-02-01", WRONG)
        assert states(rebuilt) == ["open"]


def test_what_was_settled_decides_which_figure_stands(store: Store) -> None:
    disputed(store)
    settled(store, "1b")
    joined = take(store, "c", "2025-03-03", figure("amount_raised", "$350M"))
    assert joined.raised == ()
    assert states(store) == ["settled"]


def test_a_reopened_conflict_is_open_and_told_anew(store: Store) -> None:
    disputed(store)
    settled(store, "both")
    done = decisions.reopen(store, decisions.find_conflict(store, "1"), by="ben", note="", now=LATER)
    assert (done.state, done.raised, done.settled_for) == ("open", LATER, None)
    with pytest.raises(RulingError, match="is open"):
        decisions.reopen(store, done, by="ben", note="", now=LATER)


def test_a_conflict_with_nothing_left_on_a_side_is_not_reopened(store: Store) -> None:
    disputed(store)
    decisions.reject(store, decisions.find_record(store, "2"), because="misread", by="ana", note="", now=LATER)
    with pytest.raises(RulingError, match="All of side 1b is withdrawn"):
        decisions.reopen(store, decisions.find_conflict(store, "1"), by="ana", note="", now=LATER)


@pytest.mark.parametrize("side", ["right", "both"])
def test_a_conflict_is_not_settled_for_a_side_that_nobody_tells(store: Store, side: Side) -> None:
    disputed(store)
    decisions.reject(store, decisions.find_record(store, "2"), because="misread", by="ana", note="", now=LATER)
    conflict = decisions.find_conflict(store, "1")
    with pytest.raises(RulingError, match="All of side 1b is withdrawn, so it can't hold"):
        decisions.settle(store, conflict, side, by="ana", note="", now=LATER)
    assert decisions.settle(store, conflict, "left", by="ana", note="", now=LATER).settled_for == "left"
    decisions.reject(store, decisions.find_record(store, "1"), because="misread", by="ana", note="", now=LATER)
    with pytest.raises(RulingError, match="All of side 1"):
        decisions.settle(store, conflict, side, by="ana", note="", now=LATER)


def test_a_rejected_figure_is_gone_here_in_copies_and_for_newer_rules(store: Store) -> None:
    disputed(store)
    wrong = decisions.find_record(store, "2")
    closed = decisions.reject(store, wrong, because="misread", by="ana", note="", now=LATER)
    assert [conflict.number for conflict in closed] == [1]
    assert states(store) == ["closed"]
    copy = take(store, "copy", "2025-03-04", figure("amount_raised", "$350M"))
    assert (copy.new, copy.raised) == ((), ())
    again = take(store, "b", "2025-03-02", figure("amount_raised", "$350M"), text="edited")
    assert again.new == ()
    assert [record.figure.quote for record in store.records()] == ["$305M"]


def test_a_reason_must_be_one_of_three(store: Store) -> None:
    disputed(store)
    with pytest.raises(RulingError, match="misread, wrong-company, not-a-figure"):
        decisions.reject(store, decisions.find_record(store, "2"), because="ugly", by="a", note="", now=LATER)


def test_a_correction_stands_above_the_page_and_survives_its_next_reading(store: Store) -> None:
    disputed(store)
    wrong = decisions.find_record(store, "2")
    made, _ = decisions.fix(store, wrong, {"low": "305000000", "high": "305000000"}, DESK, by="ana", note="", now=LATER)
    assert (made.tier, made.witness, made.figure.quote) == ("own", "person:ana", "$350M")
    assert states(store) == ["closed"]
    again = take(store, "b", "2025-03-02", figure("amount_raised", "$350M"), text="edited")
    assert again.raised == ()
    assert {str(record.figure.low) for record in store.records()} == {"305000000"}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({}, "Say what is to be other"),
        ({"low": "much"}, "is no sum"),
        ({"low": "3", "high": "2"}, "above the high end"),
        ({"low": None, "high": None}, "neither a low nor a high end"),
        ({"metric": "mood"}, "“mood” is no metric. Write amount_raised, "),
        ({"status": "sure"}, "“sure” is no status. Write asserted, rumoured, forecast, denied"),
        ({"basis": "mid"}, "“mid” is no basis. Write pre, post"),
        ({"currency": "XXX"}, "“XXX” is no currency"),
        ({"period": "never"}, "“never” is no period"),
        ({"low": "1e400"}, "more money than there is"),
        ({"metric": "investment"}, "Name it with --investor"),
        ({"metric": "price", "unit": "month"}, "Name the model or plan with --product"),
        ({"conditions": ["cheap"]}, "“cheap” is no condition of a price"),
        ({"metric": "price"}, "Say which with --unit"),
        ({"as_of": "last week"}, "is no date"),
        ({"colour": "red"}, "no field “colour”"),
    ],
)
def test_a_correction_that_says_nothing_sensible_changes_nothing(
    store: Store, value: dict[str, str | None], sentence: str
) -> None:
    disputed(store)
    before = store.records(), store.decisions()
    with pytest.raises(RulingError, match=sentence):
        decisions.fix(store, decisions.find_record(store, "2"), value, DESK, by="a", note="", now=LATER)
    assert (store.records(), store.decisions()) == before


def test_a_figure_added_by_hand_is_judged_and_stands_first(store: Store) -> None:
    take(store, "a", "2025-03-01", figure("amount_raised", "$305M"))
    value = {"subject": "Mistral AI", "metric": "amount_raised", "low": "350000000", "high": "350000000",
             "currency": "USD", "as_of": "2025-03-01"}  # fmt: skip
    made, done = decisions.add(store, value, "https://r.example/", "three fifty", DESK, by="ana", note="", now=LATER)
    assert (made.tier, made.number) == ("own", 2)
    assert [conflict.kind for conflict in done.raised] == ["disputed"]


LARGE = {"subject": "Mistral AI", "metric": "price", "low": "0.4", "high": "0.4", "currency": "USD",
         "product": "mistral-large-3", "unit": "1M input tokens"}  # fmt: skip


def test_a_price_added_by_hand_belongs_to_the_series_of_its_product(store: Store) -> None:
    made, _ = decisions.add(store, LARGE, "https://r.example/", "0.40", DESK, by="ana", note="", now=LATER)
    assert made.figure.product_key == product_key("Mistral Large 3", "Mistral AI", DESK.watch)
    assert made.series == series_key(replace(made.figure, product="Mistral Large 3"))


def test_a_price_given_to_another_product_or_company_moves_to_its_series(store: Store) -> None:
    made, _ = decisions.add(store, LARGE, "https://r.example/", "0.40", DESK, by="ana", note="", now=LATER)
    for value in ({"product": "Mistral Small 4"}, {"subject": "OpenAI"}):
        told = value.get("product", made.figure.product)
        fixed, _ = decisions.fix(store, made, value, DESK, by="ana", note="", now=LATER)
        expected = product_key(told or "", value.get("subject", "Mistral AI"), DESK.watch)
        assert fixed.figure.product_key == expected


@pytest.mark.parametrize(("url", "quote"), [(" ", "one euro"), ("https://r.example/", "")])
def test_a_figure_is_added_with_where_it_was_read(store: Store, url: str, quote: str) -> None:
    value = {"subject": "Mistral AI", "metric": "total_raised", "low": "1", "high": "1", "currency": "EUR"}
    with pytest.raises(RulingError, match="--source and --quote"):
        decisions.add(store, value, url, quote, DESK, by="ana", note="", now=LATER)
    assert store.decisions() == []


def test_nothing_is_muted_until_a_day_that_is_over(store: Store) -> None:
    disputed(store)
    with pytest.raises(RulingError, match="2025-12-31 is over"):
        decisions.mute(store, "Mistral AI", "amount_raised", date(2025, 12, 31), by="ana", note="", now=NOW)
    assert states(store) == ["open"]


def test_a_muted_metric_raises_nothing_until_its_day(store: Store) -> None:
    disputed(store)
    until = NOW.date() + timedelta(days=3)
    assert decisions.mute(store, "Mistral AI", "amount_raised", until, by="a", note="", now=LATER) == 1
    other = take(store, "c", "2025-09-01", figure("amount_raised", "$1B", round="series-c"))
    third = take(store, "d", "2025-09-01", figure("amount_raised", "$2B", round="series-c"))
    assert (other.raised, third.raised) == ((), ())
    assert states(store) == ["muted", "muted"]
    assert decisions.unmute(store, "Mistral AI", "amount_raised", by="a", note="", now=LATER) == 2
    assert states(store) == ["open", "open"]


def test_a_muted_conflict_closes_when_a_side_is_withdrawn_and_does_not_come_back(store: Store) -> None:
    disputed(store)
    decisions.mute(store, "Mistral AI", "amount_raised", None, by="a", note="", now=LATER)
    decisions.reject(store, decisions.find_record(store, "2"), because="misread", by="a", note="", now=LATER)
    assert states(store) == ["closed"]
    assert decisions.unmute(store, "Mistral AI", "amount_raised", by="a", note="", now=LATER) == 0


def test_a_mute_ends_with_the_first_pass_after_its_day(store: Store) -> None:
    disputed(store)
    until = LATER.date()
    decisions.mute(store, "Mistral AI", "amount_raised", until, by="a", note="", now=NOW)
    assert end_mutes(store, LATER) == 0
    assert end_mutes(store, LATER + timedelta(days=1)) == 1
    assert states(store) == ["open"]


def test_decisions_go_out_and_into_a_rebuilt_database_whatever_the_order_there(store: Store) -> None:
    disputed(store)
    settled(store, "1a")
    third = take(store, "c", "2025-09-01", figure("valuation", "$9B"))
    decisions.reject(store, third.new[0], because="misread", by="ana", note="", now=LATER)
    value = {
        "subject": "Mistral AI",
        "metric": "total_raised",
        "low": "9000000000",
        "high": "9000000000",
        "currency": "EUR",
    }
    decisions.add(store, value, "https://r.example/", "one euro", DESK, by="ana", note="", now=LATER)
    written = decisions.export(store.decisions())
    with Store.open(":memory:") as rebuilt:
        take(rebuilt, "c", "2025-09-01", figure("valuation", "$9B"))
        take(rebuilt, "b", "2025-03-02", figure("amount_raised", "$350M"), tier="secondary")
        taken = decisions.read_export(written, "decisions.json")
        assert decisions.take_in(rebuilt, taken, DESK) == 3
        assert decisions.take_in(rebuilt, taken, DESK) == 0
        take(rebuilt, "a", "2025-03-01", figure("amount_raised", "$305M"))
        (conflict,) = rebuilt.conflicts(states=None)
        assert (conflict.state, conflict.settled_for) == ("settled", "right")
        assert {record.figure.quote for record in rebuilt.records()} == {"$350M", "$305M", "one euro"}


@pytest.mark.parametrize("text", ["", "[]", '{"format": "x", "decisions": []}', '{"decisions": 3}'])
def test_a_file_that_holds_no_decisions_is_told_by_name(text: str) -> None:
    with pytest.raises(RulingError, match=r"d\.json is"):
        decisions.read_export(text, "d.json")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"at": "2026-01-01T00:00:00"}, r"decision 1, at: .*timezone"),
        ({"kind": "guessed"}, r"decision 1, kind: "),
        ({"kind": "added"}, r"decision 1: .*url and quote"),
        ({"kind": "muted", "value": {"until": "soon"}}, r"decision 1: .*soon"),
        ({"key": 3}, r"decision 1, key: "),
        ({"kind": "corrected", "value": {"status": "sure"}}, r"decision 1: .*“sure” is no status"),
        ({"value": {"for": {}}}, r"decision 1, value"),
    ],
)
def test_a_decision_that_is_none_is_told_by_its_place_in_the_file(row: dict[str, object], reason: str) -> None:
    whole = {"kind": "settled", "key": "k", "at": "2026-01-01T00:00:00+00:00", "by": "ana", "note": "", "value": {}}
    text = json.dumps({"format": "figurewatch decisions 1", "decisions": [whole | row]})
    with pytest.raises(RulingError, match=r"d\.json is no file of decisions \(" + reason):
        decisions.read_export(text, "d.json")


def test_a_figure_that_is_rejected_already_is_not_rejected_twice(store: Store) -> None:
    record = disputed(store).new[0]
    assert len(decisions.reject(store, record, because="misread", by="ana", note="", now=LATER)) == 1
    again = decisions.find_record(store, str(record.number))
    with pytest.raises(RulingError, match=r"Figure 2 is rejected already, by ana on 2026-01-02"):
        decisions.reject(store, again, because="misread", by="ana", note="", now=LATER)
    assert len(store.decisions()) == 1
