// Many browsers that watch one poll, in one program of plain sockets: a read and a search each. Commands on standard
// input, a line each:
//   watch PORT PATH COUNT   answers "watching" when all have had their first frame
//   await TOTAL SINCE       answers with the milliseconds from SINCE (CLOCK_MONOTONIC, ns) to when each viewer first
//                           heard of so many votes: "median p99 last"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::string_view totalKey = "\"total_votes\":";

long long nanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

struct Viewer {
    int socket = -1;
    std::string unread;
    bool upgraded = false;
    long long total = -1;
    long long heardAt = 0;
};

class Viewers {
public:
    Viewers() : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    {
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }

    void watch(int port, const std::string& path, size_t count)
    {
        const auto request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
              "Sec-WebSocket-Version: 13\r\nOrigin: http://127.0.0.1:"
            + std::to_string(port) + "\r\n\r\n";
        while (m_viewers.size() < count) {
            Viewer viewer;
            viewer.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in where{};
            where.sin_family = AF_INET;
            where.sin_port = htons(uint16_t(port));
            // All of 127/8 is this computer; some servers count viewers by address.
            sockaddr_in from = where;
            from.sin_port = 0;
            from.sin_addr.s_addr = htonl(0x7F000001 + uint32_t(m_viewers.size() % 200));
            where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (bind(viewer.socket, reinterpret_cast<sockaddr*>(&from), sizeof from) != 0
                || connect(viewer.socket, reinterpret_cast<sockaddr*>(&where), sizeof where) != 0
                || send(viewer.socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size())) {
                std::perror("a viewer");
                std::exit(1);
            }
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = m_viewers.size();
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, viewer.socket, &event);
            m_viewers.push_back(std::move(viewer));
            if (m_viewers.size() % 64 == 0)
                read(0);
        }
        until([](const Viewer& viewer) { return viewer.total >= 0; });
    }

    std::string await(long long total, long long since)
    {
        until([total](const Viewer& viewer) { return viewer.total >= total; });
        std::vector<long long> late;
        for (const auto& viewer : m_viewers)
            late.push_back(viewer.heardAt - since);
        std::sort(late.begin(), late.end());
        std::ostringstream text;
        for (const auto at : {late.size() / 2, late.size() * 99 / 100, late.size() - 1})
            text << double(late[at]) / 1e6 << ' ';
        return text.str();
    }

private:
    template <typename Holds>
    void until(Holds holds)
    {
        const auto end = nanoseconds() + 60'000'000'000LL;
        while (!std::all_of(m_viewers.begin(), m_viewers.end(), holds)) {
            read(100);
            if (nanoseconds() > end) {
                std::fprintf(stderr, "not all viewers heard of it\n");
                std::exit(1);
            }
        }
    }

    void read(int patience)
    {
        epoll_event events[512];
        const int count = epoll_wait(m_epoll, events, 512, patience);
        char bytes[65536];
        for (int i = 0; i < count; ++i) {
            auto& viewer = m_viewers[events[i].data.u64];
            const auto size = recv(viewer.socket, bytes, sizeof bytes, MSG_DONTWAIT);
            if (size <= 0) {
                std::fprintf(stderr, "the server hung up\n");
                std::exit(1);
            }
            viewer.unread.append(bytes, size_t(size));
            readFrames(viewer);
        }
    }

    static void readFrames(Viewer& viewer)
    {
        if (!viewer.upgraded) {
            const auto end = viewer.unread.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            viewer.upgraded = true;
            viewer.unread.erase(0, end + 4);
        }
        while (viewer.unread.size() >= 4) {
            const auto* head = reinterpret_cast<const unsigned char*>(viewer.unread.data());
            const size_t header = head[1] == 126 ? 4 : 2;
            const size_t size = head[1] == 126 ? size_t(head[2]) * 256 + head[3] : head[1];
            if (viewer.unread.size() < header + size)
                return;
            const std::string_view frame(viewer.unread.data() + header, size);
            if (const auto at = frame.find(totalKey); at != std::string_view::npos) {
                viewer.total = std::atoll(frame.data() + at + totalKey.size());
                viewer.heardAt = nanoseconds();
            }
            viewer.unread.erase(0, header + size);
        }
    }

    int m_epoll;
    std::vector<Viewer> m_viewers;
};

} // namespace

int main()
{
    Viewers viewers;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        if (what == "watch") {
            int port = 0;
            std::string path;
            size_t count = 0;
            words >> port >> path >> count;
            viewers.watch(port, path, count);
            std::cout << "watching" << std::endl;
        } else if (what == "await") {
            long long total = 0;
            long long since = 0;
            words >> total >> since;
            std::cout << viewers.await(total, since) << std::endl;
        }
    }
}
