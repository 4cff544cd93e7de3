// Many XMPP clients in one program of plain sockets, for measuring a server: what it costs is a read, a search and
// a write. Commands on standard input, a line each, answered by a line when done:
//   login COUNT ACCOUNTS   logs in COUNT clients (SCRAM-SHA-256) as u0 … of that many accounts
//   chat MESSAGES          each client sends so many to its neighbour; done when all have arrived
//   subscribe NODE         every client but the first
//   publish NODE ITEMS     by the first client; done when every subscriber has every item
//   presence               every client becomes available
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Bytes = std::string;
constexpr const char* password = "bench-password";

Bytes base64(const Bytes& raw)
{
    Bytes out(4 * ((raw.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(raw.data()), int(raw.size()));
    return out;
}

Bytes fromBase64(const Bytes& text)
{
    Bytes out(3 * (text.size() / 4), '\0');
    EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(text.data()), int(text.size()));
    out.resize(out.size() - size_t(std::count(text.begin(), text.end(), '=')));
    return out;
}

Bytes hmac(const Bytes& key, const Bytes& text)
{
    Bytes out(32, '\0');
    unsigned length = 32;
    HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
        reinterpret_cast<unsigned char*>(out.data()), &length);
    return out;
}

/// RFC 5802, the expensive half; once for each salt, as clients that remember do.
const Bytes& saltedPassword(const Bytes& salt, int iterations)
{
    static std::map<Bytes, Bytes> known;
    auto& salted = known[salt];
    if (salted.empty()) {
        salted.resize(32);
        PKCS5_PBKDF2_HMAC(password, int(strlen(password)), reinterpret_cast<const unsigned char*>(salt.data()), int(salt.size()),
            iterations, EVP_sha256(), 32, reinterpret_cast<unsigned char*>(salted.data()));
    }
    return salted;
}

struct Client {
    int fd = -1;
    int stage = 0;
    Bytes account;
    Bytes firstBare;
    Bytes jid;
    Bytes in;
    Bytes out;
    long messages = 0;
};

class Load {
public:
    explicit Load(int port) : m_port(port), m_epoll(epoll_create1(0)) {}

