"""Text that others have written, as a terminal or a log may have it: pure."""

from __future__ import annotations

import re

# C0, DEL and C1 command a terminal, and some of them end a line of a log, as U+2028 and U+2029 do.
# The marks, embeddings, overrides and isolates of bidirectional text reorder what stands beside
# them. Half a character cannot be written at all.
_COMMANDS = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


def shown(text: str, *, keep: str = "") -> str:
    r"""Return `text` with every character visible that commands a terminal or ends a line.

    Such a character becomes ``\u001b``, as JSON writes it: a document of JSON stays one. `keep` has
    characters of the caller's own layout, such as line ends.
    """
    return re.sub(  # compiled by its first use: importing this costs every program
        _COMMANDS, lambda found: found[0] if found[0] in keep else f"\\u{ord(found[0]):04x}", text
    )
