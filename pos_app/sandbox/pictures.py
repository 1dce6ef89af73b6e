"""Serves the sample catalogue's pictures, so that a phone can show what is in the cart."""

from __future__ import annotations

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}


class PictureFolder:
    """One flat folder of pictures; anything else in it is not served."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def show(self, request: Request) -> Response:
        name = request.path_params["name"]
        media_type = _TYPES.get(Path(name).suffix.lower())
        # Only names that the folder lists: no path out of it can be spelt.
        listed = {path.name: path for path in self._folder.glob("*") if path.is_file()}
        if media_type is None or name not in listed:
            raise HTTPException(404)
        headers = {
            "Cache-Control": "max-age=3600",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
        }
        return FileResponse(listed[name], media_type=media_type, headers=headers)
