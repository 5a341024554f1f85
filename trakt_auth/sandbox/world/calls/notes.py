"""Notes that somebody keeps about items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.items import key_of
from trakt_auth.sandbox.world.rendering import user_json, with_type

_LONGEST = 500
"""Characters of a note, at most."""
_KINDS = ("movie", "show", "season", "episode", "person")


@answers("notes.add")
def add(call: Call) -> Json:
    """Add a note. An item has at most one note of each person: a second replaces the first."""
    key, attached = _target(call)
    _check(call)
    notes, now = call.world.notes, call.me.touch("notes.updated_at")
    mine = [each for each in notes.values() if each["author"] == call.me.slug]
    held = next((each for each in mine if each["on"] == key), None)
    note = {
        "id": held["id"] if held else call.world.new_id(),
        "author": call.me.slug,
        "on": key,
        "attached_to": attached,
        "notes": call.body["notes"],
        "privacy": call.body.get("privacy", "private"),
        "spoiler": call.body.get("spoiler", False),
        "created_at": held["created_at"] if held else now,
        "updated_at": now,
    }
    notes[note["id"]] = note
    return _note_json(call, note)


def _check(call: Call) -> None:
    if len(call.body.get("notes") or "") > _LONGEST:
        raise Refusal(422, {"errors": {"notes": [f"has more than {_LONGEST} characters"]}})


def _target(call: Call) -> tuple[str, Json]:
    """What a note is on, and what it is attached to. Raises Refusal: 422."""
    attached = dict(call.body.get("attached_to") or {})
    if attached.get("type") == "history":
        # Without an id, the newest.
        for play in reversed(call.me.history):
            if play["id"] == attached.setdefault("id", play["id"]):
                return play["item"], attached
        raise Refusal(422, {"errors": {"attached_to.id": ["is of no play of yours"]}})
    around = call.body.get("item") or call.body
    for kind in _KINDS:
        if kind in around:
            item = call.world.catalogue.find(kind, around[kind].get("ids") or {})
            if item is None:
                raise Refusal(422, {"errors": {kind: ["is not known"]}})
            return key_of(item), attached or {"type": kind}
    raise Refusal(422, {"errors": {"movie": ["is missing, and so is any other item"]}})


def _note_json(call: Call, note: Mapping[str, Any]) -> Json:
    kept = ("id", "notes", "privacy", "spoiler", "created_at", "updated_at")
    author = call.world.people[note["author"]]
    return {name: note[name] for name in kept} | {"user": user_json(author)}


def _own(call: Call) -> Json:
    note = _visible(call)
    if note["author"] != call.me.slug:
        raise Refusal(403)
    return note


def _visible(call: Call) -> Json:
    note = call.numbered(call.world.notes)
    if not call.may_read(call.world.people[note["author"]], note["privacy"]):
        raise Refusal(404)
    return note


@answers("notes.get")
def get(call: Call) -> Json:
    """One note that who calls may read."""
    return _note_json(call, _visible(call))


@answers("notes.item")
def item(call: Call) -> Json:
    """What a note is on."""
    note = _visible(call)
    found = with_type(call.world, call.world.item(note["on"]), call.extended)
    return {"attached_to": note["attached_to"]} | found


@answers("notes.update")
def update(call: Call) -> Json:
    """Change one's note."""
    note = _own(call)
    _check(call)
    note |= {name: call.body[name] for name in ("notes", "privacy", "spoiler") if name in call.body}
    note["updated_at"] = call.me.touch("notes.updated_at")
    return _note_json(call, note)


@answers("notes.delete")
def delete(call: Call) -> None:
    """Delete one's note."""
    del call.world.notes[_own(call)["id"]]
    call.me.touch("notes.updated_at")


@answers("users.notes")
def of_a_user(call: Call) -> Paged:
    """The notes of a person that who calls may see."""
    owner, kind = call.owner(), call.values.get("type", "all")
    kind = "person" if kind == "people" else kind.removesuffix("s")
    found = [
        each
        for each in call.world.notes.values()
        if each["author"] == owner.slug
        and call.may_read(owner, each["privacy"])
        and kind in {"all", each["attached_to"]["type"]}
    ]
    found.sort(key=lambda each: each["updated_at"], reverse=True)
    return call.page(found, lambda each: _listed(call, each), limit=10)


def _listed(call: Call, note: Mapping[str, Any]) -> Json:
    about = with_type(call.world, call.world.item(note["on"]), call.extended)
    return {"attached_to": note["attached_to"], "note": _note_json(call, note)} | about
