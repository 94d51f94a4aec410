"""The one path from a reading to the store: records, their verdicts, and the conflicts that they raise or close.

An article makes records (`making`); a saved price page is watched as a page is (`saved`); a look at a watched page is
compared with the one before (`watched`, by `presence` and `overtaken`); new records are judged (`judging`) where no
person has decided already (`rulings`); what nobody tells any more is taken back (`withdrawing`). `arriving` does it
all, in one transaction.
"""

from pipeline.ingest.arriving import Ingested, enter, ingest
from pipeline.ingest.desk import Desk
from pipeline.ingest.withdrawing import take_back

__all__ = ["Desk", "Ingested", "enter", "ingest", "take_back"]
