"""The picture of a terminal, from a real pseudo-terminal."""

from __future__ import annotations

import re
import sys

import pytest

from tools.pictures.terminal import CELL_HEIGHT, CELL_WIDTH, MARGIN, Terminal, svg

PROGRAM = r"""
print("\x1b[1;36mfirst\x1b[0m   second\r\n\r\nwill be gone\r\x1b[2K█▀ <&> /tmp/home")
"""


def picture() -> str:
    terminal = Terminal.run([sys.executable, "-c", PROGRAM], {}, columns=40, lines=10)
    terminal.until("second")
    terminal.finish()
    return svg(terminal.screen, title="A picture", prompt="it", names={"/tmp/home": "/home/robin"})


@pytest.mark.slow
def test_words_stand_where_the_terminal_has_them_and_as_it_shows_them() -> None:
    texts = {
        words: (float(x), look)
        for x, look, words in re.findall(r'<text x="([\d.]+)"([^>]*)>([^<]*)</text>', picture())
    }
    assert list(texts) == ["$ it", "first", "second", "&lt;&amp;&gt; /home/robin"]
    assert texts["second"][0] == pytest.approx(8 * CELL_WIDTH)
    assert 'font-weight="bold"' in texts["first"][1]
    assert texts["first"][1] != texts["second"][1]
    width = len("<&> /home/robin") * CELL_WIDTH
    assert f'textLength="{width:g}"' in texts["&lt;&amp;&gt; /home/robin"][1]


@pytest.mark.slow
def test_blocks_are_drawn_and_empty_lines_at_the_end_are_not() -> None:
    drawn = picture()
    assert f'width="{CELL_WIDTH:g}" height="{CELL_HEIGHT:g}"' in drawn
    assert f'width="{CELL_WIDTH:g}" height="{CELL_HEIGHT / 2:g}"' in drawn
    # The command and three lines.
    assert f'height="{2 * MARGIN + 4 * CELL_HEIGHT:g}"' in drawn


@pytest.mark.slow
def test_what_never_comes_is_not_waited_for() -> None:
    terminal = Terminal.run([sys.executable, "-c", "print('done')"], {}, columns=40, lines=4)
    with pytest.raises(TimeoutError, match="'more' does not come"):
        terminal.until("more")
    terminal.finish()
