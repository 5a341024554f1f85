# Generated from openapi.yaml by "make regen". Do not edit.
"""What every model can do.

There are two kinds, and the contract says which one a model is.

An `Answer` is what Trakt sends. It keeps the object that was parsed, as it came, and nothing is
looked at before it is asked for. The source of a model lists its fields as plain annotations, which
is what type checkers and editors read. When the class is made, each of them becomes a `Field`: it
reads the value when it is asked for, and leaves what it has made of it in the ``__dict__`` of the
instance, where Python finds it from then on without asking the `Field`. What cannot be read is
None, and said once by the logger ``trakt_auth``. `to_dict` gives back a copy of what came, so an
answer loses nothing, however odd. Nobody can change an answer.

A `Request` (in `_request`) is what is sent to Trakt: an attrs class with UNSET for what is not
sent, as distinct from null. ``from_dict`` of a request is strict: an unknown key or a wrong value
raises.

How a value is read follows from its type alone: see `_reading`; how it is written: see `_writing`.
"""

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from enum import Enum
from functools import cached_property
from typing import (
    Any,
    ClassVar,
    Literal,
    NamedTuple,
    NoReturn,
    Self,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
)

from ._reading import (
    Complain,
    Mismatch,
    Reader,
    complaint,
    expected,
    members_of,
    read,
    reader_of,
    refuse,
    resolve,
)
from ._writing import fresh, plain

V_co = TypeVar("V_co", covariant=True)

_MISSING: Any = object()
# What a value of these types is read as: itself, which saves asking its reader.
_PLAIN = {"str": str, "int": int, "bool": bool}
_NULLABLE = re.compile(r"\b(None|Any)\b")


class _Spec(NamedTuple):
    key: str | None
    default: Any
    secret: bool


def field(*, key: str | None = None, default: Any = _MISSING, secret: bool = False) -> Any:
    """Say more about a field of an answer.

    Args:
        key: Its name in JSON, if that is another.
        default: None for one that need not be there.
        secret: Whether to keep it out of the repr.
    """
    return _Spec(key, default, secret)


class Kind:
    """Reads values of the type that a hint in the source of `model` stands for."""

    def __init__(self, model: type, hint: str, where: str) -> None:
        self._model = model
        self.hint = hint.removesuffix(" | None")
        self._plain = _PLAIN.get(self.hint)
        # Bound when a value is first read: to know the type may import a model.
        self._reader: Reader = self._read_first
        self.nullable = _NULLABLE.search(hint) is not None
        self.complain = complaint(f"{model.__name__}.{where}")

    def convert(self, value: Any, complain: Complain) -> Any:
        """Turn a value in JSON into a typed one."""
        if type(value) is self._plain:
            return value
        if value is None:
            return None if self.nullable else complain("is null")
        return self._reader(value, complain)

    def _read_first(self, value: Any, complain: Complain) -> Any:
        self._bind(resolve(self.hint, self._model))
        return self._reader(value, complain)

    def _bind(self, kind: Any) -> None:
        self._reader = reader_of(kind)

    @cached_property
    def constants(self) -> tuple[object, ...]:
        """The only values that it has, which tell the members of a union apart; none for most."""
        kind = resolve(self.hint, self._model) if "Literal" in self.hint else None
        kinds = (kind, *get_args(kind))
        return next((get_args(each) for each in kinds if get_origin(each) is Literal), ())


