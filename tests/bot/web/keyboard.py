"""A person with only a keyboard: where it stops, and whether each stop can be seen."""

from __future__ import annotations

from typing import Any

from playwright.async_api import ElementHandle, Locator, Page

MOST_STOPS = 200

# Numbers the stops, so that the order of the page can be compared with that of the keyboard.
NUMBER = """() => document.querySelectorAll('*').forEach((node, n) => { node.numberInPage = n })"""

# Where the keyboard is. A mark that is there without the focus too, marks nothing: that is
# known of the stop before.
STOP = """target => {
    let node = document.activeElement;
    while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    const root = node.getRootNode();
    const styleOf = (one) => getComputedStyle(one.closest('.techniekgids-editor') ?? one);
    const markOf = (one) => ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow']
        .map(name => styleOf(one)[name]).join();
    const before = window.stopBefore;
    const isLeft = before?.node.isConnected && ![node, document.body].includes(before.node);
    window.stopBefore = { node, mark: markOf(node) };
    const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
    const at = [[left + 2, top + 2], [right - 2, bottom - 2], [left + width / 2, top + height / 2]];
    const isThere = ([x, y]) => {
        const hit = root.elementFromPoint(x, y);
        return hit !== null && (node.contains(hit) || hit.contains(node));
    };
    const { outlineStyle, outlineWidth } = styleOf(node);
    return {
        number: document.activeElement.numberInPage,
        what: node.outerHTML.slice(0, 100),
        isMarked: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        isSeen: at.some(isThere),
        isAtEnd: node === document.body,
        isTarget: node === target,
        alwaysMarked: isLeft && before.mark === markOf(before.node) && before.node.outerHTML,
    };
}"""


async def stops(page: Page, key: str = "Tab") -> list[dict[str, Any]]:
    """Return where the keyboard stops, until it leaves the page."""
    await page.evaluate(NUMBER)
    found = [await next_stop(page, key)]
    while len(found) < MOST_STOPS:
        stop = await next_stop(page, key)
        if stop["isAtEnd"] or stop["number"] == found[0]["number"]:
            return found
        found.append(stop)
    raise AssertionError(f"no way out within {MOST_STOPS} stops")


async def reach(page: Page, target: Locator, key: str = "Tab") -> None:
    """Press Tab until the focus is there; fail where it is not seen, or at the end of the page."""
    wanted = await target.element_handle()
    for _ in range(MOST_STOPS):
        stop = await next_stop(page, key, wanted)
        assert not stop["isAtEnd"], f"{target} is not reached"
        assert stop["isMarked"], stop["what"]
        assert stop["isSeen"], stop["what"]
        assert not stop["alwaysMarked"], stop["alwaysMarked"]
        if stop["isTarget"]:
            return
    raise AssertionError(f"{target} is not reached in {MOST_STOPS} stops")


async def next_stop(page: Page, key: str, target: ElementHandle | None = None) -> dict[str, Any]:
    """Press a key that moves the focus, and return what is known of where it is then."""
    await page.keyboard.press(key)
    stop: dict[str, Any] = await page.evaluate(STOP, target)
    return stop
