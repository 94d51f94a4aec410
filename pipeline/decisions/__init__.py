"""What a person says of a conflict or a figure, carried out: settle, reopen, mute, reject, fix, add; export, import.

`conflicts` and `figures` keep a decision and let it hold for what is on file; `files` takes decisions out and in;
`entering` has the rules for what may be entered. For what comes in later, `pipeline.ingest.rulings` lets it hold.
"""

from pipeline.decisions.conflicts import find_conflict, mute, reopen, settle, settlement, side_named, unmute
from pipeline.decisions.figures import REASONS, add, corrections, find_record, fix, key_of_added, reject
from pipeline.decisions.files import export, read_export, take_in

__all__ = [
    "REASONS",
    "add",
    "corrections",
    "export",
    "find_conflict",
    "find_record",
    "fix",
    "key_of_added",
    "mute",
    "read_export",
    "reject",
    "reopen",
    "settle",
    "settlement",
    "side_named",
    "take_in",
    "unmute",
]
