"""What is mended in the pages that the theme makes."""

from __future__ import annotations

import json

from tools.site import mended, once


def test_what_no_reader_sees_is_left_out() -> None:
    page = """
    <div>
        <!-- a note -->
        <p>
          A  <em>word</em> <a href="x.html">and
          another</a>.
        </p>
        <pre><span></span><code>if <span class="n">a</span><span class="p">:</span>
    <span class="k">pass</span>
</code></pre>
        <script>"a  b"</script>
    </div>
    """
    assert mended(page) == (
        '<div><p>A <em>word</em> <a href="x.html">and another</a>.</p>'
        '<pre><code>if a:\n    <span class="k">pass</span>\n</code></pre> '
        '<script>"a  b"</script></div>'
    )


def test_names_break_after_dots_and_nothing_else_does() -> None:
    page = '<h2 id="users.lists">trakt.users.lists</h2><p>See trakt.py: <code>a.first(1)</code>'
    assert mended(page) == (
        '<h2 id="users.lists">trakt.<wbr>users.<wbr>lists</h2>'
        "<p>See trakt.py: <code>a.<wbr>first(1)</code>"
    )
    assert mended("<title>trakt.users.lists</title>") == "<title>trakt.users.lists</title>"


def test_a_page_is_in_the_search_once() -> None:
    def item(location: str, title: str, text: str) -> dict[str, str]:
        return {"location": location, "title": title, "text": text}

    kept = [
        item("a.html#a", "A", "Words"),
        item("b.html", "B", ""),
        item("b.html#other", "Other", "Words"),
    ]
    index = json.dumps({"config": {}, "items": [item("a.html", "A", ""), *kept]})
    assert json.loads(once(index)) == {"config": {}, "items": kept}
