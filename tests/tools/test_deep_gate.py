"""Every field of a recorded answer is read, and what is not as the types say is counted."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.contract import Operation
from generated_client._reading import read
from generated_client.models import HistoryItem
from tools.contract import deep_gate
from tools.contract.deep_gate import Finding, walk
from tools.contract.operations import read_known

MOVIE = {
    "title": "The Slow Train",
    "year": None,
    "ids": {"trakt": 900417, "slug": "the-slow-train", "imdb": None, "tmdb": None},
}
PLAY = {
    "id": 9123456789,
    "watched_at": "2026-03-01T20:15:00.000Z",
    "action": "watch",
    "type": "movie",
    "movie": MOVIE,
}
OTHERWISE = [
    ({}, []),
    ({"id": "9"}, [("unreadable", "[].id")]),
    ({"watched_at": "yesterday"}, [("unreadable", "[].watched_at")]),
    ({"movie": MOVIE | {"title": ["The Slow Train"]}}, [("unreadable", "[].movie.title")]),
    ({"id": None}, [("undeclared null", "[].id")]),
    ({"movie": MOVIE | {"genres": ["drama", 8]}}, [("dropped", "[].movie.genres[]")]),
    ({"movie": MOVIE | {"genres": "drama"}}, [("unreadable", "[].movie.genres")]),
    (
        {"moon": 1, "movie": MOVIE | {"sun": 1}},
        [("unknown key", "[].movie.sun"), ("unknown key", "[].moon")],
    ),
    ({"action": "dream"}, [("unlisted value", "[].action")]),
    ({"movie": {"title": "x", "year": 2026}}, [("missing", "[].movie.ids")]),
]


@pytest.mark.parametrize(("change", "expected"), OTHERWISE)
def test_what_a_program_finds(change: dict[str, object], expected: list[tuple[str, str]]) -> None:
    sent = [PLAY | change]
    found = walk(read(list[HistoryItem], sent), sent)
    assert sorted((each.kind, each.field) for each in found) == sorted(expected)


def test_an_item_that_a_list_is_read_without_is_dropped_and_the_others_are_read() -> None:
    sent = [3, PLAY | {"id": None}]
    found = list(walk(read(list[HistoryItem], sent), sent))
    assert [(each.kind, each.field) for each in found] == [
        ("dropped", "[]"),
        ("undeclared null", "[].id"),
    ]


Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def known() -> dict[str, Operation]:
    return read_known()


@pytest.fixture
def run(
    known: dict[str, Operation],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Pass a corpus of one answer, recorded at some time, through the gate."""
    monkeypatch.setattr(deep_gate, "read_known", lambda: known)

    def gate(change: dict[str, object], reasons: str = "[]", **entry: object) -> tuple[int, str]:
        (tmp_path / "body.json").write_text(json.dumps([PLAY | change]))
        described = {"file": "body.json", "method": "GET", "path": "/users/ada/history"}
        (tmp_path / "index.json").write_text(json.dumps([described | {"status": 200} | entry]))
        (tmp_path / "reasons.yaml").write_text(reasons)
        code = deep_gate.main([str(tmp_path), "--reasons", str(tmp_path / "reasons.yaml")])
        return code, capsys.readouterr().out

    return gate


REASONS = """
- operation: get_user_*
  field: "[].id"
  kind: undeclared null
  reason: It was not numbered.
"""


@pytest.mark.slow
def test_the_years_are_counted_and_only_what_is_old_may_have_a_reason(run: Run) -> None:
    assert run({"moon": 1})[0] == 0
    code, out = run({"id": None}, recorded_at="2026-03-01T00:00:00Z")
    assert code == 1
    assert out.splitlines()[1].split() == ["2026", "1", "0", "1", "0", "0", "0", "0", "0"]
    assert "  1 undeclared null: get_user_watched_history [].id is null [FAILS]" in out

    assert run({"id": None}, REASONS, recorded_at="Sun, 01 Mar 2026 00:00:00 GMT")[0] == 1
    code, out = run({"id": None}, REASONS, recorded_at="Sun, 01 Mar 2020 00:00:00 GMT")
    assert (code, "[It was not numbered.]" in out) == (0, True)
    code, out = run({"id": None}, REASONS)
    assert (code, out.splitlines()[1].split()[0]) == (0, "undated")
    assert run({"id": "9"}, REASONS)[0] == 1


@pytest.mark.slow
def test_a_body_of_another_shape_cannot_be_read(run: Run) -> None:
    code, out = run({}, path="/users/ada/history/movies/1?unheard=1")
    assert code == 1
    assert "unreadable: " in out
    assert "no parameter unheard" in out
    assert run({}, path="/nowhere")[0] == 0


def test_the_reasons_can_be_read() -> None:
    reasons = deep_gate.read_reasons(deep_gate.REASONS)
    assert all(each.reason and each.kind in deep_gate.HARD for each in reasons)
    assert not any(
        each.covers("get_a_movie", Finding("undeclared null", ".title")) for each in reasons
    )
