"""Bring a backup back: look what is there, and send what is missing.

That is all that makes it resumable: whatever a run that was killed has sent is there, and is not
sent again. What is in the account and not in the backup stays.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from typing import Any

from trakt_auth import Trakt
from trakt_backup.files import Row
from trakt_backup.sections import HIDDEN_AT, SECTIONS, Told

PLURAL = {
    "movie": "movies",
    "show": "shows",
    "season": "seasons",
    "episode": "episodes",
    "person": "people",
    "user": "users",
}

Key = tuple[str, int]
Restore = Callable[[Trakt, list[Row], list[Row], Told], int]
"""Given what is wanted and what is there, sends what is missing; returns how much that was."""


def key(row: Row) -> Key | None:
    """What a row is about: a type and Trakt's id of it."""
    kind = row["type"]
    found = ((row.get(kind) or {}).get("ids") or {}).get("trakt")
    return None if found is None else (kind, found)


def missing(
    wanted: Iterable[Row], there: Iterable[Row], identity: Callable[[Row], Hashable]
) -> list[Row]:
    """The wanted rows that are not there, as often as they are missing.

    Trakt has rows without ids, of titles that it has lost: nobody can bring those back.
    """
    left = Counter(identity(row) for row in there)
    rows = []
    for row in wanted:
        if row.get("type") in PLURAL and key(row) is None:
            continue
        same = identity(row)
        if left[same]:
            left[same] -= 1
        else:
            rows.append(row)
    return rows


def by_field(rows: Iterable[Row], more: Callable[[Row], Row]) -> dict[str, list[Row]]:
    """Rows as a body: items by the field they belong in, with their ids and what else counts."""
    body = defaultdict(list)
    for row in rows:
        about = key(row)
        if about is not None:
            kind, number = about
            body[PLURAL[kind]].append({"ids": {"trakt": number}, **more(row)})
    return dict(body)


def restore(trakt: Trakt, name: str, wanted: list[Row], told: Told) -> int:
    """Bring one section back; return how much was missing.

    Raises:
        KeyError: It cannot be brought back.
    """
    how = _HOW[name]
    section = next(each for each in SECTIONS if each.name == name)
    return how(trakt, wanted, [*section.read(trakt, lambda *_: None)], told)


