"""Lets an option with one value be told once: typer would take the last in silence."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperOption


def in_every_command(app: typer.Typer) -> None:
    """Let all commands of an app, and of the apps in it, refuse a second value."""
    for command in app.registered_commands:
        command.cls = _Command
    for group in app.registered_groups:
        if group.typer_instance:
            in_every_command(group.typer_instance)


class _Command(TyperCommand):
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        _, _, told = self.make_parser(ctx).parse_args(list(args))
        for param in told:
            has_one_value = (
                isinstance(param, TyperOption) and not param.multiple and not param.is_flag
            )
            if has_one_value and told.count(param) > 1:
                reason = "deze optie staat er vaker dan één keer; kies één waarde."
                raise typer.BadParameter(reason, ctx, param)
        return super().parse_args(ctx, args)
