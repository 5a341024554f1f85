"""What every model can do."""

from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar

import attrs

from ._json import EXTRAS, plain_model, read
from .types import UNSET

V = TypeVar("V")


class Model:
    """An object of the contract, with the fields it may have and no others."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a parsed JSON object.

        Null is kept wherever it stands, and values of enumerations that are not known yet are kept.

        Raises:
            errors.ParseError: It breaks the contract.
        """
        model: Self = read(cls, dict(src_dict) if isinstance(src_dict, Mapping) else src_dict)
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object that `from_dict` reads as the same model."""
        return plain_model(self)

    def __repr__(self) -> str:
        fields = attrs.fields_dict(type(self))  # type: ignore[arg-type] # every subclass is one
        shown = [
            f"{name}={value!r}"
            for name, field in fields.items()
            if field.repr and (value := getattr(self, name)) is not UNSET
        ]
        # Of what the contract does not know, the names: nobody has said which of it is secret.
        if EXTRAS in fields and not fields[EXTRAS].repr and (extras := getattr(self, EXTRAS)):
            shown.append(f"{EXTRAS}: {', '.join(extras)}")
        return f"{type(self).__name__}({', '.join(shown)})"


@attrs.define(repr=False)
class OpenModel(Model, Generic[V]):
    """A model that keeps the fields it does not know, in ``additional_properties`` and as items."""

    additional_properties: dict[str, V] = attrs.field(init=False, factory=dict, repr=False)

    @property
    def additional_keys(self) -> list[str]:
        """The names of those fields."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> V:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: V) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
