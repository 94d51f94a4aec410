"""Whose a sum is by the build of its sentence: who stands where, and whom a pronoun or a noun means."""
