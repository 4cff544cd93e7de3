// The least that an echo server can be: one epoll descriptor, one buffer, a read and a write for each message. What
// the others are compared with. Prints "port N", ends with its standard input.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unordered_map>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int epoll = -1;
std::unordered_map<int, std::string> waiting; // what a full socket did not take

void watch(int fd, uint32_t events, int how)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = fd;
    epoll_ctl(epoll, how, fd, &event);
}

void acceptAll(int listener)
{
    for (int fd; (fd = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;)
        watch(fd, EPOLLIN, EPOLL_CTL_ADD);
}

void end(int fd)
{
    waiting.erase(fd);
    close(fd);
}

void send(int fd, const char* bytes, size_t size)
{
    const auto sent = std::max<ssize_t>(0, ::send(fd, bytes, size, MSG_NOSIGNAL));
    if (size_t(sent) == size)
        return;
    waiting[fd].append(bytes + sent, size - size_t(sent));
    watch(fd, EPOLLOUT, EPOLL_CTL_MOD);
}

void sendWaiting(int fd)
{
    auto& rest = waiting[fd];
    const auto sent = ::send(fd, rest.data(), rest.size(), MSG_NOSIGNAL);
    if (sent > 0)
        rest.erase(0, size_t(sent));
    if (!rest.empty())
        return;
    waiting.erase(fd);
    watch(fd, EPOLLIN, EPOLL_CTL_MOD);
}

void echo(int fd)
{
    static char buffer[64 * 1024];
    const auto got = recv(fd, buffer, sizeof buffer, 0);
    if (got > 0)
        send(fd, buffer, size_t(got));
    else if (got == 0 || (errno != EAGAIN && errno != EINTR))
        end(fd);
}

} // namespace

int main()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof name;
    if (bind(listener, reinterpret_cast<sockaddr*>(&name), length) != 0 || listen(listener, 4096) != 0)
        return 1;
    getsockname(listener, reinterpret_cast<sockaddr*>(&name), &length);
    std::printf("port %d\n", int(ntohs(name.sin_port)));
    std::fflush(stdout);
    epoll = epoll_create1(0);
    watch(listener, EPOLLIN, EPOLL_CTL_ADD);
    watch(STDIN_FILENO, EPOLLIN, EPOLL_CTL_ADD);
    for (;;) {
        epoll_event events[256];
        const int count = epoll_wait(epoll, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == STDIN_FILENO)
                return 0;
            if (fd == listener)
                acceptAll(listener);
            else if (events[i].events & EPOLLOUT)
                sendWaiting(fd);
            else
                echo(fd);
        }
    }
}
