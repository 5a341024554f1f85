"""Operations whose answer depends on a parameter: `x-variants` in the contract.

It is a list on the operation, of which the first that fits counts: ``when`` says what a parameter
must be, one value or one of a list (where several are sent, all of them), and ``schema`` what is
answered then. An empty ``when`` always fits. Of one that fits some of several values, and the next
that fits all, either may be answered. Where nothing fits all, the schema of the response itself
counts, which takes all of them in.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable

from attrs import evolve, frozen
from openapi_python_client.parser.properties import EnumProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import ClassName, PythonIdentifier

from codegen.contract import Contract, Node, Operation
from codegen.hints import class_name, hint, parameters_by_name


@frozen
class Variant:
    """What is answered where some parameters have these values."""

    when: dict[str, tuple[str, ...]]
    """By the name of the parameter in Python."""
    parsed: str

    def __str__(self) -> str:
        return f"({self.when!r}, {self.parsed})"


@frozen
class Overload:
    """A signature for some values of one parameter, and what is answered to them."""

    parsed: str
    parameter: str = ""
    annotation: str = ""
    optional: bool = False

    def with_models(self, lazily: Callable[[str], str]) -> Overload:
        """Reach models through their package."""
        return evolve(self, parsed=lazily(self.parsed), annotation=lazily(self.annotation))

    def narrow(self, signature: ast.arguments) -> ast.arguments:
        """Return the signature with the type of the parameter."""
        narrowed = copy.deepcopy(signature)
        for place, each in enumerate(narrowed.kwonlyargs):
            if each.arg == self.parameter and not self.optional:
                narrowed.kw_defaults[place] = None
        for each in (*narrowed.args, *narrowed.kwonlyargs):
            if each.arg == self.parameter:
                each.annotation = ast.parse(self.annotation, mode="eval").body
        return narrowed


def variants(operation: Operation, contract: Contract) -> list[Variant]:
    """Read `x-variants`. Raises RuntimeError where it names what is not there."""
    names = {each["name"]: name for name, each in parameters_by_name(operation).items()}
    found = []
    for variant in operation.node.get("x-variants", []):
        when = {}
        for name, value in variant["when"].items():
            if name not in names:
                raise RuntimeError(f"{operation}: x-variants names {name}, which is no parameter")
            when[names[name]] = tuple(value) if isinstance(value, list) else (value,)
        found.append(Variant(when, hint(contract, variant["schema"])))
    return found


def overloads(
    operation: Operation, contract: Contract, choices: list[Variant], itself: str
) -> list[Overload]:
    """Return the signatures that type checkers choose from.

    Where one parameter alone decides, and the contract lists its values, there is one for each
    variant; the last one is for values that are not known while checking. Else there are none.

    Args:
        operation: What is called.
        contract: Where it is from.
        choices: Its variants.
        itself: What is answered where none of them fits.
    """
    every = [each.parsed for each in choices]
    if all(each.when for each in choices):
        every.append(itself)
    members = dict.fromkeys(member for each in every for member in each.split(" | "))
    last = Overload(" | ".join(members))
    deciding = {name for each in choices for name in each.when}
    if len(deciding) != 1:
        return []
    (name,) = deciding
    parameter = parameters_by_name(operation)[name]
    schema = contract.resolve(parameter["schema"])
    schema = contract.resolve(schema.get("items", schema))
    values: dict[str, list[str]] = {each.parsed: [] for each in choices}
    for value, member in _members(schema).items():
        if (parsed := _answer_to(value, name, choices)) is not None:
            values[parsed].append(f"{class_name(schema)}.{member}")
    optional = None if parameter.get("required") else _answer_to(None, name, choices)
    narrow = []
    for parsed, literals in values.items():
        kinds = [f"Literal[{', '.join(literals)}]"] if literals else []
        kinds += ["Unset"] if parsed == optional else []
        if kinds:
            narrow.append(Overload(parsed, name, " | ".join(kinds), optional=parsed == optional))
    return [*narrow, last] if narrow else []


def _answer_to(value: str | None, name: str, choices: list[Variant]) -> str | None:
    for each in choices:
        if not each.when or value in each.when[name]:
            return each.parsed
    return None


def _members(schema: Node) -> dict[str, str]:
    """Return what the generator calls the values of an enumeration."""
    values = schema.get("enum", [])
    return dict(zip(values, EnumProperty.values_from_list(values, _ANY, []), strict=True))


_ANY = Class(ClassName("Any", ""), PythonIdentifier("any", ""))
