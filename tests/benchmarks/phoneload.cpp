// Many phones that vote, in one program of plain sockets. Each has an address of its own in 127/8, opens the voting
// page once, keeps its cookie and its connection, and votes when its turn comes. Arguments: PORT POLL PHONES ANSWERS;
// answers are a0, a1, … Prints "opened MS-a-page-p50 p99" when all have the page, then does as it is told on standard
// input:
//   vote RATE COUNT   so many votes a second, a phone after the other; answers "answered COUNT BUSY P50 P99 LAST": ms
//                     from when each was due to when it was answered, and how many had to come again
//   quit
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

long long nanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

[[noreturn]] void fail(const char* what)
{
    std::perror(what);
    std::exit(1);
}

struct Phone {
    int socket = -1;
    std::string cookie;
    std::string reply;
    std::string asked; // sent again where the server has closed the line meanwhile
    long long due = 0; // 0: nothing is asked
    size_t body = 0;   // where the reply's begins; 0: not known
    size_t end = 0;
    int votes = 0; // so far
};

class Phones {
public:
    Phones(int port, std::string poll, int answers)
        : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_port(port), m_answers(answers), m_poll(std::move(poll))
    {
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }

    void open(size_t count)
    {
        m_phones.resize(count);
        for (size_t i = 0; i < count; ++i) {
            ask(i, "GET /v/" + m_poll + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", nanoseconds());
            while (m_asking >= 64)
                read(100);
        }
        finish();
        std::printf("opened %s\n", figures().c_str());
    }

    void vote(int rate, long long count)
    {
        m_took.clear();
        m_busy = 0;
        const auto began = nanoseconds();
        for (long long i = 0; i < count; ++i) {
            const auto due = began + i * 1'000'000'000LL / rate;
            for (auto left = due - nanoseconds(); left > 0; left = due - nanoseconds())
                read(int(left / 1'000'000)); // asked once: a negative patience would be endless
            const auto phone = size_t(m_next++ % (long long)(m_phones.size()));
            while (m_phones[phone].due != 0)
                read(10); // its last vote first
            ask(phone, voteOf(phone), due);
        }
        finish();
        std::printf("answered %zu %zu %s\n", m_took.size(), m_busy, figures().c_str());
    }

private:
    std::string voteOf(size_t phone)
    {
        char uuid[40];
        std::snprintf(uuid, sizeof uuid, "%08lx%08lx%016llx", (unsigned long)phone, (unsigned long)getpid(), ++m_votes);
        // Each time another answer: the same once more is only answered and not stored, and few phones would vote so
        // more often than many.
        const auto answer = (phone + size_t(++m_phones[phone].votes)) % size_t(m_answers);
        const auto body = std::string("{\"uuid\":\"") + uuid + "\",\"answer\":\"a" + std::to_string(answer) + "\"}";
        return "POST /v/" + m_poll + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nCookie: "
            + m_phones[phone].cookie + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    void connect(size_t number)
    {
        auto& phone = m_phones[number];
        phone.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (phone.socket < 0)
            fail("no more phones");
        sockaddr_in from{};
        from.sin_family = AF_INET;
        from.sin_addr.s_addr = htonl(0x7F010000 + uint32_t(number)); // all of 127/8 is this computer
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(uint16_t(m_port));
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int one = 1;
        setsockopt(phone.socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (bind(phone.socket, reinterpret_cast<sockaddr*>(&from), sizeof from) != 0
            || ::connect(phone.socket, reinterpret_cast<sockaddr*>(&where), sizeof where) != 0)
            fail("a phone");
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = number;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, phone.socket, &event);
    }

    void ask(size_t number, std::string request, long long due)
    {
        auto& phone = m_phones[number];
        phone.asked = std::move(request);
        phone.due = due;
        ++m_asking;
        send(number);
    }

    void send(size_t number)
    {
        auto& phone = m_phones[number];
        phone.reply.clear();
        phone.body = phone.end = 0;
        if (phone.socket < 0)
            connect(number);
        if (::send(phone.socket, phone.asked.data(), phone.asked.size(), MSG_NOSIGNAL) != ssize_t(phone.asked.size()))
            again(number);
    }

    void again(size_t number)
    {
        auto& phone = m_phones[number];
        close(phone.socket);
        phone.socket = -1;
        if (phone.due == 0)
            return;
        if (++m_again > 100'000)
            fail("the server hangs up on phones");
        send(number);
    }

    void read(int patience)
    {
        epoll_event events[512];
        const int count = epoll_wait(m_epoll, events, 512, patience);
        char bytes[65536];
        for (int i = 0; i < count; ++i) {
            const auto number = size_t(events[i].data.u64);
            auto& phone = m_phones[number];
            const auto size = recv(phone.socket, bytes, sizeof bytes, MSG_DONTWAIT);
            if (size <= 0) {
                again(number);
                continue;
            }
            phone.reply.append(bytes, size_t(size));
            take(number);
        }
    }

    void take(size_t number)
    {
        auto& phone = m_phones[number];
        if (phone.body == 0) {
            const auto head = phone.reply.find("\r\n\r\n");
            if (head == std::string::npos)
                return;
            phone.body = head + 4;
            auto length = phone.reply.find("Content-Length: ");
            if (length == std::string::npos)
                length = phone.reply.find("content-length: ");
            if (length == std::string::npos || length > head) {
                std::fprintf(stderr, "a reply without a length:\n%s\n", phone.reply.c_str());
                std::exit(1);
            }
            phone.end = phone.body + size_t(std::atoll(phone.reply.data() + length + 16));
        }
        if (phone.reply.size() < phone.end)
            return;
        const int status = std::atoi(phone.reply.c_str() + 9);
        if (status == 503 || status == 429) {
            if (++m_busy > 200'000)
                fail("the server lets phones wait for ever");
            send(number); // at once: worse than any phone
            return;
        }
        if (status != 200) {
            std::fprintf(stderr, "%s\n", phone.reply.substr(0, 400).c_str());
            std::exit(1);
        }
        if (const auto cookie = phone.reply.find("Set-Cookie: "); cookie < phone.body)
            phone.cookie = phone.reply.substr(cookie + 12, phone.reply.find_first_of(";\r", cookie) - cookie - 12);
        m_took.push_back(nanoseconds() - phone.due);
        phone.due = 0;
        --m_asking;
    }

    void finish()
    {
        const auto end = nanoseconds() + 120'000'000'000LL;
        while (m_asking > 0) {
            read(100);
            if (nanoseconds() > end) {
                std::fprintf(stderr, "%zu phones were not answered\n", m_asking);
                std::exit(1);
            }
        }
    }

    std::string figures()
    {
        std::sort(m_took.begin(), m_took.end());
        std::ostringstream text;
        for (const auto at : {m_took.size() / 2, m_took.size() * 99 / 100, m_took.size() - 1})
            text << double(m_took[at]) / 1e6 << ' ';
        return text.str();
    }

    int m_epoll;
    int m_port;
    int m_answers;
    std::string m_poll;
    std::vector<Phone> m_phones;
    std::vector<long long> m_took;
    size_t m_asking = 0;
    size_t m_busy = 0;
    size_t m_again = 0;
    long long m_next = 0;
    unsigned long long m_votes = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5)
        return 64;
    Phones phones(std::atoi(argv[1]), argv[2], std::atoi(argv[4]));
    phones.open(size_t(std::atoll(argv[3])));
    std::fflush(stdout);
    std::string line;
    while (std::getline(std::cin, line) && line != "quit") {
        std::istringstream words(line);
        std::string what;
        int rate = 0;
        long long count = 0;
        words >> what >> rate >> count;
        phones.vote(rate, count);
        std::fflush(stdout);
    }
}
