"""Takes in the rounds and prices that a user already keeps in a table: read row by row, judged, and stored as own.

A file gives rows of text (`spreadsheets`), its columns say what they hold (`headings`, `columns.yaml`), a row gives
figures (`rows`), and a table its entries (`sheet`), which are judged against the file and stored (`taking`).
"""

from pipeline.importing.sheet import Sheet, read_sheet
from pipeline.importing.taking import Outcome, take

__all__ = ["Outcome", "Sheet", "read_sheet", "take"]
