"""Asks sources for what is new and returns bytes: feeds, pages, sitemaps, JSON documents and folders."""

from pipeline.fetch.browser.installed import find_browser
from pipeline.fetch.browser.limits import Limits
from pipeline.fetch.clock import Clock
from pipeline.fetch.discovery import discover_feeds
from pipeline.fetch.dispatch import fetch_source
from pipeline.fetch.errors import (
    AddressError,
    BodyError,
    BrowserError,
    BusyError,
    ChallengeError,
    DocumentError,
    FetchError,
    FolderError,
    GoneError,
    MissingError,
    NoBrowserError,
    NotAFeedError,
    NotASitemapError,
    NotJsonError,
    PrivateAddressError,
    RedirectError,
    RefusedError,
    RobotsError,
    ServerError,
    StatusError,
    TimedOutError,
    TooLargeError,
    UnreachableError,
)
from pipeline.fetch.folder import check_folder, read_file
from pipeline.fetch.formats.entries import Entry, Feed
from pipeline.fetch.formats.feeds import parse_feed
from pipeline.fetch.formats.sitemaps import Sitemap, SitemapLink, parse_sitemap
from pipeline.fetch.web.client import Client
from pipeline.fetch.web.freshness import backoff
from pipeline.fetch.web.responses import Response

__all__ = [
    "AddressError",
    "BodyError",
    "BrowserError",
    "BusyError",
    "ChallengeError",
    "Client",
    "Clock",
    "DocumentError",
    "Entry",
    "Feed",
    "FetchError",
    "FolderError",
    "GoneError",
    "Limits",
    "MissingError",
    "NoBrowserError",
    "NotAFeedError",
    "NotASitemapError",
    "NotJsonError",
    "PrivateAddressError",
    "RedirectError",
    "RefusedError",
    "Response",
    "RobotsError",
    "ServerError",
    "Sitemap",
    "SitemapLink",
    "StatusError",
    "TimedOutError",
    "TooLargeError",
    "UnreachableError",
    "backoff",
    "check_folder",
    "discover_feeds",
    "fetch_source",
    "find_browser",
    "parse_feed",
    "parse_sitemap",
    "read_file",
]
