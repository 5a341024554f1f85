"""JSON and tables that hold odd text: what is written reads back the same."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import Any

import pytest

from trakt_auth.cli.answers import array_lines
from trakt_auth.cli.export import _rows
from trakt_auth.cli.export_kinds import KINDS
from trakt_auth.cli.json_input import NotJson, from_text
from trakt_auth.cli.output import json_text

ODD = ["Amélie 千", "half an emoji \ud83d", "\u2028"]


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "cp1252", "ascii", "utf-16"])
@pytest.mark.parametrize("text", ODD)
def test_json(monkeypatch: pytest.MonkeyPatch, encoding: str, text: str) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    written = json_text({"title": text})
    assert json.loads(written.encode()) == {"title": text}
    assert written.isascii() == (encoding not in ("utf-8", "UTF8") or "\ud83d" in text)


def test_json_of_a_stdout_without_an_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert json_text("千") == '"千"'


def test_json_in_a_file_is_utf8_whatever_stdout_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    assert list(array_lines(["千"], "utf-8")) == ["[", '"千"', "]"]


@pytest.mark.parametrize(
    "notes", ["two\nlines", "two\rlines", "two\r\nlines", '"quoted", and so on']
)
def test_a_table(notes: str) -> None:
    item: Any = {"type": "movie", "movie": {"title": "Tron", "ids": {}}, "notes": notes}
    text = "".join(f"{line}\n" for line in _rows(KINDS["watchlist"], iter([item])))
    [row] = csv.DictReader(io.StringIO(text, newline=""))
    assert row["notes"] == notes


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "[1, NaN]"])
def test_what_python_takes_for_json(text: str) -> None:
    with pytest.raises(NotJson, match="is not JSON"):
        from_text(text)
