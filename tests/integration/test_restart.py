"""A login that is written down by one process and waited on by another."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.integration.program import polls
from trakt_auth import DeviceFlow
from trakt_auth.sandbox import Sandbox

pytestmark = pytest.mark.slow

# It says how it ended, and writes no secret where one could see it.
WAIT = """
import json, sys
from trakt_auth import App, DeviceCode, DeviceFlow, DeviceFlowError
with DeviceFlow(App.from_env()) as flow:
    try:
        token = flow.wait(DeviceCode.from_dict(json.load(sys.stdin)))
    except DeviceFlowError as error:
        print(type(error).__name__)
    else:
        print("signed in for", token.expires_in)
"""


@pytest.mark.parametrize(
    ("answer", "said"), [("approve", "signed in for 604800\n"), ("deny", "AccessDenied\n")]
)
def test_another_process_takes_the_login_up(answer: str, said: str) -> None:
    with Sandbox(interval=1) as sandbox:
        with DeviceFlow(sandbox.app) as flow:
            written = json.dumps(flow.start().to_dict())
        getattr(sandbox, answer)()
        done = subprocess.run(
            [sys.executable, "-c", WAIT],
            input=written,
            env=sandbox.env,
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert (
            done.stdout == {"approve": "signed in for 604800\n", "deny": "AccessDenied\n"}[answer]
        )
        assert done.stderr == ""
        poll = polls(sandbox)[-1]
        # Whoever wrote the code down may have polled just before: an interval comes first.
        assert poll.spacing is not None
        assert poll.spacing >= 0.9
