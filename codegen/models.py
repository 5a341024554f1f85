"""Rewrite the generated models: their fields stay, what they do comes from the runtime.

The generator spells out how each model is read and written, field by field, in a hundred lines of
its own. All of that follows from the hints of the fields, and the runtime reads those.
"""

import ast
import keyword
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, frozen

from codegen.contract import Contract, Node
from codegen.hints import compare, hint
from codegen.resources.calls import write_results
from codegen.runtime._model import Answer
from codegen.source import docstring, generated_as_expected, indented, wrapped

EXTRAS = "additional_properties"
# As the name of a field, each would take the place of the type in the hints below it.
WORDS_OF_HINTS = {"bool", "datetime", "dict", "float", "int", "list", "str"}


@frozen
class Field:
    """An attribute of a model."""

    name: str
    key: str
    """Its name in JSON."""
    hint: str
    required: bool
    schema: Node

    @property
    def about(self) -> str:
        """Its docstring, on a line of its own."""
        doc = docstring(wrapped(described(self.schema)))
        return f"\n{doc}" if doc else ""

    @property
    def is_secret(self) -> bool:
        """Whether it must not be printed."""
        return bool(self.schema.get("format") == "password")

    def of_request(self) -> str:
        """Write it as a field of an attrs class, UNSET unless it is required."""
        options = [] if self.required else ["default=UNSET"]
        if self.key != self.name:
            options.append(f'metadata={{"key": {self.key!r}}}')
        if self.is_secret:
            options.append("repr=False")
        value = f" = attrs.field({', '.join(options)})" if options else ""
        if options == ["default=UNSET"]:
            value = " = UNSET"
        return f"{self.name}: {self.hint}{'' if self.required else ' | Unset'}{value}{self.about}"

    @property
    def answer_hint(self) -> str:
        """Its type in an answer: what need not be there may be None."""
        nullable = self.required or {"None", "Any"} & set(self.hint.split(" | "))
        return self.hint if nullable else f"{self.hint} | None"

    def of_answer(self) -> str:
        """Write it as a field of an answer, None unless it is required."""
        options = [f"key={self.key!r}"] if self.key != self.name else []
        if not self.required:
            options.append("default=None")
        if self.is_secret:
            options.append("secret=True")
        value = f" = field({', '.join(options)})" if options else ""
        if options == ["default=None"]:
            value = " = None"
        return f"{self.name}: {self.answer_hint}{value}{self.about}"


def rewrite_models(package: Path, contract: Contract) -> None:
    """Rewrite every model in `package`. Raises RuntimeError where one is not as expected."""
    if both := contract.sent & contract.answered:
        raise RuntimeError(f"{sorted(both)}: both sent and answered; give each its own schema")
    bases = dict.fromkeys(write_results(contract), "WriteResult") | _named(contract)
    for path in sorted(package.glob("models/*.py")):
        tree = ast.parse(path.read_text())
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                with generated_as_expected(path):
                    path.write_text(_module(tree, node, contract, bases))


def _named(contract: Contract) -> dict[str, str]:
    """Return the base classes of ids, and of what is known by them."""
    items = {
        name: ids["$ref"].rsplit("/", 1)[-1]
        for name in contract.answered
        if "ids" in contract.schemas[name].get("required", ())
        and "$ref" in (ids := contract.properties(name)["ids"])
    }
    return dict.fromkeys(items, "Item") | dict.fromkeys(items.values(), "Ids")


def _module(
    tree: ast.Module, model: ast.ClassDef, contract: Contract, special: dict[str, str]
) -> str:
    if not _methods(model):
        return _enumeration(tree, model, contract)
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom))
    imports = {ast.unparse(node) for node in nodes} - {"from __future__ import annotations"}
    # Only hints use other models: the runtime imports them when it first needs to.
    others = {each for each in imports if each.startswith("from ..models.")}
    extras, fields = _fields(model, contract)
    schema = contract.schemas[model.name]
    about = docstring(wrapped(schema.get("description", "")), *levels(contract, model.name))
    if model.name in contract.sent:
        bases = ["import attrs", "from .._request import Request"]
        head = f"@attrs.define(repr=False)\nclass {model.name}(Request):"
        body = [each.of_request() for each in fields]
    else:
        bases = ["from .._model import Answer, AnswerMap, field"]
        is_map = extras not in {None, "Any"}
        base = f'AnswerMap["{extras}"]' if is_map else special.get(model.name, "Answer")
        if base == "WriteResult":
            bases = ["from .._model import WriteResult, field"]
        elif base in {"Item", "Ids"}:
            bases = ["from typing import Literal", "from .._model import field"]
            bases += [f"from .._named import {base}"]
        head = f"class {model.name}({base}):"
        body = [*_of_answer(fields), *_item(fields, contract)]
        if "x-kind" in schema:
            body.append(_kind(schema["x-kind"]))
        if is_map:  # the names are in a string, where ruff does not see them
            others = {f"{each}  # noqa: F401" for each in others}
    return "\n".join(
        [
            "from __future__ import annotations",
            *sorted(imports - others),
            *bases,
            *(["if TYPE_CHECKING:", indented("\n".join(sorted(others)))] if others else []),
            head,
            indented("\n".join([about, *body]).strip() or "pass"),
            "",
        ]
    )


