"""Qt threads and signals: run services off the GUI thread."""
