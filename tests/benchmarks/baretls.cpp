// What TLS costs where there is nothing but OpenSSL: an echo server on epoll with OpenSSL's own socket BIOs, with the
// settings of netcore. Prints "port N"; ends with its standard input.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace {

/// For this run, signed by itself.
void giveCertificate(SSL_CTX* context)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

class Server {
public:
    Server()
        : m_context(SSL_CTX_new(TLS_server_method())),
          m_epoll(epoll_create1(0)),
          m_listening(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)),
          m_room(16 * 1024)
    {
        SSL_CTX_set_mode(
            m_context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF);
        SSL_CTX_set1_groups_list(m_context, "X25519:P-256:P-384");
        giveCertificate(m_context);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof name;
        if (bind(m_listening, reinterpret_cast<sockaddr*>(&name), length) != 0 || listen(m_listening, 4096) != 0)
            std::exit(1);
        getsockname(m_listening, reinterpret_cast<sockaddr*>(&name), &length);
        watch(m_listening, EPOLL_CTL_ADD, EPOLLIN);
        watch(STDIN_FILENO, EPOLL_CTL_ADD, EPOLLIN);
        std::printf("port %d\n", ntohs(name.sin_port));
        std::fflush(stdout);
    }

    void run()
    {
        for (;;) {
            epoll_event events[256];
            const int count = epoll_wait(m_epoll, events, 256, -1);
            for (int i = 0; i < count; ++i) {
                if (events[i].data.fd == STDIN_FILENO)
                    return;
                if (events[i].data.fd == m_listening)
                    accept();
                else
                    serve(events[i].data.fd);
            }
        }
    }

private:
    struct Connection {
        SSL* ssl = nullptr;
        std::vector<char> waiting = {}; // for room to be sent
    };

    void watch(int fd, int how, uint32_t wanted)
    {
        epoll_event event{};
        event.events = wanted;
        event.data.fd = fd;
        epoll_ctl(m_epoll, how, fd, &event);
    }
    void accept()
    {
        for (int fd; (fd = accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            const int on = 1;
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            SSL* ssl = SSL_new(m_context);
            SSL_set_fd(ssl, fd);
            SSL_set_accept_state(ssl);
            m_connections[fd] = {ssl};
            watch(fd, EPOLL_CTL_ADD, EPOLLIN);
        }
    }
    /// What could not be sent; reading waits for it.
    bool send(int fd, Connection& connection)
    {
        auto& waiting = connection.waiting;
        const int sent = waiting.empty() ? 0 : SSL_write(connection.ssl, waiting.data(), int(waiting.size()));
        if (sent > 0)
            waiting.erase(waiting.begin(), waiting.begin() + sent);
        watch(fd, EPOLL_CTL_MOD, waiting.empty() ? EPOLLIN : EPOLLOUT);
        return waiting.empty();
    }
    void serve(int fd)
    {
        auto& connection = m_connections[fd];
        if (!connection.waiting.empty() && !send(fd, connection))
            return;
        for (;;) {
            ERR_clear_error(); // of a connection that ended badly
            const int got = SSL_read(connection.ssl, m_room.data(), int(m_room.size()));
            if (got <= 0) {
                if (SSL_get_error(connection.ssl, got) != SSL_ERROR_WANT_READ)
                    end(fd);
                return;
            }
            for (int at = 0; at < got;) {
                const int sent = SSL_write(connection.ssl, m_room.data() + at, got - at);
                if (sent <= 0) {
                    connection.waiting.assign(m_room.data() + at, m_room.data() + got);
                    send(fd, connection);
                    return;
                }
                at += sent;
            }
        }
    }
    void end(int fd)
    {
        SSL_shutdown(m_connections[fd].ssl);
        SSL_free(m_connections[fd].ssl);
        m_connections.erase(fd);
        close(fd);
    }

    SSL_CTX* m_context;
    int m_epoll;
    int m_listening;
    std::vector<char> m_room;
    std::unordered_map<int, Connection> m_connections;
};

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    Server().run();
}
