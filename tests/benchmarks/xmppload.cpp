// Many XMPP clients in one program of plain sockets, for measuring a server: what it costs is a read, a search and
// a write. Commands on standard input, a line each, answered by a line when done; a count of clients means the first.
//   register ACCOUNTS            u0 … in-band (XEP-0077), before any login
//   login COUNT ACCOUNTS         so many clients more (SCRAM-SHA-256), in turns as one of that many accounts
//   presence COUNT               they become available
//   chat COUNT MESSAGES          each sends so many to its neighbour; done when all have arrived
//   join ROOM COUNT NAME=VALUE…  they enter a room; the first makes it and fills in its form
//   room ROOM COUNT MESSAGES     so many are said in it, by one after the other; done when all have them
//   create NODE                  by the first client
//   subscribe NODE COUNT         every client but the first
//   publish NODE COUNT ITEMS     by the first client; done when all subscribers have every item
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
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
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(raw.data()),
        int(raw.size()));
    return out;
}

Bytes fromBase64(const Bytes& text)
{
    Bytes out(3 * (text.size() / 4), '\0');
    EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(text.data()),
        int(text.size()));
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
        PKCS5_PBKDF2_HMAC(password, int(strlen(password)), reinterpret_cast<const unsigned char*>(salt.data()),
            int(salt.size()), iterations, EVP_sha256(), 32, reinterpret_cast<unsigned char*>(salted.data()));
    }
    return salted;
}

/// Where a client stands; each waits for what the server says next.
enum class Stage { Features, Challenge, Success, NewFeatures, Bound, Ready, Registration, Registered };

struct Client {
    int fd = -1;
    Stage stage = Stage::Features;
    bool registers = false;
    Bytes account;
    Bytes firstBare;
    Bytes jid;
    Bytes in;
    Bytes out;
    size_t scanned = 0; // of `in`: whole tags
    int depth = 0;      // of elements that are open there
};

class Load {
public:
    explicit Load(int port) : m_port(port), m_epoll(epoll_create1(0)) {}

