"""Hold the outcomes of a poll against the contract: ``python -m tools.outcomes``."""

from __future__ import annotations

import sys

from generated_client.api.authentication_devices import poll_for_the_access_token as poll
from trakt_auth._statuses.statuses import POLL_OUTCOMES


def undecided(documented: frozenset[int]) -> list[str]:
    """Say of each status of the contract that no outcome is decided for where to decide it."""
    return [
        f"openapi.yaml: operation poll_for_the_access_token, status {status}: it has no outcome; "
        "decide it in POLL_OUTCOMES of trakt_auth/_statuses/statuses.py"
        for status in sorted(documented - POLL_OUTCOMES.keys())
    ]


def main() -> int:
    """Return the exit code: 0 if every documented status has an outcome, 1 otherwise."""
    complaints = undecided(poll.OPERATION.statuses)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
