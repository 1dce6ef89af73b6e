"""What the till needs of the computer: folders, settings, keyring, log, clock."""
