"""Reads the prices of running text: what each sum of a sentence is per, which product it is for, on what terms."""

from pipeline.figures.prices.prose.reader import read_prose

__all__ = ["read_prose"]
