"""What the generated client takes and returns, read from its source as a person would read it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from attrs import frozen

from codegen.hints import identifier


@frozen
class Argument:
    """An argument of a generated function."""

    name: str
    types: tuple[str, ...]
    """The members of its type, without Unset."""
    required: bool
    positional: bool


@frozen(slots=False)
class Function:
    """The generated functions of one operation: ``sync``, ``asyncio`` and the detailed ones."""

    module: str
    tree: ast.Module

    @classmethod
    def read(cls, root: Path, tag: str, operation: str) -> Function:
        """Read the module of an operation."""
        steps = ("generated_client", "api", identifier(tag), identifier(operation))
        source = root.joinpath(*steps).with_suffix(".py").read_text(encoding="utf-8")
        return cls(".".join(steps), ast.parse(source))

    @property
    def name(self) -> str:
        """The name of the module, by which it is called."""
        return self.module.rpartition(".")[2]

    @property
    def package(self) -> str:
        """Where the module is."""
        return self.module.rpartition(".")[0]

    @cached_property
    def arguments(self) -> list[Argument]:
        """What it takes beside the client, in order."""
        node = self._functions[-1].args
        found = [_argument(each, positional=True) for each in node.args]
        found += [_argument(each, positional=False) for each in node.kwonlyargs]
        return [each for each in found if each.name != "client"]

    @property
    def signature(self) -> str:
        """How it is called, with what may be left out."""
        positional = [each.name for each in self.arguments if each.positional]
        keywords = [
            each.name if each.required else f"{each.name}=UNSET"
            for each in self.arguments
            if not each.positional
        ]
        return f"{self.name}({', '.join([*positional, '*', 'client', *keywords])})"

    @cached_property
    def returns(self) -> tuple[str, ...]:
        """The types of the parsed body; none where no answer has one."""
        # Of overloads the last before the function itself is for any arguments.
        response = self._functions[-2:][0].returns
        assert isinstance(response, ast.Subscript)  # noqa: S101 - Response[...]
        return _types(response.slice, without={"None"})

    @cached_property
    def _functions(self) -> list[ast.FunctionDef]:
        """``sync_detailed``, after its overloads."""
        found = [each for each in self.tree.body if isinstance(each, ast.FunctionDef)]
        return [each for each in found if each.name == "sync_detailed"]


@frozen
class Field:
    """A field of a model, or a member of an enumeration."""

    name: str
    types: tuple[str, ...]
    required: bool
    description: str


@frozen
class Model:
    """A class of ``generated_client.models``."""

    name: str
    description: str
    is_enum: bool
    fields: tuple[Field, ...]


def read_models(root: Path) -> list[Model]:
    """Read all models, in the order of their names."""
    found: list[Model] = []
    for path in (root / "generated_client" / "models").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [_model(node) for node in tree.body if isinstance(node, ast.ClassDef)]
    return sorted(found, key=lambda model: model.name)


def _model(node: ast.ClassDef) -> Model:
    bases = {ast.unparse(base) for base in node.bases}
    return Model(
        name=node.name,
        description=ast.get_docstring(node) or "",
        is_enum=any(base.endswith("Enum") for base in bases),
        fields=tuple(_fields(node.body)),
    )


def _fields(body: list[ast.stmt]) -> Iterator[Field]:
    for position, node in enumerate(body):
        description = _docstring(body[position + 1 : position + 2])
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            types = _types(node.annotation)
            required = not re.search("UNSET|None", ast.unparse(node.value or ast.Constant("")))
            yield Field(node.target.id, types, required, description)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            name = ast.unparse(node.targets[0])
            yield Field(name, (repr(node.value.value),), True, description)


def _docstring(following: list[ast.stmt]) -> str:
    for node in following:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    return ""


def _argument(node: ast.arg, *, positional: bool) -> Argument:
    required = "Unset" not in ast.unparse(node.annotation) if node.annotation else True
    return Argument(node.arg, _types(node.annotation), required, positional)


def _types(node: ast.expr | None, without: set[str] | None = None) -> tuple[str, ...]:
    """Return the members of a union, None last."""
    left_out = {"Unset"} | (without or set())
    names = [name for name in _members(node) if name not in left_out]
    return tuple(sorted(names, key="None".__eq__))


def _members(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    elif node is not None:
        yield ast.unparse(node).replace("datetime.", "").replace("models.", "")
