"""What axe-core finds on a page; its script is put there once, however often it looks."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

_SCRIPT = Axe().axe_script
_RUN = "options => axe.run(options).then(found => found.violations)"


async def violations(page: Page, options: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rules that are broken, with where."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_SCRIPT)
    return await page.evaluate(_RUN, options)
