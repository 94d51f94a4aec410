"""Whom a text has named where: by its paragraph, the label of it, a question, or the head of a company who speaks."""

from __future__ import annotations

from pipeline.figures.funding.sentence.focus import Known
from pipeline.figures.funding.sentence.trail import Trail
from pipeline.figures.names import names_of
from pipeline.figures.sentences import Sentence
from pipeline.watchlist import guide_watch_list

WATCH = guide_watch_list()
KNOWN = Known(WATCH)


def after(*sentences: tuple[str, int]) -> Trail:
    """Return the trail behind sentences, each given with the number of its block."""
    trail, last = Trail(), -1
    for text, block in sentences:
        sentence = Sentence(text, 0, "text", "paragraph", block, first=block != last)
        trail.turn_to(sentence)
        trail.note(sentence, names_of(WATCH).find(text, "en"), KNOWN)
        last = block
    return trail


def test_a_short_sentence_that_opens_a_paragraph_is_its_label() -> None:
    assert after(("Microsoft and Mistral AI.", 0), ("The shortest of the three.", 0)).label == (
        "Microsoft",
        "Mistral AI",
    )
    assert not after(("Microsoft and Mistral AI.", 0), ("The next one.", 1)).label
    assert not after(("Microsoft and Mistral AI have been partners since the winter of that year.", 0)).label


def test_whom_a_question_names_is_asked_about() -> None:
    assert after(("At what price did Hugging Face last sell shares?", 0)).asked == ("Hugging Face",)
    assert not after(("At what price did Hugging Face last sell shares?", 0), ("At $4.5 billion.", 0)).asked


def test_the_head_of_a_company_who_opens_a_sentence_speaks_for_it() -> None:
    trail = after(("Mistral AI and Cohere met.", 0), ("Arthur Mensch came last and said least.", 0))
    assert (trail.speaker, trail.leader) == ("Mistral AI", None)
    assert after(("Mistral AI.", 0), ("Arthur Mensch spoke.", 0), ("Cohere said nothing.", 0)).speaker is None
    assert after(("Gross margins are said to have moved.", 0)).speaker is None  # no word of his company


def test_no_pronoun_is_taken_for_a_head() -> None:
    assert after(("He will not say what it would fetch now.", 0)).speaker is None
