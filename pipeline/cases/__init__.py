"""Articles and scenarios as lines of JSON, in the format of docs/figures.md, and what the program answers to each."""

from pipeline.cases.articles import extract_case
from pipeline.cases.lines import answers
from pipeline.cases.scenarios import replay_desk, replay_scenario
from pipeline.cases.shape import CaseError, hints_of, snapshot_of

__all__ = ["CaseError", "answers", "extract_case", "hints_of", "replay_desk", "replay_scenario", "snapshot_of"]
