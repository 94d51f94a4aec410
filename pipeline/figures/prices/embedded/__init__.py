"""Reads the prices in the data that a page carries for programs: offers by schema.org, and the page's own state."""

from pipeline.figures.prices.embedded.reader import read_embedded

__all__ = ["read_embedded"]
