"""What the contract says of one method of the tree, and how its arguments become a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from ._arguments import Check, found, loose, meant
from ._bodies import Named
from ._call import Call, Chunks, Oauth
from ._operation import segment

T = TypeVar("T")

Answer = Callable[[], Any]

NOT_SENT = frozenset({"self", "chunk", "extra", "extra_query", "unexpected"})
"""What the methods of the tree take for themselves."""

RETIRED = {
    "imdb_votes": 'imdb_ratings=, or read `votes` of what comes with extended="full"',
    "metascores": "rt_meters=",
    "network_ids": "networks=, with names",
    "query": "search.query",
    "status": "statuses=",
    "studio_ids": "movies.studios, of each movie",
    "tmdb_ratings": "ratings= or imdb_ratings=",
    "tmdb_votes": 'ratings=, or read `votes` of what comes with extended="full"',
    "votes": 'ratings=, or read `votes` of what comes with extended="full"',
}
"""Filters of Trakt's older reference that its document has no more, and what to use instead."""


@frozen
class Shape:
    """An answer of its own for certain arguments.

    Attributes:
        when: By argument, the values it is given for.
        answer: Returns the type of the body; None where there is none.
        paged: Whether it comes in pages.
    """

    when: Mapping[str, tuple[str, ...]]
    answer: Answer | None
    paged: bool

    def fits(self, given: Mapping[str, str]) -> bool:
        """Say whether this is what Trakt answers to the arguments `given`."""
        return all(given.get(name) in values for name, values in self.when.items())


@frozen
class Path:
    """One of Trakt's paths for a method.

    Attributes:
        template: The path, with the names of arguments in braces.
        needs: Those names.
        fixed: Arguments that this path says by itself: ``/movies`` is ``{"type": "movies"}``.
        constants: What its query always holds, and no other value of these arguments.
        query: Arguments that may go into the query; None for whatever the method has.
        answer: Returns the type of a success body; None where there is none.
        paged: Whether it comes in pages.
        oauth: Whether a bearer token is required, optional or unused ("none").
        shapes: Answers that differ for certain arguments.
    """

    template: str
    needs: tuple[str, ...] = ()
    fixed: Mapping[str, str] = field(factory=dict)
    constants: Mapping[str, str] = field(factory=dict)
    query: frozenset[str] | None = None
    answer: Answer | None = None
    paged: bool = False
    oauth: Oauth = "optional"
    shapes: tuple[Shape, ...] = ()

    def takes(self, given: Mapping[str, str]) -> bool:
        """Say whether this path can carry all that is `given`, and has all it needs."""
        if not all(name in given for name in self.needs):
            return False
        if not all(_same(given.get(name), value) for name, value in self.fixed.items()):
            return False
        if any(given.get(name, value) != value for name, value in self.constants.items()):
            return False
        if self.query is None:
            return True
        return all(name in self.query or name in self.needs or name in self.fixed for name in given)


