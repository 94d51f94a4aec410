"""Whose a sum is in the text as a whole: chosen among all who may be meant, or somebody who is not watched."""
