"""Keeps what was found: the types of a record, the SQLite store and the archive of fetched pages."""
