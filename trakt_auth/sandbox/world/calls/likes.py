"""Likes of lists and comments."""

from __future__ import annotations

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, answers
from trakt_auth.sandbox.world.calls import comments, lists
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import list_json, user_json


def _key(call: Call) -> str:
    """What the path is about: ``list:5`` or ``comment:3``."""
    if call.path.startswith("/comments/"):
        return f"comment:{comments.find(call)['id']}"
    return f"list:{lists.find(call)[1]['id']}"


@answers("users.lists.like", "lists.like", "comments.like")
def like(call: Call) -> None:
    """Like it; once more changes nothing."""
    key = _key(call)
    now = call.me.touch(f"{key.partition(':')[0]}s.liked_at")
    call.me.belongings["likes"].setdefault(key, now)


@answers("users.lists.unlike", "lists.unlike", "comments.unlike")
def unlike(call: Call) -> None:
    """Take the like back, also where one may see it no more."""
    likes = call.me.belongings["likes"]
    if (key := _liked(call)) not in likes:
        key = _key(call)
    if likes.pop(key, None) is not None:
        call.me.touch(f"{key.partition(':')[0]}s.liked_at")


def _liked(call: Call) -> str:
    """What the path is about, whoever may see it."""
    if "list_id" in call.values:
        state = call.someone().personal_list(call.values["list_id"])
        return f"list:{state['id']}" if state else ""
    return f"{call.path.split('/')[1].removesuffix('s')}:{call.values['id']}"


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
        if not kind or key.startswith(f"{kind}:")
    ]
    others = person is not call.person
    return call.page(found, lambda each: _liked_json(call, *each, unlisted=others), limit=10)


def _liked_json(call: Call, key: str, at: str, *, unlisted: bool) -> Json:
    kind, _, number = key.partition(":")
    comment = call.world.comments[int(number)] if kind == "comment" else None
    if lists.hides(call, comment["on"] if comment else key, unlisted=unlisted):
        shown: Json = {"id": int(number)}
    elif comment:
        shown = comments.comment_json(call, comment)
    else:
        shown = list_json(call.world, *lists.numbered(call, number))
    return {"liked_at": at, "type": kind, kind: shown}
