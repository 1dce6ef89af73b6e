"""The journal and the catalogue on disk: SQLAlchemy Core over SQLite."""
