"""How much of a page jumps while it comes in, as Chromium sees it."""

from __future__ import annotations

from playwright.async_api import Page

LARGEST = 0.005
"""The sum for a page; up to 0.1 counts as good (web vitals).

Not none at all: on a busy machine the parser may pause within a word, and a button that
then wraps is a little jump that no style prevents.
"""

_NOTE = """
window.shifts = [];
new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => ({
    value: entry.value, isExpected: entry.hadRecentInput,
    nodes: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)),
})))).observe({ type: 'layout-shift', buffered: true });
"""

_PAINTED = "new Promise(done => requestAnimationFrame(() => setTimeout(done)))"


async def watch(page: Page) -> None:
    """Keep what jumps from the next page on."""
    await page.add_init_script(_NOTE)


async def stands_still(page: Page) -> None:
    """Fail when the page jumped without somebody pressing anything."""
    await painted(page)
    found = [one for one in await page.evaluate("window.shifts") if not one["isExpected"]]
    assert sum(one["value"] for one in found) < LARGEST, found


async def painted(page: Page) -> None:
    """Wait until what came in so far is on the screen."""
    await page.evaluate(_PAINTED)
