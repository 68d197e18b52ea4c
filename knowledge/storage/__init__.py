"""The database: SQLite in a file by default, PostgreSQL through `DATABASE_URL`."""
