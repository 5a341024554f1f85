from __future__ import annotations

from generated_client.api.authentication_devices import poll_for_the_access_token as poll
from tools import outcomes


def test_every_documented_status_of_a_poll_has_an_outcome() -> None:
    assert poll.OPERATION.statuses == {200, 400, 404, 409, 410, 418, 429}
    assert outcomes.main() == 0


def test_one_without_says_where_to_decide() -> None:
    assert outcomes.undecided(poll.OPERATION.statuses | {402}) == [
        (
            "openapi.yaml: operation poll_for_the_access_token, status 402: it has no outcome; "
            "decide it in POLL_OUTCOMES of trakt_auth/_statuses/statuses.py"
        )
    ]
