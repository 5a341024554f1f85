"""Search by text and by ids."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from trakt_auth.sandbox.world.belongings import ListState
from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.calls.lists import is_listed
from trakt_auth.sandbox.world.filters import kept
from trakt_auth.sandbox.world.items import Item
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import list_json, with_type

_MOST = 50


@answers("search.query")
def query(call: Call) -> Paged:
    """Everything whose name has the words, or begins with them; the nearest first."""
    return _found(call, exact=False)


@answers("search.exact")
def exact(call: Call) -> Paged:
    """What is called just that."""
    return _found(call, exact=True)


def _found(call: Call, *, exact: bool) -> Paged:
    kinds, text = call.values["type"].split(","), call.query.get("query", "")
    rows = call.world.catalogue.search(kinds, text)
    if exact:
        rows = [row for row in rows if getattr(row[1], "title", "").casefold() == text.casefold()]
    elif not text:
        # By the filters alone.
        rows = [(0.0, item) for item in call.world.catalogue.all(*kinds)]
    left = {id(each) for each in kept(call, [item for _, item in rows])}
    # All that is known, without `extended` too: so it was recorded in 2026.
    extended = call.extended | {"full"}
    found: list[Callable[[], Json]] = [
        partial(_scored, call, score, item, extended) for score, item in rows if id(item) in left
    ]
    if "list" in kinds:
        found += [
            partial(_scored_list, call, owner, state)
            for owner, state in call.world.lists()
            if text.casefold() in state["name"].casefold() and is_listed(call, owner, state)
        ]
    return call.page(found, lambda render: render(), limit=_MOST)


def _scored(call: Call, score: float, item: Item, extended: frozenset[str]) -> Json:
    return {"score": score} | with_type(call.world, item, extended)


def _scored_list(call: Call, owner: Person, state: ListState) -> Json:
    return {"type": "list", "score": 100.0, "list": list_json(call.world, owner, state)}


@answers("search.lookup")
def lookup(call: Call) -> Paged:
    """What has an id, of all kinds or of those asked for."""
    kinds = set(filter(None, call.query.get("type", "").split(",")))
    items: list[Item] = call.world.catalogue.by_id(call.values["id_type"], call.values["id"])
    rows = [item for item in items if not kinds or item.kind in kinds]
    return call.page(rows, lambda item: _row(call, item), limit=_MOST)


def _row(call: Call, item: Item) -> Json:
    return _scored(call, 1000.0, item, call.extended)