    void makeAccounts(int count)
    {
        for (m_registered = 0; m_registered < count;) {
            while (m_clients.size() < size_t(count) && m_clients.size() - size_t(m_registered) < 16)
                connect("u" + std::to_string(m_clients.size()), true);
            turn();
        }
        m_clients.clear();
    }
    void login(int count, int accounts)
    {
        const auto wanted = m_clients.size() + size_t(count);
        while (m_ready < wanted) {
            while (m_clients.size() < wanted && m_clients.size() - m_ready < 32)
                connect("u" + std::to_string(int(m_clients.size()) % accounts), false);
            turn();
        }
    }
    void presence(int count)
    {
        for (int i = 0; i < count; ++i)
            say(client(i), "<presence/><iq type='get' id='r' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
        awaitReplies(count);
    }
    void chat(int clients, int messages)
    {
        std::vector<Bytes> stanzas;
        for (int i = 0; i < clients; ++i)
            stanzas.push_back("<message to='" + client((i + 1) % clients).jid + "' type='chat' id='m1'><body>"
                + Bytes(60, 'x') + "</body></message>");
        const long goal = m_messages + long(clients) * messages;
        for (int round = messages; round > 0; --round) {
            for (int i = 0; i < clients; ++i)
                say(client(i), stanzas[size_t(i)]);
            // A few in flight for each client, as if people talked.
            while (goal - long(round - 1) * clients - m_messages > 4L * clients)
                turn();
        }
        awaitMessages(goal);
    }
    /// One enters when the one before is in: `form` is "name=value name=value".
    void join(const Bytes& room, int count, std::istream& form)
    {
        for (int i = 0; i < count; ++i) {
            m_entered = 0;
            say(client(i),
                "<presence to='" + room + "/n" + std::to_string(i)
                    + "'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>");
            while (m_entered == 0)
                turn();
            if (i == 0)
                ask(iq(room,
                    "<query xmlns='http://jabber.org/protocol/muc#owner'>"
                        + submitted("http://jabber.org/protocol/muc#roomconfig", form) + "</query>"));
        }
    }
    void sayInRoom(const Bytes& room, int count, int messages)
    {
        const Bytes stanza = "<message to='" + room + "' type='groupchat' id='m1'><body>" + Bytes(60, 'x')
            + "</body></message>";
        sayToMany(count, messages, [&] { say(client(m_speaker++ % count), stanza); });
    }
    void create(const Bytes& node) { ask(pubsub("<create node='" + node + "'/>")); }
    void subscribe(const Bytes& node, int count)
    {
        for (int i = 1; i < count; ++i) {
            say(client(i), pubsub("<subscribe node='" + node + "' jid='" + client(i).jid + "'/>"));
            while (i - m_replies > 32)
                turn();
        }
        awaitReplies(count - 1);
    }
    void publish(const Bytes& node, int count, int items)
    {
        const Bytes payload(800, 'p');
        sayToMany(count - 1, items, [&] {
            say(client(0),
                pubsub("<publish node='" + node + "'><item id='" + std::to_string(++m_item) + "'><x xmlns='urn:bench'>"
                    + payload + "</x></item></publish>"));
        });
    }

private:
    Client& client(int i) { return m_clients[size_t(i)]; }
    static Bytes iq(const Bytes& to, const Bytes& payload)
    {
        return "<iq type='set' id='p' to='" + to + "'>" + payload + "</iq>";
    }
    static Bytes pubsub(const Bytes& verb)
    {
        return iq("pubsub.localhost", "<pubsub xmlns='http://jabber.org/protocol/pubsub'>" + verb + "</pubsub>");
    }
    static Bytes submitted(const Bytes& type, std::istream& fields)
    {
        Bytes form = "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>" + type
            + "</value></field>";
        for (Bytes field; fields >> field;) {
            const auto equals = field.find('=');
            form += "<field var='" + field.substr(0, equals) + "'><value>" + field.substr(equals + 1)
                + "</value></field>";
        }
        return form + "</x>";
    }
    static Bytes header()
    {
        return "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>";
    }
    void awaitMessages(long goal)
    {
        while (m_messages < goal)
            turn();
    }
    void awaitReplies(long count)
    {
        while (m_replies < count)
            turn();
        m_replies = 0;
    }
    void ask(const Bytes& stanza)
    {
        say(client(0), stanza);
        awaitReplies(1);
    }
    /// Eight under way, each of which `receivers` get.
    template <typename Send>
    void sayToMany(int receivers, int count, Send send)
    {
        const long before = m_messages;
        for (int i = 0; i < count; ++i) {
            send();
            awaitMessages(before + long(i - 7) * receivers);
        }
        awaitMessages(before + long(count) * receivers);
        m_replies = 0;
    }

    void connect(const Bytes& account, bool registers)
    {
        Client client;
        client.account = account;
        client.registers = registers;
        client.fd = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
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
        watch(m_clients.back(), EPOLLIN, EPOLL_CTL_ADD);
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
        if (!client.out.empty())
            watch(client, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
    }
    void watch(Client& client, uint32_t what, int how)
    {
        epoll_event event{what, {}};
        event.data.ptr = &client;
        epoll_ctl(m_epoll, how, client.fd, &event);
    }
    void turn()
    {
        epoll_event events[256];
        const auto count = epoll_wait(m_epoll, events, 256, 30'000);
        if (count <= 0) {
            fprintf(stderr, "nothing for 30 seconds: %ld messages, %ld replies\n", m_messages, m_replies);
            exit(1);
        }
        for (int i = 0; i < count; ++i) {
            auto& client = *static_cast<Client*>(events[i].data.ptr);
            if (events[i].events & EPOLLOUT) {
                watch(client, EPOLLIN, EPOLL_CTL_MOD);
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
        if (client.stage == Stage::Ready)
            count(client);
        else
            negotiate(client);
    }
    /// Whole stanzas are counted. No server writes a bare '>' into a tag.
    void count(Client& client)
    {
        auto& in = client.in;
        size_t begin = 0; // of the stanza
        for (;;) {
            const auto open = in.find('<', client.scanned);
            const auto end = open == Bytes::npos ? open : in.find('>', open);
            if (end == Bytes::npos)
                break;
            if (client.depth == 0)
                begin = open;
            client.scanned = end + 1;
            if (in[open + 1] == '/')
                --client.depth;
            else if (in[end - 1] != '/')
                ++client.depth;
            if (client.depth < 0) {
                fprintf(stderr, "the server ended the stream of %s\n", client.jid.c_str());
                exit(1);
            }
            if (client.depth == 0) {
                stanza({in.data() + begin, end + 1 - begin});
                begin = end + 1;
            }
        }
        in.erase(0, begin);
        client.scanned -= begin;
    }
    void stanza(std::string_view xml)
    {
        const auto tag = xml.substr(0, xml.find('>'));
        const auto says = [&](std::string_view what) { return tag.find(what) != tag.npos; };
        if (says("type='error'") || says("type=\"error\"")) {
            fprintf(stderr, "refused: %.*s\n", int(xml.size()), xml.data());
            exit(1);
        }
        if (xml.starts_with("<message"))
            ++m_messages;
        else if (xml.starts_with("<iq") && says("result"))
            ++m_replies;
        else if (xml.starts_with("<presence") && (xml.find("'110'") != xml.npos || xml.find("\"110\"") != xml.npos))
            ++m_entered;
    }
    bool has(const Client& client, const char* text) const { return client.in.find(text) != Bytes::npos; }
    void negotiate(Client& client)
    {
        if (has(client, "<failure") || has(client, "<stream:error") || has(client, "type='error'")) {
            fprintf(stderr, "refused: %s\n", client.in.c_str());
            exit(1);
        }
        switch (client.stage) {
        case Stage::Features:
            if (!has(client, "</stream:features>"))
                return;
            if (client.registers) {
                next(client, Stage::Registration,
                    "<iq type='set' id='r'><query xmlns='jabber:iq:register'><username>" + client.account
                        + "</username><password>" + password + "</password></query></iq>");
                return;
            }
            client.firstBare = "n=" + client.account + ",r=nonce" + client.account;
            next(client, Stage::Challenge,
                "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-256'>"
                    + base64("n,," + client.firstBare) + "</auth>");
            return;
        case Stage::Challenge:
            if (has(client, "</challenge>"))
                next(client, Stage::Success,
                    "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + base64(proof(client)) + "</response>");
            return;
        case Stage::Success:
            if (has(client, "</success>"))
                next(client, Stage::NewFeatures, header());
            return;
        case Stage::NewFeatures:
            if (has(client, "</stream:features>"))
                next(client, Stage::Bound,
                    "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
            return;
        case Stage::Bound: {
            const auto at = client.in.find("<jid>");
            const auto end = client.in.find("</jid>");
            if (end == Bytes::npos || !has(client, "</iq>"))
                return;
            client.jid = client.in.substr(at + 5, end - at - 5);
            next(client, Stage::Ready, {});
            ++m_ready;
            return;
        }
        case Stage::Registration:
            if (has(client, "type='result'") || has(client, "type=\"result\"")) {
                client.stage = Stage::Registered;
                ++m_registered;
                close(client.fd);
            }
            return;
        case Stage::Ready:
        case Stage::Registered: return;
        }
    }
    void next(Client& client, Stage stage, const Bytes& said)
    {
        client.in.clear();
        client.stage = stage;
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
        EVP_Digest(clientKey.data(), clientKey.size(), reinterpret_cast<unsigned char*>(stored.data()), nullptr,
            EVP_sha256(), nullptr);
        auto proof = hmac(stored, client.firstBare + "," + first + "," + bare);
        for (size_t i = 0; i < proof.size(); ++i)
            proof[i] = char(proof[i] ^ clientKey[i]);
        return bare + ",p=" + base64(proof);
    }

    int m_port;
    int m_epoll;
    std::deque<Client> m_clients;
    size_t m_ready = 0;
    long m_messages = 0;
    long m_replies = 0;
    int m_registered = 0;
    int m_entered = 0;
    int m_speaker = 0;
    int m_item = 0;
};

/// One command; false when it is none.
bool carryOut(Load& load, std::istream& words)
{
    Bytes verb, name;
    int count = 0, more = 0;
    words >> verb;
    if (verb == "register" && words >> count)
        load.makeAccounts(count);
    else if (verb == "login" && words >> count >> more)
        load.login(count, more);
    else if (verb == "presence" && words >> count)
        load.presence(count);
    else if (verb == "chat" && words >> count >> more)
        load.chat(count, more);
    else if (verb == "join" && words >> name >> count)
        load.join(name, count, words);
    else if (verb == "room" && words >> name >> count >> more)
        load.sayInRoom(name, count, more);
    else if (verb == "create" && words >> name)
        load.create(name);
    else if (verb == "subscribe" && words >> name >> count)
        load.subscribe(name, count);
    else if (verb == "publish" && words >> name >> count >> more)
        load.publish(name, count, more);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 64;
    Load load(atoi(argv[1]));
    for (Bytes line; std::getline(std::cin, line);) {
        std::stringstream words(line);
        const auto began = std::chrono::steady_clock::now();
        if (!carryOut(load, words)) {
            fprintf(stderr, "no command: %s\n", line.c_str());
            return 64;
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        printf("%f\n", took.count());
        fflush(stdout);
    }
}
