"""What stands beside a sum: its date, its round, its basis, its period, how sure it is and who tells it."""

from pipeline.figures.funding.details.reading import Details

__all__ = ["Details"]
