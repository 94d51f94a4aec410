"""A figure is judged alike whether its company's file is laid out by hand or loaded from the store.

Every example of tests/compare/test_scenarios.py runs once more, with the files loaded from a store.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.ingest.siblings import siblings
from storage.records import CompanyFile, Record
from storage.store import Store
from tests.compare.desk import Desk
from tests.compare.test_scenarios import *  # noqa: F403

laid_out_by_hand = Desk.file


def from_the_store(desk: Desk, record: Record) -> CompanyFile:
    figure, together = record.figure, laid_out_by_hand(desk, record).together
    with Store.open(":memory:") as store:
        for told in desk.records:
            store.add_record(replace(told, withdrawn=None))
            if told.withdrawn:
                store.withdraw(told.key, told.withdrawn)
        for conflict in desk.conflicts.values():
            store.save_conflict(conflict)
        metrics = siblings(figure.metric)
        return store.company_file(figure.subject, metrics, together=together, of=record)


@pytest.fixture(autouse=True)
def files_come_from_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Desk, "file", from_the_store)
