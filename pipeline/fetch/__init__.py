"""Asks sources for what is new and returns bytes: feeds, pages, sitemaps, JSON documents and folders."""
