"""What somebody watches now: scrobbles, check-ins, and what was left in the middle."""

from __future__ import annotations

from trakt_auth.sandbox.world.belongings import Paused, Watching
from trakt_auth.sandbox.world.bodies import Json, find
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.calls.history import forget_position, watched
from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.filters import kept_rows, kept_times
from trakt_auth.sandbox.world.items import Episode, Item, Movie, Show, around, key_of
from trakt_auth.sandbox.world.moments import seconds, stamp
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import user_json, with_type
from trakt_auth.sandbox.world.world import World

_FINISHED = 80.0
"""Per cent from which a stop counts as watched."""
_BEGUN = 1.0
"""Per cent below which Trakt keeps nothing."""
_NO_SHARING = {"twitter": False, "mastodon": False, "tumblr": False}


def runtime(item: Item) -> float:
    """How long an item runs, in seconds."""
    about = item.show if isinstance(item, Episode) else item
    facts = about.facts if isinstance(about, Movie | Show) else {}
    return 60.0 * (facts.get("runtime") or 60)


def settle_all(world: World) -> None:
    """Let what people watch end where its time is over."""
    for person in world.people.values():
        settle(world, person)


def settle(world: World, person: Person) -> None:
    """Let what somebody watches end where its time is over; a check-in is then in the history."""
    watching = person.belongings["watching"]
    if watching is None or watching["runs_until"] > world.clock():
        return
    person.belongings["watching"] = None
    if watching["action"] == "checkin":
        key, at = watching["item"], watching["started_at"]
        watched(world, person, key, at, "checkin", watching["id"])


def _item(call: Call) -> Movie | Episode:
    """The movie or episode that the body names. Raises Refusal: 404, or 422 where it names none."""
    catalogue, body = call.world.catalogue, call.body
    if "movie" in body:
        movie = _named(catalogue, "movie", body["movie"])
        if not isinstance(movie, Movie):
            raise Refusal(404)
        return movie
    if "episode" not in body:
        raise Refusal(422, {"errors": {"movie": ["is missing, and so is an episode"]}})
    sent = body["episode"]
    found = catalogue.find("episode", sent.get("ids") or {})
    if found is None and "show" in body:
        show = _named(catalogue, "show", body["show"])
        for each in getattr(show, "seasons", ()):
            if each.number == sent.get("season"):
                found = each.episode(sent.get("number"))
    if not isinstance(found, Episode):
        raise Refusal(404)
    return found


def _named(catalogue: Catalogue, kind: str, sent: Json) -> Item | None:
    """A title by its ids, or else by its name: players send ids that Trakt does not know."""
    return find(catalogue, kind, sent) or find(catalogue, kind, {**sent, "ids": None})


def _progress(call: Call) -> float:
    """How much of it was watched, in per cent. Raises Refusal: 422 for what is not 0 to 100."""
    progress = call.body["progress"]
    if not 0 <= progress <= 100:
        raise Refusal(422, {"errors": {"progress": ["is not from 0 to 100"]}})
    return float(progress)


@answers("scrobble.start")
def start(call: Call) -> Json:
    """Begin, or go on: where one was is forgotten."""
    item, now, progress = _item(call), call.world.clock(), _progress(call)
    forget_position(call.me, key_of(item))
    left = runtime(item) * (100.0 - progress) / 100.0
    _watch(call, item, "scrobble", now, now + left, progress)
    return _scrobbled(call, item, 0, "start")


def _watch(
    call: Call, item: Item, action: str, now: float, until: float, progress: float, number: int = 0
) -> Watching:
    watching = Watching(
        id=number,
        item=key_of(item),
        action=action,
        started_at=stamp(now),
        expires_at=stamp(until),
        progress=progress,
        runs_until=until,
    )
    call.me.belongings["watching"] = watching
    return watching


@answers("scrobble.pause")
def pause(call: Call) -> Json:
    """Stop for now: Trakt remembers where."""
    return _leave(call, _item(call))


def _leave(call: Call, item: Movie | Episode) -> Json:
    progress = _progress(call)
    if progress < _BEGUN:
        raise Refusal(422, {"errors": {"progress": [f"is less than {_BEGUN:g}"]}})
    me, key = call.me, key_of(item)
    me.belongings["watching"] = None
    forget_position(me, key)
    now = me.touch(f"{item.kind}s.paused_at")
    number = call.world.new_id()
    paused = Paused(id=number, item=key, progress=progress, paused_at=now)
    me.belongings["playback"].append(paused)
    return _scrobbled(call, item, number, "pause")


