"""The items of a batch: which list each is for, how it is sent, and which go together. It is pure.

An add and a remove of one item must reach Trakt in their order, and all else may go out together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Literal

from attrs import field, frozen

from generated_client._call import Call
from generated_client._model import Answer
from trakt_auth._calls.writes import by_field

Action = Literal["add", "remove"]
Kind = Literal["movie", "show", "season", "episode"]

FIELDS: Mapping[str, str] = {name: f"{name}s" for name in ("episode", "season", "movie", "show")}
"""By kind, the field of a body that has its items. A play of an episode names its show too."""

SAYS_WHEN = {"watched_at", "seasons", "episodes"}
"""The fields of a play that say when it was: parts of a show have times of their own."""

_OWN = ("collection", "favorites", "history", "ratings", "watchlist")
_RESOURCES = {"users.lists", *(f"sync.{name}" for name in _OWN)}


@frozen
class Target:
    """A list of the account, and whether items join or leave it."""

    resource: str
    action: Action
    user: str | None = None
    list_id: int | str | None = None

    @property
    def name(self) -> str:
        """The call, such as ``sync.history.add``."""
        return f"{self.resource}.{self.action}"

    @property
    def place(self) -> tuple[object, ...]:
        """The list, whatever is done with it."""
        return self.resource, self.user, self.list_id

    def call(self, body: Mapping[str, Any]) -> Call[Any]:
        """The call that writes the items of a body. Raises ValueError if one cannot be sent."""
        # By its name: a type checker would read all calls, in each program that uses ours.
        calls = import_module(f"generated_client.resources.calls.{self.resource.replace('.', '_')}")
        method = getattr(calls, self.action.upper())
        if self.resource == "users.lists":
            body = {"id": self.user, "list_id": self.list_id, **body}
        call: Call[Any] = method({"unexpected": {}, **body})
        return call

    def row(self) -> dict[str, Any]:
        """This as JSON."""
        named = {"call": self.name, "user": self.user, "list": self.list_id}
        return {key: value for key, value in named.items() if value is not None}

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Target:
        """Read what `row` has written."""
        resource, _, action = str(row.get("call")).rpartition(".")
        if resource not in _RESOURCES or action not in {"add", "remove"}:
            raise ValueError(f"left: {row.get('call')!r} is no call that a batch makes.")
        return cls(resource, action, row.get("user"), row.get("list"))  # type: ignore[arg-type]


@frozen(eq=False)
class Entry:
    """One item to be written."""

    target: Target
    field: str
    item: Mapping[str, Any]

    @property
    def ids(self) -> dict[str, str]:
        """The ids by which Trakt knows it; none if it has only a title."""
        return {name: str(value) for name, value in (self.item.get("ids") or {}).items()}


class NoIds(Exception):
    """A model of an answer that has no id at all, as Trakt sends some."""


def entry(
    target: Target, item: Any, kind: str | None, extra: Mapping[str, Any], now: str | None = None
) -> Entry:
    """Check an item: a dict, an input model, a model of an answer, or an answer that holds one.

    Without a `kind`, it is what a model says, or a movie. `extra` are its other fields, and `now`
    is when a play was watched of which nothing says it. Raises NoIds if nothing says which one is
    meant, or ValueError.
    """
    item, found = _found(item)
    if kind is not None and found not in (None, kind):
        raise ValueError(f"kind: {kind!r} is wrong, the item is a {found}. Leave kind out.")
    name = kind or found or "movie"
    if name not in FIELDS:
        raise ValueError(f"kind: {name!r} is none of {', '.join(sorted(FIELDS))}.")
    given = {key: value for key, value in extra.items() if value is not None}
    if isinstance(item, Answer):
        item = _checked(Target("sync.watchlist", "remove"), FIELDS[name], item)
    body = {**item, **given} if isinstance(item, Mapping) else item
    if now is not None and isinstance(body, dict) and not body.keys() & SAYS_WHEN:
        body["watched_at"] = now
    return Entry(target, FIELDS[name], _checked(target, FIELDS[name], body))


def _checked(target: Target, name: str, item: Any) -> dict[str, Any]:
    items: list[dict[str, Any]] = target.call({name: [item]}).body[name]
    if not items:
        raise NoIds
    return items[0]


def _found(item: Any) -> tuple[Any, str | None]:
    """The item itself, as a mapping or a model of an answer, and what it is where it says so."""
    if not isinstance(item, Answer):
        name = type(item).__name__
        if hasattr(item, "to_dict") and name.endswith("Input"):
            kind = next((each for each in FIELDS if name.lower().endswith(f"{each}input")), None)
            if kind is not None:
                return item.to_dict(), kind
        return item, None
    if "ids" in item._fields:
        name = type(item).__name__.lower()
        return item, next((each for each in FIELDS if name.endswith(each)), "person")
    sent = item.to_dict()
    says = sent.get("type")
    for kind in (str(says),) if says in FIELDS else FIELDS:
        if kind in item._fields and sent.get(kind) is not None:
            return getattr(item, kind), kind
    raise ValueError(f"A {type(item).__name__} has no movie, show, season or episode.")


@frozen(eq=False)
class Group:
    """Items that one request can carry."""

    target: Target
    entries: list[Entry] = field(factory=list)
    _ids: dict[str, tuple[set[frozenset[str]], dict[str, set[str]]]] = field(factory=dict)

    def take(self, each: Entry) -> None:
        """Add an item."""
        self.entries.append(each)
        names, values = self._ids.setdefault(each.field, (set(), {}))
        names.add(frozenset(each.ids))
        for name, value in each.ids.items():
            values.setdefault(name, set()).add(value)

    def may_hold(self, each: Entry) -> bool:
        """Whether an item may be one of these, or a part of one, or have one for a part.

        Two are known to differ only by an id of the same kind.
        """
        for kind, (names, values) in self._ids.items():
            if kind != each.field:
                if "movies" not in (kind, each.field):
                    return True
            elif any(one.isdisjoint(each.ids) for one in names) or any(
                value in values.get(name, ()) for name, value in each.ids.items()
            ):
                return True
        return False


def groups(entries: Iterable[Entry]) -> list[Group]:
    """Merge items into requests, in the order of their first items.

    An item joins the last request for its target, unless an item that may be the same leaves the
    list, or joins it, in between.
    """
    found: list[Group] = []
    last: dict[Target, int] = {}
    for each in entries:
        target = each.target
        place = last.get(target)
        if place is None or any(
            group.target.place == target.place and group.may_hold(each)
            for group in found[place + 1 :]
        ):
            last[target] = place = len(found)
            found.append(Group(target))
        found[place].take(each)
    return found


def rows(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Items as JSON, which `read` takes."""
    return [
        {**each.target.row(), **by_field((one.field, one.item) for one in each.entries)}
        for each in groups(entries)
    ]


def read(saved: Iterable[Mapping[str, Any]]) -> Iterator[Entry]:
    """Read what `rows` has written."""
    for row in saved:
        target = Target.of(row)
        for kind, name in FIELDS.items():
            for item in row.get(name, ()):
                yield entry(target, item, kind, {})
