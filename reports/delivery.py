"""The outbox: a digest waits for each recipient until it was accepted, and nothing is told to anybody twice."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from reports import mail, render
from reports.items import Digest
from storage.kept import Delivery
from storage.records import Config, DigestPlan, FigurewatchError

if TYPE_CHECKING:
    from storage.store import Store

FILE = "file"
_LONGEST_REST = 60
"""How many minutes lie at most between two tries of one delivery."""


class DeliveryError(FigurewatchError):
    """A digest can't be delivered; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one delivery: where it went, or why it still waits."""

    digest: str
    recipient: str
    sent: bool
    detail: str

    def __str__(self) -> str:
        to = self.recipient.removeprefix("mailto:")
        if self.sent:
            return f"{self.digest}: {self.detail}"
        return f"{self.digest} to {to}: not sent. {self.detail} It waits in the outbox."


# --- into the outbox ---


def plan_delivery(store: Store, config: Config, plan: DigestPlan, digest: Digest, now: datetime) -> list[Delivery]:
    """Put a digest into the outbox, once for each recipient, without what he was told or is about to be told.

    Who has nothing left to be told gets nothing.

    Args:
        store: where the outbox is.
        config: sources.yaml, for the sender's domain.
        plan: which digest, and to whom.
        digest: what there is to tell.
        now: the time of queueing.

    Returns:
        what was queued.
    """
    queued: list[Delivery] = []
    with store.transaction():
        waiting = store.pending_deliveries()
        for recipient in dict.fromkeys(plan.to):
            told = store.sent_items(recipient)
            told.update(item for one in waiting if one.recipient == recipient for item in one.items)
            items = tuple(item for item in digest.items if item not in told)
            if not items:
                continue
            mine = digest.without(told)
            id_ = f"file:{uuid4()}" if recipient == FILE else mail.new_message_id(config.mail)
            content = _files(plan, mine) if recipient == FILE else _letter(mine)
            delivery = Delivery(id_, plan.name, recipient, render.subject(mine), now, content, items)
            store.queue_delivery(delivery)
            queued.append(delivery)
    return queued


def _files(plan: DigestPlan, digest: Digest) -> bytes:
    stem = f"{_slug(plan.name)}-{digest.until:%Y-%m-%d}"
    return _packed({"stem": stem, "files": {".md": render.markdown(digest), ".html": render.html(digest)}})


def _letter(digest: Digest) -> bytes:
    return _packed({"text": render.text(digest), "html": render.html(digest)})


def _packed(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def _slug(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", name).strip("-") or "digest"


# --- out of it ---


def deliver(store: Store, config: Config, now: datetime, *, patiently: bool = False) -> list[Outcome]:
    """Send what waits in the outbox, the oldest first, and note what was accepted.

    What fails stays, with the reason, and is tried again with the next call, under the same Message-ID; it doesn't
    keep others from being sent. What waits for somebody who is no recipient any more is left where it is.

    Args:
        store: where the outbox is.
        config: sources.yaml, for the mail server and the folder of digests.
        now: the time.
        patiently: for one who calls every few seconds: what failed rests for a minute, for two, at last for an hour.

    Returns:
        what was tried, and what came of it.
    """
    recipients = {recipient for plan in config.digests for recipient in plan.to}
    outcomes = []
    for delivery in store.pending_deliveries():
        if delivery.recipient not in recipients or (patiently and _rests(delivery, now)):
            continue
        try:
            detail = _deliver(delivery, config)
        except FigurewatchError as error:
            store.mark_failed(delivery.id, str(error), now)
            outcomes.append(Outcome(delivery.digest, delivery.recipient, False, str(error)))
            continue
        store.mark_sent(delivery.id, now)
        outcomes.append(Outcome(delivery.digest, delivery.recipient, True, detail))
    return outcomes


def _rests(delivery: Delivery, now: datetime) -> bool:
    """Whether it is too early to try again. A server that refuses is not to be asked the same every few seconds."""
    waited = sum(min(2**tries, _LONGEST_REST) for tries in range(delivery.attempts))
    return delivery.created <= now < delivery.created + timedelta(minutes=waited)


def _deliver(delivery: Delivery, config: Config) -> str:
    """Deliver one message; return what was done, for a person."""
    content = json.loads(delivery.content)
    if delivery.recipient == FILE:
        written = _write(content, config.data / "digests")
        return f"wrote {' and '.join(str(path) for path in written)}"
    if not delivery.recipient.lower().startswith("mailto:"):
        raise DeliveryError(f"{delivery.recipient!r} is neither `file` nor a `mailto:` address. Mend it under `to:`.")
    if config.mail is None:
        raise DeliveryError("sources.yaml has no `mail:`. Add host and from to have digests mailed.")
    letter = mail.compose(
        delivery.subject, content["text"], content["html"], config.mail, delivery.recipient,
        message_id=delivery.id, date=delivery.created,
    )  # fmt: skip
    mail.send(letter, config.mail)
    return f"mailed to {delivery.recipient.removeprefix('mailto:')}"


def _write(content: Mapping[str, Any], folder: Path) -> Sequence[Path]:
    """Write a digest's files whole or not at all; a file of that name with another digest is left alone."""
    files: dict[str, str] = content["files"]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stem = _free_stem(folder, str(content["stem"]), files)
        paths = [folder / f"{stem}{suffix}" for suffix in files]
        for path, text in zip(paths, files.values(), strict=True):
            part = path.with_name(f".{path.name}.part")
            part.write_text(text, "utf-8")
            part.replace(path)
    except OSError as error:
        why = error.strerror or str(error)
        raise DeliveryError(f"{folder} can't be written ({why}). Make it writable, or set `data:`.") from error
    return paths


def _free_stem(folder: Path, stem: str, files: dict[str, str]) -> str:
    """Return a name that is free, or that holds this very digest already (a second try after a crash)."""
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        there = [folder / f"{name}{suffix}" for suffix in files]
        if all(not p.exists() or p.read_text("utf-8") == text for p, text in zip(there, files.values(), strict=True)):
            return name
        number += 1
