"""The polite client: rules of sites, turns, limits, guarded addresses, conditional requests."""
