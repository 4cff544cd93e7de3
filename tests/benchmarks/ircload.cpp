// The other end of every IRC server in the benchmark: plain sockets, one thread. Commands on standard input, a line
// each, answered by the seconds that it took:
//   register COUNT TOGETHER      so many clients more, each until its welcome is whole; no more than TOGETHER are on
//   their way join CHANNEL FIRST COUNT     clients FIRST to FIRST+COUNT-1, each until it has the names channel CHANNEL
//   MEMBERS SENDERS FLIGHT LINES
//                                clients 0 to MEMBERS-1 are in it; FLIGHT lines are under way until LINES were heard by
//                                all
//   private PAIRS LINES          client 2n talks to 2n+1, one line under way each
//   part CHANNEL FIRST COUNT     without waiting for an answer
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what)
{
    std::perror(what.c_str());
    std::exit(1);
}

struct Client {
    int fd = -1;
    std::string kept; // of a line that is not whole yet
};

class Load {
public:
    explicit Load(int port) : m_epoll(epoll_create1(0)), m_port(port) {}

    void registerMore(int count, int together)
    {
        const auto first = m_clients.size();
        // Some at a time: servers bound who is not registered yet, and whoever a short backlog drops comes a second
        // later.
        for (int done = 0; done < count; done += together) {
            const int some = std::min(together, count - done);
            const auto begin = m_clients.size();
            for (int i = 0; i < some; ++i)
                connectOne();
            for (auto i = begin; i < m_clients.size(); ++i)
                say(i, "NICK " + nick(i) + "\r\nUSER load 0 * :Load\r\n");
            waitForLines(begin, m_clients.size() - begin, {" 376 ", " 422 "});
        }
        if (m_clients.size() - first != size_t(count))
            fail("register");
    }

    void join(const std::string& channel, size_t first, size_t count)
    {
        for (auto i = first; i < first + count; ++i)
            say(i, "JOIN " + channel + "\r\n");
        waitForLines(first, count, {" 366 "});
        settle();
    }

    void part(const std::string& channel, size_t first, size_t count)
    {
        for (auto i = first; i < first + count; ++i)
            say(i, "PART " + channel + "\r\n");
        settle();
    }

    void channel(const std::string& name, size_t members, size_t senders, long flight, long lines)
    {
        const std::string line = "PRIVMSG " + name + " :" + std::string(100, 'x') + "\r\n";
        const long hearers = long(members) - 1;
        long said = 0;
        for (; said < flight && said < lines; ++said)
            say(size_t(said) % senders, line);
        for (long deliveries = 0; deliveries < lines * hearers;) {
            deliveries += countLines(members);
            // As many are under way as were heard by everyone.
            for (; said < lines && said - deliveries / hearers < flight; ++said)
                say(size_t(said) % senders, line);
        }
    }

    void privately(size_t pairs, long lines)
    {
        long said = 0;
        std::vector<std::string> words;
        for (size_t i = 0; i < pairs; ++i)
            words.push_back("PRIVMSG " + nick(2 * i + 1) + " :" + std::string(100, 'x') + "\r\n");
        for (size_t i = 0; i < pairs && said < lines; ++i, ++said)
            say(2 * i, words[i]);
        for (long heard = 0; heard < lines;) {
            epoll_event events[256];
            const int count = epoll_wait(m_epoll, events, 256, 5000);
            if (count <= 0)
                fail("private messages stay away");
            for (int i = 0; i < count; ++i) {
                const auto who = size_t(events[i].data.u64);
                for (long come = drain(who); come > 0; --come) {
                    ++heard;
                    if (said < lines && who % 2 == 1 && who / 2 < pairs) {
                        say(who - 1, words[who / 2]);
                        ++said;
                    }
                }
            }
        }
    }

private:
    static std::string nick(size_t i) { return "load" + std::to_string(i); }

