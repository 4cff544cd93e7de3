// The other end of every echo server in the benchmark: plain sockets, one thread. Commands on standard input, a line
// each, answered by the seconds that it took:
//   open COUNT                    so many connections more
//   messages SIZE ACTIVE COUNT    the first ACTIVE send SIZE bytes, wait for them to come back, send again; COUNT in
//   all flow SIZE ACTIVE RATE MSECS   RATE messages a second, whether or not the answers are there churn COUNT connect,
//   64 bytes there and back, close; 16 at a time
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/benchmarks/loopback.h"

namespace {

using Clock = std::chrono::steady_clock;

struct Connection {
    int fd = -1;
    size_t toCome = 0; // bytes of the answer
};

[[noreturn]] void fail(const char* what)
{
    std::perror(what);
    std::exit(1);
}

class Load {
public:
    explicit Load(int port) : m_epoll(epoll_create1(0)), m_port(port), m_bytes(1024 * 1024, 'x') {}

    void open(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_connections.push_back({connected(), 0});
            watch(m_connections.size() - 1);
        }
    }

    void messages(size_t size, size_t active, int count)
    {
        int sent = 0;
        int back = 0;
        for (size_t i = 0; i < active && sent < count; ++i, ++sent)
            say(m_connections[i], size);
        while (back < count) {
            for (auto* connection : answered(-1)) {
                ++back;
                if (sent < count) {
                    say(*connection, size);
                    ++sent;
                }
            }
        }
    }

    void flow(size_t size, size_t active, int rate, int msecs)
    {
        const auto began = Clock::now();
        long sent = 0;
        for (;;) {
            const auto passed = std::chrono::duration<double>(Clock::now() - began).count();
            if (passed * 1000 >= msecs)
                break;
            for (const long due = long(passed * rate); sent < due; ++sent)
                say(m_connections[size_t(sent) % active], size);
            answered(1);
        }
        while (std::any_of(m_connections.begin(), m_connections.end(), [](const auto& one) { return one.toCome > 0; }))
            answered(100);
    }

    void churn(int count)
    {
        std::vector<int> batch;
        for (int done = 0; done < count; done += int(batch.size())) {
            batch.clear();
            for (int i = 0; i < 16 && done + int(batch.size()) < count; ++i) {
                batch.push_back(connected());
                if (::send(batch.back(), m_bytes.data(), 64, MSG_NOSIGNAL) != 64)
                    fail("send");
            }
            for (const int fd : batch) {
                char buffer[64];
                if (::recv(fd, buffer, sizeof buffer, MSG_WAITALL) != 64)
                    fail("recv");
                close(fd);
            }
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
    void watch(size_t index)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = index;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[index].fd, &event);
    }
    void say(Connection& connection, size_t size)
    {
        for (size_t sent = 0; sent < size;) {
            const auto step = ::send(connection.fd, m_bytes.data() + sent, size - sent, MSG_NOSIGNAL);
            if (step <= 0)
                fail("send");
            sent += size_t(step);
        }
        connection.toCome += size;
    }
    std::vector<Connection*> answered(int msecs)
    {
        std::vector<Connection*> whole;
        epoll_event events[256];
        const int count = epoll_wait(m_epoll, events, 256, msecs);
        for (int i = 0; i < count; ++i) {
            auto& connection = m_connections[events[i].data.u64];
            const auto got = ::recv(connection.fd, m_room, sizeof m_room, MSG_DONTWAIT);
            if (got <= 0)
                fail("recv");
            connection.toCome -= size_t(got);
            if (connection.toCome == 0)
                whole.push_back(&connection);
        }
        return whole;
    }

    int m_epoll;
    int m_port;
    unsigned m_from = 0;
    std::string m_bytes;
    std::vector<Connection> m_connections;
    char m_room[256 * 1024];
};

} // namespace

int main(int argc, char** argv)
{
    static Load load(argc > 1 ? std::atoi(argv[1]) : 0);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what;
        long a = 0, b = 0, c = 0, d = 0;
        words >> what >> a >> b >> c >> d;
        const auto began = Clock::now();
        if (what == "open")
            load.open(int(a));
        else if (what == "messages")
            load.messages(size_t(a), size_t(b), int(c));
        else if (what == "flow")
            load.flow(size_t(a), size_t(b), int(c), int(d));
        else if (what == "churn")
            load.churn(int(a));
        std::printf("%f\n", std::chrono::duration<double>(Clock::now() - began).count());
        std::fflush(stdout);
    }
}
