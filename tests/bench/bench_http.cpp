// CPU time of a check over HTTP: CurlHttp against plain libcurl, over loopback. The server is a child
// process, so that its work is not counted.

#include <arpa/inet.h>
#include <csignal>
#include <curl/curl.h>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <netinet/tcp.h>
#include <poll.h>
#include <QCoreApplication>
#include <QEventLoop>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

#include "core/http/curlhttp.h"
#include "tests/bench/ratio.h"

using namespace jobwatch;
using namespace jobwatch::bench;

namespace {

constexpr int checks = 2000; // a run

enum class Connections { New, Kept };

struct Load
{
    Connections connections = Connections::Kept;
    int inFlight = 1;
};

// ---- the server: answers every read with a small JSON document ----

// False: the connection is over. A request for /close is the last of its connection.
bool answer(int socket)
{
    static const std::string body(200, 'x');
    static const std::string kept =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n" + body;
    static const std::string last = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: "
                                    "close\r\nContent-Length: 200\r\n\r\n"
        + body;
    char request[4096];
    const ssize_t size = read(socket, request, sizeof request);
    if (size <= 0)
        return false;
    const bool isLast = std::string_view(request, size_t(size)).starts_with("GET /close");
    const std::string &reply = isLast ? last : kept;
    return send(socket, reply.data(), reply.size(), MSG_NOSIGNAL) > 0 && !isLast;
}

[[noreturn]] void serve(int listener)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::vector<pollfd> sockets{{listener, POLLIN, 0}};
    while (true) {
        poll(sockets.data(), sockets.size(), -1);
        for (size_t i = sockets.size() - 1; i > 0; --i) {
            if (sockets[i].revents && !answer(sockets[i].fd)) {
                close(sockets[i].fd);
                sockets.erase(sockets.begin() + std::ptrdiff_t(i));
            }
        }
        if (sockets.front().revents)
            sockets.push_back({accept(listener, nullptr, nullptr), POLLIN, 0});
    }
}

int startServer() // returns its port
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 128) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("bench_http: no server");
        std::exit(1);
    }
    if (fork() == 0)
        serve(listener);
    close(listener);
    return ntohs(address.sin_port);
}

std::string addressOf(int port, Connections connections)
{
    return "http://127.0.0.1:" + std::to_string(port)
        + (connections == Connections::New ? "/close" : "/kept");
}

void expectAll(int answered)
{
    if (answered == checks)
        return;
    std::fprintf(stderr, "bench_http: %d answers to %d checks\n", answered, checks);
    std::exit(1);
}

// ---- the yardstick: what libcurl does by itself ----

// Once: one address for ever. EachCheck: as for many servers, with the least that a monitor needs.
enum class SetUp { Once, EachCheck };

size_t collect(char *bytes, size_t size, size_t count, void *body)
{
    static_cast<std::string *>(body)->append(bytes, size * count);
    return size * count;
}

struct PlainClient
{
    CURLM *multi = curl_multi_init();
    std::vector<CURL *> handles{};
    std::string address{};
    SetUp setUp = SetUp::Once;
    std::string headers{};
    std::string body{};
    char errorText[CURL_ERROR_SIZE] = {};

    PlainClient(const std::string &url, int inFlight, SetUp when)
        : address(url)
        , setUp(when)
    {
        for (int i = 0; i < inFlight; ++i) {
            handles.push_back(curl_easy_init());
            applyBasics(handles.back());
        }
    }
    ~PlainClient()
    {
        for (CURL *easy : handles)
            curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    void applyBasics(CURL *easy)
    {
        curl_easy_setopt(easy, CURLOPT_URL, address.c_str());
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 10000L);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &collect);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &body);
    }

    void start(CURL *easy)
    {
        if (setUp == SetUp::EachCheck) {
            curl_easy_reset(easy);
            applyBasics(easy);
            curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &collect);
            curl_easy_setopt(easy, CURLOPT_HEADERDATA, &headers);
            curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, errorText);
            curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
            curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
            curl_easy_setopt(easy, CURLOPT_PROXY, "");
            curl_easy_setopt(easy, CURLOPT_USERAGENT, "plain/1");
        }
        curl_multi_add_handle(multi, easy);
    }

    void run()
    {
        int sent = 0;
        int answered = 0;
        for (CURL *easy : handles) {
            start(easy);
            ++sent;
        }
        for (int running = 1; running > 0;) {
            curl_multi_perform(multi, &running);
            int left = 0;
            while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
                CURL *easy = message->easy_handle;
                answered += message->data.result == CURLE_OK ? 1 : 0;
                body.clear();
                headers.clear();
                curl_multi_remove_handle(multi, easy);
                if (sent < checks) {
                    start(easy);
                    ++sent;
                    ++running;
                }
            }
            if (running > 0)
                curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
        }
        expectAll(answered);
    }
};

// ---- ours ----

struct OurClient
{
    CurlHttp http{};
    HttpRequest request{};
    int inFlight = 1;
    int sent = 0;
    int answered = 0;
    QEventLoop loop{};

    OurClient(const std::string &address, int limit)
        : inFlight(limit)
    {
        HttpPeer peer;
        peer.requestsInFlight = limit;
        request.url = QUrl(QString::fromStdString(address));
        request.peer = std::make_shared<const HttpPeer>(peer);
    }

    void sendNext()
    {
        ++sent;
        http.send(request, [this](const Result<HttpReply> &reply) {
            answered += reply ? 1 : 0;
            if (sent < checks)
                sendNext();
            else if (answered == checks || !reply)
                loop.quit();
        });
    }

    void run()
    {
        sent = 0;
        answered = 0;
        for (int i = 0; i < inFlight; ++i)
            sendNext();
        loop.exec();
        expectAll(answered);
    }
};

double costOfACheck(const std::function<void()> &run)
{
    const double before = cpuTime();
    run();
    return (cpuTime() - before) / checks;
}

void compare(const char *title, int port, Load load)
{
    const std::string address = addressOf(port, load.connections);
    OurClient ours(address, load.inFlight);
    const Contender curlHttp{"CurlHttp", [&] { return costOfACheck([&] { ours.run(); }); }};
    std::printf("%s\n", title);
    for (const SetUp setUp : {SetUp::EachCheck, SetUp::Once}) {
        PlainClient plain(address, load.inFlight, setUp);
        printRatio(setUp == SetUp::Once ? "  handles set up once" : "  handles set up each check", "µs",
                   {"libcurl", [&] { return costOfACheck([&] { plain.run(); }); }}, curlHttp);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int port = startServer(); // forks: before there is any thread
    const QCoreApplication app(argc, argv);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    compare("new connection, 1 in flight", port, {Connections::New, 1});
    compare("new connection, 8 in flight", port, {Connections::New, 8});
    compare("keep-alive, 1 in flight", port, {Connections::Kept, 1});
    compare("keep-alive, 8 in flight", port, {Connections::Kept, 8});
}
