"""What a body names: the items of the catalogue, and those that it does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.items import Item, Movie, Season, Show
from trakt_auth.sandbox.world.moments import EPOCH, normal, stamp

Json = dict[str, Any]

FIELDS = {
    "movies": "movie",
    "shows": "show",
    "seasons": "season",
    "episodes": "episode",
    "people": "person",
}
"""The fields of a body that hold items, and the kind of those."""


@frozen
class Target:
    """An item that a body names, and what it says of it."""

    item: Item
    said: Mapping[str, Any]
    """Its own fields; those of the show and season around it where it has none of its own."""


@frozen
class Named:
    """What a body names."""

    targets: list[Target]
    not_found: Json
    """By field, what the catalogue does not have, as it was sent."""


def named(
    catalogue: Catalogue, body: Mapping[str, Any], fields: tuple[str, ...], *, own: str = ""
) -> Named:
    """Find what a body names in some of its fields.

    A show or season that names seasons or episodes of its own stands for those alone.

    Args:
        catalogue: The titles that there are.
        body: What was sent.
        fields: Those with items.
        own: A field, such as ``rating``, that is about the very item that has it: a show or season
            with it stands for itself too, and those inside do not take it over.
    """
    targets: list[Target] = []
    not_found: Json = {name: [] for name in fields}
    for name in fields:
        for sent in body.get(name) or ():
            item = find(catalogue, FIELDS[name], sent)
            if item is None:
                not_found[name].append(as_sent(sent))
                continue
            found, lost = _inner(item, sent, own)
            targets += found
            not_found[name] += lost
    return Named(targets, not_found)


def as_sent(sent: Mapping[str, Any]) -> Json:
    """What was sent of an item: its ids, or its title and year without any."""
    names = () if sent.get("ids") else ("title", "year")
    return {"ids": dict(sent.get("ids") or {})} | {key: sent[key] for key in names if key in sent}


def find(catalogue: Catalogue, kind: str, sent: Mapping[str, Any]) -> Item | None:
    """The item of a kind that a body names: by its ids, or by its title and year without any."""
    if ids := sent.get("ids"):
        return catalogue.find(kind, ids)
    name = str(sent.get("title") or sent.get("name") or "").casefold()
    year = sent.get("year")
    for item in catalogue.all(kind):
        same_year = year is None or year == getattr(item, "year", None)
        if name and not isinstance(item, Season) and item.title.casefold() == name and same_year:
            return item
    return None


def _inner(item: Item, sent: Mapping[str, Any], own: str) -> tuple[list[Target], list[Json]]:
    """The item itself, or the seasons and episodes of a show that are named inside it.

    A show of which some are not known comes back once, as Trakt's answer has no place for them.
    """
    if not isinstance(item, Show) or not sent.get("seasons"):
        return [Target(item, sent)], []
    found = [Target(item, sent)] if own in sent else []
    lost = False
    for inside in sent["seasons"]:
        about = {**_passed_on(sent, own), **inside}
        season = item.season(inside["number"])
        if season is None:
            lost = True
            continue
        if not inside.get("episodes") or own in inside:
            found.append(Target(season, about))
        for innermost in inside.get("episodes") or ():
            episode = season.episode(innermost["number"])
            if episode is None:
                lost = True
                continue
            found.append(Target(episode, {**_passed_on(about, own), **innermost}))
    return found, [{"ids": dict(sent.get("ids") or item.ids)}] if lost else []


def _passed_on(sent: Mapping[str, Any], own: str) -> Json:
    """What is said of a show or season, as far as it holds for those inside."""
    inner = {"seasons", "episodes", "ids", "title", "year", "number", own}
    return {key: value for key, value in sent.items() if key not in inner}


def media(targets: list[Target], *, specials: bool = False) -> Iterator[Target]:
    """The movies and episodes that targets stand for: a show or season stands for its episodes.

    Args:
        targets: What a body names.
        specials: Whether a show stands for its specials too. Specials are watched and collected by
            name alone, and are removed with the show.
    """
    for target in targets:
        if isinstance(target.item, Show):
            episodes = [each for each in target.item.episodes() if specials or each.season.number]
            yield from (Target(each, target.said) for each in episodes)
        elif isinstance(target.item, Season):
            yield from (Target(each, target.said) for each in target.item.episodes)
        else:
            yield target


def moment(target: Target, name: str, now: str) -> str:
    """When something happened: as sent, or now. `released` and `unknown` are Trakt's words."""
    said = target.said.get(name)
    if said == "released":
        return released(target.item, now)
    if said == "unknown":
        return EPOCH
    return normal(said) if said else now


def released(item: Item, now: str) -> str:
    """When an item came out; now, where nobody knows."""
    if isinstance(item, Movie):
        day = item.facts.get("released")
        return normal(day) if day else now
    first_aired = getattr(item, "first_aired", None)
    return now if first_aired is None else stamp(first_aired)


@frozen
class Counts:
    """How many items of each kind something was done to."""

    fields: tuple[str, ...]
    numbers: dict[str, int] = field(factory=dict[str, int])

    def add(self, item: Item) -> None:
        """Count an item."""
        name = next(key for key, kind in FIELDS.items() if kind == item.kind)
        self.numbers[name] = self.numbers.get(name, 0) + 1

    def to_dict(self) -> Json:
        """The numbers, zeros included."""
        return {name: self.numbers.get(name, 0) for name in self.fields}