@frozen
class Method(Generic[T]):
    """A method of the tree.

    Attributes:
        name: Where it stands, such as "users.history".
        verb: The HTTP method, in capitals.
        paths: Trakt's paths for it, the most literal one first.
        arguments: The check of each argument that goes into a path or a query.
        wires: The arguments that Trakt calls otherwise in a query or a body, and how.
        body: Checks the fields of the body and returns it as JSON; None where there is no body.
        chunks: How a large body is divided; None where it cannot be.
    """

    name: str
    verb: str
    paths: tuple[Path, ...]
    arguments: Mapping[str, Check] = field(factory=dict)
    wires: Mapping[str, str] = field(factory=dict)
    body: Callable[[Any], Any] | None = None
    chunks: Chunks | None = None

    def __call__(self, local: Mapping[str, Any]) -> Call[T]:
        """Check everything and return what is to be sent; an argument that is None is left out.

        Args:
            local: The ``locals()`` of the method: all that it takes, and nothing else.

        Raises:
            TypeError: It is called with an argument that it does not have.
            ValueError: An argument, or something in the body, is not what Trakt takes.
        """
        if unexpected := local["unexpected"]:
            raise TypeError(self._not_taken(next(iter(unexpected))))
        given = {
            name: check(name, value)
            for name, check in self.arguments.items()
            if (value := local[name]) is not None
        }
        path = self._path(given)
        shape: Path | Shape = path
        content, unnamed = self._content(local)
        for each in path.shapes:
            if each.fits(given):
                shape = each
                break
        wires = self.wires
        return Call(
            name=self.name,
            method=self.verb,
            path=path.template.format_map(
                {name: self._segment(name, given[name]) for name in path.needs}
            )
            if path.needs
            else path.template,
            query={
                wires.get(name, name): value
                for name, value in given.items()
                if name not in path.needs and name not in path.fixed
            }
            | dict(path.constants)
            | {name: loose(value) for name, value in _more("extra_query", local).items()},
            body=content,
            unnamed=unnamed,
            answer=shape.answer,
            paged=shape.paged,
            oauth=path.oauth,
            chunks=self.chunks,
        )

    def _content(self, local: Mapping[str, Any]) -> tuple[Any, tuple[Any, ...]]:
        """Return the body, and what was left out of it since nothing says which one is meant."""
        if self.body is None:
            return None, ()
        content = self.body(self._fields(local))
        if extra := _more("extra", local):
            content |= extra
        fields = self.chunks.fields if self.chunks is not None else ()
        unnamed: list[Any] = []
        for key, items in content.items() if isinstance(content, dict) else [("items", content)]:
            if type(items) is Named:
                if key not in fields:
                    raise ValueError(f"{key}: one has no id at all. Leave it out.")
                unnamed += items.unnamed
        return content, tuple(unnamed)

    def _fields(self, local: Mapping[str, Any]) -> dict[str, Any]:
        return {
            self.wires.get(name, name): value
            for name, value in local.items()
            if name not in self.arguments and name not in NOT_SENT
        }

    def _not_taken(self, name: str) -> str:
        known = {*self.arguments, *self.wires}
        if self.chunks is not None:
            known |= {*self.chunks.fields}
        hint = f" Use {RETIRED[name]} instead." if name in RETIRED else meant(name, known)
        places = f"extra_query={{{name!r}: ...}}"
        if self.body is not None:
            places += f" or, in the body, extra={{{name!r}: ...}}"
        return (
            f"{self.name}() got an unexpected keyword argument {name!r}.{hint} "
            f"What this SDK does not know yet is sent by {places}."
        )

    def _path(self, given: Mapping[str, str]) -> Path:
        for path in self.paths:
            if path.takes(given):
                return path
        if missing := set.intersection(*(set(path.needs) for path in self.paths)) - given.keys():
            raise ValueError(f"{min(missing)}: is None. {self.name} needs it.")
        raise ValueError(f"{self.name}: {self._advice(given)}")

    def _advice(self, given: Mapping[str, str]) -> str:
        """Say which arguments go together, where `given` fits no path."""
        known = {name for path in self.paths for name in (*path.needs, *path.fixed)}
        placed = [name for name in given if name in known]
        lacks = [
            [name for name in (*path.needs, *path.fixed) if name not in given]
            for path in self.paths
            if {*path.needs, *path.fixed}.issuperset(placed)
        ]
        if lacks and (least := min(lacks, key=len)):
            return f"give {' and '.join(least)} too. {' and '.join(placed)} cannot stand without."
        asked = [name for name in given if name not in known]
        return (
            f"Trakt has no path that takes {' and '.join(placed) or 'nothing'} "
            f"together with {' and '.join(asked) or 'nothing else'}."
        )

    @staticmethod
    def _segment(name: str, text: str) -> str:
        if not text:
            raise ValueError(f"{name}: is empty.")
        return segment(name, text)


def _more(name: str, local: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what the caller adds for Trakt alone; None adds nothing."""
    value = local.get(name) or {}
    if not isinstance(value, Mapping) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{name}: expected a dict with names as keys, found {found(value)}.")
    return {key: each for key, each in value.items() if name == "extra" or each is not None}


def _same(given: str | None, fixed: str) -> bool:
    """Compare words that are joined by commas, in whatever order."""
    if given == fixed or given is None:
        return given == fixed
    return "," in fixed and sorted(given.split(",")) == sorted(fixed.split(","))
