"""Text in large type: letters drawn with half blocks, seven pixels high."""

from __future__ import annotations

HEIGHT = 4
"""Lines of a text in large type."""

# A line a glyph: its name, then its rows of pixels from top to bottom.
_FONT = """
0 .##. #..# #..# #.## ##.# #..# .##.
1 .#. ##. .#. .#. .#. .#. ###
2 .##. #..# ...# ..#. .#.. #... ####
3 ###. ...# ...# .##. ...# ...# ###.
4 ...# ..## .#.# #..# #### ...# ...#
5 #### #... ###. ...# ...# #..# .##.
6 .##. #... #... ###. #..# #..# .##.
7 #### ...# ...# ..#. ..#. .#.. .#..
8 .##. #..# #..# .##. #..# #..# .##.
9 .##. #..# #..# .### ...# ...# .##.
A .##. #..# #..# #### #..# #..# #..#
B ###. #..# #..# ###. #..# #..# ###.
C .##. #..# #... #... #... #..# .##.
D ###. #..# #..# #..# #..# #..# ###.
E #### #... #... ###. #... #... ####
F #### #... #... ###. #... #... #...
G .### #... #... #.## #..# #..# .###
H #..# #..# #..# #### #..# #..# #..#
I ### .#. .#. .#. .#. .#. ###
J ...# ...# ...# ...# ...# #..# .##.
K #..# #..# #.#. ##.. #.#. #..# #..#
L #... #... #... #... #... #... ####
M #...# ##.## #.#.# #.#.# #...# #...# #...#
N #...# ##..# ##..# #.#.# #..## #..## #...#
O .##. #..# #..# #..# #..# #..# .##.
P ###. #..# #..# ###. #... #... #...
Q .##. #..# #..# #..# #..# #.#. .#.#
R ###. #..# #..# ###. #.#. #..# #..#
S .### #... #... .##. ...# ...# ###.
T ##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..
U #..# #..# #..# #..# #..# #..# .##.
V #...# #...# #...# #...# .#.#. .#.#. ..#..
W #...# #...# #...# #.#.# #.#.# ##.## #...#
X #...# #...# .#.#. ..#.. .#.#. #...# #...#
Y #...# #...# .#.#. ..#.. ..#.. ..#.. ..#..
Z #### ...# ...# ..#. .#.. #... ####
- ... ... ... ### ... ... ...
"""

_GLYPHS = {line[0]: line[2:].split() for line in _FONT.strip().splitlines()}


def large(text: str) -> list[str] | None:
    """`text` as `HEIGHT` lines of half blocks; None if it has a character without a glyph."""
    if not all(character in _GLYPHS for character in text):
        return None
    rows = [".".join(glyphs) for glyphs in zip(*(_GLYPHS[c] for c in text), strict=True)]
    return half_blocks([[pixel == "#" for pixel in row] for row in rows], below=False)


def half_blocks(rows: list[list[bool]], *, below: bool) -> list[str]:
    """Two rows of pixels a line; `below` is the colour of what lacks under an odd last row."""
    rows = rows if len(rows) % 2 == 0 else [*rows, [below] * len(rows[0])]
    return [
        "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]


_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
