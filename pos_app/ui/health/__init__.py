"""Health: the open-the-till check, the copies of the store, and what support is sent."""
