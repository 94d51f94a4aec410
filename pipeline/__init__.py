"""From an address to a verdict: fetching, extracting, reading figures, comparing, and the commands."""
