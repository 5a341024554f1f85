"""Addresses and links: one reading, the one of httpx, and none that leads astray."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trakt_auth._ground.addresses import address, is_loopback, safe_link

ODD = [
    "",
    "trakt.tv",
    "https://",
    "https:trakt.tv",
    "https:///trakt.tv",
    "https://user@trakt.tv/",
    "https://user:pass@trakt.tv/",
    "https://trakt.tv\x00",
    "https://trakt.tv ",
    " https://trakt.tv",
    "https://trakt.tv\n",
    "https://trakt.tv\\@evil.example/",
    "https://trakt.tv/\u202eevil",
    "https://tr\u0430kt.tv/",
    "https://[::1]evil.example/",
    "https://[bad/",
    "https://[fe80::1%25eth0]/",
    "https://trakt.tv:port",
    "https://trakt.tv:0",
    "https://trakt.tv:65536",
    "https://trakt..tv",
    "https://xn--0/",
    "https://www.xn--0.example/",
    "https://xn--0xn--0trakt.tv/",  # punycode for what no host may have
    "https://xn--bcher-kva.a_b/",
    "https://0x7f.0.0.1/",
    "https://1.2.3.999/",
    "https://2130706433/",
    "https://trakt.tv/\x1b[2J",
    "https://trakt.tv/<script>",
]


@pytest.mark.parametrize("text", [*ODD, "ftp://trakt.tv/", "javascript:alert(1)", None, 5, b"x"])
def test_what_is_no_address(text: object) -> None:
    assert address(text) is None
    assert not safe_link(text, loopback=True)


@pytest.mark.parametrize(
    "text",
    [
        "https://auth.trakt.tv/activate",
        "https://trakt.tv",
        "HTTPS://Trakt.TV:443/x?y=%20#z",
        "https://xn--bcher-kva.example/",
        "https://[2001:db8::1]:8443/a;b@c",
        "https://192.0.2.1/" + "a" * 3000,
    ],
)
def test_a_link(text: str) -> None:
    assert safe_link(text)


@pytest.mark.parametrize(
    "text",
    [
        "http://localhost/",
        "https://localhost/",
        "http://127.8.8.8:80/",
        "http://[::1]:9/",
    ],
)
def test_a_link_to_this_machine(text: str) -> None:
    assert safe_link(text, loopback=True)
    assert not safe_link(text)


@pytest.mark.parametrize(
    "text",
    [
        "http://trakt.tv/",
        "https://0.0.0.0/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://x.localhost/",
    ],
)
def test_a_link_that_is_never_followed(text: str) -> None:
    assert not safe_link(text, loopback=True) or is_loopback(httpx.URL(text).host)
    assert not safe_link(text)


PIECES = st.sampled_from(
    [
        "https://",
        "http://",
        "trakt.tv",
        "127.0.0.1",
        "[::1]",
        "xn--",
        "@",
        ":",
        "80",
        "/",
        "\\",
        "#",
        "?",
        "%",
        "%2f",
        "..",
        ".",
        "-",
        "_",
        "a",
        "0x7f",
        "1",
        "\x00",
        "ä",
        " ",
        "[",
        "]",
        ";",
    ]
)


@pytest.mark.slow
@given(st.lists(PIECES, max_size=8).map("".join) | st.text() | st.sampled_from(ODD))
def test_what_is_accepted_is_sent_to_the_very_same_host(text: str) -> None:
    found = address(text)
    if found is None:
        return
    url = httpx.URL(text)
    assert url.scheme == found.scheme
    assert url.raw_host.decode("ascii") == found.host
    assert url.port == (
        None if found.port in (None, {"http": 80, "https": 443}[found.scheme]) else found.port
    )
    assert not url.userinfo
    assert url.host  # decoding it raises nothing


def test_loopback() -> None:
    assert is_loopback("127.8.8.8")
    assert is_loopback("::1")
    assert is_loopback("localhost")
    assert not is_loopback("128.0.0.1")
    assert not is_loopback("localhost.evil.example")
