"""The formats that sources come in: RSS, Atom, JSON Feed, sitemaps, and the links of a page to its feeds."""
