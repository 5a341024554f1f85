"""Rewrite the generated models: their fields stay, what they do comes from the runtime.

The generator spells out how each model is read and written, field by field, in a hundred lines of
its own. All of that follows from the hints of the fields, and runtime/_json.py reads those.
"""

import ast
from pathlib import Path

from attrs import frozen

from codegen.contract import Contract, Node
from codegen.source import docstring, generated_as_expected, indented, wrapped

EXTRAS = "additional_properties"


@frozen
class Field:
    """An attribute of a model."""

    name: str
    key: str
    """Its name in JSON."""
    hint: str
    required: bool
    schema: Node

    def __str__(self) -> str:
        options = []
        if not self.required:
            options.append("default=UNSET")
        if self.key != self.name:
            options.append(f'metadata={{"key": {self.key!r}}}')
        if self.schema.get("format") == "password":
            options.append("repr=False")
        value = f" = field({', '.join(options)})" if options else ""
        if options == ["default=UNSET"]:
            value = " = UNSET"
        doc = docstring(wrapped(self.schema.get("description", "")))
        return f"{self.name}: {self.hint}{value}" + (f"\n{doc}" if doc else "")


def rewrite_models(package: Path, contract: Contract) -> None:
    """Rewrite every model in `package`. Raises RuntimeError where one is not as expected."""
    for path in sorted(package.glob("models/*.py")):
        tree = ast.parse(path.read_text())
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                with generated_as_expected(path):
                    # What has no methods is an enumeration.
                    write = _module if _methods(node) else _enumeration
                    path.write_text(write(tree, node, contract))


def _module(tree: ast.Module, model: ast.ClassDef, contract: Contract) -> str:
    imports = {
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    imports.remove("from __future__ import annotations")
    # Only hints use other models: the runtime imports them when it first needs to.
    others = {each for each in imports if each.startswith("from ..models.")}
    extras, fields = _fields(model, contract.properties(model.name))
    body = [docstring(wrapped(contract.schemas[model.name].get("description", "")))]
    if extras is None:
        base = "Model"
    elif extras == "Any":
        base = "OpenModel[Any]"
    else:
        base = f'OpenModel["{extras}"]'
        body.append(f"{EXTRAS}: dict[str, {extras}] = field(init=False, factory=dict)")
    return "\n".join(
        [
            "from __future__ import annotations",
            *sorted(imports - others),
            "from attrs import define, field",
            "from .._model import Model, OpenModel",
            *(["if TYPE_CHECKING:", indented("\n".join(sorted(others)))] if others else []),
            "@define(repr=False)",
            f"class {model.name}({base}):",
            indented("\n".join([*body, *map(str, fields)]).strip() or "pass"),
            "",
        ]
    )


def _enumeration(tree: ast.Module, enumeration: ast.ClassDef, contract: Contract) -> str:
    about = docstring(wrapped(contract.schemas[enumeration.name].get("description", "")))
    if about:
        enumeration.body.insert(0, ast.parse(about).body[0])
    return ast.unparse(tree)


def _fields(model: ast.ClassDef, properties: dict[str, Node]) -> tuple[str | None, list[Field]]:
    """Return the type of the additional properties, None if there are none, and the fields."""
    hints = {
        node.target.id: (ast.unparse(node.annotation), node.value is None)
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    extras, _ = hints.pop(EXTRAS, (None, False))
    keys = _keys(model)
    if keys.keys() != hints.keys() or set(keys.values()) != properties.keys():
        raise RuntimeError(
            f"model {model.name}: the generator has changed: {sorted(hints)} are declared, "
            f"{keys} are read, {sorted(properties)} are in the contract"
        )
    fields = [
        Field(name, keys[name], hint, required, properties[keys[name]])
        for name, (hint, required) in hints.items()
    ]
    return extras and extras.removeprefix("dict[str, ").removesuffix("]"), fields


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
