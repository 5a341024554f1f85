"""The stub that type checkers read of the models says the same as the models."""

import ast
import inspect
from enum import Enum
from pathlib import Path

import pytest

from generated_client import models

STUB = Path(models.__file__).with_suffix(".pyi")
CLASSES = {
    node.name: node for node in ast.parse(STUB.read_text()).body if isinstance(node, ast.ClassDef)
}


def test_it_has_all_models_and_no_other_name() -> None:
    assert sorted(CLASSES) == sorted(dir(models))


@pytest.mark.slow
def test_fields_values_and_properties() -> None:
    for name, node in CLASSES.items():
        model = getattr(models, name)
        hints = {each: _plain(hint) for each, hint in inspect.get_annotations(model).items()}
        values = {each.name: each.value for each in model} if issubclass(model, Enum) else {}
        own = {each for each, value in vars(model).items() if isinstance(value, property)}
        properties = own - hints.keys()
        assert hints == {
            ast.unparse(each.target): ast.unparse(each.annotation)
            for each in node.body
            if isinstance(each, ast.AnnAssign)
        }
        assert values == {
            ast.unparse(each.targets[0]): ast.literal_eval(each.value)
            for each in node.body
            if isinstance(each, ast.Assign)
        }
        assert properties == {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
        assert [each.__name__ for each in model.__bases__] == [
            ast.unparse(each).partition("[")[0] for each in node.bases
        ]


def _plain(hint: str) -> str:
    return ast.unparse(ast.parse(hint))
