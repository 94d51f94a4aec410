"""Reads the prices that a page sets out: tables, cards, sheets of labels and values, price lists in JSON."""

from pipeline.figures.prices.lists.cards import read_card
from pipeline.figures.prices.lists.led import read_led
from pipeline.figures.prices.lists.listings import documents, read_listing
from pipeline.figures.prices.lists.sheets import read_lines, read_separated, read_sheet
from pipeline.figures.prices.lists.tables import read_table

__all__ = [
    "documents",
    "read_card",
    "read_led",
    "read_lines",
    "read_listing",
    "read_separated",
    "read_sheet",
    "read_table",
]
