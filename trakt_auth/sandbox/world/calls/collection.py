"""The collection: what somebody owns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trakt_auth.sandbox.world.belongings import Collected
from trakt_auth.sandbox.world.bodies import Counts, Json, Target, media, moment, named
from trakt_auth.sandbox.world.call import Call, answers
from trakt_auth.sandbox.world.filters import kept, kept_rows, kept_times
from trakt_auth.sandbox.world.items import Episode, Show, key_of
from trakt_auth.sandbox.world.person import MEDIA, Person
from trakt_auth.sandbox.world.rendering import item_json, with_type

_METADATA = ("media_type", "resolution", "hdr", "audio", "audio_channels", "3d")


@answers("sync.collection.list")
def mine(call: Call) -> Any:
    """One's own."""
    return _collection(call, call.me)


@answers("users.collection")
def of_a_user(call: Call) -> Any:
    """A person's."""
    return _collection(call, call.owner())


def _collection(call: Call, person: Person) -> Any:
    kind = call.values.get("type", call.path.rsplit("/", 1)[-1])
    # The contract has the short answer for some of the paths alone.
    mine = call.path.startswith("/sync/")
    if "min" in call.extended and mine and kind in {"movies", "episodes"}:
        return _least(call, person, kind)
    if kind == "shows":
        return call.page(_shows(call, person), lambda row: _show_json(call, person, *row))
    owned = person.belongings["collection"]
    left = kept_rows(call, _singles(call, person, kind), lambda key: key)
    return call.page(left, lambda key: _single_json(call, key, owned[key]))


def _singles(call: Call, person: Person, kind: str) -> Sequence[str]:
    owned = person.belongings["collection"]
    keys = [key for key in owned if kind == "media" or key.startswith(f"{kind[:-1]}:")]
    return kept_times(call, keys, lambda key: owned[key]["collected_at"])


def _shows(call: Call, person: Person) -> Sequence[tuple[str, list[Episode]]]:
    """The episodes of each show; `start_at` and `end_at` are about what was collected last."""
    owned = person.belongings["collection"]
    items = (call.world.item(key) for key in owned)
    shows: dict[str, list[Episode]] = {}
    for episode in kept(call, [item for item in items if isinstance(item, Episode)]):
        shows.setdefault(key_of(episode.show), []).append(episode)

    def latest(row: tuple[str, list[Episode]]) -> str:
        return max(owned[key_of(each)]["collected_at"] for each in row[1])

    return kept_times(call, list(shows.items()), latest)


def _single_json(call: Call, key: str, copy: Collected) -> Json:
    item = call.world.item(key)
    result = {"collected_at": copy["collected_at"], "updated_at": copy["updated_at"]}
    return result | with_type(call.world, item, call.extended) | _metadata(call, copy)


def _metadata(call: Call, copy: Collected) -> Json:
    if "metadata" not in call.extended:
        return {}
    return {"metadata": dict.fromkeys(_METADATA) | copy["metadata"]}


def _show_json(call: Call, person: Person, key: str, episodes: list[Episode]) -> Json:
    owned = person.belongings["collection"]
    copies = [owned[key_of(each)] for each in episodes]
    seasons: dict[int, list[Json]] = {}
    for episode, copy in sorted(
        zip(episodes, copies, strict=True), key=lambda each: each[0].number
    ):
        seasons.setdefault(episode.season.number, []).append(
            {"number": episode.number, "collected_at": copy["collected_at"]} | _metadata(call, copy)
        )
    return {
        "last_collected_at": max(copy["collected_at"] for copy in copies),
        "last_updated_at": max(copy["updated_at"] for copy in copies),
        "show": item_json(call.world, call.world.item(key), call.extended),
        "seasons": [
            {"number": number, "episodes": inside} for number, inside in sorted(seasons.items())
        ],
    }


@answers("sync.collection.minimal")
def least(call: Call) -> Json:
    """By Trakt id, when it was collected."""
    return _least(call, call.me, call.values.get("type", call.path.rsplit("/", 1)[-1]))


def _least(call: Call, person: Person, kind: str) -> Json:
    owned = person.belongings["collection"]
    if kind != "shows":
        keys = _singles(call, person, kind)
        return {key.partition(":")[2]: owned[key]["collected_at"] for key in keys}
    result: Json = {}
    for episode in (each for _, episodes in _shows(call, person) for each in episodes):
        inside = result.setdefault(str(episode.show.ids["trakt"]), {})
        numbers = inside.setdefault(str(episode.season.number), {})
        numbers[str(episode.number)] = owned[key_of(episode)]["collected_at"]
    return result


@answers("sync.collection.add")
def add(call: Call) -> Json:
    """Collect items. Who has one already keeps one, and its metadata is updated."""
    found = named(call.world.catalogue, call.body, MEDIA)
    counts = {name: Counts(MEDIA) for name in ("added", "updated", "existing")}
    for target in media(found.targets):
        counts[_collect(call, target)].add(target.item)
    return {name: each.to_dict() for name, each in counts.items()} | {
        "not_found": found.not_found,
        "list": _change(call),
    }


def _change(call: Call) -> Json:
    """What Trakt says of the collection after a write, as of a list."""
    return {"updated_at": call.world.now(), "item_count": len(call.me.belongings["collection"])}


def _collect(call: Call, target: Target) -> str:
    owned, key, now = call.me.belongings["collection"], key_of(target.item), call.world.now()
    metadata = {name: target.said[name] for name in _METADATA if name in target.said}
    held = owned.get(key)
    if held is not None and held["metadata"] | metadata == held["metadata"]:
        return "existing"
    collected_at = moment(target, "collected_at", now)
    if held is not None:
        collected_at, metadata = held["collected_at"], {**held["metadata"], **metadata}
    owned[key] = Collected(collected_at=collected_at, updated_at=now, metadata=metadata)
    call.me.touch(f"{target.item.kind}s.collected_at")
    return "added" if held is None else "updated"


@answers("sync.collection.remove")
def remove(call: Call) -> Json:
    """Take items out of the collection."""
    found = named(call.world.catalogue, call.body, MEDIA)
    counts = Counts(MEDIA)
    for target in media(found.targets, specials=True):
        if call.me.belongings["collection"].pop(key_of(target.item), None) is not None:
            counts.add(target.item)
            call.me.touch(f"{target.item.kind}s.collected_at")
    return {"deleted": counts.to_dict(), "not_found": found.not_found, "list": _change(call)}


def collected_at(person: Person, show: Show) -> Mapping[str, str]:
    """When each episode of a show was collected, by its key."""
    owned = person.belongings["collection"]
    keys = (key_of(each) for each in show.episodes())
    return {key: owned[key]["collected_at"] for key in keys if key in owned}
