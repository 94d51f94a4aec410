"""The store: one SQLite database that keeps what was fetched, read, judged, decided and told."""

from __future__ import annotations

from storage.archive import Location
from storage.articles import Articles
from storage.company_files import CompanyFiles
from storage.failures import StoreError
from storage.kept import Delivery, Sighting, StoredArticle, StoredVerdict, Wavering
from storage.looks import Looks
from storage.outbox import Outbox
from storage.snapshots import Snapshots

__all__ = ["Delivery", "Location", "Sighting", "Store", "StoreError", "StoredArticle", "StoredVerdict", "Wavering"]


class Store(Snapshots, Articles, CompanyFiles, Looks, Outbox):
    """Everything on file, each part in the module of its name; `with Store.open(path) as store:` closes it.

    One process writes at a time. Records, articles and verdicts are only ever added; what a person may change is a
    decision beside them.
    """
