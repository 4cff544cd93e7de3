// The other end of a TLS echo server in the benchmark: OpenSSL on blocking sockets, nothing of ours. Commands on
// standard input, a line each, answered by the seconds that it took:
//   open COUNT                    so many connections more
//   messages SIZE ACTIVE COUNT    the first ACTIVE send SIZE bytes in turns and wait for them to come back; COUNT in
//   all handshakes COUNT              connect, shake hands in full, end in order returns COUNT                 the same
//   by a ticket
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include <openssl/ssl.h>

#include "tests/benchmarks/loopback.h"

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what)
{
    std::perror(what);
    std::exit(1);
}

class Load {
public:
    explicit Load(int port)
        : m_context(SSL_CTX_new(TLS_client_method())),
          m_port(port),
          m_bytes(1024 * 1024, 'x'),
          m_room(m_bytes.size(), ' ')
    {
        SSL_CTX_set_ciphersuites(m_context, "TLS_AES_128_GCM_SHA256");
        SSL_CTX_set_mode(m_context, SSL_MODE_RELEASE_BUFFERS);
        SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_CLIENT);
    }

    void open(int count)
    {
        for (int i = 0; i < count; ++i)
            m_connections.push_back(connected());
    }

    void messages(size_t size, size_t active, int count)
    {
        for (int done = 0; done < count;) {
            const auto turn = std::min<size_t>(active, size_t(count - done));
            for (size_t i = 0; i < turn; ++i)
                say(m_connections[i], size);
            for (size_t i = 0; i < turn; ++i, ++done)
                hear(m_connections[i], size);
        }
    }

    void handshakes(int count, bool byTicket)
    {
        SSL_SESSION* session = nullptr;
        for (int i = byTicket ? -1 : 0; i < count; ++i) {
            SSL* ssl = connected(session);
            if (byTicket) {
                say(ssl, 1);
                hear(ssl, 1); // the ticket comes before it
                SSL_SESSION_free(session);
                session = SSL_get1_session(ssl);
            }
            const int fd = SSL_get_fd(ssl);
            SSL_shutdown(ssl);
            SSL_free(ssl);
            close(fd);
        }
        SSL_SESSION_free(session);
    }

private:
    SSL* connected(SSL_SESSION* session = nullptr)
    {
        const int fd = connectLoopback(m_port, m_from++);
        if (fd < 0)
            fail("connect");
        SSL* ssl = SSL_new(m_context);
        SSL_set_fd(ssl, fd);
        if (session)
            SSL_set_session(ssl, session);
        if (SSL_connect(ssl) != 1)
            fail("SSL_connect");
        if (session && !SSL_session_reused(ssl))
            fail("no ticket was taken");
        return ssl;
    }
    void say(SSL* ssl, size_t size)
    {
        if (SSL_write(ssl, m_bytes.data(), int(size)) != int(size))
            fail("SSL_write");
    }
    void hear(SSL* ssl, size_t size)
    {
        for (size_t got = 0; got < size;) {
            const int step = SSL_read(ssl, m_room.data(), int(size - got));
            if (step <= 0)
                fail("SSL_read");
            got += size_t(step);
        }
    }

    SSL_CTX* m_context;
    int m_port;
    unsigned m_from = 0;
    std::string m_bytes;
    std::string m_room;
    std::vector<SSL*> m_connections;
};

} // namespace

int main(int argc, char** argv)
{
    static Load load(argc > 1 ? std::atoi(argv[1]) : 0);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string what;
        long a = 0, b = 0, c = 0;
        words >> what >> a >> b >> c;
        const auto began = Clock::now();
        if (what == "open")
            load.open(int(a));
        else if (what == "messages")
            load.messages(size_t(a), size_t(b), int(c));
        else if (what == "handshakes" || what == "returns")
            load.handshakes(int(a), what == "returns");
        std::printf("%f\n", std::chrono::duration<double>(Clock::now() - began).count());
        std::fflush(stdout);
    }
}
