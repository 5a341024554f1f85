"""The watchlist and the favorites: the two lists that everybody has."""

from __future__ import annotations

from trakt_auth.sandbox.world import entries
from trakt_auth.sandbox.world.belongings import ListState
from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.person import MEDIA, Person
from trakt_auth.sandbox.world.rendering import list_json

_FAVORITES = ("movies", "shows")


def _which(call: Call) -> str:
    # The last one: somebody may be called like the other.
    return max("watchlist", "favorites", key=lambda name: call.path.rfind(f"/{name}"))


def _list(call: Call, person: Person) -> ListState:
    belongings = person.belongings
    return belongings["favorites"] if _which(call) == "favorites" else belongings["watchlist"]


def _fields(call: Call) -> tuple[str, ...]:
    return _FAVORITES if _which(call) == "favorites" else MEDIA


def _changed(call: Call) -> None:
    which = _which(call)
    name = "favorited_at" if which == "favorites" else "watchlisted_at"
    sent = [field for field in _fields(call) if call.body.get(field)]
    call.me.touch(f"{which}.updated_at", *(f"{field}.{name}" for field in sent))


@answers("sync.watchlist.list", "sync.favorites.list")
def mine(call: Call) -> Paged:
    """One's own."""
    return _page(call, call.me)


@answers("users.watchlist", "users.favorites")
def of_a_user(call: Call) -> Paged:
    """A person's."""
    return _page(call, call.owner())


def _page(call: Call, person: Person) -> Paged:
    # /users/me/watchlist/movies/rank: where the path spells the type out, it follows the name.
    kinds = call.values.get("type") or call.after(_which(call))
    return entries.entries(call, person, _list(call, person), kinds)


@answers("sync.watchlist.add", "sync.favorites.add")
def add(call: Call) -> Json:
    """Put items on it."""
    limits = call.world.limits
    most = limits.favorites if _which(call) == "favorites" else limits.watchlist_items
    result = entries.add(call, _list(call, call.me), most=most, fields=_fields(call))
    _changed(call)
    return result


@answers("sync.watchlist.remove", "sync.favorites.remove")
def remove(call: Call) -> Json:
    """Take items off it."""
    result = entries.remove(call, _list(call, call.me), fields=_fields(call))
    _changed(call)
    return result


@answers("sync.watchlist.reorder", "sync.favorites.reorder")
def reorder(call: Call) -> Json:
    """Bring it into another order."""
    result = entries.reorder(call, _list(call, call.me))
    del result["list"]
    call.me.touch(f"{_which(call)}.updated_at")
    return result


@answers("sync.watchlist.update", "sync.favorites.update")
def update(call: Call) -> Json:
    """Describe it, or sort it another way."""
    state = _list(call, call.me)
    entries.update(state, call.body, call.me.touch(f"{_which(call)}.updated_at"))
    return list_json(call.world, call.me, state)


@answers("sync.watchlist.update_item", "sync.favorites.update_item")
def update_item(call: Call) -> None:
    """Change the notes on an item, or its rank."""
    entries.update_item(call, _list(call, call.me))
    call.me.touch(f"{_which(call)}.updated_at")
