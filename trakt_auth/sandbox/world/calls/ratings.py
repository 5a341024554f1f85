"""Ratings, from 1 to 10."""

from __future__ import annotations

from trakt_auth.sandbox.world.belongings import Rated
from trakt_auth.sandbox.world.bodies import Counts, Json, Target, moment, named
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.items import key_of
from trakt_auth.sandbox.world.person import MEDIA, Person
from trakt_auth.sandbox.world.rendering import with_type


@answers("sync.ratings.list")
def mine(call: Call) -> Paged:
    """One's own, all of them unless a page is asked for (trakt/trakt-api#919)."""
    return _ratings(call, call.me, whole=True)


@answers("users.ratings")
def of_a_user(call: Call) -> Paged:
    """A person's."""
    return _ratings(call, call.owner())


def _ratings(call: Call, person: Person, *, whole: bool = False) -> Paged:
    spelled = call.path.rsplit("/", 1)[-1]
    kinds = set(call.values.get("type", spelled).split(",")) & set(MEDIA)
    wanted = {int(each) for each in call.values.get("rating", "").split(",") if each.isdecimal()}
    found = [
        (key, rated)
        for key, rated in person.belongings["ratings"].items()
        if (not kinds or f"{key.partition(':')[0]}s" in kinds)
        and (not wanted or rated["rating"] in wanted)
    ]
    found.sort(key=lambda each: each[1]["rated_at"], reverse=True)

    def render(rated: tuple[str, Rated]) -> Json:
        return _rated_json(call, *rated)

    return call.page(found, render, whole=whole)


def _rated_json(call: Call, key: str, rated: Rated) -> Json:
    item = call.world.item(key)
    return {
        "rated_at": rated["rated_at"],
        "rating": rated["rating"],
    } | with_type(call.world, item, call.extended)


@answers("sync.ratings.add")
def add(call: Call) -> Json:
    """Rate items; the newest rating of an item counts."""
    found = named(call.world.catalogue, call.body, MEDIA, own="rating")
    counts = Counts(MEDIA)
    for target in found.targets:
        if rating := target.said.get("rating"):
            _rate(call, target, rating)
            counts.add(target.item)
    return {"added": counts.to_dict(), "not_found": found.not_found}


def _rate(call: Call, target: Target, rating: int) -> None:
    at = moment(target, "rated_at", call.world.now())
    call.me.belongings["ratings"][key_of(target.item)] = Rated(rating=rating, rated_at=at)
    call.me.touch(f"{target.item.kind}s.rated_at")


@answers("sync.ratings.remove")
def remove(call: Call) -> Json:
    """Take ratings back."""
    found = named(call.world.catalogue, call.body, MEDIA)
    counts = Counts(MEDIA)
    for target in found.targets:
        if call.me.belongings["ratings"].pop(key_of(target.item), None) is not None:
            counts.add(target.item)
            call.me.touch(f"{target.item.kind}s.rated_at")
    return {"deleted": counts.to_dict(), "not_found": found.not_found}
