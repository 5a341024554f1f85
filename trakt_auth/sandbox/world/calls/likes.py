"""Likes of lists and comments."""

from __future__ import annotations

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.calls import lists
from trakt_auth.sandbox.world.calls.comments import comment_json
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import list_json, user_json


def _key(call: Call) -> str:
    """What the path is about: ``list:5`` or ``comment:3``."""
    if call.path.startswith("/comments/"):
        return f"comment:{call.numbered(call.world.comments)['id']}"
    return f"list:{lists.find(call)[1]['id']}"


@answers("users.lists.like", "lists.like", "comments.like")
def like(call: Call) -> None:
    """Like it; once more changes nothing."""
    key = _key(call)
    now = call.me.touch(f"{key.partition(':')[0]}s.liked_at")
    call.me.belongings["likes"].setdefault(key, now)


@answers("users.lists.unlike", "lists.unlike", "comments.unlike")
def unlike(call: Call) -> None:
    """Take the like back."""
    key = _key(call)
    if call.me.belongings["likes"].pop(key, None) is not None:
        call.me.touch(f"{key.partition(':')[0]}s.liked_at")


@answers("users.lists.likes", "lists.likes", "comments.likes")
def who(call: Call) -> Paged:
    """Everybody who likes it."""
    return call.page(call.world.likes(_key(call)), _like_json, limit=10)


def _like_json(like: tuple[Person, str]) -> Json:
    return {"liked_at": like[1], "user": user_json(like[0])}


@answers("users.likes")
def of_a_user(call: Call) -> Paged:
    """What a person likes."""
    person, kind = call.owner(), call.values.get("type", "").removesuffix("s")
    found = [
        (key, at)
        for key, at in person.belongings["likes"].items()
        if (not kind or key.startswith(f"{kind}:")) and not lists.hides(call, key)
    ]
    return call.page(found, lambda each: _liked_json(call, *each), limit=10)


def _liked_json(call: Call, key: str, at: str) -> Json:
    kind, _, number = key.partition(":")
    if kind == "comment":
        comment = call.world.comments[int(number)]
        return {"liked_at": at, "type": "comment", "comment": comment_json(call, comment)}
    owner, state = lists.numbered(call, number)
    return {"liked_at": at, "type": "list", "list": list_json(call.world, owner, state)}
