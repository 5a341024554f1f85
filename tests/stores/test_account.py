"""Account names as keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth.errors import ConfigurationError
from trakt_auth.stores.account import LONGEST_KEY, account_key, account_name

names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=16)


@given(names)
def test_every_name_comes_back(name: str) -> None:
    assert account_name(account_key(name)) == name


@given(names)
def test_every_key_is_a_safe_file_name_on_every_system(name: str) -> None:
    key = account_key(name)
    assert {*key} <= {*"abcdefghijklmnopqrstuvwxyz0123456789-_.@%"}
    assert not key.startswith(".")
    assert key == key.lower()
    assert len(key) <= LONGEST_KEY


@given(names, names)
def test_no_two_names_share_a_key(one: str, other: str) -> None:
    assert (one == other) == (account_key(one) == account_key(other))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("default", "default"),
        ("user@example.com", "user@example.com"),
        ("Bob", "%42ob"),
        ("a/b", "a%2fb"),
        ("..", "%2e."),
        ("con", "%63on"),
        ("com1.old", "%63om1.old"),
        ("CON", "%43%4f%4e"),
        ("console", "console"),
        ("100%", "100%25"),
        ("é", "%c3%a9"),
        ("a" * LONGEST_KEY, "a" * LONGEST_KEY),
    ],
)
def test_examples(name: str, key: str) -> None:
    assert account_key(name) == key
    assert account_name(key) == name


@pytest.mark.parametrize("name", ["a" * (LONGEST_KEY + 1), "A" * 67, "空" * 23])
def test_a_name_that_is_too_long(name: str) -> None:
    with pytest.raises(ConfigurationError, match="too long"):
        account_key(name)
