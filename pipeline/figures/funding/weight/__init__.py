"""What the words around a sum weigh: its kind, its subject and how sure it is, learned from labelled texts."""