def _history(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    # The oldest first, as it was.
    rows = missing(reversed(wanted), there, lambda row: (key(row), row["watched_at"]))
    _send(trakt.sync.history.add, rows, lambda row: {"watched_at": row["watched_at"]})
    return len(rows)


def _ratings(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    rows = missing(wanted, there, key)
    _send(trakt.sync.ratings.add, rows, lambda row: {f: row[f] for f in ("rating", "rated_at")})
    return len(rows)


def _collection(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    def more(row: Row) -> Row:
        metadata = row.get("metadata") or {}
        known = {name: value for name, value in metadata.items() if value is not None}
        return {"collected_at": row["collected_at"], **known}

    rows = missing(wanted, there, key)
    _send(trakt.sync.collection.add, rows, more)
    return len(rows)


def _noted(row: Row) -> Row:
    return {"notes": row["notes"]} if row.get("notes") else {}


def _watchlist(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    calls = trakt.sync.watchlist
    return _ranked(wanted, there, calls.add, lambda: calls.list(), calls.reorder)


def _favorites(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    calls = trakt.sync.favorites
    return _ranked(wanted, there, calls.add, lambda: calls.list(), calls.reorder)


def _lists(trakt: Trakt, wanted: list[Row], there: list[Row], told: Told) -> int:
    """Lists are known by their names; of several with one name, by their order."""
    present = defaultdict(list)
    for row in there:
        present[row["list"]["name"]].append(row)
    sent, order = 0, []
    for number, row in enumerate(wanted, start=1):
        name = row["list"]["name"]
        if present[name]:
            found = present[name].pop(0)
        else:
            found = {"list": _new_list(trakt, row["list"]), "items": []}
            sent += 1
        list_id = found["list"]["ids"]["trakt"]
        order.append(list_id)
        calls = trakt.users.lists
        sent += _ranked(
            row["items"],
            found["items"],
            partial(calls.add, "me", list_id),
            partial(calls.items, "me", list_id),
            partial(calls.reorder_items, "me", list_id),
        )
        told("lists", number, len(wanted))
    now = [each.ids.trakt for each in trakt.users.lists.list()]
    if order != [each for each in now if each in order]:
        trakt.users.lists.reorder("me", rank=[*order, *(n for n in now if n and n not in order)])
    return sent


def _new_list(trakt: Trakt, wanted: Row) -> Row:
    fields = ("name", "description", "privacy", "display_numbers", "allow_comments")
    sent = {name: wanted[name] for name in (*fields, "sort_by", "sort_how") if wanted.get(name)}
    sent |= {name: wanted[name] for name in ("display_numbers", "allow_comments") if name in wanted}
    return trakt.users.lists.create("me", **sent).to_dict()


def _hidden(trakt: Trakt, wanted: list[Row], there: list[Row], _: Told) -> int:
    rows = missing(wanted, there, lambda row: (row["section"], key(row)))
    for section in HIDDEN_AT:
        some = [row for row in rows if row["section"] == section]
        body: dict[str, Any] = by_field(some, lambda row: {"hidden_at": row["hidden_at"]})
        if body:
            trakt.users.hidden.add(section, **body)
    return len(rows)


ON_ITEMS = ("movie", "show", "season", "episode", "person")


def _notes(trakt: Trakt, wanted: list[Row], there: list[Row], told: Told) -> int:
    rows = [row for row in wanted if row["attached_to"]["type"] in ON_ITEMS]
    rows = missing(rows, there, lambda row: (key(row), row["note"]["notes"]))
    for number, row in enumerate(reversed(rows), start=1):
        about = key(row)
        if about is not None:
            note = {name: row["note"][name] for name in ("notes", "spoiler", "privacy")}
            item: Any = {about[0]: {"ids": {"trakt": about[1]}}}
            trakt.notes.add(**note, **item)
        told("notes", number, len(rows))
    return len(rows)


def _likes(trakt: Trakt, wanted: list[Row], there: list[Row], told: Told) -> int:
    def liked(row: Row) -> tuple[str, int]:
        kind = row["type"]
        about = row[kind]
        return kind, about["id"] if kind == "comment" else about["ids"]["trakt"]

    rows = missing(wanted, there, liked)
    for number, row in enumerate(reversed(rows), start=1):
        kind, like_id = liked(row)
        (trakt.comments if kind == "comment" else trakt.lists).like(like_id)
        told("likes", number, len(rows))
    return len(rows)


def _send(add: Callable[..., Any], rows: Sequence[Row], more: Callable[[Row], Row]) -> None:
    body = by_field(rows, more)
    if body:
        add(**body)


def _ranked(
    wanted: list[Row],
    there: list[Row],
    add: Callable[..., Any],
    read: Callable[[], Any],
    reorder: Callable[..., Any],
) -> int:
    """Add what is missing, then bring it into its order."""
    rows = missing(wanted, there, key)
    _send(add, rows, _noted)
    now = [each.to_dict() for each in read()] if rows else there
    ids = {key(row): row["id"] for row in sorted(now, key=lambda row: row["rank"])}
    order = [key(row) for row in sorted(wanted, key=lambda row: row["rank"]) if key(row) in ids]
    others = [about for about in ids if about not in set(order)]
    if [*order, *others] != [*ids]:
        reorder(rank=[ids[about] for about in (*order, *others)])
    return len(rows)


_HOW: dict[str, Restore] = {
    "history": _history,
    "ratings": _ratings,
    "watchlist": _watchlist,
    "favorites": _favorites,
    "collection": _collection,
    "lists": _lists,
    "hidden": _hidden,
    "notes": _notes,
    "likes": _likes,
}

LOST = (
    "Plays come back with their time, and not with how they were recorded (scrobble or check-in).",
    "What is on the watchlist, on lists and among favorites is listed as of today.",
    "Lists come back without the likes and comments of others.",
    "Notes on plays, ratings and what is collected belong to what is gone, and are not sent.",
)
"""What is said after a restore, beside the sections that are saved alone."""
