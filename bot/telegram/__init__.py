"""The guide on Telegram, with python-telegram-bot."""
