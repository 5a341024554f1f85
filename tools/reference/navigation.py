"""The reference's part of the site's navigation, which mkdocs.yml holds between two marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

BEGIN = "      # Written by `make reference`, up to the end of the reference. Do not edit."
END = "      # The end of the reference."


def with_navigation(settings: str, entries: Iterable[tuple[str, str]]) -> str:
    """Return mkdocs.yml with these titles and pages between its marks.

    Raises:
        ValueError: The marks are not there.
    """
    lines = "\n".join(f"      - {title}: reference/{page}" for title, page in entries)
    pattern = re.compile(f"{re.escape(BEGIN)}\n.*{re.escape(END)}", re.DOTALL)
    if not pattern.search(settings):
        raise ValueError(f"mkdocs.yml lacks the line {BEGIN.strip()!r}")
    return pattern.sub(lambda _: f"{BEGIN}\n{lines}\n{END}", settings)
