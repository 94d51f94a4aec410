"""Whose money it is, and who gets it."""

from pipeline.figures.funding.investors.beside import is_named_beside, single_source, whose_deal
from pipeline.figures.funding.investors.deal import Deal, read
from pipeline.figures.funding.investors.gift import Gift
from pipeline.figures.funding.investors.orders import in_order
from pipeline.figures.funding.investors.shares import given_in_row, shares
from pipeline.figures.funding.investors.spending import goes_to_a_place, is_spent, is_spent_at_a_listed

__all__ = [
    "Deal",
    "Gift",
    "given_in_row",
    "goes_to_a_place",
    "in_order",
    "is_named_beside",
    "is_spent",
    "is_spent_at_a_listed",
    "read",
    "shares",
    "single_source",
    "whose_deal",
]
