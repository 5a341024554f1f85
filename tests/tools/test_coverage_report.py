"""The report says what is lacking and what fails, and blames what may not."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.contract import Operation
from tools.contract import coverage_report
from tools.contract.corpus import read_corpus
from tools.contract.letter import Letter
from tools.contract.operations import find, read_known
from tools.contract.replay import differences

pytestmark = pytest.mark.slow

PLAY = {
    "id": 9123456789,
    "watched_at": "2026-03-01T20:15:00.000Z",
    "action": "watch",
    "type": "movie",
    "movie": {
        "title": "The Slow Train",
        "year": None,
        "ids": {
            "trakt": 900417,
            "slug": "the-slow-train",
            "imdb": "tt9004170",
            "tmdb": None,
            "moon": "a key of tomorrow",
        },
    },
}
Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def known() -> dict[str, Operation]:
    return read_known()


@pytest.fixture(scope="module")
def letter() -> Letter:
    return Letter()


@pytest.fixture
def run(
    known: dict[str, Operation],
    letter: Letter,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Report on one body, and on a list of operations if there is one."""
    monkeypatch.setattr(coverage_report, "read_known", lambda: known)
    monkeypatch.setattr(coverage_report, "Letter", lambda: letter)

    def report(
        body: object = None,
        *,
        operations: list[dict[str, object]] | None = None,
        options: tuple[str, ...] = (),
        **entry: object,
    ) -> tuple[int, str]:
        arguments = list(options)
        if operations is not None:
            (tmp_path / "contract.json").write_text(json.dumps({"operations": operations}))
            arguments += ["--contract", str(tmp_path / "contract.json")]
        if body is not None:
            (tmp_path / "body.json").write_text(body if isinstance(body, str) else json.dumps(body))
            index = {"file": "body.json", "method": "GET", "path": "/sync/history/movies"}
            (tmp_path / "index.json").write_text(json.dumps([index | {"status": 200} | entry]))
            arguments += ["--corpus", str(tmp_path)]
        code = coverage_report.main(arguments)
        return code, capsys.readouterr().out

    return report


def test_a_recorded_body_parses_and_comes_back_equal(run: Run) -> None:
    code, out = run([PLAY])
    assert code == 0
    assert "come back equal: 1 of 1" in out


def test_keys_without_a_field_are_kept_and_listed(run: Run) -> None:
    code, out = run([PLAY, PLAY], options=("--unknown-keys",))
    assert code == 0
    assert "Keys without a field: 1." in out
    assert "MovieIds.moon: 2" in out


@pytest.mark.parametrize(
    ("entry", "code", "verdict"),
    [
        ({}, 1, "FAILS"),
        ({"kind": "recorded"}, 1, "FAILS"),
        ({"kind": "doc-derived"}, 0, "may fail: doc-derived"),
    ],
)
def test_a_body_of_another_shape_is_named_without_values(
    run: Run, entry: dict[str, object], code: int, verdict: str
) -> None:
    found, out = run({"title": "The Slow Train"}, **entry)
    assert found == code
    line = next(line for line in out.splitlines() if line.startswith("  body.json"))
    assert "get_sync_history_by_type" in line
    assert "expected an array, found an object" in line
    assert verdict in line
    assert "Slow Train" not in out


@pytest.mark.parametrize(
    ("odd", "fault"),
    [
        ({"id": "The Slow Train"}, 'id: the value is not of type "integer"'),
        ({"watched_at": None}, 'watched_at: the value is not of type "string"'),
        ({"action": "dreamt"}, "action: the value is not one of"),
        ({"moon": "The Slow Train"}, "[0]: Additional properties are not allowed ('moon' was"),
        ({"movie": {"title": "x", "ids": {}}}, '[0].movie.ids: "trakt" is a required property'),
    ],
)
def test_a_body_that_is_not_in_the_letter_as_described_is_told(
    run: Run, odd: dict[str, object], fault: str
) -> None:
    ids = {"trakt": 1, "slug": "x", "imdb": None, "tmdb": None}
    sound = PLAY | {"movie": {"title": "x", "year": None, "ids": ids}}
    assert "in the letter as described: 1 of 1" in run([sound])[1]
    code, out = run([sound | odd])
    assert code == 0
    assert "in the letter as described: 0 of 1" in out
    assert fault in out
    assert "Slow Train" not in out