class Field(Kind):
    """Reads one field of an answer when it is first asked for.

    It has no ``__set__``: so Python looks into the ``__dict__`` of the instance first.
    """

    def __init__(self, model: type, name: str, hint: str, spec: _Spec) -> None:
        self.key = spec.key or name
        self.required = spec.default is _MISSING
        self.secret = spec.secret
        self._name = name
        super().__init__(model, hint, self.key)

    def __get__(self, answer: Any, kind: type | None = None) -> Any:
        if answer is None:
            return self
        data = answer._data  # noqa: SLF001 - a part of it
        value = data.get(self.key)
        if value is not None:
            value = self._reader(value, self.complain)
        elif not self.nullable:
            value = self.read(data, self.complain)
        else:
            return None
        answer.__dict__[self._name] = value
        return value

    def _bind(self, kind: Any) -> None:
        super()._bind(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            setattr(self._model, self._name, self._of_enumeration(kind))

    def attribute(self) -> Any:
        """Return what the class has under its name.

        What needs no reader is taken from what came each time: a property is the fastest way, and
        the objects that have no other fields need no ``__dict__``. The same goes for a member of an
        enumeration, as soon as it is known to be one.
        """
        return self if self._plain is None else self._of_plain(self._plain)

    def _of_plain(self, plain: type) -> property:
        key, nullable = self.key, self.nullable

        def get(answer: Any) -> Any:
            value = answer._data.get(key)  # noqa: SLF001 - a part of it
            if type(value) is plain or (value is None and nullable):
                return value
            return self.read(answer._data, self.complain)  # noqa: SLF001 - a part of it

        return property(get)

    def _of_enumeration(self, kind: type[Enum]) -> property:
        key = self.key
        values: dict[Any, Any] = members_of(kind) | ({None: None} if self.nullable else {})

        def get(answer: Any) -> Any:
            data = answer._data  # noqa: SLF001 - a part of it
            try:
                return values[data.get(key)]
            except (KeyError, TypeError):  # TypeError for an object or an array
                return self.read(data, self.complain)

        return property(get)

    def read(self, data: Mapping[str, Any], complain: Complain) -> Any:
        """Read it from an object."""
        value = data.get(self.key)
        if value is None and self.key not in data:
            return None if self.nullable else complain("is missing")
        return self.convert(value, complain)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Answer:
    """An object that Trakt sends, with the fields that the contract knows and any others.

    ``key in answer`` says whether a key was sent, and ``answer[key]`` gives its value as it came.
    It cannot be changed. Two are equal if they are of one class and the same was sent.
    """

    __slots__ = ("__dict__", "__weakref__", "_data")
    _data: dict[str, Any]
    _fields: ClassVar[dict[str, Field]] = {}
    _keys: ClassVar[frozenset[str]] = frozenset()
    _from_json: ClassVar[Reader]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {
            name: Field(cls, name, hint, _spec(cls.__dict__.get(name, _MISSING)))
            for name, hint in inspect.get_annotations(cls).items()
            if not name.startswith("_")
        }
        for name, each in own.items():
            setattr(cls, name, each.attribute())
        cls._from_json = staticmethod(_object_reader(cls))
        cls._fields = cls._fields | own
        cls._keys = frozenset(each.key for each in cls._fields.values())

    def __init__(self, **fields: Any) -> None:
        data = {}
        for name, value in fields.items():
            if name not in self._fields:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            data[self._fields[name].key] = plain(value)
        _set_data(self, fresh(data))
        for name, each in self._fields.items():
            if each.required and each.key not in data:
                raise TypeError(f"{type(self).__name__} needs {name}")

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a parsed JSON object, of which a copy is kept.

        No value in it raises: see `Answer`.

        Raises:
            errors.ParseError: It is no object.
        """
        data = dict(src_dict) if isinstance(src_dict, Mapping) else src_dict
        answer: Self = read(cls, fresh(data) if isinstance(data, dict) else data)
        return answer

    def to_dict(self) -> dict[str, Any]:
        """Return exactly what came, as a copy."""
        data: dict[str, Any] = fresh(self._data)
        return data

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came under keys that the contract does not know, as a copy."""
        return {key: fresh(self._data[key]) for key in self._unknown()}

    def _unknown(self) -> list[str]:
        return [key for key in self._data if key not in self._keys]

    def _read_strictly(self) -> Iterator[tuple[str, Any]]:
        for each in self._fields.values():
            yield each.key, _strictly(each.key, each.read, self._data)

    @classmethod
    def _likeness(cls, data: dict[str, Any]) -> tuple[int, ...]:
        """Say how well `data` fits, by the constants, what is required, and what is known."""
        fields = cls._fields.values()
        return (
            all(data.get(each.key) in each.constants for each in fields if each.constants),
            all(each.key in data for each in fields if each.required),
            len(cls._keys & data.keys()),
        )

    def __getitem__(self, key: str) -> Any:
        value = self._data[key]
        return fresh(value) if isinstance(value, dict | list) else value

    def __contains__(self, key: object) -> bool:
        return key in self._data

    # Without it, Python would iterate by asking for the items 0, 1, 2 ...
    __iter__: Any = None

    def __eq__(self, other: object) -> bool:
        return self._data == other._data if type(other) is type(self) else NotImplemented

    __hash__ = None  # type: ignore[assignment] # as for what it keeps

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self._data,)

    def __repr__(self) -> str:
        shown = [
            f"{name}={getattr(self, name)!r}"
            for name, each in self._fields.items()
            if each.key in self._data and not each.secret
        ]
        # Of what the contract does not know, the names: nobody has said which of it is secret.
        if unknown := self._unknown():
            shown.append(f"additional_properties: {', '.join(map(repr, unknown))}")
        return f"{type(self).__name__}({', '.join(shown)})"


