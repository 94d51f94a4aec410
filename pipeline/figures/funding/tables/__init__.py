"""Tables of funding: the way to see one, what its columns and rows hold, and the figures of its cells."""

from pipeline.figures.funding.tables.reader import Tables

__all__ = ["Tables"]
