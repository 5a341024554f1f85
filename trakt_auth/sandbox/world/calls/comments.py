"""Comments and replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.calls import lists
from trakt_auth.sandbox.world.items import key_of
from trakt_auth.sandbox.world.moments import seconds
from trakt_auth.sandbox.world.rendering import comments_on, list_json, user_json, with_type

_FEWEST_WORDS = 5
"""Words of a comment, at least; with 200 it is a review (Trakt's rules for comments)."""
_REVIEW = 200
_ANSWERED = 14 * 86400.0
"""Seconds until a comment that has replies can be deleted no more."""


def comment_json(call: Call, comment: Mapping[str, Any]) -> Json:
    """A comment."""
    author = call.world.people[comment["author"]]
    rated = author.belongings["ratings"].get(comment["on"])
    kept = ("id", "parent_id", "created_at", "updated_at", "comment", "spoiler")
    return {
        **{name: comment[name] for name in kept},
        "review": _is_review(comment),
        "replies": len(_replies(call, comment)),
        "likes": len(call.world.likes(f"comment:{comment['id']}")),
        "language": "en",
        "user_rating": rated["rating"] if rated else None,
        "user_stats": {
            "rating": rated["rating"] if rated else None,
            "play_count": sum(play["item"] == comment["on"] for play in author.history),
            "completed_count": 0,
        },
        "user": user_json(author),
    }


def _replies(call: Call, comment: Mapping[str, Any]) -> list[Json]:
    return [each for each in call.world.comments.values() if each["parent_id"] == comment["id"]]


def _wanted(call: Call, found: list[Json]) -> list[Json]:
    """Comments without those of people whom who calls has blocked or hidden."""
    if call.person is None:
        return found
    have = call.person.belongings
    gone = {f"user:{slug}" for slug in have["blocked"]} | have["hidden"].get("comments", {}).keys()
    return [each for each in found if f"user:{each['author']}" not in gone]


def _is_review(comment: Mapping[str, Any]) -> bool:
    return len(comment["comment"].split()) >= _REVIEW


def find(call: Call) -> Json:
    """The comment that the path names.

    Raises Refusal: 404, also where it is on a list that is hidden from all but its author.
    """
    comment = call.numbered(call.world.comments)
    author = call.world.people[comment["author"]]
    if author is not call.person and lists.hides(call, comment["on"]):
        raise Refusal(404)
    return comment


def _own(call: Call) -> Json:
    comment = find(call)
    if comment["author"] != call.me.slug:
        raise Refusal(403)
    return comment


@answers("comments.get")
def get(call: Call) -> Json:
    """One comment or reply."""
    return comment_json(call, find(call))


@answers("comments.item")
def item(call: Call) -> Json:
    """What a comment is about."""
    return _about(call, find(call)["on"])


def _about(call: Call, key: str) -> Json:
    kind, _, number = key.partition(":")
    if kind == "list":
        owner, state = lists.numbered(call, number)
        return {"type": "list", "list": list_json(call.world, owner, state)}
    return with_type(call.world, call.world.item(key), call.extended)


@answers("comments.post")
def post(call: Call) -> Json:
    """Comment on an item or a list."""
    return _add(call, _target(call), parent=0)


def _target(call: Call) -> str:
    for kind in ("movie", "show", "season", "episode"):
        if sent := call.body.get(kind):
            found = call.world.catalogue.find(kind, sent["ids"])
            if found is None:
                raise Refusal(404)
            return key_of(found)
    if sent := call.body.get("list"):
        _, state = lists.numbered(call, str(sent["ids"].get("trakt")))
        return f"list:{state['id']}"
    raise Refusal(422, {"errors": {"movie": ["is missing, and so is any other item"]}})


@answers("comments.reply")
def reply(call: Call) -> Json:
    """Reply to a comment."""
    comment = find(call)
    if comment["parent_id"]:
        raise Refusal(422, {"errors": {"id": ["is a reply, and takes none"]}})
    return _add(call, comment["on"], parent=comment["id"])


def _check(text: str) -> None:
    if len(text.split()) < _FEWEST_WORDS:
        raise Refusal(422, {"errors": {"comment": [f"has fewer than {_FEWEST_WORDS} words"]}})


def _add(call: Call, key: str, *, parent: int) -> Json:
    _check(call.body["comment"])
    kind, _, number = key.partition(":")
    if kind == "list" and not lists.numbered(call, number)[1]["allow_comments"]:
        raise Refusal(422, {"errors": {"list": ["takes no comments"]}})
    now = call.me.touch(f"{kind}s.commented_at")
    comment = {
        "id": call.world.new_id(),
        "parent_id": parent,
        "on": key,
        "author": call.me.slug,
        "created_at": now,
        "updated_at": now,
        "comment": call.body["comment"],
        "spoiler": call.body.get("spoiler", False),
    }
    call.world.comments[comment["id"]] = comment
    return comment_json(call, comment)


@answers("comments.update")
def update(call: Call) -> Json:
    """Change one's comment."""
    comment = _own(call)
    _check(call.body["comment"])
    comment["comment"] = call.body["comment"]
    comment["spoiler"] = call.body.get("spoiler", comment["spoiler"])
    comment["updated_at"] = call.me.touch(f"{comment['on'].partition(':')[0]}s.commented_at")
    return comment_json(call, comment)


@answers("comments.delete")
def delete(call: Call) -> None:
    """Delete one's comment, and the replies to it. Raises Refusal (403) where it is too late."""
    comment = _own(call)
    replies = [each["id"] for each in _replies(call, comment)]
    if replies and call.world.clock() - seconds(comment["created_at"]) >= _ANSWERED:
        raise Refusal(403)
    call.world.remove_comments([comment["id"], *replies])
    call.me.touch(f"{comment['on'].partition(':')[0]}s.commented_at")


@answers("comments.replies")
def replies(call: Call) -> Paged:
    """The replies to a comment."""
    found = _wanted(call, _replies(call, find(call)))
    return call.page(found, lambda each: comment_json(call, each), limit=10)


@answers("movies.comments", "shows.comments", "seasons.comments", "episodes.comments")
def on_an_item(call: Call) -> Paged:
    """The comments on an item, the newest first unless sorted otherwise."""
    return _page(call, comments_on(call.world, key_of(call.title())))


@answers("lists.comments", "users.lists.comments")
def on_a_list(call: Call) -> Paged:
    """The comments on a list."""
    return _page(call, comments_on(call.world, f"list:{lists.find(call)[1]['id']}"))


def _page(call: Call, found: list[Json]) -> Paged:
    by = call.values.get("sort") or call.query.get("sort") or "newest"
    replies = Counter(each["parent_id"] for each in call.world.comments.values())

    def order(comment: Json) -> tuple[Any, int]:
        number = comment["id"]
        if by == "likes":
            return len(call.world.likes(f"comment:{number}")), number
        return replies[number] if by == "replies" else comment["created_at"], number

    shown = sorted(_wanted(call, found), key=order, reverse=by != "oldest")
    return call.page(shown, lambda each: comment_json(call, each), limit=10)


@answers("users.comments", "comments.trending", "comments.recent", "comments.updates")
def with_items(call: Call) -> Paged:
    """Comments with what they are about: of everybody, or of a person."""
    me = call.person.slug if call.person else None
    found = [
        each
        for each in call.world.comments.values()
        if not lists.hides(call, each["on"], unlisted=each["author"] != me)
    ]
    if "id" in call.values:
        author = call.owner().slug
        found = [each for each in found if each["author"] == author]
    kind = call.values.get("type", "all").removesuffix("s")
    if kind != "all":
        found = [each for each in found if each["on"].startswith(f"{kind}:")]
    if call.query.get("include_replies") == "only":
        found = [each for each in found if each["parent_id"]]
    elif not call.asks("include_replies"):
        found = [each for each in found if not each["parent_id"]]
    if (length := call.values.get("comment_type", "all")) != "all":
        found = [each for each in found if _is_review(each) == (length == "reviews")]
    changed = "updated_at" if "/updates" in call.path else "created_at"
    found.sort(key=lambda each: (each[changed], each["id"]), reverse=True)
    return call.page(found, lambda each: _with_item(call, each), limit=10)


def _with_item(call: Call, comment: Json) -> Json:
    return _about(call, comment["on"]) | {"comment": comment_json(call, comment)}