@answers("scrobble.stop")
def stop(call: Call) -> Json:
    """Stop: at 80 % or more it was watched, below it is a pause.

    Raises Refusal: 409 for what was watched to its end just before.
    """
    item = _item(call)
    if _progress(call) < _FINISHED:
        return _leave(call, item)
    me, key, now = call.me, key_of(item), call.world.clock()
    me.belongings["watching"] = None
    if (before := me.belongings["finished"].get(key)) is not None:
        again = seconds(before) + runtime(item)
        if now < again:
            raise Refusal(409, {"watched_at": before, "expires_at": stamp(again)})
    me.belongings["finished"][key] = stamp(now)
    play = watched(call.world, me, key, stamp(now), "scrobble")
    return _scrobbled(call, item, play["id"], "scrobble")


def _scrobbled(call: Call, item: Item, number: int, action: str) -> Json:
    return _told(call, item, {"id": number, "action": action, "progress": _progress(call)})


def _told(call: Call, item: Item, about: Json) -> Json:
    told = with_type(call.world, item, frozenset())
    del told["type"]
    return about | {"sharing": {**_NO_SHARING, **call.body.get("sharing", {})}} | told


@answers("checkin.start")
def check_in(call: Call) -> Json:
    """Say what one watches. Raises Refusal: 409 while one watches something already."""
    item, me, now = _item(call), call.me, call.world.clock()
    under_way = me.belongings["watching"]
    if under_way is not None:
        raise Refusal(409, {"expires_at": under_way["expires_at"]})
    number = call.world.new_id()
    watching = _watch(call, item, "checkin", now, now + runtime(item), 0.0, number)
    return _told(call, item, {"id": number, "watched_at": watching["started_at"]})


@answers("checkin.cancel")
def cancel(call: Call) -> None:
    """End the check-in; nothing is left of it."""
    watching = call.me.belongings["watching"]
    if watching is not None and watching["action"] == "checkin":
        call.me.belongings["watching"] = None


@answers("users.watching")
def now_watching(call: Call) -> Json | None:
    """What a person watches now; nothing, where they do not."""
    watching = call.owner().belongings["watching"]
    if watching is None:
        return None
    kept = {name: watching[name] for name in ("expires_at", "started_at", "action")}
    return kept | with_type(call.world, call.world.item(watching["item"]), call.extended)


@answers("sync.playback.list")
def playback(call: Call) -> Paged:
    """What was left in the middle, the newest first: all of it, unless a page is asked for."""
    kind = call.values.get("type", call.path.rsplit("/", 1)[-1]).removesuffix("s")
    paused = [
        each
        for each in call.me.belongings["playback"]
        if kind not in {"movie", "episode"} or each["item"].startswith(f"{kind}:")
    ]
    paused.sort(key=lambda each: each["paused_at"], reverse=True)
    paused = list(kept_times(call, paused, lambda each: each["paused_at"]))
    left = kept_rows(call, paused, lambda each: each["item"])
    return call.page(left, lambda each: _paused_json(call, each), whole=True)


def _paused_json(call: Call, paused: Paused) -> Json:
    return {
        "progress": paused["progress"],
        "paused_at": paused["paused_at"],
        "id": paused["id"],
    } | with_type(call.world, call.world.item(paused["item"]), call.extended)


@answers("sync.playback.remove")
def forget(call: Call) -> None:
    """Forget where somebody left off. Raises Refusal (404) for an unknown id."""
    for paused in call.me.belongings["playback"]:
        if str(paused["id"]) == call.values["id"]:
            forget_position(call.me, paused["item"])
            call.me.touch(f"{paused['item'].partition(':')[0]}s.paused_at")
            return
    raise Refusal(404)


@answers("movies.watching", "shows.watching", "seasons.watching", "episodes.watching")
def watchers(call: Call) -> list[Json]:
    """Who watches a title now."""
    wanted = call.title()
    found = []
    for person in call.world.people.values():
        watching = person.belongings["watching"]
        if watching is not None and wanted in around(call.world.item(watching["item"])):
            found.append(user_json(person, call.extended_of(person)))
    return found
