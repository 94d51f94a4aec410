"""A folder with a sources.yaml, and passes over it in this process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pipeline.config import load_config
from pipeline.run import RunReport, chosen, opened, run_pass
from storage.records import Config

ARTICLE = """<html lang="en"><head><title>{title}</title>
<meta property="article:published_time" content="{day}T09:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>{title}</h1><p>{text}</p>
<p>The company, which builds language models, did not say what it will do next. Its founders met at school, and its
office stands near a canal.</p></article><footer>All rights reserved.</footer></body></html>"""

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>{base}/</link>
<description>News</description>{items}</channel></rss>"""
ITEM = "<item><title>{title}</title><link>{base}{path}</link><guid>{base}{path}</guid></item>"


def article(title: str, day: str, text: str) -> str:
    return ARTICLE.format(title=title, day=day, text=text)


def feed(base: str, *paths: str) -> str:
    return FEED.format(base=base, items="".join(ITEM.format(title=path, base=base, path=path) for path in paths))


def configured(folder: Path, sources: str, more: str = "") -> Config:
    text = f"contact: desk@example.org\nwatch:\n  - Mistral AI\n  - OpenAI\n{more}sources:\n{sources}"
    (folder / "sources.yaml").write_text(text, "utf-8")
    return load_config(folder / "sources.yaml")


def passed(config: Config, *names: str, now: datetime | None = None) -> RunReport:
    with opened(config, workers=1) as work:
        if now is not None:
            work.clock = lambda: now
        return run_pass(work, chosen(config, names))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
