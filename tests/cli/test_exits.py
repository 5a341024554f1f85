"""The exit codes, which scripts rely on."""

from __future__ import annotations

import inspect

import pytest

from trakt_auth import errors
from trakt_auth.cli.exits import LEGEND, Exit, exit_code

CODES = {
    errors.ConfigurationError: 2,
    errors.AccessDenied: 3,
    errors.CodeExpired: 4,
    errors.InvalidDeviceCode: 5,
    errors.CodeAlreadyUsed: 5,
    errors.LoginRequired: 6,
    errors.InvalidGrant: 6,
    errors.RateLimited: 7,
    errors.Unavailable: 7,
    errors.CertificateError: 7,
    errors.LoginCancelled: 130,
}


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, Exception)
    ],
)
def test_each_error_has_its_code(kind: type[errors.TraktAuthError]) -> None:
    assert exit_code(kind("went wrong")) == CODES.get(kind, 1)


def test_the_help_names_every_code() -> None:
    for code in Exit:
        assert f" {int(code)} " in LEGEND