_new = object.__new__
_set_data: Callable[[Answer, dict[str, Any]], None] = Answer.__dict__["_data"].__set__


def _object_reader(model: type[Answer]) -> Reader:
    # A function for each model: a class method takes half as long again.
    def read_object(data: Any, complain: Complain) -> Any:
        if type(data) is not dict and not isinstance(data, dict):
            return complain(expected("an object", data))
        answer = _new(model)
        _set_data(answer, data)
        return answer

    return read_object


def _spec(value: Any) -> _Spec:
    return value if isinstance(value, _Spec) else _Spec(None, value, secret=False)


class WriteResult(Answer):
    """What became of the items of a write."""

    __slots__ = ()

    @property
    def unnamed(self) -> tuple[Answer, ...]:
        """What was left out, as it was handed in.

        Trakt sends some items without any id: nothing says which one is meant.
        """
        items: tuple[Answer, ...] = self.__dict__.get("_unnamed", ())
        return items

    def with_unnamed(self, items: tuple[Answer, ...]) -> Self:
        """Return the same with what was left out."""
        result = self.from_dict(self._data)
        result.__dict__["_unnamed"] = items
        return result

    @classmethod
    def of_nothing(cls, names: Iterable[str]) -> dict[str, Any]:
        """Return the JSON of a result whose fields `names` count nothing."""
        return {
            each.key: {
                part.key: [] if part.hint.startswith("list[") else 0
                for part in resolve(each.hint, cls)._fields.values()
            }
            for each in cls._fields.values()
            if each.key in names
        }


class AnswerMap(Answer, Mapping[str, V_co]):
    """An object whose keys are data, such as counts by country: a mapping to typed values.

    A value that cannot be read is None.
    """

    __slots__ = ()
    _values: ClassVar[Kind]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        (hint,) = get_args(cls.__orig_bases__[0])  # type: ignore[attr-defined]
        cls._values = Kind(cls, hint, "*")

    def __getitem__(self, key: str) -> V_co:
        value: V_co = self._values.convert(self._data[key], self._values.complain)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"

    def _read_strictly(self) -> Iterator[tuple[str, Any]]:
        for key, value in self._data.items():
            yield key, _strictly(key, self._values.convert, value)

    @classmethod
    def _likeness(cls, data: dict[str, Any]) -> tuple[int, ...]:
        """Say how well `data` fits: by how many of its values can be read."""
        good = 0
        for value in data.values():
            with suppress(Mismatch):
                cls._values.convert(value, refuse)
                good += 1
        return good == len(data), good


def _strictly(key: str, reads: Callable[[Any, Complain], Any], data: Any) -> Any:
    try:
        return reads(data, refuse)
    except Mismatch as mismatch:
        mismatch.path.append(key)
        raise
