"""After the start of a server the first check is as quick as the others."""

import subprocess
import sys
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[3]
TIMES = 3

CHECKS = """
import time
from knowledge.vacancy.checker import check, warm_up
text = "Lasser\\n\\nJe last frames voor klanten in {} en je leest tekeningen.\\n" * 100
warm_up()
for place in ("Gouda", "Delft", "Leiden", "Alphen"):
    start = time.process_time()
    check(text.replace("{}", place))
    print(time.process_time() - start)
"""


def test_the_first_check_in_a_process_is_quick_after_the_warm_up():
    told = subprocess.run(
        [sys.executable, "-c", CHECKS], cwd=ROOT, check=True, capture_output=True, text=True
    )

    first, *others = map(float, told.stdout.split())
    assert first < TIMES * median(others)
