"""Turns a fetched body into an article: text, tables, price cards, dates, language, fingerprint."""

from pipeline.extract.embedded import data_of
from pipeline.extract.errors import UnreadableError
from pipeline.extract.fingerprints import fingerprint
from pipeline.extract.health import assess
from pipeline.extract.languages import language_code
from pipeline.extract.reading import read_article

__all__ = ["UnreadableError", "assess", "data_of", "fingerprint", "language_code", "read_article"]