def _kind(kind: str) -> str:
    head = f'@property\ndef kind(self) -> Literal["{kind}"]:\n'
    return head + indented(f'"""What it is."""\nreturn "{kind}"')


def described(schema: Node) -> str:
    """Return what a property is, and what it takes for it to be sent."""
    text = str(schema.get("description", "")).strip()
    if "x-extended" not in schema:
        return text
    return f"{text} Needs {_levels(schema['x-extended'])}."


def _levels(names: list[str]) -> str:
    first, *others = [f'`extended="{each}"`' for each in names]
    return " or ".join([first, *(each.replace("extended=", "") for each in others)])


def levels(contract: Contract, name: str) -> Iterator[str]:
    """Yield what depends on `extended`: fields of an object, and how much of others it holds."""
    needs: dict[str, list[str]] = {}
    holds: dict[str, str] = {}
    for key, schema in contract.properties(name).items():
        if "x-extended" in schema:
            needs.setdefault(_levels(schema["x-extended"]), []).append(f"`{key}`")
        for other, part in contract.objects(schema):
            if any("x-extended" in each for each in part.get("properties", {}).values()):
                holds.setdefault(other, key)
    lines = [f"{level} brings {', '.join(keys)}." for level, keys in needs.items()]
    if holds:
        of = ", ".join(f"`{key}`" for key in dict.fromkeys(holds.values()))
        see = ", ".join(f"`{each}`" for each in holds)
        lines.append(f"How much there is of {of} depends on `extended` too: see {see}.")
    for each in lines:
        yield wrapped(each)


def _enumeration(tree: ast.Module, enumeration: ast.ClassDef, contract: Contract) -> str:
    about = docstring(wrapped(contract.schemas[enumeration.name].get("description", "")))
    if about:
        enumeration.body.insert(0, ast.parse(about).body[0])
    return ast.unparse(tree)


def _fields(model: ast.ClassDef, contract: Contract) -> tuple[str | None, list[Field]]:
    """Return the type of the additional properties, None if there are none, and the fields."""
    properties = contract.properties(model.name)
    hints = {
        node.target.id: (node.annotation, node.value is None)
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    values, _ = hints.pop(EXTRAS, (None, False))
    keys = _keys(model)
    if keys.keys() != hints.keys() or set(keys.values()) != properties.keys():
        raise RuntimeError(
            f"model {model.name}: the generator has changed: {sorted(hints)} are declared, "
            f"{keys} are read, {sorted(properties)} are in the contract"
        )
    fields = []
    for name, (annotation, required) in hints.items():
        schema = properties[keys[name]]
        ours = hint(contract, schema)
        compare(f"model {model.name}, {keys[name]}", ours, annotation, {"Unset"})
        fields.append(Field(name, keys[name], ours, required, schema))
    extras = ast.unparse(values).removeprefix("dict[str, ").removesuffix("]") if values else None
    return extras, fields


def _of_answer(fields: list[Field]) -> Iterator[str]:
    """Write the fields of an answer.

    The generator puts an underscore after any name that Python has a use for; a field such as
    `type` needs none. Both names work.
    """
    aliases = []
    for each in fields:
        if each.name == f"{each.key}_" and each.key not in WORDS_OF_HINTS | set(keyword.kwlist):
            aliases.append(each)
            each = evolve(each, name=each.key)
        if hasattr(Answer, each.name):
            raise RuntimeError(f"{each.name}: a field cannot be called as what every answer has")
        yield each.of_answer()
    for each in aliases:
        yield (
            f"@property\ndef {each.name}(self) -> {each.answer_hint}:\n"
            f'    """As `{each.key}`."""\n    return self.{each.key}'
        )


def _item(fields: list[Field], contract: Contract) -> Iterator[str]:
    """Write the property for what `type` names, where that is one of the other fields."""
    by_key = {each.key: each for each in fields}
    kinds = contract.resolve(by_key["type"].schema).get("enum", []) if "type" in by_key else []
    named = [by_key[each] for each in kinds if each in by_key]
    if len(named) < 2 or "item" in by_key:
        return
    hints = [each.answer_hint.removesuffix(" | None") for each in named]
    words = ", ".join(f"`{each.key}`" for each in named)
    hint_of_all = " | ".join([*dict.fromkeys(hints), "None"])
    yield (
        f"@property\ndef item(self) -> {hint_of_all}:\n"
        f'    """What `type` names, one of {words}; None if that is another."""\n'
        f"    item: {hint_of_all}\n"
        f"    item = getattr(self, self.type) if self.type in self._fields else None\n"
        f"    return item"
    )


def _keys(model: ast.ClassDef) -> dict[str, str]:
    """Return the JSON name of each attribute.

    from_dict pops them one after the other, and passes them to the constructor in that order.
    """
    keys: list[tuple[int, str]] = []
    names: list[str] = []
    for node in ast.walk(_methods(model)["from_dict"]):
        match node:
            case ast.Call(ast.Attribute(ast.Name("d"), "pop"), [ast.Constant(str(key)), *_]):
                keys.append((node.lineno, key))
            case ast.Call(ast.Name("cls"), [], keywords):
                names = [str(keyword.arg) for keyword in keywords]
    return dict(zip(names, (key for _, key in sorted(keys)), strict=True))


def _methods(model: ast.ClassDef) -> dict[str, ast.FunctionDef]:
    return {node.name: node for node in model.body if isinstance(node, ast.FunctionDef)}
