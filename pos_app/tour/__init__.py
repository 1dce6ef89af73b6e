"""The tour: the demo till sells by itself, in the real window, with a scripted phone over HTTP."""
