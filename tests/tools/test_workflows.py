"""What the workflows may do: what runs code of this repository cannot write, sign or publish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import yaml

FOLDER = Path(__file__).parents[2] / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
BY_COMMIT = re.compile(r"uses: [\w.-]+(?:/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def workflow(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(file)
    return loaded


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in FILES:
        above = workflow(file)
        for name, job in above["jobs"].items():
            yield f"{file.stem}.{name}", {"permissions": above["permissions"], **job}


JOBS = dict(jobs())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_actions_are_named_by_their_commit(file: Path) -> None:
    """A tag can be moved to other code by whoever takes over the action."""
    lines = [line.strip().removeprefix("- ") for line in file.read_text("utf-8").splitlines()]
    used = [line for line in lines if line.startswith("uses:")]
    assert used
    assert [line for line in used if not BY_COMMIT.fullmatch(line)] == []


def test_one_commit_of_each_action() -> None:
    used = re.findall(r"uses: (\S+)@(\w+) # (\S+)", "".join(map(Path.read_text, FILES)))
    assert len({name for name, *_ in used}) == len({*used})


@pytest.mark.parametrize("name", JOBS)
def test_what_runs_code_has_no_right_but_to_read(name: str) -> None:
    job = JOBS[name]
    if any("run" in step for step in job["steps"]):
        assert job["permissions"] in ({}, {"contents": "read"})


def test_the_build_of_a_release_has_no_rights() -> None:
    release = workflow(FOLDER / "release.yml")
    assert release["permissions"] == release["jobs"]["build"]["permissions"] == {}


def test_the_rights_of_a_release_are_held_by_jobs_that_only_download_and_pass_on() -> None:
    for name, job in workflow(FOLDER / "release.yml")["jobs"].items():
        if name == "build":
            continue
        first, *rest = job["steps"]
        assert first["uses"].startswith("actions/download-artifact@")
        assert len(rest) == 1
        assert "uses" in rest[0]
        assert "contents" not in job["permissions"]
        assert "build" in job["needs"]


def test_only_one_job_can_publish_and_a_person_approves_it() -> None:
    holders = [name for name, job in JOBS.items() if job.get("environment") == "release"]
    assert holders == ["release.publish"]
    [_, publishes] = JOBS["release.publish"]["steps"]
    assert publishes["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert JOBS["release.publish"]["permissions"] == {"id-token": "write"}
