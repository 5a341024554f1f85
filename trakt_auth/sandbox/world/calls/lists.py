"""Personal lists."""

from __future__ import annotations

import re
from collections.abc import Callable

from trakt_auth.sandbox.world import entries
from trakt_auth.sandbox.world.belongings import ListState, new_list
from trakt_auth.sandbox.world.bodies import Json
from trakt_auth.sandbox.world.call import Call, Paged, Refusal, answers
from trakt_auth.sandbox.world.items import key_of
from trakt_auth.sandbox.world.person import MEDIA, Person
from trakt_auth.sandbox.world.rendering import list_json

FIELDS = (*MEDIA, "people")


def is_visible(call: Call, owner: Person, state: ListState) -> bool:
    """Whether who calls may see a list of somebody's."""
    return call.may_read(owner, state["privacy"])


def is_listed(call: Call, owner: Person, state: ListState) -> bool:
    """Whether who calls may see that there is such a list: others need the link to some."""
    unlisted = state["privacy"] == "link" and owner is not call.person
    return not unlisted and is_visible(call, owner, state)


def find(call: Call) -> tuple[Person, ListState]:
    """The list that the path names, with whose it is. Raises Refusal (404) where there is none."""
    if "list_id" in call.values:
        owner = call.owner()
        state = owner.personal_list(call.values["list_id"])
        if state is not None and is_visible(call, owner, state):
            return owner, state
        raise Refusal(404)
    return numbered(call, call.values["id"])


def numbered(call: Call, number: str) -> tuple[Person, ListState]:
    """The list of an id, with whose it is. Raises Refusal: 404, also where it is hidden."""
    for owner, state in call.world.lists():
        if str(state["id"]) == number and is_visible(call, owner, state):
            return owner, state
    raise Refusal(404)


def hides(call: Call, key: str, *, unlisted: bool = False) -> bool:
    """Whether a key, such as ``list:5``, is that of a list that who calls may not see.

    Args:
        call: The call.
        key: What may be a list.
        unlisted: Whether one that needs its link is hidden too.
    """
    shows = is_listed if unlisted else is_visible
    return key.startswith("list:") and not any(
        key == f"list:{state['id']}" and shows(call, owner, state)
        for owner, state in call.world.lists()
    )


def own(call: Call) -> ListState:
    """A list of one's own. Raises Refusal: 404, or 403 for a list of somebody else's."""
    owner, state = find(call)
    if owner is not call.me:
        raise Refusal(403)
    return state


def owning(call: Call) -> Person:
    """Who is signed in, if the path names them. Raises Refusal (403) where it names another."""
    if call.someone() is not call.me:
        raise Refusal(403)
    return call.me


@answers("users.lists.list")
def of_a_user(call: Call) -> Paged:
    """The lists of a person that who calls may see."""
    owner = call.owner()
    seen = [each for each in owner.belongings["lists"] if is_listed(call, owner, each)]
    return call.page(seen, lambda each: list_json(call.world, owner, each))


@answers("users.lists.get", "lists.get")
def get(call: Call) -> Json:
    """One list."""
    return list_json(call.world, *find(call))


@answers("users.lists.items", "lists.items")
def items(call: Call) -> Paged:
    """What is on a list."""
    owner, state = find(call)
    # Programs send `?type=` too, which the contract does not have.
    kinds = call.values.get("type") or call.after("items") or call.query.get("type")
    return entries.entries(call, owner, state, kinds)


@answers("users.lists.create")
def create(call: Call) -> Json:
    """Make a list. Raises Refusal (420) where an account without VIP has as many as it may."""
    me, most = owning(call), call.world.limits.lists
    if not me.vip and len(me.belongings["lists"]) >= most:
        raise entries.over_limit(most)
    name = call.body["name"]
    slug = re.sub(r"[\W_]+", "-", name.casefold()).strip("-") or "list"
    taken = {each["slug"] for each in me.belongings["lists"]}
    number = call.world.new_id()
    if slug in taken:
        slug = f"{slug}-{number}"
    now = me.touch("lists.updated_at")
    state = new_list(number, name, slug, now)
    entries.update(state, call.body, now)
    me.belongings["lists"].append(state)
    return list_json(call.world, me, state)


