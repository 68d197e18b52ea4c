"""After the start of a server the first check is as quick as the others."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SECONDS = 0.15

FIRST_CHECK = """
import time
from knowledge.vacancy.checker import check, warm_up
text = "Lasser\\n\\nJe last frames voor klanten in Gouda en je leest tekeningen.\\n" * 100
warm_up()
start = time.process_time()
check(text)
print(len(text.split()), time.process_time() - start)
"""


def test_the_first_check_in_a_process_is_quick_after_the_warm_up():
    told = subprocess.run(
        [sys.executable, "-c", FIRST_CHECK], cwd=ROOT, check=True, capture_output=True, text=True
    )

    words, seconds = told.stdout.split()
    assert int(words) > 1000
    assert float(seconds) < SECONDS
