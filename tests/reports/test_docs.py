"""docs/digest.md shows what the program writes."""

from __future__ import annotations

from pathlib import Path

from reports.digest import markdown
from tests.reports.test_render import week


def test_the_example_of_the_page_is_what_is_written() -> None:
    page = (Path(__file__).parents[2] / "docs" / "digest.md").read_text("utf-8")
    example = page.partition("```markdown\n")[2].partition("```")[0]
    written = markdown(week()).replace("\u00a0", " ")
    assert written.startswith(example.rstrip()), written[: len(example) + 200]
