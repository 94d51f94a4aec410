"""Pages that the benchmarks generate: news articles and price pages, each unlike the one before."""

from __future__ import annotations

import random
from html import escape

WATCHED, UNWATCHED = "Mistral AI", "Harbourlight Robotics"

_WHO = ("the board", "a spokeswoman", "an early customer", "the chief executive", "one of the founders", "the team")
_DID = ("explained", "wrote in a letter", "told a conference", "repeated last week", "said in an interview", "added")
_THAT = (
    "that engineers will spend the winter on models which answer faster and cost less to run",
    "that banks, insurers and ministries ask for software that stays on their own machines",
    "that hiring goes on in four cities, though fewer people will join than in the spring",
    "that the next version should read drawings, tables and handwriting as well as text",
    "that safety tests now take longer than the training, and that nobody wants to shorten them",
    "that a rival's release changed the plans, but that the date of the launch still stands",
    "that power is the real limit, since the grid near the site cannot carry a second hall",
    "that researchers are free to publish, with a delay of 6 months for the largest models",
)
_ASIDE = (
    "Few had expected it.",
    "The largest model has 123 billion parameters and a context of 128K tokens.",
    "About 40 percent of the code came from outside contributors.",
    "It is not the first time that such a promise was made in Paris.",
    "On a benchmark of 2,000 questions the score rose from 71 to 78.",
    "Observers in Brussels, Berlin and Madrid will read the small print.",
    "The office on the third floor has room for 350 people.",
)
_FIGURES = (
    "{name} raised €{a} million in a Series {letter} round led by a group of pension funds.",
    "The round values {name} at €{b}.{c} billion after the new money, according to the company.",
    "Its annualised revenue passed ${d} million in June, {name} said.",
)
_MENU = ("World", "Business", "Science", "Opinion", "Culture", "Sport", "Letters", "Podcasts", "Weather", "Archive")
_STYLE = ".c{n}{{margin:{n}px;padding:0 {n}px;color:#3a{n:04d};border:1px solid #ddd;font:14px/1.5 serif}}"


def _sentence(chance: random.Random, name: str) -> str:
    kind = chance.random()
    if kind < 0.2:
        return chance.choice(_ASIDE)
    who, did, that = chance.choice(_WHO), chance.choice(_DID), chance.choice(_THAT)
    start = f"At {name}, {who}" if kind < 0.4 else who.capitalize()
    return f"{start} {did} {that}, {chance.choice(_THAT).replace('that ', 'and that ', 1)}."


def prose(chance: random.Random, name: str, size: int, figures: int) -> list[str]:
    """Return paragraphs of about `size` characters that tell of a company, with so many figures among them."""
    sentences: list[str] = []
    length = 0
    while length < size:
        sentences.append(_sentence(chance, name))
        length += len(sentences[-1]) + 1
    for count in range(figures):
        told = _FIGURES[count % len(_FIGURES)].format(
            name=name, a=chance.randint(2, 900), b=chance.randint(1, 40), c=chance.randint(1, 9),
            d=chance.randint(20, 900), letter=chance.choice("ABCD"),
        )  # fmt: skip
        sentences.insert(chance.randrange(len(sentences)), told)
    return [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]


def _around(chance: random.Random, title: str, article: str, size: int) -> str:
    """Put an article into a page of about `size` bytes: menu, teasers, comments, footer, style and script."""
    menu = "".join(
        f'<li class="menu-item c{n}"><a href="/{word.lower()}"><span>{word}</span></a><ul class="sub-menu">'
        + "".join(f'<li><a href="/{word.lower()}/{part.lower()}">{part}</a></li>' for part in _MENU)
        + "</ul></li>"
        for n, word in enumerate(_MENU)
    )
    teasers = "".join(
        f'<div class="card teaser c{n}"><div class="card-media"><a href="/story/{chance.randrange(10**6)}">'
        f'<img src="/img/{n}.webp" alt="" loading="lazy" width="320" height="180"></a></div><div class="card-body">'
        f'<span class="label">{_MENU[n % 10]}</span><h4><a href="/story/{n}">'
        f"{escape(chance.choice(_THAT)[5:].capitalize())}</a></h4>"
        f'<span class="meta"><svg viewBox="0 0 9 9"><path d="M1 1l7 7"/></svg>{n + 1} h ago</span></div></div>'
        for n in range(45)
    )
    comments = "".join(
        f'<div class="comment" id="comment-{n}"><b>reader{chance.randrange(999)}</b>'
        f"<p>{escape(chance.choice(_ASIDE))}</p></div>"
        for n in range(12)
    )
    head = (
        f'<meta charset="utf-8"><title>{escape(title)} | The Lantern</title>'
        f'<meta property="og:title" content="{escape(title)}"><meta property="og:site_name" content="The Lantern">'
        '<meta property="article:published_time" content="2025-09-11T08:00:00Z">'
    )
    body = (
        f'<nav><ul>{menu}</ul></nav><main><article><h1>{escape(title)}</h1><p class="byline">By Ada Example</p>'
        f'<time datetime="2025-09-11">11 September 2025</time>{article}</article></main>'
        f'<aside class="related"><h3>Related</h3>{teasers}</aside><section id="comments">{comments}</section>'
        f"<footer><ul>{menu}</ul><p>© The Lantern</p></footer>"
    )
    left = max(0, size - len(head) - len(body) - 120)
    style = "".join(_STYLE.format(n=n) for n in range(left // 2 // 90))
    script = "window.state={" + ",".join(f'"k{n}":"{chance.getrandbits(64):x}"' for n in range(left // 2 // 25)) + "}"
    return (
        f'<!doctype html><html lang="en"><head>{head}<style>{style}</style><script>{script}</script></head>'
        f"<body>{body}</body></html>"
    )


def news_page(seed: int, name: str = WATCHED, *, size: int = 60_000, text: int = 4_000, figures: int = 3) -> str:
    """Return a news page of about `size` bytes, whose article of `text` characters tells of one company."""
    chance = random.Random(seed)
    title = f"What {name} plans for the winter, and what it costs"
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in prose(chance, name, text, figures))
    return _around(chance, title, paragraphs, size)


def price_page(seed: int, *, size: int = 60_000, models: int = 24) -> str:
    """Return a price page of about `size` bytes: a table of so many models, and four cards of plans."""
    chance = random.Random(seed)
    rows = "".join(
        f"<tr><td>Mistral {chance.choice(('Small', 'Medium', 'Large'))} {n // 3 + 1}.{n % 3}</td>"
        f"<td>${chance.randint(10, 400) / 100}</td><td>${chance.randint(10, 400) / 1000}</td>"
        f"<td>${chance.randint(100, 2000) / 100}</td></tr>"
        for n in range(models)
    )
    table = (
        "<h2>API</h2><p>Prices per million tokens.</p><table><thead><tr><th>Model</th><th>Input</th>"
        f"<th>Cached input</th><th>Output</th></tr></thead><tbody>{rows}</tbody></table>"
    )
    cards = "".join(
        f'<div class="card plan"><h3>Le Chat {plan}</h3><p class="price">${chance.randint(5, 90)}.99</p>'
        f"<p>per {per}</p><ul><li>More messages</li><li>Up to {n + 1}0 projects</li></ul></div>"
        for n, (plan, per) in enumerate(
            (("Pro", "month"), ("Team", "user / month"), ("Student", "month"), ("Enterprise", "user / month"))
        )
    )
    about = "".join(f"<p>{escape(words)}</p>" for words in prose(chance, WATCHED, 1_500, 0))
    return _around(chance, "Pricing of Mistral AI", f"{about}{table}<h2>Plans</h2>{cards}", size)
