#include "core/http/curllibrary.h"

#include <dlfcn.h>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto libraryName = "libcurl.so.4"; // its interface since 2006, see curl/curl.h for the version

Error loadingError(const QString &detail)
{
    return {ErrorKind::NotSupported,
            QCoreApplication::translate("Http", "The library for network requests cannot be loaded: %1")
                .arg(QString::fromLatin1(libraryName)),
            detail};
}

// Finds the functions by name and remembers the first that is missing.
class Functions
{
public:
    explicit Functions(void *library)
        : m_library(library)
    {
    }

    template <typename Function>
    void find(Function *&function, const char *name)
    {
        function = reinterpret_cast<Function *>(dlsym(m_library, name));
        if (!function && m_missing.isEmpty())
            m_missing = QString::fromLatin1(name);
    }
    const QString &missing() const { return m_missing; }

private:
    void *m_library = nullptr;
    QString m_missing{};
};

void findSession(Functions &functions, CurlLibrary &curl)
{
    functions.find(curl.globalInit, "curl_global_init");
    functions.find(curl.versionInfo, "curl_version_info");
    functions.find(curl.easyInit, "curl_easy_init");
    functions.find(curl.easySetopt, "curl_easy_setopt");
    functions.find(curl.easyGetinfo, "curl_easy_getinfo");
    functions.find(curl.easyReset, "curl_easy_reset");
    functions.find(curl.easyCleanup, "curl_easy_cleanup");
    functions.find(curl.easyStrerror, "curl_easy_strerror");
    functions.find(curl.multiInit, "curl_multi_init");
    functions.find(curl.multiSetopt, "curl_multi_setopt");
    functions.find(curl.multiAddHandle, "curl_multi_add_handle");
    functions.find(curl.multiRemoveHandle, "curl_multi_remove_handle");
    functions.find(curl.multiAssign, "curl_multi_assign");
    functions.find(curl.multiSocketAction, "curl_multi_socket_action");
    functions.find(curl.multiInfoRead, "curl_multi_info_read");
    functions.find(curl.multiCleanup, "curl_multi_cleanup");
}

void findContent(Functions &functions, CurlLibrary &curl)
{
    functions.find(curl.slistAppend, "curl_slist_append");
    functions.find(curl.slistFreeAll, "curl_slist_free_all");
    functions.find(curl.mimeInit, "curl_mime_init");
    functions.find(curl.mimeAddpart, "curl_mime_addpart");
    functions.find(curl.mimeName, "curl_mime_name");
    functions.find(curl.mimeFilename, "curl_mime_filename");
    functions.find(curl.mimeType, "curl_mime_type");
    functions.find(curl.mimeData, "curl_mime_data");
    functions.find(curl.mimeEncoder, "curl_mime_encoder");
    functions.find(curl.mimeHeaders, "curl_mime_headers");
    functions.find(curl.mimeSubparts, "curl_mime_subparts");
    functions.find(curl.mimeFree, "curl_mime_free");
}

Result<CurlLibrary> load()
{
    void *library = dlopen(libraryName, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return loadingError(QString::fromLocal8Bit(dlerror()));
    CurlLibrary curl;
    Functions functions(library);
    findSession(functions, curl);
    findContent(functions, curl);
    if (!functions.missing().isEmpty())
        return loadingError(functions.missing());
    if (const CURLcode code = curl.globalInit(CURL_GLOBAL_DEFAULT); code != CURLE_OK)
        return loadingError(QString::fromUtf8(curl.easyStrerror(code)));
    return curl;
}

const Result<CurlLibrary> &loadedOnce()
{
    static const Result<CurlLibrary> loaded = load();
    return loaded;
}

} // namespace

Result<void> loadCurl()
{
    const Result<CurlLibrary> &loaded = loadedOnce();
    if (!loaded)
        return loaded.error();
    return {};
}

const CurlLibrary &curl()
{
    return *loadedOnce();
}

} // namespace jobwatch
