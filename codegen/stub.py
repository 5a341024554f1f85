"""Write what type checkers read of the models: their heads, all in one file.

Most of the time that mypy takes for a model is that for its module, so that it would take a quarter
longer for a program of ten lines.
"""

import ast
from pathlib import Path

IMPORTS = {
    "Any": "from typing import Any",
    "Literal": "from typing import Literal",
    "datetime": "import datetime",
    "attrs": "import attrs",
    "Answer": "from .._model import Answer",
    "AnswerMap": "from .._model import AnswerMap",
    "WriteResult": "from .._model import WriteResult",
    "field": "from .._model import field",
    "Ids": "from .._named import Ids",
    "Item": "from .._named import Item",
    "Request": "from .._request import Request",
    "UNSET": "from ..types import UNSET",
    "OpenEnum": "from ..types import OpenEnum",
    "Unset": "from ..types import Unset",
}
"""By name, where the models have it from. Models are all there."""


def write_stub(package: Path) -> None:
    """Write the stub of `package`.models, of its rewritten modules."""
    found = [
        _head(node)
        for path in sorted(package.glob("models/*.py"))
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.ClassDef)
    ]
    used = {node.id for each in found for node in ast.walk(each) if isinstance(node, ast.Name)}
    lines = [line for name, line in IMPORTS.items() if name in used]
    stub = package / "models" / "__init__.pyi"
    stub.write_text("\n".join([*lines, *map(ast.unparse, found), ""]))


def _head(model: ast.ClassDef) -> ast.ClassDef:
    """Return a class without docstrings, and what its methods do."""
    nothing = ast.Expr(ast.Constant(...))
    for node in model.body:
        if isinstance(node, ast.FunctionDef):
            node.body = [nothing]
    model.body = [each for each in model.body if not _is_docstring(each)] or [nothing]
    return model


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