@answers("users.lists.update")
def update(call: Call) -> Json:
    """Rename or describe a list."""
    state = own(call)
    entries.update(state, call.body, call.me.touch("lists.updated_at"))
    return list_json(call.world, call.me, state)


@answers("users.lists.delete")
def delete(call: Call) -> None:
    """Delete a list, what is on it, and what was said and thought of it."""
    state = own(call)
    call.me.belongings["lists"].remove(state)
    key = f"list:{state['id']}"
    comments = call.world.comments.values()
    call.world.remove_comments([each["id"] for each in comments if each["on"] == key])
    for person in call.world.people.values():
        person.belongings["likes"].pop(key, None)
    call.me.touch("lists.updated_at")


@answers("users.lists.reorder")
def reorder(call: Call) -> Json:
    """Bring one's lists into another order."""
    me = owning(call)
    lists, result = entries.reordered(me.belongings["lists"], call.body["rank"])
    me.belongings["lists"] = lists
    me.touch("lists.updated_at")
    return result


@answers("users.lists.add")
def add(call: Call) -> Json:
    """Put items on a list."""
    most = call.world.limits.list_items
    result = entries.add(call, own(call), most=most, fields=FIELDS)
    call.me.touch("lists.updated_at")
    return result


@answers("users.lists.remove")
def remove(call: Call) -> Json:
    """Take items off a list."""
    result = entries.remove(call, own(call), fields=FIELDS)
    call.me.touch("lists.updated_at")
    return result


@answers("users.lists.reorder_items")
def reorder_items(call: Call) -> Json:
    """Bring the items of a list into another order."""
    result = entries.reorder(call, own(call))
    call.me.touch("lists.updated_at")
    return result


@answers("users.lists.update_item")
def update_item(call: Call) -> None:
    """Change the notes on an item of a list, or its rank."""
    entries.update_item(call, own(call))
    call.me.touch("lists.updated_at")


@answers("lists.trending", "lists.popular")
def ranked(call: Call) -> Paged:
    """The public lists, most liked first."""
    # Official lists are Trakt's own, and it has none here.
    lists = call.world.lists() if call.values.get("type") != "official" else ()
    public = (each for each in lists if each[1]["privacy"] == "public")
    seen = [each for each in public if is_visible(call, *each)]
    seen.sort(key=lambda each: len(call.world.likes(f"list:{each[1]['id']}")), reverse=True)
    return call.page(seen, lambda each: _ranked_json(call, *each))


@answers("movies.lists", "shows.lists", "seasons.lists", "episodes.lists", "people.lists")
def about_an_item(call: Call) -> Paged:
    """The public lists that an item is on, most liked first. None of them is an official one."""
    key = key_of(call.figure() if call.path.startswith("/people/") else call.title())
    found = _holding(call, key, lambda state: state["privacy"] == "public")
    return call.page(
        found if call.values.get("type") != "official" else [],
        lambda each: list_json(call.world, *each),
        limit=10,
    )


@answers("shows.listed", "seasons.listed", "episodes.listed", "people.listed")
def of_mine(call: Call) -> Paged:
    """One's own lists that an item is on."""
    key = key_of(call.figure() if call.path.startswith("/people/") else call.title())
    found = [each for each in _holding(call, key, lambda _: True) if each[0] is call.me]
    return call.page(found, lambda each: list_json(call.world, *each), limit=10)


def _holding(
    call: Call, key: str, wanted: Callable[[ListState], bool]
) -> list[tuple[Person, ListState]]:
    found = [
        each
        for each in call.world.lists()
        if wanted(each[1]) and is_visible(call, *each)
        if any(entry["item"] == key for entry in each[1]["items"])
    ]
    likes = call.world.likes
    return sorted(found, key=lambda each: -len(likes(f"list:{each[1]['id']}")))


def _ranked_json(call: Call, owner: Person, state: ListState) -> Json:
    body = list_json(call.world, owner, state)
    return {"like_count": body["likes"], "comment_count": body["comment_count"], "list": body}
