"""Counting what mutmut found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.mutation import Tally, count, report, selection

RESULTS = """
    trakt_auth._login.polling.x_timing__mutmut_1: killed
    trakt_auth._login.polling.xǁPollingPolicyǁstart__mutmut_8: survived
    trakt_auth._login.polling.xǁPollingPolicyǁstart__mutmut_12: timeout
    trakt_auth.stores.file.x__done__mutmut_1: no tests
"""


def test_mutants_are_counted_by_module() -> None:
    assert count(RESULTS) == {
        "trakt_auth._login.polling": Tally(
            3, ["trakt_auth._login.polling.xǁPollingPolicyǁstart__mutmut_8: survived"]
        ),
        "trakt_auth.stores.file": Tally(1, ["trakt_auth.stores.file.x__done__mutmut_1: no tests"]),
    }


@pytest.mark.parametrize(
    ("made", "survivors", "fine"), [(20, 1, True), (20, 2, False), (20, 0, True), (0, 0, False)]
)
def test_one_in_twenty_may_survive(
    made: int, survivors: int, fine: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report({"polling": Tally(made, ["mutant: survived"] * survivors)}) is fine
    assert f"{survivors} of {made} survived" in capsys.readouterr().out


def test_the_selection_names_modules_and_tests_that_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "trakt_auth/_calls/policy.py" in selection()["only_mutate"]
    moved = Path("pyproject.toml").read_text("utf-8").replace("_calls/policy.py", "_policy.py")
    (tmp_path / "pyproject.toml").write_text(moved, "utf-8")
    for folder in ("trakt_auth", "tests"):
        (tmp_path / folder).symlink_to(Path(folder).resolve())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FileNotFoundError, match=r"trakt_auth/_policy\.py"):
        selection()
