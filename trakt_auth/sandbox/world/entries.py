"""Lists of items: what is added, removed, sorted and shown is the same for all of them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import evolve

from trakt_auth.sandbox.world.belongings import Entry, ListState
from trakt_auth.sandbox.world.bodies import Counts, Json, Named, named
from trakt_auth.sandbox.world.call import UPGRADE_URL, Call, Paged, Refusal
from trakt_auth.sandbox.world.filters import kept_rows
from trakt_auth.sandbox.world.items import around, key_of
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import with_type

_SORTS = {"rank", "added", "title", "released", "runtime", "popularity", "votes", "percentage"}
_SORTS |= {"random", "my_rating", "watched", "collected"}
"""What the sandbox can sort by. It knows no ratings of other sites."""


def entries(call: Call, person: Person, state: ListState, kinds: str | None = None) -> Paged:
    """A page of what is on a list, filtered and sorted as the call wants it.

    Args:
        call: The call.
        person: Whose list it is.
        state: The list.
        kinds: The kinds of item that are wanted, in Trakt's plural, joined by commas.
    """
    wanted = {each.removesuffix("s") for each in (kinds or "all").split(",")}
    wanted |= {"person"} if "people" in wanted or "persons" in wanted else set()
    rows = [
        (rank, each)
        for rank, each in enumerate(state["items"], 1)
        if wanted & {"all", "media", each["item"].partition(":")[0]}
    ]
    rows = list(kept_rows(call, rows, lambda row: row[1]["item"]))
    query, values = call.query, call.values
    by = query.get("sort_by") or values.get("sort_by") or values.get("sort") or state["sort_by"]
    by = by if by in _SORTS else "rank"
    how = query.get("sort_how") or values.get("sort_how") or state["sort_how"]
    rows = _sorted(call, person, rows, by)
    if how == "desc":
        rows.reverse()
    page = call.page(rows, lambda row: _entry_json(call, *row))
    applied = {"X-Applied-Sort-By": by, "X-Applied-Sort-How": how}
    own = {"X-Sort-By": state["sort_by"], "X-Sort-How": state["sort_how"]}
    return evolve(page, more=own | applied)


def _entry_json(call: Call, rank: int, entry: Entry) -> Json:
    return {
        "rank": rank,
        "id": entry["id"],
        "listed_at": entry["listed_at"],
        "notes": entry["notes"],
    } | with_type(call.world, call.world.item(entry["item"]), call.extended)


Row = tuple[int, Entry]


def _sorted(call: Call, person: Person, rows: list[Row], by: str) -> list[Row]:
    if by == "random":
        # The same order each time, by the seed: what is shown must not depend on the day.
        return random.Random(call.world.seed + len(rows)).sample(rows, len(rows))  # noqa: S311 - no secret
    times = _times(call, person, by)
    return sorted(rows, key=lambda row: (_worth(call, person, by, times, row[1]), row[0]))


def _times(call: Call, person: Person, by: str) -> dict[str, str]:
    """When each item was watched or collected last; a show and a season by their episodes."""
    happened: list[tuple[str, str]] = []
    if by == "watched":
        happened = [(play["item"], play["watched_at"]) for play in person.history]
    elif by == "collected":
        owned = person.belongings["collection"]
        happened = [(key, copy["collected_at"]) for key, copy in owned.items()]
    times: dict[str, str] = {}
    for key, at in happened:
        for each in map(key_of, around(call.world.item(key))):
            times[each] = max(at, times.get(each, ""))
    return times


def _worth(call: Call, person: Person, by: str, times: Mapping[str, str], entry: Entry) -> Any:
    """What an entry is sorted by; those of the same go by their rank."""
    item = call.world.item(entry["item"])
    facts: Mapping[str, Any] = getattr(item, "facts", {})
    match by:
        case "added":
            return entry["listed_at"]
        case "title":
            return getattr(item, "title", "").casefold()
        case "released":
            return str(facts.get("released") or getattr(item, "year", "") or "")
        case "runtime":
            return facts.get("runtime", 0)
        case "popularity" | "votes" | "percentage":
            given = call.world.ratings(entry["item"])
            return sum(given) / len(given) if by == "percentage" and given else len(given)
        case "my_rating":
            return person.belongings["ratings"].get(entry["item"], {"rating": 0})["rating"]
    return times.get(entry["item"], "")


def add(call: Call, state: ListState, *, most: int, fields: tuple[str, ...]) -> Json:
    """Put what the body names on a list. What is on it already stays as it is.

    Raises:
        Refusal: 420 where an account without VIP may not have as many.
    """
    found = named(call.world.catalogue, call.body, fields)
    held = {each["item"] for each in state["items"]}
    new = {key_of(target.item) for target in found.targets} - held
    if not call.me.vip and len(held) + len(new) > most:
        raise over_limit(most)
    added, existing, now = Counts(fields), Counts(fields), call.world.now()
    for target in found.targets:
        key = key_of(target.item)
        if key in held:
            existing.add(target.item)
            continue
        held.add(key)
        note = target.said.get("notes")
        state["items"].append(Entry(id=call.world.new_id(), item=key, listed_at=now, notes=note))
        added.add(target.item)
    return {
        "added": added.to_dict(),
        "existing": existing.to_dict(),
    } | _changed(state, found, now)


def over_limit(most: int) -> Refusal:
    """The answer to an account that would hold more than it may."""
    return Refusal(
        420,
        headers={
            "X-Upgrade-URL": UPGRADE_URL,
            "X-VIP-User": "false",
            "X-Account-Limit": str(most),
        },
    )


def remove(call: Call, state: ListState, *, fields: tuple[str, ...]) -> Json:
    """Take what the body names off a list."""
    found = named(call.world.catalogue, call.body, fields)
    doomed = {key_of(target.item): target.item for target in found.targets}
    deleted = Counts(fields)
    for entry in state["items"]:
        if entry["item"] in doomed:
            deleted.add(doomed[entry["item"]])
    state["items"] = [each for each in state["items"] if each["item"] not in doomed]
    return {"deleted": deleted.to_dict()} | _changed(state, found, call.world.now())


def _changed(state: ListState, found: Named, now: str) -> Json:
    return {"not_found": found.not_found, "list": _told(state, now)}


def _told(state: ListState, now: str) -> Json:
    """What Trakt says of a list that has changed."""
    state["updated_at"] = max(now, state["updated_at"])
    return {"updated_at": state["updated_at"], "item_count": len(state["items"])}


Ranked = TypeVar("Ranked", bound=Entry | ListState)


def reordered(rows: list[Ranked], rank: list[int]) -> tuple[list[Ranked], Json]:
    """Rows in the order of their ids, those not named behind; and what Trakt says of it."""
    by_id = {each["id"]: each for each in rows}
    known = [each for each in dict.fromkeys(rank) if each in by_id]
    skipped = [each for each in rank if each not in by_id]
    ranked = [by_id.pop(each) for each in known]
    return [*ranked, *by_id.values()], {"updated": len(ranked), "skipped_ids": skipped}


def reorder(call: Call, state: ListState) -> Json:
    """Bring the items of a list into the order of their ids; those not named stay behind."""
    state["items"], result = reordered(state["items"], call.body["rank"])
    return result | {"list": _told(state, call.world.now())}


def update_item(call: Call, state: ListState) -> None:
    """Change the notes or the rank of an item on a list. Raises Refusal (404) for an unknown id."""
    number = call.values["list_item_id"]
    entry = next((each for each in state["items"] if str(each["id"]) == number), None)
    if entry is None:
        raise Refusal(404)
    if "notes" in call.body:
        entry["notes"] = call.body["notes"]
    if "rank" in call.body:
        # A whole number may be written as 2.0, and be larger than any place.
        place = min(max(0, int(call.body["rank"]) - 1), len(state["items"]))
        state["items"].remove(entry)
        state["items"].insert(place, entry)
    _told(state, call.world.now())


def update(state: ListState, body: Mapping[str, Any], now: str) -> None:
    """Change what a list says of itself."""
    for name in (
        "name",
        "description",
        "privacy",
        "display_numbers",
        "allow_comments",
        "sort_by",
        "sort_how",
    ):
        if body.get(name) is not None:
            state[name] = body[name]
    state["updated_at"] = max(now, state["updated_at"])
