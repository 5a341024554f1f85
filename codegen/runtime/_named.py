"""Answers that have ids: two are equal, and one in a set, if their ids name the same."""

from typing import Any, Self

from ._model import Answer


class Ids(Answer):
    """What something is called at Trakt and elsewhere.

    The first id that is there decides, in the order of the fields: two that share it are equal.
    They may be sorted by it, and put into sets and dicts. Those without any id come last.
    """

    __slots__ = ()

    @property
    def _name(self) -> tuple[int, Any]:
        for place, name in enumerate(self._fields):
            if isinstance(value := getattr(self, name), int | str):
                return place, value
        return len(self._fields), 0

    def __eq__(self, other: object) -> bool:
        return self._name == other._name if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(self._name)

    def __lt__(self, other: Self) -> bool:
        return self._name < other._name if type(other) is type(self) else NotImplemented


class Item(Answer):
    """An answer that is known by its `ids`.

    Two of a kind with the same ids are equal, however much of each was sent; of those without any
    id, two are equal if the same was sent. They may be put into sets and dicts.
    """

    __slots__ = ()

    @property
    def _name(self) -> tuple[object, Ids | None]:
        ids = getattr(self, "ids", None)
        is_named = isinstance(ids, Ids) and ids != type(ids).from_dict({})
        return getattr(self, "kind", type(self)), ids if is_named else None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Item):
            return NotImplemented
        name = self._name
        return name == other._name and (name[1] is not None or self._data == other._data)

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(self._name)
