"""Tells what is on record: digests as Markdown, HTML, text and mail."""
