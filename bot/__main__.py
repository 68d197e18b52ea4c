"""`python -m bot` is the `techniekgids` command."""

from bot.cli import main

main()
