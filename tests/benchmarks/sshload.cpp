// bench_sshload PORT USER KEY: what loads an SSH server. Reads commands from standard input, answers each with the
// seconds that it took, and ends with its standard input. libssh's client, blocking, a thread a session.
//   logins COUNT PARALLEL COMMAND…   each: connect, log in by key, run COMMAND, hear its end, go
//   down BYTES COMMAND…              COMMAND sends so much
//   up BYTES COMMAND…                COMMAND takes so much and says a line
//   rounds COUNT COMMAND…            COMMAND says back what it hears: a byte at a time
//   open COUNT                       shells on terminals, kept
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <libssh/libssh.h>

namespace {

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "sshload: %s\n", what.c_str());
    std::_Exit(1);
}

struct Place {
    unsigned port = 0;
    std::string user;
    ssh_key key = nullptr;
};
Place place;

class Connection {
public:
    Connection() : m_session(ssh_new())
    {
        const bool no = false;
        ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &no);
        ssh_options_set(m_session, SSH_OPTIONS_HOST, "127.0.0.1");
        ssh_options_set(m_session, SSH_OPTIONS_PORT, &place.port);
        ssh_options_set(m_session, SSH_OPTIONS_USER, place.user.c_str());
        // The same for all where they have it; Conch has no GCM.
        const char* ciphers = "aes256-gcm@openssh.com,aes256-ctr";
        ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_C_S, ciphers);
        ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_S_C, ciphers);
        ssh_options_set(m_session, SSH_OPTIONS_KEY_EXCHANGE, "curve25519-sha256");
        ssh_options_set(m_session, SSH_OPTIONS_HOSTKEYS, "ssh-ed25519");
        if (ssh_connect(m_session) != SSH_OK
            || ssh_userauth_publickey(m_session, nullptr, place.key) != SSH_AUTH_SUCCESS)
            fail(ssh_get_error(m_session));
    }
    ~Connection()
    {
        if (m_channel)
            ssh_channel_free(m_channel);
        ssh_disconnect(m_session);
        ssh_free(m_session);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const std::string& command)
    {
        openChannel();
        check(ssh_channel_request_exec(m_channel, command.c_str()));
    }
    void openShell()
    {
        openChannel();
        check(ssh_channel_request_pty_size(m_channel, "xterm", 80, 24));
        check(ssh_channel_request_shell(m_channel));
        char byte = 0;
        if (ssh_channel_read(m_channel, &byte, 1, 0) != 1)
            fail("a shell without a prompt");
    }
    /// Bytes until the end.
    long long drain()
    {
        long long sum = 0;
        for (;;) {
            const int got = ssh_channel_read(m_channel, m_piece.data(), uint32_t(m_piece.size()), 0);
            if (got < 0)
                fail(ssh_get_error(m_session));
            if (got == 0)
                return sum;
            sum += got;
        }
    }
    void send(long long bytes)
    {
        while (bytes > 0) {
            const auto size = uint32_t(std::min<long long>(bytes, (long long)m_piece.size()));
            if (ssh_channel_write(m_channel, m_piece.data(), size) != int(size))
                fail("the server takes no more");
            bytes -= size;
        }
        check(ssh_channel_send_eof(m_channel));
    }
    void echo()
    {
        char byte = 'x';
        if (ssh_channel_write(m_channel, &byte, 1) != 1 || ssh_channel_read(m_channel, &byte, 1, 0) != 1)
            fail("a byte did not come back");
    }

private:
    void check(int done)
    {
        if (done != SSH_OK)
            fail(ssh_get_error(m_session));
    }
    void openChannel()
    {
        m_channel = ssh_channel_new(m_session);
        check(ssh_channel_open_session(m_channel));
    }

    ssh_session m_session;
    ssh_channel m_channel = nullptr;
    std::vector<char> m_piece = std::vector<char>(32 * 1024, 'x');
};

void logIn(long long count, int parallel, const std::string& command)
{
    std::atomic<long long> left{count};
    std::vector<std::thread> threads;
    for (int i = 0; i < parallel; ++i) {
        threads.emplace_back([&] {
            while (left-- > 0) {
                Connection connection;
                connection.run(command);
                connection.drain();
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
}

std::vector<std::unique_ptr<Connection>> kept;

void obey(std::istringstream& words)
{
    std::string verb, command;
    long long count = 0;
    int parallel = 1;
    words >> verb >> count;
    if (verb == "logins")
        words >> parallel;
    std::getline(words >> std::ws, command);
    if (verb == "logins")
        return logIn(count, parallel, command);
    if (verb == "open") {
        for (long long i = 0; i < count; ++i)
            kept.emplace_back(std::make_unique<Connection>())->openShell();
        return;
    }
    Connection connection;
    connection.run(command);
    if (verb == "down") {
        if (const auto got = connection.drain(); got != count)
            fail(std::to_string(got) + " bytes came of " + std::to_string(count));
    } else if (verb == "up") {
        connection.send(count);
        connection.drain();
    } else if (verb == "rounds") {
        for (long long i = 0; i < count; ++i)
            connection.echo();
    } else {
        fail("what is " + verb);
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4)
        fail("bench_sshload PORT USER KEY");
    place.port = unsigned(std::atoi(arguments[1]));
    place.user = arguments[2];
    if (ssh_pki_import_privkey_file(arguments[3], nullptr, nullptr, nullptr, &place.key) != SSH_OK)
        fail("no key");
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto begun = std::chrono::steady_clock::now();
        std::istringstream words(line);
        obey(words);
        std::printf("%.6f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
        std::fflush(stdout);
    }
    kept.clear();
    ssh_key_free(place.key);
}
