"""A figure in a menu, a teaser, a comment or a footer is not in the article; the article's own body is whole."""

import pytest

from tests.extract.desk import article, everything

HEADLINE = "Alto Systems raises $40 million to teach machines to sing"
BODY = [
    "Alto Systems has collected $40 million from three funds, the company said on Tuesday.",
    "Short one.",
    "The round values the choir at $310 million, up from $120 million a year ago, according to its founder.",
    "It employs forty people in Lyon and Ghent and means to hire as many again before the summer.",
]
PROSE = "".join(f"<p>{line}</p>" for line in BODY)

TEASERS = {
    "an aside": "<aside><h3>Read next</h3><ul><li><a href=/1>DECOY lands $99 billion</a></li></ul></aside>",
    "an aside without links": "<aside><b>Elsewhere</b><ul><li>DECOY lands $99 billion</li><li>Another DECOY</li></ul></aside>",
    "a class": "<div class='c-related-stories'><p>DECOY lands $99 billion</p></div>",
    "a class in camel case": "<div class=relatedArticles__box><p>DECOY lands $99 billion</p></div>",
    "an id": "<div id=sidebar><p>DECOY lands $99 billion</p></div>",
    "a role": "<div role=complementary><p>DECOY lands $99 billion</p></div>",
    "a label": "<section aria-label='Related stories'><p>DECOY lands $99 billion</p></section>",
    "a data attribute": "<div data-component='most-read-list'><p>DECOY lands $99 billion</p></div>",
    "a section under a heading": "<section><h2>You may also like</h2><div><p>DECOY lands $99 billion in a deal that nobody saw coming</p></div></section>",
    "a heading with a count": "<section><h2>Comments (12)</h2><p>joe: DECOY will raise $99 billion next</p></section>",
    "headlines as articles": "<div class=grid><article><h3><a href=/1>DECOY lands $99 billion from a bank</a></h3><p>By A. B.</p></article>"
    "<article><h3><a href=/2>What DECOY did with its $99 billion</a></h3></article></div>",
    "a heading nobody listed": "<div><h4>Fresh off the press</h4><ul><li><a href=/1>DECOY lands $99 billion</a></li><li><a href=/2>DECOY two</a></li></ul></div>",
    "a name and a link": "<section><h3>More from The Gazette</h3><p><a href=/1>DECOY lands $99 billion</a></p><p><a href=/2>DECOY sues</a></p></section>",
    "similar companies": "<section><h3>Similar companies</h3><table><tr><th>Name</th><th>Raised</th></tr><tr><td>DECOY</td><td>$99B</td></tr></table></section>",
    "comments": "<div id=disqus_thread class=comments><div class=comment><p>DECOY raised $99 billion, I was there.</p></div></div>",
    "a comment of its own": "<ol class=comment-list><li class=comment>DECOY raised $99 billion, I was there.</li></ol>",
    "a ticker": "<div class=market-ticker>DECOY 99.10 +0.2% | ACME $12.10</div>",
    "an offer": "<div class=newsletter-signup><p>DECOY for $99 billion a month: the newsletter.</p></div>",
    "a cookie banner": "<div id=cookieConsent><p>We DECOY value your privacy and 99 partners.</p></div>",
    "an advertisement": "<div class='ad-slot ad'><p>DECOY: invest from $99</p></div>",
    "french": "<div><h3>À lire aussi</h3><p>DECOY lève 99 milliards</p></div>",
    "german": "<div><p><strong>Lesen Sie auch</strong></p><ul><li>DECOY sammelt 99 Milliarden ein</li></ul></div>",
    "spanish": "<div><h4>Te puede interesar</h4><p>DECOY capta 99.000 millones</p></div>",
    "italian": "<div><h4>Leggi anche:</h4><p>DECOY raccoglie 99 miliardi</p></div>",
    "a hidden menu": "<nav><ul><li>DECOY for $99</li></ul></nav>",
    "a search form": "<form action=/search><label>DECOY $99 billion</label><input type=search></form>",
    "a dialog": "<dialog open><p>Subscribe to DECOY for $99</p></dialog>",
    "a share bar": "<ul class=share-buttons><li>DECOY</li><li>Mail $99</li></ul>",
    "an author's box": "<div class=author-bio><p>DECOY writes about $99 billion deals.</p></div>",
    "a foot": "<footer><p>DECOY plan from $99 a month. All rights reserved.</p></footer>",
    "a foot by role": "<div role=contentinfo><p>DECOY plan from $99 a month.</p></div>",
    "a foot by class": "<div class='site-footer dark'><p>DECOY plan from $99 a month.</p></div>",
    "tags": "<ul class=tags><li><a href=/t/1>DECOY</a></li><li><a href=/t/2>$99 billion</a></li></ul>",
    "a details box": "<details><summary>Related</summary><p>DECOY lands $99 billion</p></details>",
    "a line that is one link": "<p><a href=/1>DECOY lands $99 billion from a bank of fools</a></p>",
    "a line that points": "<p>Read also: <a href=/1>DECOY lands $99 billion</a></p>",
    "a line that points, in bold": "<p><strong>À lire aussi :</strong> DECOY lève 99 milliards d'euros</p>",
    "a heading in two pieces": "<div><h3><span>You may</span> <em>also like</em></h3><p>DECOY lands $99 billion</p></div>",
    "sponsored": "<section class=sponsored-content><h3>From a partner</h3><p>DECOY pays $99</p></section>",
}  # fmt: skip

PLACES = {
    "after the article": "<body><nav><a href=/>Home</a></nav><main><article><h1>{h}</h1>{p}</article></main>{d}</body>",
    "beside it": "<body><main><article><h1>{h}</h1>{p}</article>{d}</main></body>",
    "at its end": "<body><article><h1>{h}</h1>{p}{d}</article></body>",
    "in a page of divs": "<body><div id=page><div class=col><h1>{h}</h1><div class=text>{p}</div></div>{d}</div></body>",
    "before it": "<body>{d}<div class=wrap><h1>{h}</h1>{p}</div></body>",
    "in the midst": "<body><article><h1>{h}</h1>{a}{d}{b}</article></body>",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("teaser", TEASERS)
def test_what_is_no_part_of_the_article_is_taken_out(teaser, place):
    half = len(BODY) // 2
    first, second = ("".join(f"<p>{line}</p>" for line in part) for part in (BODY[:half], BODY[half:]))
    html = PLACES[place].format(h=HEADLINE, p=PROSE, d=TEASERS[teaser], a=first, b=second)
    read = article(f"<html lang=en><head><title>{HEADLINE}</title></head>{html}</html>")

    assert "DECOY" not in everything(read)
    assert [block.text for block in read.blocks] == [HEADLINE, *BODY]
