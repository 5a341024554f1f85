"""Who one is, and what has changed when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import NAMESPACE_OID, uuid5

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, answers
from trakt_auth.sandbox.world.calls.social import followers_of
from trakt_auth.sandbox.world.items import Episode, Movie, key_of
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import user_json

_ACTIVITIES = {
    "movies": (
        "watched_at", "collected_at", "rated_at", "watchlisted_at", "favorited_at",
        "commented_at", "paused_at", "hidden_at",
    ),
    "episodes": (
        "watched_at", "collected_at", "rated_at", "watchlisted_at", "commented_at", "paused_at",
    ),
    "shows": (
        "rated_at", "watchlisted_at", "favorited_at", "commented_at", "hidden_at", "dropped_at",
    ),
    "seasons": ("rated_at", "watchlisted_at", "commented_at", "hidden_at"),
    "comments": ("liked_at", "reacted_at", "blocked_at"),
    "lists": ("liked_at", "reacted_at", "updated_at", "commented_at"),
    "watchlist": ("updated_at",),
    "favorites": ("updated_at",),
    "collaborations": ("updated_at",),
    "account": ("settings_at", "followed_at", "following_at", "pending_at", "requested_at"),
    "saved_filters": ("updated_at",),
    "notes": ("updated_at",),
}  # fmt: skip


@answers("sync.last_activities")
def last_activities(call: Call) -> Json:
    """When each kind of thing changed last; what never did has the day of joining."""
    stamps, joined = call.me.belongings["stamps"], call.me.joined_at
    result: Json = {"all": stamps.get("all", joined)}
    for group, names in _ACTIVITIES.items():
        result[group] = {name: stamps.get(f"{group}.{name}", joined) for name in names}
    return result


@answers("users.settings")
def settings(call: Call) -> Json:
    """One's own account."""
    me, limits = call.me, call.world.limits
    full = user_json(me, {"full"}) | {"dob": me.belongings["profile"].get("dob")}
    del full["deleted"]
    # Trakt tells it here alone. It stays the same whatever the person is called.
    uuid = uuid5(NAMESPACE_OID, f"trakt:{me.number}").hex
    full["ids"] = user_json(me, {"full"})["ids"] | {"uuid": uuid}
    plenty = 10_000
    return {
        "user": full | {"vip_og": False, "vip_years": 1 if me.vip else 0, "vip_cover_image": None},
        "account": {
            "timezone": "Etc/UTC",
            "date_format": "ymd",
            "time_24hr": True,
            "cover_image": None,
            "display_ads": not me.vip,
        },
        "connections": dict.fromkeys(
            ("facebook", "twitter", "mastodon", "google", "tumblr", "medium", "slack", "apple"),
            False,
        ),
        "sharing_text": {
            "watching": "I'm watching [item]",
            "watched": "I just watched [item]",
            "rated": "[item] [stars]",
        },
        "permissions": {"commenting": True, "liking": True, "following": True},
        "limits": {
            "list": {
                "count": plenty if me.vip else limits.lists,
                "item_count": plenty if me.vip else limits.list_items,
            },
            "watchlist": {"item_count": plenty if me.vip else limits.watchlist_items},
            "favorites": {"item_count": plenty if me.vip else limits.favorites},
        },
    }


@answers("users.update_settings")
def update(call: Call) -> None:
    """Change one's profile. The preferences for Trakt's own pages change nothing here."""
    profile = dict(call.body.get("user") or {})
    if profile.get("private") is not None:
        call.me.private = profile.pop("private")
    call.me.belongings["profile"] |= profile
    call.me.touch("account.settings_at")


@answers("users.get")
def profile(call: Call) -> Json:
    """A person. Of private people, strangers see little more than the name."""
    person = call.someone()
    return user_json(person, call.extended_of(person))


@answers("users.stats")
def stats(call: Call) -> Json:
    """What a person has done, in numbers."""
    person = call.owner()
    rated = [each["rating"] for each in person.belongings["ratings"].values()]
    spread = Counter(rated)
    return {
        "movies": _movies(call, person),
        "shows": _shows(call, person),
        "seasons": _said(call, person, "season"),
        "episodes": _episodes(call, person),
        "network": _network(call, person),
        "ratings": {
            "total": len(rated),
            "distribution": {str(each): spread[each] for each in range(1, 11)},
        },
    }


def _said(call: Call, person: Person, kind: str) -> Json:
    """How many items of a kind somebody has rated and commented on."""
    mine = [each["on"] for each in call.world.comments.values() if each["author"] == person.slug]
    return {
        "ratings": _of_kind(kind, person.belongings["ratings"]),
        "comments": _of_kind(kind, mine),
    }


def _of_kind(kind: str, keys: Iterable[str]) -> int:
    return sum(key.startswith(f"{kind}:") for key in keys)


def _movies(call: Call, person: Person) -> Json:
    plays = person.plays("movie")
    films = (call.world.item(play["item"]) for play in plays)
    return {
        "plays": len(plays),
        "watched": len({play["item"] for play in plays}),
        "minutes": sum(each.facts.get("runtime", 0) for each in films if isinstance(each, Movie)),
        "collected": _of_kind("movie", person.belongings["collection"]),
    } | _said(call, person, "movie")


def _watched_episodes(call: Call, person: Person) -> list[Episode]:
    items = (call.world.item(play["item"]) for play in person.plays("episode"))
    return [item for item in items if isinstance(item, Episode)]


def _shows(call: Call, person: Person) -> Json:
    owned = (call.world.item(key) for key in person.belongings["collection"])
    return {
        "watched": len({key_of(each.show) for each in _watched_episodes(call, person)}),
        "collected": len({key_of(each.show) for each in owned if isinstance(each, Episode)}),
    } | _said(call, person, "show")


def _episodes(call: Call, person: Person) -> Json:
    watched = _watched_episodes(call, person)
    return {
        "plays": len(watched),
        "watched": len({key_of(each) for each in watched}),
        "minutes": sum(each.show.facts.get("runtime", 0) for each in watched),
        "collected": _of_kind("episode", person.belongings["collection"]),
    } | _said(call, person, "episode")


def _network(call: Call, person: Person) -> Json:
    following, followers = person.belongings["following"], followers_of(call, person)
    return {
        "friends": len(following.keys() & followers.keys()),
        "followers": len(followers),
        "following": len(following),
    }
