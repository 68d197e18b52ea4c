"""How fast things go; tests go faster."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """Seconds, except `overall`: messages a second to all chats together.

    Telegram allows about one message a second to a chat and thirty to all.
    """

    per_chat: float = 1.05
    overall: float = 28.0
    first_pause: float = 1.0
    longest_pause: float = 60.0
    calm: float = 60.0
    """How long nothing may go wrong before a problem is over."""
    poll: int = 25
    """How long Telegram may hold a question for updates."""
    answer: float = 10.0
    """How long Telegram may take for anything else."""
    turn: float = 0.25
    """How often a process looks whether another has answered what came before."""
    order: float = 0.1
    """How long an update waits for one of before that comes later."""
    split: float = 1.5
    """How long a text that Telegram cut waits for the rest."""
    typing_after: float = 0.4
    typing_again: float = 4.5
    beat: float = 15.0
    """How often a process says that it still works on its updates."""
    silent: float = 60.0
    """How long a process says nothing before another takes its updates."""
    grace: float = 7.0
    """How long stopping waits for the work under way."""
    late: float = 2.0
    """How long it then waits for the answer to a request under way."""
