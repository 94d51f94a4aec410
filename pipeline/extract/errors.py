"""The error that a body which cannot be read raises."""

from storage.records import FigurewatchError


class UnreadableError(FigurewatchError):
    """A body that no article can be read from; its text names the address and says what to do."""
