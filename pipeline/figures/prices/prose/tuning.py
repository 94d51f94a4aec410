"""Tells the use of a tuned model from its training, which the text has just priced ("Using it afterwards costs …")."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.prices.prose.reads import Telling
from pipeline.figures.prices.words import Words
from pipeline.figures.products import Product


class Tuning:
    """Remembers the training that one article has priced last."""

    def __init__(self, w: Words) -> None:
        self.words = w
        self.trained: tuple[int, str | None] | None = None
        """The block of the price of a training, and the name of the model where its sentence tells it."""

    def tell(self, told: Telling, mentions: Sequence[Product]) -> None:
        """Mark the prices of a sentence that are for the use of the model whose training was priced before."""
        block = told.sentence.block
        for read in told.reads:
            models = [p.name for p in mentions if p.kind == "model" and p.start < read.stretch.end]
            if read.direction == "training":
                self.trained = block, models[-1] if models else None
            elif self.trained and self.trained[0] == block and read.is_per("tokens") and "fine-tuned" not in read.plain:
                other = models and models[-1] != self.trained[1]
                if not other and self.words.find("tuned_use").search(told.masked[: read.stretch.amount.start]):
                    read.conditions.add("fine-tuned")
