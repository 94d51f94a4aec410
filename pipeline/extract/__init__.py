"""Turns a fetched body into an article: text, tables, price cards, dates, language, fingerprint."""
