"""Pages that are written by script: a headless browser runs the scripts, and the one client does all the asking."""
