"""docs/fetching.md says what is so."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from pipeline.fetch import Limits, listing, sitemap
from pipeline.fetch.folder import _KINDS
from pipeline.fetch.formats import sitemaps
from pipeline.fetch.web import freshness, pace

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/fetching.md").read_text("utf-8")


def test_the_example_runs(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox/a.txt").write_text("Northwind AI raised €40 million.")
    code = re.search(r"```python\n(.*?)```", PAGE, re.S)
    assert code is not None
    done = subprocess.run(
        [sys.executable, "-c", code[1]],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "yielding 1 []\n", done.stderr


def test_the_limits_are_those_of_the_code() -> None:
    text = " ".join(PAGE.split())
    visit = Limits()
    assert f"load {visit.requests} things and {visit.bytes // 10**6} MB, have {visit.elements:,} elements" in text
    assert f"take {visit.seconds:g} s, and compute for {visit.busy:g} s on end" in text
    assert f"after {visit.settling:g} s at the latest" in text
    assert f"{visit.memory / 1e9:g} GB" in text
    assert f"{sitemap.MOST_SITEMAPS}, {sitemap._DEEPEST} levels deep" in text
    assert f"{sitemap._MOST_NOTED:,}" in text
    assert f"{sitemaps.LARGEST // 10**6} MB unfolded" in text
    assert f"at least {listing._ENOUGH_TEXT} characters" in text
    assert (listing._PATIENCE, pace.LONGEST_WAIT) == (3, 300)
    assert (freshness.LONGEST_LIFETIME.days, freshness.LONGEST_RETRY.days) == (1, 7)


def test_every_kind_of_file_is_named() -> None:
    for kind in _KINDS.keys() - {".markdown"}:
        assert f"`{kind}`" in PAGE