    void login(int count, int accounts)
    {
        const auto wanted = m_clients.size() + size_t(count);
        m_clients.reserve(5000);
        size_t under = 0;
        while (ready() < wanted) {
            under = m_clients.size() - ready();
            while (m_clients.size() < wanted && under < 32) {
                connect("u" + std::to_string(int(m_clients.size()) % accounts));
                ++under;
            }
            turn();
        }
    }
    void chat(int messages)
    {
        const Bytes body(60, 'x');
        std::vector<Bytes> stanzas;
        for (size_t i = 0; i < m_clients.size(); ++i)
            stanzas.push_back("<message to='" + m_clients[(i + 1) % m_clients.size()].jid + "' type='chat' id='m1'><body>" + body + "</body></message>");
        const auto before = total();
        const auto goal = before + long(m_clients.size()) * messages;
        for (int round = 0; round < messages; ++round) {
            for (size_t i = 0; i < m_clients.size(); ++i)
                say(m_clients[i], stanzas[i]);
            // A few in flight for each client, as if people talked.
            while (before + long(round + 1) * long(m_clients.size()) - total() > 4 * long(m_clients.size()))
                turn();
        }
        while (total() < goal)
            turn();
    }
    void subscribe(const Bytes& node)
    {
        m_replies = 0;
        for (size_t i = 1; i < m_clients.size(); ++i)
            say(m_clients[i], pubsub("<subscribe node='" + node + "' jid='" + m_clients[i].jid + "'/>"));
        while (m_replies < long(m_clients.size()) - 1)
            turn();
    }
    void publish(const Bytes& node, int items)
    {
        const auto goal = total() + long(m_clients.size() - 1) * items;
        const Bytes payload(800, 'p');
        m_replies = 0;
        for (int i = 0; i < items; ++i) {
            say(m_clients[0], pubsub("<publish node='" + node + "'><item id='" + std::to_string(++m_item) + "'><x xmlns='urn:bench'>" + payload + "</x></item></publish>"));
            while (i - m_replies > 4)
                turn();
        }
        while (total() < goal)
            turn();
    }
    void create(const Bytes& node)
    {
        m_replies = 0;
        say(m_clients[0], pubsub("<create node='" + node + "'/>"));
        while (m_replies < 1)
            turn();
    }
    void presence()
    {
        for (auto& client : m_clients)
            say(client, "<presence><priority>-1</priority></presence><iq type='get' id='r' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
        m_replies = 0;
        while (m_replies < long(m_clients.size()))
            turn();
    }

private:
    static Bytes pubsub(const Bytes& verb)
    {
        return "<iq type='set' id='p' to='pubsub.localhost'><pubsub xmlns='http://jabber.org/protocol/pubsub'>" + verb + "</pubsub></iq>";
    }
    static Bytes header()
    {
        return "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>";
    }
    size_t ready() const { return m_ready; }
    long total() const { return m_messages; }

    void connect(const Bytes& account)
    {
        Client client;
        client.account = account;
        client.fd = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(client.fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            perror("connect");
            exit(1);
        }
        const int on = 1;
        setsockopt(client.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        fcntl(client.fd, F_SETFL, O_NONBLOCK);
        m_clients.push_back(std::move(client));
        epoll_event event {EPOLLIN, {}};
        event.data.u64 = m_clients.size() - 1;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_clients.back().fd, &event);
        say(m_clients.back(), header());
    }
    void say(Client& client, const Bytes& bytes)
    {
        client.out += bytes;
        flush(client);
    }
    void flush(Client& client)
    {
        while (!client.out.empty()) {
            const auto sent = send(client.fd, client.out.data(), client.out.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                break;
            client.out.erase(0, size_t(sent));
        }
        const bool waiting = !client.out.empty();
        const auto index = size_t(&client - m_clients.data());
        if (waiting) {
            epoll_event event {EPOLLIN | EPOLLOUT, {}};
            event.data.u64 = index;
            epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.fd, &event);
        }
    }
    void turn()
    {
        epoll_event events[256];
        const auto count = epoll_wait(m_epoll, events, 256, 10'000);
        if (count <= 0) {
            fprintf(stderr, "nothing for ten seconds: %ld messages, %ld replies\n", m_messages, m_replies);
            exit(1);
        }
        for (int i = 0; i < count; ++i) {
            auto& client = m_clients[events[i].data.u64];
            if (events[i].events & EPOLLOUT) {
                epoll_event event {EPOLLIN, {}};
                event.data.u64 = events[i].data.u64;
                epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.fd, &event);
                flush(client);
            }
            if (events[i].events & EPOLLIN)
                read(client);
        }
    }
    void read(Client& client)
    {
        static char buffer[262144];
        const auto got = recv(client.fd, buffer, sizeof buffer, 0);
        if (got == 0) {
            fprintf(stderr, "the server hung up on %s: %s\n", client.jid.c_str(), client.in.c_str());
            exit(1);
        }
        if (got < 0)
            return;
        client.in.append(buffer, size_t(got));
        if (client.stage < 6)
            negotiate(client);
        else
            count(client);
    }
    /// Whole stanzas are counted by their ends.
    void count(Client& client)
    {
        size_t end = 0;
        for (size_t at = client.in.find("</message>"); at != Bytes::npos; at = client.in.find("</message>", at + 10)) {
            ++m_messages;
            end = at + 10;
        }
        for (size_t at = client.in.find("<iq "); at != Bytes::npos; at = client.in.find("<iq ", at + 4)) {
            if (client.in.find('>', at) == Bytes::npos)
                break;
            if (client.in.compare(at, 60, "") && client.in.substr(at, 120).find("type='error'") != Bytes::npos) {
                fprintf(stderr, "refused: %s\n", client.in.substr(at, 300).c_str());
                exit(1);
            }
            ++m_replies;
            end = std::max(end, client.in.find('>', at) + 1);
        }
        client.in.erase(0, end);
    }
    bool has(const Client& client, const char* text) const { return client.in.find(text) != Bytes::npos; }
    void negotiate(Client& client)
    {
        if (has(client, "<failure") || has(client, "<stream:error")) {
            fprintf(stderr, "refused: %s\n", client.in.c_str());
            exit(1);
        }
        switch (client.stage) {
        case 0:
            if (!has(client, "</stream:features>"))
                return;
            client.firstBare = "n=" + client.account + ",r=nonce" + client.account;
            next(client, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-256'>" + base64("n,," + client.firstBare) + "</auth>");
            return;
        case 1:
            if (has(client, "</challenge>"))
                next(client, "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + base64(proof(client)) + "</response>");
            return;
        case 2:
            if (has(client, "</success>"))
                next(client, header());
            return;
        case 3:
            if (has(client, "</stream:features>"))
                next(client, "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
            return;
        case 4: {
            const auto at = client.in.find("<jid>");
            const auto end = client.in.find("</jid>");
            if (end == Bytes::npos || !has(client, "</iq>"))
                return;
            client.jid = client.in.substr(at + 5, end - at - 5);
            client.in.clear();
            client.stage = 6;
            ++m_ready;
            return;
        }
        default: return;
        }
    }
    void next(Client& client, const Bytes& said)
    {
        client.in.clear();
        ++client.stage;
        say(client, said);
    }
    Bytes proof(const Client& client)
    {
        const auto begin = client.in.find('>', client.in.find("<challenge")) + 1;
        const auto first = fromBase64(client.in.substr(begin, client.in.find("</challenge>") - begin));
        Bytes nonce, salt, iterations;
        std::stringstream parts(first);
        for (Bytes part; std::getline(parts, part, ',');) {
            if (part.starts_with("r="))
                nonce = part.substr(2);
            else if (part.starts_with("s="))
                salt = fromBase64(part.substr(2));
            else if (part.starts_with("i="))
                iterations = part.substr(2);
        }
        const auto& salted = saltedPassword(salt, std::stoi(iterations));
        const auto bare = "c=biws,r=" + nonce;
        const auto clientKey = hmac(salted, "Client Key");
        Bytes stored(32, '\0');
        EVP_Digest(clientKey.data(), clientKey.size(), reinterpret_cast<unsigned char*>(stored.data()), nullptr, EVP_sha256(), nullptr);
        auto proof = hmac(stored, client.firstBare + "," + first + "," + bare);
        for (size_t i = 0; i < proof.size(); ++i)
            proof[i] = char(proof[i] ^ clientKey[i]);
        return bare + ",p=" + base64(proof);
    }

    int m_port;
    int m_epoll;
    std::vector<Client> m_clients;
    size_t m_ready = 0;
    long m_messages = 0;
    long m_replies = 0;
    int m_item = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 64;
    Load load(atoi(argv[1]));
    for (Bytes line; std::getline(std::cin, line);) {
        std::stringstream words(line);
        Bytes verb, node;
        int count = 0, accounts = 0;
        words >> verb;
        const auto began = std::chrono::steady_clock::now();
        if (verb == "login") {
            words >> count >> accounts;
            load.login(count, accounts);
        } else if (verb == "chat") {
            words >> count;
            load.chat(count);
        } else if (verb == "create") {
            words >> node;
            load.create(node);
        } else if (verb == "subscribe") {
            words >> node;
            load.subscribe(node);
        } else if (verb == "publish") {
            words >> node >> count;
            load.publish(node, count);
        } else if (verb == "presence") {
            load.presence();
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        printf("%f\n", took.count());
        fflush(stdout);
    }
}
