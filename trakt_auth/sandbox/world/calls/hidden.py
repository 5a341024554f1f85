"""What somebody does not want to see: in the calendar, in the progress, in recommendations."""

from __future__ import annotations

from trakt_auth.sandbox.world.bodies import Counts, Json, moment, named
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.items import key_of
from trakt_auth.sandbox.world.rendering import with_type

_FIELDS = ("movies", "shows", "seasons")


def _section(call: Call) -> dict[str, str]:
    steps = call.path.removesuffix("/remove").split("/")
    name = call.values.get("section") or steps[-1]
    return call.me.belongings["hidden"].setdefault(name, {})


@answers("users.hidden.list")
def hidden(call: Call) -> Paged:
    """What is hidden in a section, the newest first."""
    kind = call.query.get("type", "")
    found = [
        (key, at)
        for key, at in _section(call).items()
        if not kind or key.partition(":")[0] == kind.removesuffix("s")
    ]
    found.sort(key=lambda each: each[1], reverse=True)
    return call.page(found, lambda each: _hidden_json(call, *each))


def _hidden_json(call: Call, key: str, at: str) -> Json:
    return {"hidden_at": at} | with_type(call.world, call.world.item(key), call.extended)


@answers("users.hidden.add")
def add(call: Call) -> Json:
    """Hide items."""
    found = named(call.world.catalogue, call.body, _FIELDS)
    section, counts, now = _section(call), Counts(_FIELDS), call.world.now()
    for target in found.targets:
        if key_of(target.item) not in section:
            section[key_of(target.item)] = moment(target, "hidden_at", now)
            counts.add(target.item)
        call.me.touch(f"{target.item.kind}s.hidden_at")
    return {"added": counts.to_dict(), "not_found": found.not_found}


@answers("users.hidden.remove")
def remove(call: Call) -> Json:
    """Show items again."""
    found = named(call.world.catalogue, call.body, _FIELDS)
    section, counts = _section(call), Counts(_FIELDS)
    for target in found.targets:
        if section.pop(key_of(target.item), None) is not None:
            counts.add(target.item)
            call.me.touch(f"{target.item.kind}s.hidden_at")
    return {"deleted": counts.to_dict(), "not_found": found.not_found}


@answers("recommendations.hide_movie")
def hide_movie(call: Call) -> None:
    """Recommend a movie no more."""
    section = call.me.belongings["hidden"].setdefault("recommendations", {})
    section[key_of(call.movie())] = call.me.touch("movies.hidden_at")


@answers("recommendations.hide_show")
def hide_show(call: Call) -> None:
    """Recommend a show no more."""
    section = call.me.belongings["hidden"].setdefault("recommendations", {})
    section[key_of(call.show())] = call.me.touch("shows.hidden_at")
