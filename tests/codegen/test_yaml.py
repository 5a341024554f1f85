"""YAML is read as version 1.2 has it."""

from pathlib import Path
from typing import Any

import pytest

from codegen import yaml


def load(path: Path, text: str) -> Any:
    path.write_text(text)
    return yaml.load(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("NO", "NO"), ("on", "on"), ("yes", "yes"), ("true", True), ("False", False)),
        *(("12:30", "12:30"), ("2024-01-02", "2024-01-02"), ("1_000", "1_000")),
        *(("017", 17), ("0o17", 15), ("0x1F", 31), ("-7", -7), ("+7", 7)),
        *(
            (".5", 0.5),
            ("1.", 1.0),
            ("-1e3", -1000.0),
            ("-.inf", float("-inf")),
            ("1.2.3", "1.2.3"),
        ),
        *(("", None), ("~", None), ("null", None), ("'7'", "7"), ("'true'", "true")),
        *(("[1, a]", [1, "a"]), ('{"a": {"b": null}}', {"a": {"b": None}})),
    ],
)
def test_values(tmp_path: Path, text: str, value: object) -> None:
    loaded = load(tmp_path / "a.yaml", f"key: {text}")["key"]
    assert (type(loaded), loaded) == (type(value), value)


@pytest.mark.parametrize("text", ["a: 1\na: 2", "x:\n  b: 1\n  c: 2\n  b: 1", '{"a": 1, "a": 1}'])
def test_a_key_that_stands_twice_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(yaml.YAMLError, match=r"the key '[ab]' stands twice"):
        load(tmp_path / "a.yaml", text)


def test_what_is_no_yaml_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(yaml.YAMLError):
        load(tmp_path / "a.yaml", "a: [1")
