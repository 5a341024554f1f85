"""Following, being followed, and blocking."""

from __future__ import annotations

from collections.abc import Mapping

from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.person import Person
from trakt_auth.sandbox.world.rendering import user_json


@answers("users.follow")
def follow(call: Call) -> Json:
    """Follow somebody; those who are private are asked first.

    Raises Refusal: 409 twice, 403 for whom they have blocked.
    """
    person, me = call.someone(), call.me
    if person is me:
        raise Refusal(422, {"errors": {"id": ["is your own"]}})
    if me.slug in person.belongings["blocked"]:
        raise Refusal(403)
    if person.slug in me.belongings["following"]:
        raise Refusal(409)
    if person.private:
        pending = {"from": me.slug, "to": person.slug}
        if any(pending.items() <= each.items() for each in call.world.requests):
            raise Refusal(409)
        now = me.touch("account.requested_at")
        person.touch("account.pending_at")
        call.world.requests.append({"id": call.world.new_id(), "requested_at": now, **pending})
        return {"approved_at": None, "user": user_json(person)}
    _end_request(call, me, person)
    return {"approved_at": _follows(me, person), "user": user_json(person)}


def _end_request(call: Call, follower: Person, person: Person) -> None:
    gone = (follower.slug, person.slug)
    kept = [each for each in call.world.requests if (each["from"], each["to"]) != gone]
    call.world.requests = kept


def _follows(follower: Person, person: Person) -> str:
    now = follower.touch("account.following_at")
    person.touch("account.followed_at")
    follower.belongings["following"][person.slug] = now
    return now


@answers("users.unfollow")
def unfollow(call: Call) -> None:
    """Follow somebody no more."""
    person, me = call.someone(), call.me
    if me.belongings["following"].pop(person.slug, None) is not None:
        me.touch("account.following_at")
    _end_request(call, me, person)


def followers_of(call: Call, person: Person) -> dict[str, str]:
    """Who follows somebody, and since when."""
    return {
        each.slug: each.belongings["following"][person.slug]
        for each in call.world.people.values()
        if person.slug in each.belongings["following"]
    }


def _user(call: Call, slug: str) -> Json:
    person = call.world.people[slug]
    return user_json(person, call.extended_of(person))


@answers("users.followers")
def followers(call: Call) -> Paged:
    """Who follows a person."""
    return _page(call, "followed_at", followers_of(call, call.owner()))


@answers("users.following")
def following(call: Call) -> Paged:
    """Whom a person follows."""
    return _page(call, "followed_at", call.owner().belongings["following"])


@answers("users.friends")
def friends(call: Call) -> Paged:
    """Whom a person follows and is followed by."""
    person = call.owner()
    back = followers_of(call, person)
    mutual = {
        slug: max(at, back[slug])
        for slug, at in person.belongings["following"].items()
        if slug in back
    }
    return _page(call, "friends_at", mutual)


def _page(call: Call, when: str, found: Mapping[str, str]) -> Paged:
    rows = list(found.items())
    return call.page(rows, lambda row: {when: row[1], "user": _user(call, row[0])})


@answers("users.requests.list")
def requests(call: Call) -> list[Json]:
    """Who wants to follow one."""
    return [_asked(call, each, "from") for each in _mine(call, "to")]


@answers("users.requests.following")
def asked(call: Call) -> list[Json]:
    """Whom one wants to follow."""
    return [_asked(call, each, "to") for each in _mine(call, "from")]


def _mine(call: Call, side: str) -> list[Json]:
    return [each for each in call.world.requests if each[side] == call.me.slug]


def _asked(call: Call, request: Json, side: str) -> Json:
    return {
        "id": request["id"],
        "requested_at": request["requested_at"],
        "user": _user(call, request[side]),
    }


def _request(call: Call) -> Json:
    for each in _mine(call, "to"):
        if str(each["id"]) == call.values["id"]:
            return each
    raise Refusal(404)


@answers("users.requests.approve")
def approve(call: Call) -> Json:
    """Let somebody follow one."""
    request = _request(call)
    call.world.requests.remove(request)
    follower = call.world.people[request["from"]]
    return {"followed_at": _follows(follower, call.me), "user": user_json(follower)}


@answers("users.requests.deny")
def deny(call: Call) -> None:
    """Let somebody not follow one."""
    call.world.requests.remove(_request(call))
    call.me.touch("account.pending_at")


@answers("users.block")
def block(call: Call) -> None:
    """Block somebody: neither follows the other any more, nor asks to."""
    person, me = call.someone(), call.me
    me.belongings["blocked"][person.slug] = me.touch("comments.blocked_at")
    me.belongings["following"].pop(person.slug, None)
    person.belongings["following"].pop(me.slug, None)
    _end_request(call, me, person)
    _end_request(call, person, me)


@answers("users.unblock")
def unblock(call: Call) -> None:
    """Block somebody no more."""
    call.me.belongings["blocked"].pop(call.someone().slug, None)
    call.me.touch("comments.blocked_at")


@answers("users.blocked")
def blocked(call: Call) -> list[Json]:
    """Whom one has blocked."""
    found = call.me.belongings["blocked"]
    return [{"blocked_at": at, "user": _user(call, slug)} for slug, at in found.items()]
