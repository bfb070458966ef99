#pragma once

#include <curl/curl.h>

#include "core/base/result.h"

namespace jobwatch {

// The functions of libcurl that we use, by its own names without the prefix. The library is loaded with the
// first request instead of with the program: it brings thirty others along, which cost as much as a third of
// an empty window, and a window, a command or a feed that reads files needs none of them.
struct CurlLibrary
{
    decltype(&::curl_global_init) globalInit = nullptr;
    decltype(&::curl_version_info) versionInfo = nullptr;

    decltype(&::curl_easy_init) easyInit = nullptr;
    decltype(&::curl_easy_setopt) easySetopt = nullptr;
    decltype(&::curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&::curl_easy_reset) easyReset = nullptr;
    decltype(&::curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&::curl_easy_strerror) easyStrerror = nullptr;

    decltype(&::curl_multi_init) multiInit = nullptr;
    decltype(&::curl_multi_setopt) multiSetopt = nullptr;
    decltype(&::curl_multi_add_handle) multiAddHandle = nullptr;
    decltype(&::curl_multi_remove_handle) multiRemoveHandle = nullptr;
    decltype(&::curl_multi_assign) multiAssign = nullptr;
    decltype(&::curl_multi_socket_action) multiSocketAction = nullptr;
    decltype(&::curl_multi_info_read) multiInfoRead = nullptr;
    decltype(&::curl_multi_cleanup) multiCleanup = nullptr;

    decltype(&::curl_slist_append) slistAppend = nullptr;
    decltype(&::curl_slist_free_all) slistFreeAll = nullptr;

    decltype(&::curl_mime_init) mimeInit = nullptr;
    decltype(&::curl_mime_addpart) mimeAddpart = nullptr;
    decltype(&::curl_mime_name) mimeName = nullptr;
    decltype(&::curl_mime_filename) mimeFilename = nullptr;
    decltype(&::curl_mime_type) mimeType = nullptr;
    decltype(&::curl_mime_data) mimeData = nullptr;
    decltype(&::curl_mime_encoder) mimeEncoder = nullptr;
    decltype(&::curl_mime_headers) mimeHeaders = nullptr;
    decltype(&::curl_mime_subparts) mimeSubparts = nullptr;
    decltype(&::curl_mime_free) mimeFree = nullptr;
};

// Loads it and makes it ready, once for the process and never undone, as other threads may use it, too.
// Everything else in this folder is reached by a request or a mail that has asked this first.
Result<void> loadCurl();
const CurlLibrary &curl();

} // namespace jobwatch
