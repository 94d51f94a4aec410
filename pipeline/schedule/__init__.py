"""When something is due, by its interval or its cron line: a pure function of the time."""
