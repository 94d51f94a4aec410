"""The schema, as small named migrations: each is applied once, in a transaction with the record of it.

A migration that was released is never edited; a change is a new one at the end of this file.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("figurewatch")
"""All migrations, in order. Which ones a database has is in its table `_sqlite_migrations`."""


def _run(db: Database, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)


@migrations()
def sources_and_snapshots(db: Database) -> None:
    """How each source and address fares, and what was fetched, with its place in the archive."""
    _run(
        db,
        """
        CREATE TABLE sources (
            name TEXT PRIMARY KEY,
            health TEXT NOT NULL,
            message TEXT NOT NULL,
            last_run TEXT,
            last_success TEXT,
            last_new TEXT,
            baseline_at TEXT,
            failures INTEGER NOT NULL,
            retry_at TEXT
        )""",
        """
        CREATE TABLE urls (
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            status INTEGER,
            checked_at TEXT,
            digest TEXT,
            etag TEXT,
            last_modified TEXT,
            expires TEXT,
            moved_to TEXT,
            PRIMARY KEY (source, url)
        )""",
        """
        CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            final_url TEXT NOT NULL,
            status INTEGER NOT NULL,
            content_type TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            digest TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            archive_file TEXT,
            archive_offset INTEGER,
            archive_length INTEGER,
            UNIQUE (url, digest)
        )""",
    )


@migrations()
def articles(db: Database) -> None:
    """What snapshots say, searchable by word, and the bands by which copies are found."""
    _run(
        db,
        """
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY,
            document TEXT NOT NULL UNIQUE,
            url TEXT NOT NULL,
            canonical_url TEXT,
            source TEXT NOT NULL,
            title TEXT NOT NULL,
            lang TEXT NOT NULL,
            published TEXT,
            dated_by TEXT NOT NULL,
            author TEXT,
            site TEXT,
            outlet TEXT,
            description TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            text TEXT NOT NULL
        )""",
        "CREATE INDEX articles_by_url ON articles (url)",
        "CREATE INDEX articles_by_source ON articles (source)",
        "CREATE INDEX articles_by_first_seen ON articles (first_seen)",
        """
        CREATE VIRTUAL TABLE articles_fts USING fts5 (
            title, text, content='articles', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
        )""",
        """
        CREATE TRIGGER articles_into_fts AFTER INSERT ON articles BEGIN
            INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
        END""",
        """
        CREATE TRIGGER articles_out_of_fts AFTER DELETE ON articles BEGIN
            INSERT INTO articles_fts (articles_fts, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
        END""",
        """
        CREATE TRIGGER articles_anew_in_fts AFTER UPDATE OF title, text ON articles BEGIN
            INSERT INTO articles_fts (articles_fts, rowid, title, text)
            VALUES ('delete', old.id, old.title, old.text);
            INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
        END""",
        """
        CREATE TABLE article_bands (
            band INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            fingerprint TEXT NOT NULL,
            PRIMARY KEY (band, article)
        ) WITHOUT ROWID""",
    )


@migrations()
def records(db: Database) -> None:
    """Figures with their evidence, when each was seen, and the distinct values of each series."""
    _run(
        db,
        """
        CREATE TABLE series_values (
            id INTEGER PRIMARY KEY,
            series TEXT NOT NULL,
            subject TEXT NOT NULL,
            metric TEXT NOT NULL,
            low TEXT,
            high TEXT,
            low_number REAL,
            high_number REAL,
            currency TEXT NOT NULL,
            hedge TEXT NOT NULL,
            status TEXT NOT NULL,
            as_of TEXT,
            first_record INTEGER REFERENCES records (number),
            first_day TEXT,
            last_day TEXT,
            records INTEGER NOT NULL DEFAULT 0,
            witnesses INTEGER NOT NULL DEFAULT 0
        )""",
        """
        CREATE UNIQUE INDEX series_values_by_value ON series_values (
            series, ifnull(low, ''), ifnull(high, ''), currency, hedge, status, ifnull(as_of, '')
        )""",
        "CREATE INDEX series_values_by_subject ON series_values (subject, metric)",
        """
        CREATE TABLE records (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            series TEXT NOT NULL,
            value INTEGER NOT NULL REFERENCES series_values (id),
            subject TEXT NOT NULL,
            metric TEXT NOT NULL,
            low TEXT,
            high TEXT,
            low_number REAL,
            high_number REAL,
            currency TEXT NOT NULL,
            hedge TEXT NOT NULL,
            status TEXT NOT NULL,
            round TEXT,
            basis TEXT,
            investor TEXT,
            period TEXT,
            product TEXT,
            product_key TEXT,
            exact_id TEXT,
            unit TEXT,
            conditions TEXT NOT NULL,
            as_of TEXT,
            as_of_start TEXT,
            as_of_end TEXT,
            dated_by TEXT NOT NULL,
            tense TEXT NOT NULL,
            tells_change INTEGER NOT NULL,
            scope TEXT,
            attribution TEXT,
            hedge_class TEXT,
            step TEXT NOT NULL,
            magnitude_zeros INTEGER NOT NULL,
            also TEXT NOT NULL,
            quote TEXT NOT NULL,
            place TEXT NOT NULL,
            amount_start INTEGER NOT NULL,
            amount_end INTEGER NOT NULL,
            rules TEXT NOT NULL,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            document TEXT NOT NULL,
            title TEXT NOT NULL,
            tier TEXT NOT NULL,
            witness TEXT NOT NULL,
            own_word INTEGER NOT NULL,
            is_state INTEGER NOT NULL,
            baseline INTEGER NOT NULL,
            published TEXT,
            span_start TEXT,
            span_end TEXT,
            arrived TEXT NOT NULL,
            withdrawn TEXT
        )""",
        "CREATE INDEX records_by_series ON records (series)",
        "CREATE INDEX records_by_subject ON records (subject, metric)",
        "CREATE INDEX records_by_url ON records (url)",
        "CREATE INDEX records_by_source ON records (source)",
        "CREATE INDEX records_by_arrived ON records (arrived)",
        "CREATE INDEX records_live_by_value ON records (value, ifnull(span_start, '9999')) WHERE withdrawn IS NULL",
        "CREATE INDEX records_withdrawn_by_value ON records (value) WHERE withdrawn IS NOT NULL",
        """
        CREATE TABLE value_witnesses (
            value INTEGER NOT NULL REFERENCES series_values (id),
            witness TEXT NOT NULL,
            records INTEGER NOT NULL,
            PRIMARY KEY (value, witness)
        ) WITHOUT ROWID""",
        """
        CREATE TABLE sightings (
            record INTEGER NOT NULL REFERENCES records (number),
            document TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            rules TEXT NOT NULL,
            PRIMARY KEY (record, document)
        ) WITHOUT ROWID""",
        "CREATE INDEX sightings_by_document ON sightings (document)",
    )


@migrations()
def conflicts(db: Database) -> None:
    """What records make of each other, and what persons said of it."""
    _run(
        db,
        """
        CREATE TABLE conflicts (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            cause TEXT,
            state TEXT NOT NULL,
            subject TEXT NOT NULL,
            metric TEXT NOT NULL,
            product TEXT,
            unit TEXT,
            round TEXT,
            investor TEXT,
            explanation TEXT NOT NULL,
            raised TEXT NOT NULL,
            document TEXT NOT NULL,
            against TEXT NOT NULL,
            series TEXT NOT NULL,
            closed_because TEXT
        )""",
        "CREATE INDEX conflicts_by_subject ON conflicts (subject, metric)",
        "CREATE INDEX conflicts_by_series ON conflicts (series)",
        "CREATE INDEX conflicts_by_state ON conflicts (state, raised)",
        """
        CREATE TABLE conflict_sides (
            conflict INTEGER NOT NULL REFERENCES conflicts (number),
            side TEXT NOT NULL CHECK (side IN ('left', 'right')),
            place INTEGER NOT NULL,
            record INTEGER NOT NULL REFERENCES records (number),
            PRIMARY KEY (conflict, side, place)
        ) WITHOUT ROWID""",
        "CREATE INDEX conflict_sides_by_record ON conflict_sides (record)",
        """
        CREATE TABLE verdicts (
            id INTEGER PRIMARY KEY,
            record INTEGER NOT NULL REFERENCES records (number),
            kind TEXT NOT NULL,
            metric TEXT NOT NULL,
            cause TEXT,
            conflict INTEGER REFERENCES conflicts (number),
            against TEXT NOT NULL,
            explanation TEXT NOT NULL,
            passed_at TEXT NOT NULL
        )""",
        "CREATE INDEX verdicts_by_record ON verdicts (record)",
        "CREATE INDEX verdicts_by_conflict ON verdicts (conflict)",
        "CREATE INDEX verdicts_by_time ON verdicts (passed_at)",
        """
        CREATE TABLE decisions (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            decided_at TEXT NOT NULL,
            decided_by TEXT NOT NULL,
            note TEXT NOT NULL,
            value TEXT NOT NULL,
            UNIQUE (kind, key, decided_at, decided_by)
        )""",
    )


@migrations()
def telling(db: Database) -> None:
    """What was told to whom, what waits to be told, and when each digest was made."""
    _run(
        db,
        """
        CREATE TABLE deliveries (
            id TEXT PRIMARY KEY,
            digest TEXT NOT NULL,
            recipient TEXT NOT NULL,
            subject TEXT NOT NULL,
            created TEXT NOT NULL,
            sent TEXT,
            attempts INTEGER NOT NULL,
            last_attempt TEXT,
            error TEXT NOT NULL,
            content BLOB NOT NULL
        )""",
        "CREATE INDEX deliveries_by_recipient ON deliveries (recipient)",
        "CREATE INDEX deliveries_pending ON deliveries (created) WHERE sent IS NULL",
        """
        CREATE TABLE delivery_items (
            delivery TEXT NOT NULL REFERENCES deliveries (id),
            place INTEGER NOT NULL,
            item TEXT NOT NULL,
            PRIMARY KEY (delivery, place)
        ) WITHOUT ROWID""",
        "CREATE TABLE digest_runs (name TEXT PRIMARY KEY, ran_at TEXT NOT NULL)",
    )


@migrations()
def views(db: Database) -> None:
    """What a person asks for first, under readable names."""
    _run(
        db,
        """
        CREATE VIEW current_records AS
        SELECT r.number, r.subject, r.metric, r.product, r.unit, r.conditions, r.round, r.investor, r.period,
               CASE WHEN r.low = r.high THEN r.low
                    WHEN r.high IS NULL THEN r.low || ' or more'
                    WHEN r.low IS NULL THEN 'up to ' || r.high
                    ELSE r.low || ' to ' || r.high END AS amount,
               ifnull(r.low_number, r.high_number) AS amount_number,
               r.currency, r.hedge, r.status, ifnull(r.as_of, r.published) AS day,
               v.witnesses, r.tier, r.source, r.title, r.quote, r.url, r.arrived
        FROM records AS r JOIN series_values AS v ON v.id = r.value
        WHERE r.withdrawn IS NULL""",
        """
        CREATE VIEW open_conflicts AS
        SELECT c.number, c.kind, c.cause, c.subject, c.metric, c.product, c.unit, c.round, c.investor,
               (SELECT count(DISTINCT r.witness) FROM conflict_sides AS s JOIN records AS r ON r.number = s.record
                WHERE s.conflict = c.number AND s.side = 'left' AND r.withdrawn IS NULL) AS left_witnesses,
               (SELECT count(DISTINCT r.witness) FROM conflict_sides AS s JOIN records AS r ON r.number = s.record
                WHERE s.conflict = c.number AND s.side = 'right' AND r.withdrawn IS NULL) AS right_witnesses,
               c.raised, c.explanation
        FROM conflicts AS c WHERE c.state = 'open'""",
    )


@migrations()
def settled_side(db: Database) -> None:
    """For which side a person settled a conflict."""
    _run(db, "ALTER TABLE conflicts ADD COLUMN settled_for TEXT")


@migrations()
def looks(db: Database) -> None:
    """What looks at a watched page found: prices that stayed, left, or were there (or away) for hours only.

    Of what was stored before, the sightings tell what a page showed last: what was not seen then had left with the
    look after its last sighting, for another price where its series has one, else for good.
    """
    last = "(SELECT max(s.last_seen) FROM sightings AS s WHERE s.record = records.number)"
    _run(
        db,
        "ALTER TABLE records ADD COLUMN confirmed TEXT",
        "ALTER TABLE records ADD COLUMN left_at TEXT",
        "ALTER TABLE records ADD COLUMN gone INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE records ADD COLUMN gone_confirmed TEXT",
        f"""
        UPDATE records SET left_at = (
            SELECT min(s.last_seen) FROM sightings AS s JOIN records AS other ON other.number = s.record
            WHERE other.url = records.url AND s.last_seen > {last})
        WHERE is_state AND withdrawn IS NULL""",
        f"UPDATE records SET confirmed = {last} WHERE is_state AND julianday({last}) - julianday(arrived) >= 0.25",
        """
        UPDATE records SET gone = 1, gone_confirmed = left_at
        WHERE left_at IS NOT NULL AND metric = 'price' AND tense <> 'former' AND NOT EXISTS (
            SELECT 1 FROM records AS now WHERE now.url = records.url AND now.series = records.series
            AND now.is_state AND now.withdrawn IS NULL AND now.left_at IS NULL)""",
        "CREATE INDEX records_gone ON records (left_at) WHERE gone = 1",
        """
        CREATE INDEX records_ahead ON records (span_start)
        WHERE metric = 'price' AND span_start > substr(arrived, 1, 10)""",
        """
        CREATE TABLE waverings (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            record INTEGER NOT NULL REFERENCES records (number),
            way TEXT NOT NULL CHECK (way IN ('came', 'went')),
            began TEXT NOT NULL,
            ended TEXT NOT NULL
        )""",
        "CREATE INDEX waverings_by_end ON waverings (ended)",
        "DROP VIEW current_records",
        """
        CREATE VIEW current_records AS
        SELECT r.number, r.subject, r.metric, r.product, r.unit, r.conditions, r.round, r.investor, r.period,
               CASE WHEN r.low = r.high THEN r.low
                    WHEN r.high IS NULL THEN r.low || ' or more'
                    WHEN r.low IS NULL THEN 'up to ' || r.high
                    ELSE r.low || ' to ' || r.high END AS amount,
               ifnull(r.low_number, r.high_number) AS amount_number,
               r.currency, r.hedge, r.status, ifnull(r.as_of, r.published) AS day,
               v.witnesses, r.tier, r.source, r.title, r.quote, r.url, r.arrived
        FROM records AS r JOIN series_values AS v ON v.id = r.value
        WHERE r.withdrawn IS NULL AND r.left_at IS NULL""",
    )


@migrations()
def alias_of(db: Database) -> None:
    """Which exact id an alias of a price API stands for."""
    _run(db, "ALTER TABLE records ADD COLUMN alias_of TEXT")


@migrations()
def shingles(db: Database) -> None:
    """The word sequences by which copies are found, cut ones too; a fingerprint of the old kind finds nothing more."""
    _run(
        db,
        "DROP TABLE article_bands",
        "UPDATE articles SET fingerprint = ''",
        """
        CREATE TABLE article_shingles (
            hash INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            PRIMARY KEY (hash, article)
        ) WITHOUT ROWID""",
        "CREATE INDEX articles_by_canonical_url ON articles (canonical_url) WHERE canonical_url IS NOT NULL",
    )