def test_the_letter_depends_on_what_was_asked_for(run: Run) -> None:
    shows = {"path": "/sync/watched/shows"}
    assert "as described: 0 of 1" in run({"1": {"1": {"1": None}}}, **shows)[1]
    fitting = {"1": {"1": {"1": ["2026-03-01T20:15:00.000Z"]}}}
    assert "as described: 1 of 1" in run(fitting, query="extended=min", **shows)[1]
    assert "as described: 0 of 1" in run([], query="extended=min", **shows)[1]


def test_a_request_that_cannot_be_made_fails(run: Run) -> None:
    code, out = run([], query="page=2&moon=full")
    assert code == 1
    assert "get_sync_history_by_type: it has no parameter moon" in out


def test_a_time_in_another_spelling_comes_back_in_it(run: Run) -> None:
    code, out = run([PLAY | {"watched_at": "2026-03-01T20:15:00Z"}])
    assert code == 0
    assert "watched_at" not in out


def test_a_body_of_no_operation_fails_unless_the_operation_is_not_public(run: Run) -> None:
    entry: dict[str, object] = {"path": "/team", "path_template": "/team/"}
    assert run([], **entry)[0] == 1
    team: dict[str, object] = {"method": "GET", "path": "/team/", "audience": "web-only"}
    code, out = run([], operations=[team], **entry)
    assert code == 0
    assert "the operation is not public" in out


def test_an_empty_error_needs_no_body(run: Run) -> None:
    assert run("", path="/movies/nowhere", status=404)[0] == 0


def test_a_lacking_operation_and_a_lacking_parameter_are_blamed(run: Run) -> None:
    page = {"in": "query", "name": "page"}
    moon = {"in": "query", "name": "moon"}
    code, out = run(
        operations=[
            {"method": "GET", "path": "/movies/trending", "parameters": [page, moon]},
            {"method": "GET", "path": "/moons"},
        ]
    )
    assert code == 1
    assert "Operations: 1 of 2." in out
    assert "  lacking: GET /moons" in out
    assert "Their parameters: 1 of 2." in out
    assert "  lacking: moon, in the query of GET /movies/trending" in out


def test_an_entry_that_lacks_a_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text('[{"file": "body.json"}]')
    with pytest.raises(ValueError, match="an entry lacks method, path, status"):
        read_corpus(tmp_path)


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/movies/trending", "get_trending_movies"),
        ("/movies/the-slow-train-2024", "get_a_movie"),
        ("/sync/history", "get_sync_history"),
        ("/users/me/watched/movies", "get_watched_movies"),
        ("/users/me/watched/seasons", "get_user_watched"),
        ("/users/me", "get_user_profile"),
        ("/calendars/all/shows/new", "get_upcoming_new_shows"),
        ("/moons/1", None),
    ],
)
def test_the_operation_is_found_by_its_path_alone(path: str, operation: str | None) -> None:
    found = find("GET", path)
    assert (found and found[0]) == operation


@pytest.mark.parametrize(
    ("expected", "found", "difference"),
    [
        (8, 8.0, None),
        ({"a": [1]}, {"a": [1]}, None),
        (1, True, ("", "has changed")),
        ({"a": None}, {}, (".a", "is lost")),
        ({}, {"a": None}, (".a", "has appeared")),
        ([{"a": 1}], [{"a": 2}], ("[0].a", "has changed")),
        ([1, 2], [1], ("", "has 1 items, not 2")),
        ("2026-03-01T20:15:00Z", "2026-03-01T20:15:01Z", ("", "has changed")),
        ("one", "other", ("", "has changed")),
    ],
)
def test_differences(expected: object, found: object, difference: tuple[str, str] | None) -> None:
    assert list(differences(expected, found)) == ([] if difference is None else [difference])
