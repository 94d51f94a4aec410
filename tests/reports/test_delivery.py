"""The outbox: each recipient is told each thing once, and what fails waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from reports.delivery import deliver, plan_delivery
from storage.records import DigestPlan, Schedule, SourceState
from tests.compare.desk import figure
from tests.reports.office import Office
from tests.reports.test_digest import GAZETTE, disputed_round
from tests.reports.test_mail import SETTINGS, Inbox, free_port, serving

DESK, EDITOR = "mailto:desk@example.org", "mailto:editor@example.org"


def office(*to: str, data: Path = Path("data"), **more: Any) -> Office:
    plan = DigestPlan("weekly desk", Schedule(cron="0 7 * * mon"), to)
    return Office(data=data, plans=(plan,), **more)


def queue(here: Office) -> list[str]:
    found = plan_delivery(here.store, here.config, here.plans[0], here.digest(), here.now)
    return [delivery.recipient for delivery in found]


def test_a_digest_waits_until_it_was_accepted() -> None:
    inbox = Inbox()
    with serving(inbox) as settings:
        here = office(DESK, mail=settings)
        disputed_round(here)
        assert queue(here) == [DESK]
        assert not inbox.taken
        (outcome,) = deliver(here.store, here.config, here.now)
    assert outcome.sent
    assert str(outcome) == "weekly desk: mailed to desk@example.org"
    assert len(inbox.taken) == 1
    assert not here.store.pending_deliveries()


def test_what_was_sent_once_is_not_sent_again() -> None:
    inbox = Inbox()
    with serving(inbox) as settings:
        here = office(DESK, mail=settings)
        disputed_round(here)
        queue(here)
        deliver(here.store, here.config, here.now)
        assert queue(here) == []
        assert deliver(here.store, here.config, here.now) == []
        here.tell(GAZETTE, figure("amount_raised", "$1B", round="series-d"))
        assert queue(here) == [DESK]
        deliver(here.store, here.config, here.now)
    second = inbox.taken[1].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "Series D $1B" in second
    assert "Series B" not in second


def test_what_still_waits_is_not_queued_twice() -> None:
    here = office(DESK, mail=replace(SETTINGS, port=free_port()))
    disputed_round(here)
    assert queue(here) == [DESK]
    assert queue(here) == []


def test_a_new_recipient_is_told_all_of_it(tmp_path: Path) -> None:
    here = office("file", data=tmp_path)
    disputed_round(here)
    queue(here)
    deliver(here.store, here.config, here.now)
    here.plans = (replace(here.plans[0], to=("file", DESK)),)
    assert queue(here) == [DESK]


def test_a_failure_stays_with_its_reason_and_is_tried_again_under_the_same_id() -> None:
    inbox = Inbox()
    here = office(DESK, mail=replace(SETTINGS, port=free_port()))
    disputed_round(here)
    queue(here)
    (outcome,) = deliver(here.store, here.config, here.now)
    assert not outcome.sent
    assert "can't be reached" in str(outcome)
    assert str(outcome).endswith("It waits in the outbox.")
    (waiting,) = here.store.pending_deliveries()
    assert (waiting.attempts, "can't be reached" in waiting.error) == (1, True)
    with serving(inbox) as settings:
        here.mail = settings
        (outcome,) = deliver(here.store, here.config, here.now + timedelta(hours=1))
    assert outcome.sent
    assert inbox.taken[0]["Message-ID"] == waiting.id


def test_a_mail_that_was_accepted_before_a_crash_keeps_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    inbox = Inbox()
    with serving(inbox) as settings:
        here = office(DESK, mail=settings)
        disputed_round(here)
        queue(here)
        with monkeypatch.context() as patched:
            patched.setattr(type(here.store), "mark_sent", _crash)
            with pytest.raises(KeyboardInterrupt):
                deliver(here.store, here.config, here.now)
        deliver(here.store, here.config, here.now)
    first, second = inbox.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert first.as_bytes() == second.as_bytes()


def _crash(*_: object) -> None:
    raise KeyboardInterrupt


def test_one_bad_recipient_does_not_stop_the_others(tmp_path: Path) -> None:
    inbox = Inbox(refused="desk@example.org")
    with serving(inbox) as settings:
        here = office("pigeon:loft", DESK, EDITOR, "file", data=tmp_path, mail=settings)
        disputed_round(here)
        assert len(queue(here)) == 4
        outcomes = {outcome.recipient: outcome for outcome in deliver(here.store, here.config, here.now)}
    assert [who for who, outcome in outcomes.items() if outcome.sent] == [EDITOR, "file"]
    assert "550 No such desk" in outcomes[DESK].detail
    assert "neither `file` nor a `mailto:`" in outcomes["pigeon:loft"].detail


def test_who_asks_every_few_seconds_tries_a_refused_delivery_less_and_less_often() -> None:
    here = office(DESK, mail=replace(SETTINGS, port=free_port()))
    disputed_round(here)
    queue(here)
    tick, tries = timedelta(seconds=20), []
    for tick_number in range(12 * 180):
        now = here.now + tick_number * tick
        tries += [now] * len(deliver(here.store, here.config, now, patiently=True))
    waits = [later - earlier for earlier, later in pairwise(tries)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(minutes=1)
    assert waits[-1] == timedelta(hours=1)
    assert len(deliver(here.store, here.config, now)) == 1, "a person who asks is not kept waiting"


def test_mail_without_settings_waits() -> None:
    here = office(DESK)
    disputed_round(here)
    queue(here)
    (outcome,) = deliver(here.store, here.config, here.now)
    assert "has no `mail:`" in outcome.detail


def test_who_is_no_recipient_any_more_is_left_alone() -> None:
    here = office(DESK, mail=replace(SETTINGS, port=free_port()))
    disputed_round(here)
    queue(here)
    here.plans = (replace(here.plans[0], to=("file",)),)
    assert deliver(here.store, here.config, here.now) == []


def test_nothing_to_tell_is_not_sent() -> None:
    here = office(DESK, "file")
    assert queue(here) == []


def test_a_source_in_trouble_is_told_once_and_shown_while_it_lasts(tmp_path: Path) -> None:
    here = office("file", data=tmp_path)
    here.sources["Gazette"] = GAZETTE
    here.store.save_source_state(SourceState("Gazette", last_run=here.now, health="paywalled"))
    assert queue(here) == ["file"]
    assert queue(here) == []
    deliver(here.store, here.config, here.now)
    here.tell(GAZETTE, figure("amount_raised", "$1B"))
    assert queue(here) == ["file"]
    deliver(here.store, here.config, here.now)
    assert "behind a paywall" in (tmp_path / "digests" / "weekly-desk-2026-05-04-2.md").read_text("utf-8")


# --- files ---


def test_a_file_digest_is_markdown_and_html(tmp_path: Path) -> None:
    here = office("file", data=tmp_path)
    disputed_round(here)
    queue(here)
    (outcome,) = deliver(here.store, here.config, here.now)
    folder = tmp_path / "digests"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["weekly-desk-2026-05-04.html", "weekly-desk-2026-05-04.md"]
    assert "$250M or $2.5B?" in (folder / "weekly-desk-2026-05-04.md").read_text("utf-8")
    assert "weekly-desk-2026-05-04.md" in str(outcome)


def test_a_second_digest_of_a_day_does_not_overwrite_the_first(tmp_path: Path) -> None:
    here = office("file", data=tmp_path)
    disputed_round(here)
    queue(here)
    deliver(here.store, here.config, here.now)
    here.tell(GAZETTE, figure("amount_raised", "$1B"))
    queue(here)
    deliver(here.store, here.config, here.now)
    names = sorted(path.name for path in (tmp_path / "digests").glob("*.md"))
    assert names == ["weekly-desk-2026-05-04-2.md", "weekly-desk-2026-05-04.md"]


def test_a_second_try_after_a_crash_writes_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = office("file", data=tmp_path)
    disputed_round(here)
    queue(here)
    with monkeypatch.context() as patched:
        patched.setattr(type(here.store), "mark_sent", _crash)
        with pytest.raises(KeyboardInterrupt):
            deliver(here.store, here.config, here.now)
    deliver(here.store, here.config, here.now)
    assert len(list((tmp_path / "digests").iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "digests").write_text("a file where the folder should be", "utf-8")
    here = office("file", data=tmp_path)
    disputed_round(here)
    queue(here)
    (outcome,) = deliver(here.store, here.config, here.now)
    assert not outcome.sent
    assert f"{tmp_path / 'digests'} can't be written" in outcome.detail
