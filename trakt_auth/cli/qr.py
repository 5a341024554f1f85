"""A link as a QR code of half blocks."""

from __future__ import annotations

import segno

from trakt_auth.cli.large_type import half_blocks

# The standard asks for 4 modules of quiet zone; phones read 2, and a line of text is dear.
_QUIET_ZONE = 2


def qr_lines(link: str) -> list[str]:
    """The lines of the code, all of one width; none for a link that no code holds.

    What is drawn is the light part.
    """
    try:
        code = segno.make(link, error="l", micro=False)
    except segno.DataOverflowError:
        return []
    light = [[not dark for dark in row] for row in code.matrix_iter(border=_QUIET_ZONE)]
    return half_blocks(light, below=True)
