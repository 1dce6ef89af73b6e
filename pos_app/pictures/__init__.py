"""Pictures from the web: fetched within bounds, and kept in a bounded folder."""
