// The other end of every web server in the benchmark: plain sockets, one thread. Commands on standard input, a line
// each, answered by the seconds that it took:
//   open COUNT PATH           so many kept-alive connections more; each has asked once
//   kept ACTIVE COUNT PATH    the first ACTIVE ask, wait for the whole answer, ask again; COUNT in all
//   each COUNT PATH           connect, ask with "Connection: close", read to the end; 16 at a time
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/benchmarks/loopback.h"

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "%s: %s\n", what.c_str(), std::strerror(errno));
    std::exit(1);
}

struct Connection {
    int fd = -1;
    std::string head; // until its end has come
    long toCome = -1; // bytes of the body; -1 while the head is read
};

class Load {
public:
    explicit Load(int port) : m_epoll(epoll_create1(0)), m_port(port) {}

    void open(int count, const std::string& path)
    {
        for (int i = 0; i < count; ++i) {
            m_connections.push_back({connected(), {}, -1});
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = m_connections.size() - 1;
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections.back().fd, &event);
            ask(m_connections.back().fd, path, false);
            while (answered(-1) == 0) {}
            m_whole.clear();
        }
    }

    void kept(size_t active, int count, const std::string& path)
    {
        int asked = 0;
        int back = 0;
        for (; size_t(asked) < active && asked < count; ++asked)
            ask(m_connections[size_t(asked)].fd, path, false);
        while (back < count) {
            answered(-1);
            for (const auto index : m_whole) {
                ++back;
                if (asked < count) {
                    ask(m_connections[index].fd, path, false);
                    ++asked;
                }
            }
            m_whole.clear();
        }
    }

    void each(int count, const std::string& path)
    {
        for (int done = 0; done < count;) {
            std::vector<int> batch;
            for (; batch.size() < 16 && done < count; ++done) {
                batch.push_back(connected());
                ask(batch.back(), path, true);
            }
            for (const int fd : batch)
                readToTheEnd(fd);
        }
    }

private:
    int connected()
    {
        const int fd = connectLoopback(m_port, m_from++);
        if (fd < 0)
            fail("connect");
        return fd;
    }
    static void ask(int fd, const std::string& path, bool last)
    {
        const std::string request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
            + (last ? "Connection: close\r\n\r\n" : "\r\n");
        if (::send(fd, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
            fail("send");
    }
    void readToTheEnd(int fd)
    {
        std::string all;
        for (ssize_t got = 0; (got = ::recv(fd, m_room, sizeof m_room, 0)) != 0;) {
            if (got < 0)
                fail("recv");
            all.append(m_room, std::min<size_t>(size_t(got), 16));
        }
        if (all.find(" 200 ") == std::string::npos)
            fail("another answer than 200");
        close(fd);
    }
    int answered(int msecs)
    {
        epoll_event events[256];
        const int count = epoll_wait(m_epoll, events, 256, msecs);
        for (int i = 0; i < count; ++i) {
            auto& connection = m_connections[events[i].data.u64];
            const auto got = ::recv(connection.fd, m_room, sizeof m_room, MSG_DONTWAIT);
            if (got <= 0)
                fail("recv");
            if (took(connection, got))
                m_whole.push_back(events[i].data.u64);
        }
        return int(m_whole.size());
    }
    bool took(Connection& connection, ssize_t got)
    {
        if (connection.toCome < 0) {
            connection.head.append(m_room, size_t(got));
            const auto end = connection.head.find("\r\n\r\n");
            if (end == std::string::npos)
                return false;
            const char* length = strcasestr(connection.head.c_str(), "\r\nContent-Length: ");
            if (connection.head.compare(8, 5, " 200 ") != 0 || !length)
                fail("an answer that is not understood: " + connection.head.substr(0, 200));
            connection.toCome = std::atol(length + 18) - long(connection.head.size() - end - 4);
            connection.head.clear();
        } else {
            connection.toCome -= got;
        }
        if (connection.toCome != 0)
            return false;
        connection.toCome = -1;
        return true;
    }

    int m_epoll;
    int m_port;
    unsigned m_from = 0;
    std::vector<Connection> m_connections;
    std::vector<size_t> m_whole; // answered, not asked again yet
    char m_room[256 * 1024];
};

} // namespace

int main(int argc, char** argv)
{
    static Load load(argc > 1 ? std::atoi(argv[1]) : 0);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what, path;
        long a = 0, b = 0;
        words >> what >> a;
        if (what == "kept")
            words >> b;
        words >> path;
        const auto began = Clock::now();
        if (what == "open")
            load.open(int(a), path);
        else if (what == "kept")
            load.kept(size_t(a), int(b), path);
        else if (what == "each")
            load.each(int(a), path);
        std::printf("%f\n", std::chrono::duration<double>(Clock::now() - began).count());
        std::fflush(stdout);
    }
}