    void connectOne()
    {
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(uint16_t(m_port));
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) != 0)
            fail("connect");
        m_clients.push_back({fd, {}});
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = m_clients.size() - 1;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }
    void say(size_t who, const std::string& line)
    {
        for (size_t sent = 0; sent < line.size();) {
            const auto step = ::send(m_clients[who].fd, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
            if (step <= 0)
                fail("send");
            sent += size_t(step);
        }
    }
    /// Whole lines that came, without a look at them.
    long drain(size_t who)
    {
        const auto got = ::recv(m_clients[who].fd, m_room, sizeof m_room, MSG_DONTWAIT);
        if (got == 0)
            fail("a client was cut off");
        return got < 0 ? 0 : long(std::count(m_room, m_room + got, '\n'));
    }
    long countLines(size_t members)
    {
        epoll_event events[256];
        const int count = epoll_wait(m_epoll, events, 256, 5000);
        if (count <= 0)
            fail("lines stay away");
        long lines = 0;
        for (int i = 0; i < count; ++i) {
            const auto come = drain(size_t(events[i].data.u64));
            lines += events[i].data.u64 < members ? come : 0;
        }
        return lines;
    }
    void waitForLines(size_t first, size_t count, const std::vector<std::string>& ends)
    {
        std::vector<bool> done(m_clients.size());
        size_t left = count;
        while (left > 0) {
            epoll_event events[256];
            const int ready = epoll_wait(m_epoll, events, 256, 10000);
            if (ready <= 0)
                fail("an answer stays away");
            for (int i = 0; i < ready; ++i) {
                const auto who = size_t(events[i].data.u64);
                if (readLines(who, ends) && who >= first && who < first + count && !done[who]) {
                    done[who] = true;
                    --left;
                }
            }
        }
    }
    /// True when one of `ends` stands in a line that came. A PING is answered.
    bool readLines(size_t who, const std::vector<std::string>& ends)
    {
        auto& client = m_clients[who];
        const auto got = ::recv(client.fd, m_room, sizeof m_room, MSG_DONTWAIT);
        if (got == 0)
            fail("a client was cut off: " + client.kept);
        if (got < 0)
            return false;
        client.kept.append(m_room, size_t(got));
        bool found = false;
        size_t begin = 0;
        for (size_t end; (end = client.kept.find('\n', begin)) != std::string::npos; begin = end + 1) {
            const auto line = client.kept.substr(begin, end - begin);
            if (line.rfind("PING", 0) == 0)
                say(who, "PONG" + line.substr(4) + "\n");
            if (line.rfind("ERROR", 0) == 0)
                fail(line);
            found = found || std::any_of(ends.begin(), ends.end(), [&](const auto& word) {
                return line.find(word) != std::string::npos;
            });
        }
        client.kept.erase(0, begin);
        return found;
    }
    /// What still comes (joins of others, modes) is not counted later on.
    void settle()
    {
        epoll_event events[256];
        for (int count; (count = epoll_wait(m_epoll, events, 256, 300)) > 0;) {
            for (int i = 0; i < count; ++i)
                drain(size_t(events[i].data.u64));
        }
    }

    int m_epoll;
    int m_port;
    std::vector<Client> m_clients;
    char m_room[256 * 1024];
};

} // namespace

int main(int argc, char** argv)
{
    static Load load(argc > 1 ? std::atoi(argv[1]) : 0);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what;
        std::string channel;
        long a = 0, b = 0, c = 0, d = 0;
        words >> what;
        if (what == "join" || what == "channel" || what == "part")
            words >> channel;
        words >> a >> b >> c >> d;
        const auto began = Clock::now();
        if (what == "register")
            load.registerMore(int(a), b > 0 ? int(b) : 50);
        else if (what == "join")
            load.join(channel, size_t(a), size_t(b));
        else if (what == "part")
            load.part(channel, size_t(a), size_t(b));
        else if (what == "channel")
            load.channel(channel, size_t(a), size_t(b), c, d);
        else if (what == "private")
            load.privately(size_t(a), b);
        std::printf("%f\n", std::chrono::duration<double>(Clock::now() - began).count());
        std::fflush(stdout);
    }
}
