"""What somebody does not want to see: in the calendar, in the progress, in recommendations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from trakt_auth.sandbox.world.bodies import FIELDS, Json, as_sent, moment, named
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.items import Episode, Season, key_of
from trakt_auth.sandbox.world.moments import normal
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import user_json, with_type

_FIELDS = ("movies", "shows", "seasons")
_TAKES = {
    "calendar": {"movie", "show"},
    "recommendations": {"movie", "show"},
    "progress_watched": {"show", "season"},
    "progress_watched_reset": {"show"},
    "progress_collected": {"show", "season"},
    "dropped": {"show"},
    "comments": {"user"},
}
"""What can be hidden in each section; the rest comes back as not found."""


def _name(call: Call) -> str:
    steps = call.path.removesuffix("/remove").split("/")
    return call.values.get("section") or steps[-1]


def _section(call: Call) -> dict[str, str]:
    return call.me.belongings["hidden"].setdefault(_name(call), {})


@answers("users.hidden.list")
def hidden(call: Call) -> Paged:
    """What is hidden in a section, the newest first."""
    kind = call.query.get("type", "")
    found = [
        (key, at)
        for key, at in call.me.belongings["hidden"].get(_name(call), {}).items()
        if not kind or _kind(key) == kind.removesuffix("s")
    ]
    found.sort(key=lambda each: each[1], reverse=True)
    return call.page(found, lambda each: _hidden_json(call, *each))


def _hidden_json(call: Call, key: str, at: str) -> Json:
    kind, _, slug = key.partition(":")
    if kind == "user":
        person = call.world.people[slug]
        user = user_json(person, call.extended_of(person))
        return {"hidden_at": at, "type": "user", "user": user}
    return {"hidden_at": at} | with_type(call.world, call.world.item(key), call.extended)


def _named(call: Call) -> tuple[dict[str, str], Json]:
    """When what the body names was hidden, by its key; and what there is not."""
    takes, lost = _TAKES[_name(call)], list[Json]()
    taken = tuple(name for name in _FIELDS if FIELDS[name] in takes)
    found, now = named(call.world.catalogue, call.body, taken), call.world.now()
    not_found = {
        name: [as_sent(each) for each in call.body.get(name) or ()]
        for name in FIELDS
        if name not in taken
    } | found.not_found
    times = {}
    for each in found.targets:
        if each.item.kind in takes:
            times[key_of(each.item)] = moment(each, "hidden_at", now)
        elif isinstance(each.item, Season | Episode):  # named inside a show, which comes back once
            show = {"ids": dict(each.item.show.ids)}
            not_found["shows"] = [one for one in not_found["shows"] if one != show] + [show]
    for sent in call.body.get("users") or ():
        person = _user(call, sent["ids"])
        if person is None or "user" not in takes:
            lost.append({"ids": dict(sent["ids"])})
        else:
            said = sent.get("hidden_at")
            times[f"user:{person.slug}"] = normal(said) if said else now
    return times, {**not_found, "users": lost}


def _user(call: Call, ids: Mapping[str, Any]) -> Person | None:
    found = (call.world.person(str(ids[name])) for name in ("trakt", "slug") if ids.get(name))
    return next((person for person in found if person is not None), None)


def _changed(call: Call, keys: Iterable[str]) -> None:
    """Move the times of `last_activities`; it has none for hidden people."""
    kinds = {_kind(key) for key in keys} - {"user"}
    names = [f"{kind}s.hidden_at" for kind in kinds]
    if "show" in kinds and _name(call) == "dropped":
        names.append("shows.dropped_at")
    if names:
        call.me.touch(*names)


def _counts(keys: Iterable[str]) -> dict[str, int]:
    return dict.fromkeys((*_FIELDS, "users"), 0) | Counter(f"{_kind(key)}s" for key in keys)


def _kind(key: str) -> str:
    return key.partition(":")[0]


@answers("users.hidden.add")
def add(call: Call) -> Json:
    """Hide items and people."""
    (times, not_found), section = _named(call), _section(call)
    new = [key for key in times if key not in section]
    section.update((key, times[key]) for key in new)
    _changed(call, times)
    return {"added": _counts(new), "not_found": not_found}


@answers("users.hidden.remove")
def remove(call: Call) -> Json:
    """Show items and people again."""
    (times, not_found), section = _named(call), _section(call)
    gone = [key for key in times if section.pop(key, None) is not None]
    _changed(call, times)
    return {"deleted": _counts(gone), "not_found": not_found}


@answers("recommendations.hide_movie", "recommendations.hide_show")
def hide(call: Call) -> None:
    """Recommend a title no more."""
    title = call.movie() if call.path.split("/")[2] == "movies" else call.show()
    section = call.me.belongings["hidden"].setdefault("recommendations", {})
    section[key_of(title)] = call.me.touch(f"{title.kind}s.hidden_at")
