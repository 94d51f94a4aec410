"""A price page watched through whole passes: looks that confirm, a layout that changed, a price for hours only."""

from __future__ import annotations

from pathlib import Path

from pipeline.compare import better_founded
from pipeline.config import load_config
from pipeline.run import SourceOutcome
from reports.digest import build
from storage.records import Config, Record, SourceState
from storage.store import Store
from tests.fetch.server import NewsServer, Reply
from tests.pipeline.newsroom import at, configured, passed

SOURCE = "  - {{name: Prices, page: '{url}', of: Mistral AI, tier: primary, every: 6h, allow_private: true}}\n"


def table(*rows: tuple[str, str, str]) -> str:
    cells = "".join(f"<tr><td>{name}</td><td>{one}</td><td>{other}</td></tr>" for name, one, other in rows)
    return (
        "<html lang='en'><head><title>Mistral AI pricing</title></head><body><h1>API pricing</h1>"
        "<p>All prices in US dollars per million tokens.</p><table><tr><th>Model</th><th>Input</th><th>Output</th></tr>"
        f"{cells}</table><p>Prices do not include taxes, which depend on where you are.</p></body></html>"
    )


LARGE, CODESTRAL = ("Mistral Large 3", "$0.40", "$2.00"), ("Codestral", "$0.30", "$0.90")
WITHOUT = "<html lang='en'><head><title>Mistral AI</title></head><body><h1>Plans for teams</h1><p>{}</p></body></html>"


class Desk:
    """One watched page, and passes over it."""

    def __init__(self, folder: Path, server: NewsServer) -> None:
        self.folder, self.server = folder, server
        self.config: Config = configured(folder, SOURCE.format(url=server.url("/pricing")))

    def passes(self, when: str, page: str | Reply | None = None) -> SourceOutcome:
        if page is not None:
            self.server.routes["/pricing"] = page
        (outcome,) = passed(self.config, now=at(when)).outcomes
        return outcome

    def held(self, amount: str) -> Record:
        with Store.open(self.folder / "data" / "figurewatch.db") as store:
            return next(r for r in store.records(withdrawn=True) if str(r.figure.low) == amount)

    def state(self) -> SourceState:
        with Store.open(self.folder / "data" / "figurewatch.db") as store:
            found = store.source_state("Prices")
        assert found is not None
        return found


def test_a_look_that_finds_the_page_unchanged_confirms_and_one_that_fails_does_not(tmp_path: Path) -> None:
    with NewsServer({}) as server:
        desk = Desk(tmp_path, server)
        desk.passes("2026-03-01 08:00", Reply(table(LARGE, CODESTRAL), etag='"1"'))
        moved = Reply(table(("Mistral Large 3", "$0.50", "$2.00")), etag='"2"')
        assert desk.passes("2026-03-02 08:00", moved).figures == 1
        desk.passes("2026-03-02 14:30", Reply(status=503))
        assert (desk.held("0.5").confirmed, desk.held("0.3").gone_confirmed) == (None, None)
        assert desk.passes("2026-03-02 20:30", moved).health == "unchanged"
    assert desk.held("0.5").confirmed == at("2026-03-02 20:30")
    assert (desk.held("0.3").left, desk.held("0.3").gone_confirmed) == (at("2026-03-02 08:00"), at("2026-03-02 20:30"))


def test_an_answer_that_is_still_fresh_is_no_second_look(tmp_path: Path) -> None:
    with NewsServer({}) as server:
        desk = Desk(tmp_path, server)
        fresh = {"cache-control": "max-age=80000"}
        desk.passes("2026-03-01 08:00", Reply(table(LARGE), headers=fresh))
        assert desk.passes("2026-03-01 20:00").health == "unchanged"
        assert desk.held("0.4").confirmed is None


def test_a_page_that_lost_all_its_prices_fails_until_it_shows_some_again(tmp_path: Path) -> None:
    many = table(*((f"Mistral Large {n}", "$0.40", "$2.00") for n in range(3, 28)))
    other = Reply(WITHOUT.format("Talk to us about what you need, and we find what suits you best. " * 20), etag='"2"')
    with NewsServer({}) as server:
        desk = Desk(tmp_path, server)
        assert desk.passes("2026-03-01 08:00", Reply(many, etag='"1"')).figures == 50
        for when in ("2026-03-02 08:00", "2026-03-03 08:00"):  # also where it did not change since
            lost = desk.passes(when, other)
            assert (lost.health, lost.failed) == ("failing", True)
            assert "shows none of its 50 prices any more: its layout has changed" in lost.message
        with Store.open(tmp_path / "data" / "figurewatch.db") as store:
            until = at("2026-03-04 00:00")
            digest = build(store, desk.config, since=at("2026-03-01"), until=until, now=until, founded=better_founded)
            assert not [record for record in store.records(withdrawn=True) if record.left or record.withdrawn]
        assert (digest.withdrawn, digest.changes) == ((), ())
        assert [note.state.split()[0] for note in digest.sources] == ["failed"]
        back = desk.passes("2026-03-04 08:00", Reply(many, etag='"1"'))
    assert (back.health, back.figures) == ("unchanged", 0)


def test_what_went_there_and_back_is_told_with_the_source(tmp_path: Path) -> None:
    with NewsServer({}) as server:
        desk = Desk(tmp_path, server)
        desk.passes("2026-03-01 08:00", table(LARGE, CODESTRAL))
        desk.passes("2026-03-02 08:00", table(("Mistral Large 3", "$40", "$200"), CODESTRAL))
        back = desk.passes("2026-03-02 14:00", table(LARGE, CODESTRAL))
    assert (back.health, back.changes, back.conflicts) == ("yielding", 0, 0)
    assert back.message == "2 of its prices went there and back within a day."
    assert desk.state().message == back.message


def test_the_hours_of_a_second_look_are_set_in_sources_yaml(tmp_path: Path) -> None:
    with NewsServer({}) as server:
        desk = Desk(tmp_path, server)
        with (tmp_path / "sources.yaml").open("a") as file:
            file.write("tolerances: {second_look_hours: 1, there_and_back_hours: 2}\n")
        desk.config = load_config(tmp_path / "sources.yaml")
        desk.passes("2026-03-01 08:00", table(LARGE))
        desk.passes("2026-03-02 20:00", table(("Mistral Large 3", "$4", "$2.00")))
        moved = desk.passes("2026-03-03 01:00", table(LARGE))
        assert (moved.changes, moved.conflicts) == (1, 0)
        desk.passes("2026-03-03 02:30", table(LARGE))
        with Store.open(tmp_path / "data" / "figurewatch.db") as store:
            (moved,) = [r for r in store.records() if str(r.figure.low) == "0.4" and r.left is None]
    assert moved.confirmed == at("2026-03-03 02:30")
