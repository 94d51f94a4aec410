"""Picks the figures out of an article: amounts, names, and the reading of what each sum means."""
