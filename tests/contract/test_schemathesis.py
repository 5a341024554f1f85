"""The sandbox against its contract, by requests that nobody thought of."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from tests.contract.operations import OPERATIONS
from tests.sandbox.calling import HEADERS
from trakt_auth.sandbox import Sandbox

CONTRACT = files("trakt_auth.sandbox.contract") / "openapi.json"

# 412 is Trakt's for another content type, and so for a body that is missing.
CONFIG = """
[checks.negative_data_rejection]
expected-statuses = [400, 404, 405, 412, 422]

# What keeps to the contract may still name what is not there, or come at the wrong time.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 401, 403, 404, 409, 420, 422]
"""

# `make schemathesis` asks for the coverage phase, which takes minutes.
PHASES = os.environ.get("SCHEMATHESIS_PHASES", "examples,fuzzing")

# Logins have rules of their own.
LOGINS = "^/oauth/"
RIGHT = ["--mode=positive"]

WRONG = [
    "--mode=negative",
    # What is wrong is said with 422, which the contract has only where there is a body; and paths
    # overlap: /sync/watchlist/remove has a PUT, by way of /sync/watchlist/{list_item_id}.
    "--exclude-checks=status_code_conformance,allow_header_conformance,unsupported_method",
]
# /users/{id}/watched/{type} takes what these do not.
TAKEN = "/watched/(movies|shows)$|/history/(movies|shows|episodes)$"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "without"), [(RIGHT, LOGINS), (WRONG, f"{LOGINS}|{TAKEN}")], ids=["right", "wrong"]
)
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
        timeout=900,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    left = [each for each in OPERATIONS.values() if not re.search(without, each.path)]
    assert 0 < len(left) < len(OPERATIONS)
    assert f"{len(left)} selected / {len(OPERATIONS)} total" in run.stdout
    assert not [each for each in sandbox.requests if each.status is None or each.status >= 500]
