"""What the models and operations share."""

from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Any, Final, Generic, Literal, Self, TypeVar

from attrs import define, field

# `trakt_auth` looks for it: this package's name is not ours alone.
MADE_FOR = "trakt-auth"


class Unset(Enum):
    """The type of a field or parameter that is not there, as distinct from null.

    A single-member enumeration: it survives pickling and copying as itself, and type checkers
    narrow on ``is UNSET``.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class OpenEnum(StrEnum):
    """An enumeration that keeps values it does not know: Trakt adds new ones without notice."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    # By value: early patches of Python 3.11 pickle by name, which an unknown value does not have.
    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return self.__class__, (self.value,)


class Unlisted(str):
    """A value of an enumeration that is newer than this SDK: it is sent as it is, unchecked."""

    __slots__ = ()


T = TypeVar("T")


@define
class Response(Generic[T]):
    """The answer to an operation.

    ``status_code`` is a plain int: ``http.HTTPStatus`` lacks 420 and 520-530, which Trakt and its
    edge do answer.
    """

    status_code: int
    # Neither is printed: bodies carry tokens, and headers carry cookies.
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T | None


__all__ = ["UNSET", "OpenEnum", "Response", "Unlisted", "Unset"]
