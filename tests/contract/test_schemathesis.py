"""The sandbox against its contract, by requests that nobody thought of."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from tests.contract.operations import OPERATIONS
from tests.sandbox.calling import HEADERS
from trakt_auth.sandbox import Sandbox

CONTRACT = files("trakt_auth.sandbox.contract") / "openapi.json"

# 412 is Trakt's for another content type, and so for a body that is missing; 401 and 403 are for
# a bearer and an api key that are missing.
CONFIG = """
[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 412, 422]

# What keeps to the contract may still name what is not there, or come at the wrong time.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 401, 403, 404, 409, 420, 422]
"""

# `make schemathesis` asks for the coverage phase, which takes minutes, and for all requests.
PHASES = os.environ.get("SCHEMATHESIS_PHASES", "examples,fuzzing")

# Logins have rules of their own.
LOGINS = "^/oauth/"
RIGHT = ["--mode=positive"]

# What is wrong is said with 422, which the contract has only where there is a body; and paths
# overlap: /sync/watchlist/remove has a PUT, by way of /sync/watchlist/{list_item_id}.
OVERLAPS = "status_code_conformance,allow_header_conformance,unsupported_method"
WRONG = ["--mode=negative", f"--exclude-checks={OVERLAPS}"]
# By each boundary of each parameter. Of bodies, much that the contract does not have is taken, as
# Trakt does: null, and fields of former years. What is not is in the tests of the world.
WRONG_WRITES = [
    *("--mode=negative", f"--exclude-checks={OVERLAPS},negative_data_rejection"),
    *("--include-method=POST", "--include-method=PUT"),
]
# /users/{id}/watched/{type} takes what these do not.
TAKEN = "/watched/(movies|shows)$|/history/(movies|shows|episodes)$"


# By day a part: right reads are in test_operations.py, each of them, and wrong ones of a title are
# refused as those of a person are.
OF_TITLES = "^/(?!users/|sync/)"
RIGHT_WRITES = [*RIGHT, "--include-method=POST", "--include-method=PUT"]
WRONG_READS = [*WRONG, "--include-method=GET", "--include-method=DELETE"]

RUNS = {
    "right writes": (RIGHT_WRITES, LOGINS),
    "wrong reads": (WRONG_READS, f"{LOGINS}|{TAKEN}|{OF_TITLES}"),
}
if PHASES == "coverage":
    RUNS = {
        "right": (RIGHT, LOGINS),
        "wrong reads": (WRONG_READS, f"{LOGINS}|{TAKEN}"),
        "wrong writes": (WRONG_WRITES, f"{LOGINS}|{TAKEN}"),
    }


@pytest.fixture
def sandbox(options: list[str]) -> Iterator[Sandbox]:
    # What Trakt ignores, as a level of `extended` that nobody knows, is wrong for a strict one.
    with Sandbox(strict="--mode=negative" in options) as sandbox:
        yield sandbox


@pytest.mark.slow
@pytest.mark.parametrize(("options", "without"), RUNS.values(), ids=RUNS)
def test_requests(sandbox: Sandbox, tmp_path: Path, options: list[str], without: str) -> None:
    """A few for each operation, the same ones each time.

    Never a 5xx, and every answer is as the contract says.
    """
    config = tmp_path / "schemathesis.toml"
    config.write_text(CONFIG)
    headers = HEADERS | {"Authorization": f"Bearer {sandbox.issue_token()['access_token']}"}
    run = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "--config-file", config),
            *("run", str(CONTRACT), "--url", sandbox.url),
            *(f"--phases={PHASES}", "--max-examples=1", "--generation-deterministic", "--no-color"),
            *(f"--header={name}:{value}" for name, value in headers.items()),
            *options,
            f"--exclude-path-regex={without}",
        ],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    methods = {each.partition("=")[2] for each in options if "--include-method" in each}
    left = [
        each
        for each in OPERATIONS.values()
        if not re.search(without, each.path) and (not methods or each.method in methods)
    ]
    assert 0 < len(left) < len(OPERATIONS)
    assert f"{len(left)} selected / {len(OPERATIONS)} total" in run.stdout
    assert not [each for each in sandbox.requests if each.status is None or each.status >= 500]
