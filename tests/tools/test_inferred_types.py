"""The types of the generated client change only on purpose: `make check` compares them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import inferred_types
from tools.inferred_types import LISTING, names

SOME = {each: names()[each] for each in ("api.countries.get_countries", "tree.countries.list")}


def test_every_operation_and_every_method_is_listed() -> None:
    lines = [each.split() for each in LISTING.read_text("utf-8").splitlines()]
    listed = {name: int(count) for name, count, *_ in lines}
    assert listed == {name: len(each) for name, each in names().items()}
    assert listed["api.movies.get_a_movie"] == listed["tree.movies.get"] == 4
    assert sum(listed.values()) > 2_800


@pytest.mark.nightly
def test_a_type_that_changed_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [each for each in LISTING.read_text("utf-8").splitlines() if each.split()[0] in SOME]
    listing = tmp_path / "listing.txt"
    listing.write_text("\n".join([lines[0], f"{lines[1][:-12]}{'0' * 12}"]))
    monkeypatch.setattr(inferred_types, "names", lambda: SOME)
    monkeypatch.setattr(inferred_types, "LISTING", listing)
    monkeypatch.setattr("sys.argv", ["inferred_types", "--check"])
    assert inferred_types.main() == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("tree.countries.list: ")
    assert len(told) == 2
    assert "make inferred-types" in told[1]
    monkeypatch.setattr("sys.argv", ["inferred_types"])
    assert inferred_types.main() == 0
    assert listing.read_text("utf-8").splitlines() == lines


@pytest.mark.nightly
def test_what_a_checker_does_not_know_is_an_error() -> None:
    with pytest.raises(RuntimeError, match=r"says nothing of blocking\.movies\.nothing"):
        inferred_types.types(["blocking.movies.nothing", "blocking.movies.get"])
