"""A sentence laid out for reading: its cues, names, dates and sums, and what the text has told before it."""
