"""Text of others, as a terminal and a log may have it."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
import unicodedata

import pytest

from trakt_auth import events
from trakt_auth._ground.shown import shown
from trakt_auth._statuses.details import fields
from trakt_auth.errors import ConfigurationError, TraktAuthError

BIDI = ("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def commands() -> list[str]:
    """All characters that a terminal obeys, or that turn the direction of a text."""
    every = map(chr, range(0x10000))  # beyond, there are none
    return [
        each
        for each in every
        if unicodedata.category(each) in ("Cc", "Zl", "Zp", "Cs")
        or unicodedata.bidirectional(each) in BIDI[1:]
        or each in "\u061c\u200e\u200f"
    ]


def test_every_character_that_commands_is_visible() -> None:
    for each in commands():
        said = shown(f"a{each}b")
        assert said == f"a\\u{ord(each):04x}b"
        assert said.isprintable()


def test_all_other_text_is_as_it_is() -> None:
    text = "Amélie 千 \N{FAMILY} \N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL} العربية \\u001b"
    assert shown(text) == text
    assert shown(shown("\x1b\n")) == shown("\x1b\n")


def test_a_layout_may_be_kept() -> None:
    assert shown("a\n\tb\rc", keep="\n\t") == "a\n\tb\\u000dc"


def test_json_stays_json() -> None:
    value = {"name": "".join(commands()[:80]) + '"\\'}
    assert json.loads(shown(json.dumps(value, ensure_ascii=False))) == value


@pytest.mark.parametrize("kind", [TraktAuthError, ConfigurationError])
def test_the_message_of_an_error_is_shown(kind: type[TraktAuthError]) -> None:
    error = kind("account a\n\x1b[2J\x9b\u202e")
    error = pickle.loads(pickle.dumps(error))
    assert str(error) == r"account a\u000a\u001b[2J\u009b\u202e"
    said = "".join(traceback.format_exception(error))
    assert said.rstrip("\n").replace("\n", "").isprintable()


@pytest.mark.parametrize(
    "event",
    [
        events.Waiting("429", 1, "movies.get\n\x1b"),
        events.Renewed("a\nCRITICAL forged\x1b[2J\u202e", 1),
        events.StoreTrouble("a\nCRITICAL forged", "full\n\x9b"),
        events.Progress("a\n\x1b", 1, 2),
    ],
)
def test_a_line_of_the_log_is_one_line(
    event: events.Event, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    events.tell(event, None)
    [record] = caplog.records
    assert record.getMessage().isprintable()


def test_whatever_is_logged_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    events.LOGGER.warning("%s of %d", "a\nb", 7)
    assert caplog.records[0].getMessage() == r"a\u000ab of 7"
    events.LOGGER.warning("%s of %d", "a", 7)
    assert caplog.records[1].args == ("a", 7), "a reporter groups by the text before its values"


def test_the_names_of_wrong_fields_are_shown() -> None:
    body = {"errors": {"a\x1b[2J\n": ["is \x9b too \u202e large"]}}
    assert fields(body, {}) == {r"a\u001b[2J\u000a": [r"is \u009b too \u202e large"]}
