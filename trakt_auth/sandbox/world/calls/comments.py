"""Comments and replies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.calls import lists
from trakt_auth.sandbox.world.items import Episode, Item, Season, key_of
from trakt_auth.sandbox.world.rendering import comments_on, item_json, list_json, user_json

_FEWEST_WORDS = 5
"""Words of a comment, at least; with 200 it is a review (Trakt's rules for comments)."""
_REVIEW = 200


def comment_json(call: Call, comment: Mapping[str, Any]) -> Json:
    """A comment."""
    author = call.world.people[comment["author"]]
    rated = author.belongings["ratings"].get(comment["on"])
    replies = [each for each in call.world.comments.values() if each["parent_id"] == comment["id"]]
    kept = ("id", "parent_id", "created_at", "updated_at", "comment", "spoiler")
    return {
        **{name: comment[name] for name in kept},
        "review": _is_review(comment),
        "replies": len(replies),
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


def _is_review(comment: Mapping[str, Any]) -> bool:
    return len(comment["comment"].split()) >= _REVIEW


def _own(call: Call) -> Json:
    comment = call.numbered(call.world.comments)
    if comment["author"] != call.me.slug:
        raise Refusal(403)
    return comment


@answers("comments.get")
def get(call: Call) -> Json:
    """One comment or reply."""
    return comment_json(call, call.numbered(call.world.comments))


@answers("comments.item")
def item(call: Call) -> Json:
    """What a comment is about."""
    return _about(call, call.numbered(call.world.comments)["on"])


def _about(call: Call, key: str) -> Json:
    kind, _, number = key.partition(":")
    if kind == "list":
        owner, state = lists.numbered(call, number)
        return {"type": "list", "list": list_json(call.world, owner, state)}
    found = call.world.item(key)
    result: Json = {"type": kind, kind: item_json(call.world, found, call.extended)}
    if isinstance(found, Season | Episode):
        result["show"] = item_json(call.world, found.show, call.extended)
    return result


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
    comment = call.numbered(call.world.comments)
    return _add(call, comment["on"], parent=comment["id"])


def _check(text: str) -> None:
    if len(text.split()) < _FEWEST_WORDS:
        raise Refusal(422, {"errors": {"comment": [f"has fewer than {_FEWEST_WORDS} words"]}})


def _add(call: Call, key: str, *, parent: int) -> Json:
    _check(call.body["comment"])
    now = call.me.touch(f"{key.partition(':')[0]}s.commented_at")
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
    """Delete one's comment, and the replies to it."""
    comment = _own(call)
    comments = call.world.comments
    doomed = [comment["id"]]
    doomed += [each["id"] for each in comments.values() if each["parent_id"] == comment["id"]]
    call.world.remove_comments(doomed)
    call.me.touch(f"{comment['on'].partition(':')[0]}s.commented_at")


@answers("comments.replies")
def replies(call: Call) -> Paged:
    """The replies to a comment."""
    parent = call.numbered(call.world.comments)["id"]
    found = [each for each in call.world.comments.values() if each["parent_id"] == parent]
    return call.page(found, lambda each: comment_json(call, each), limit=10)


@answers("movies.comments", "shows.comments", "seasons.comments", "episodes.comments")
def on_an_item(call: Call) -> Paged:
    """The comments on an item, the newest first unless sorted otherwise."""
    return _page(call, comments_on(call.world, key_of(_item(call))))


def _item(call: Call) -> Item:
    if call.path.startswith("/movies/"):
        return call.movie()
    if "episode" in call.values:
        return call.episode()
    return call.season() if "season" in call.values else call.show()


@answers("lists.comments", "users.lists.comments")
def on_a_list(call: Call) -> Paged:
    """The comments on a list."""
    return _page(call, comments_on(call.world, f"list:{lists.find(call)[1]['id']}"))


def _page(call: Call, found: list[Json]) -> Paged:
    shown = [comment_json(call, each) for each in found]
    by = call.values.get("sort") or call.query.get("sort") or "newest"
    name = by if by in {"likes", "replies"} else "created_at"
    shown.sort(key=lambda each: (each[name], each["id"]), reverse=by != "oldest")
    return call.page(shown, lambda each: each, limit=10)


@answers("users.comments", "comments.trending", "comments.recent", "comments.updates")
def with_items(call: Call) -> Paged:
    """Comments with what they are about: of everybody, or of a person."""
    found = [each for each in call.world.comments.values() if not lists.hides(call, each["on"])]
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
