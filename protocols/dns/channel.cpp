#include "protocols/dns/channel.h"

#include <algorithm>
#include <cstring>

#include <ares.h>
#include <ares_nameser.h>
#include <arpa/inet.h>
#include <sys/time.h>

#include <QFile>

#include "netcore/address/socketname.h"

namespace everyport::dns {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 64;
constexpr int largestDatagram = 1232; // what passes everywhere without being cut in pieces (DNS flag day 2020)

Error errorOf(int status, const QByteArray& name)
{
    const auto who = QString::fromUtf8(name);
    if (status == ARES_ENOTFOUND || status == ARES_EBADNAME)
        return {Error::Kind::Refused, Reason::NameNotFound, u"No address is known for “%1”."_s.arg(who), {}, status};
    if (status == ARES_ENOMEM)
        return {
            Error::Kind::Busy, Reason::TooLarge, u"There is no memory left to look up “%1”."_s.arg(who), {}, status};
    return {Error::Kind::Busy, Reason::NameNotFound,
        u"The name servers did not answer for “%1” (%2)."_s.arg(who, QString::fromLatin1(ares_strerror(status))), {},
        status};
}

Address firstServer(ares_channeldata* channel, quint16 usualPort)
{
    ares_addr_port_node* servers = nullptr;
    if (ares_get_servers_ports(channel, &servers) != ARES_SUCCESS || !servers)
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(servers->family, &servers->addr, text, sizeof text);
    const Address found{servers->family == AF_INET6 ? Address::Family::IPv6 : Address::Family::IPv4,
        QString::fromLatin1(text), quint16(servers->udp_port ? servers->udp_port : usualPort)};
    ares_free_data(servers);
    return found;
}

const char* nameOf(Type type)
{
    switch (type) {
    case Type::A: return "A";
    case Type::Cname: return "CNAME";
    case Type::Soa: return "SOA";
    case Type::Aaaa: return "AAAA";
    case Type::Srv: return "SRV";
    case Type::Tlsa: return "TLSA";
    case Type::Svcb: return "SVCB";
    case Type::Https: return "HTTPS";
    }
    return "?";
}

/// "ok 192.0.2.1 192.0.2.2 ttl 300"
QByteArray wordsOf(const FoundAddresses& found)
{
    QByteArray words = "ok";
    for (const Address& address : found.addresses)
        words += ' ' + address.host.toLatin1();
    return found.addresses.isEmpty() ? QByteArray("none") : words + " ttl " + QByteArray::number(found.ttl);
}

/// "ok 3 records", "none"
QByteArray wordsOf(const Message& message)
{
    if (message.code() == Code::NoSuchName)
        return "no such name";
    return message.answers().isEmpty() ? QByteArray("none")
                                       : "ok " + QByteArray::number(message.answers().size()) + " records";
}

FoundAddresses addressesIn(const ares_addrinfo& info)
{
    FoundAddresses found;
    found.ttl = info.nodes ? 0x7fffffff : 0;
    for (const auto* alias = info.cnames; alias; alias = alias->next)
        found.ttl = std::min(found.ttl, quint32(std::max(0, alias->ttl)));
    for (const auto* node = info.nodes; node && found.addresses.size() < mostAddresses; node = node->ai_next) {
        SocketName one;
        one.length = socklen_t(node->ai_addrlen);
        std::memcpy(&one.storage, node->ai_addr, std::min(size_t(node->ai_addrlen), sizeof one.storage));
        found.addresses.append(one.address());
        found.ttl = std::min(found.ttl, quint32(std::max(0, node->ai_ttl)));
    }
    return found;
}

} // namespace

/// In c-ares's hand until it calls back, which it does once for each, at the latest when the channel ends.
struct Channel::Question {
    Channel* channel;
    QByteArray name;
    AddressesCall addresses;
    AnswerCall answer;
};

Result<std::unique_ptr<Channel>> Channel::open(Reactor& reactor, const Options& options)
{
    std::unique_ptr<Channel> channel(new Channel(reactor));
    channel->m_descriptors = reactor.role<ReactorDescriptors>();
    if (!channel->m_descriptors)
        return Error::unsupported(Reason::None, u"This reactor cannot ask name servers."_s);
    if (const auto begun = channel->begin(options); !begun)
        return begun.error();
    return channel;
}

Result<Done> Channel::begin(const Options& options)
{
    // Once for the process; nothing is to be given back at its end.
    static const int library = ares_library_init(ARES_LIB_INIT_ALL);
    auto path = QFile::encodeName(options.resolvConf);
    QByteArray lookups("b"); // hosts(5) is read by ourselves, in nsswitch.conf's order
    ares_options wanted{};
    wanted.flags = ARES_FLAG_EDNS;
    wanted.ednspsz = largestDatagram;
    wanted.timeout = options.timeoutMs;
    wanted.tries = options.tries;
    wanted.udp_port = wanted.tcp_port = options.port;
    wanted.lookups = lookups.data();
    wanted.sock_state_cb = socketChanged;
    wanted.sock_state_cb_data = this;
    wanted.resolvconf_path = path.data();
    int mask = ARES_OPT_FLAGS | ARES_OPT_EDNSPSZ | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_LOOKUPS
        | ARES_OPT_SOCK_STATE_CB | ARES_OPT_RESOLVCONF;
    if (options.port) {
        m_port = options.port;
        mask |= ARES_OPT_UDP_PORT | ARES_OPT_TCP_PORT;
    }
    const int status = library == ARES_SUCCESS ? ares_init_options(&m_channel, &wanted, mask) : library;
    if (status == ARES_SUCCESS)
        return Done{};
    m_channel = nullptr;
    return Error{Error::Kind::Local, Reason::BadValue,
        u"Name servers cannot be asked: %1. Look at %2."_s.arg(
            QString::fromLatin1(ares_strerror(status)), options.resolvConf),
        {}, status};
}

Channel::~Channel()
{
    m_lifetime.end();
    if (m_channel)
        ares_destroy(m_channel);
    if (m_record)
        m_reactor.connections().close(*m_record, {});
}

/// Questions are a row of their own among the connections, a line each: c-ares keeps the datagrams to itself.
void Channel::tellQuestion(const QByteArray& name, const char* type)
{
    if (!m_record) {
        m_record = m_reactor.connections().open(ConnectionRecord::Direction::Out);
        m_record->protocol = u"dns"_s;
        m_record->state = ConnectionRecord::State::Open;
        m_record->peer = firstServer(m_channel, m_port);
    }
    if (m_record->isWatched())
        m_record->notifyOut("query " + name + ' ' + type);
}

void Channel::tellAnswer(const QByteArray& name, const QByteArray& words)
{
    if (m_record && m_record->isWatched())
        m_record->notifyIn("answer " + name + ' ' + words);
}

void Channel::socketChanged(void* self, int fd, int readable, int writable)
{
    static_cast<Channel*>(self)->wanted(fd, readable, writable);
}

void Channel::wanted(int fd, bool readable, bool writable)
{
    if (!readable && !writable) {
        m_watches.erase(fd); // it is closed next
        return;
    }
    auto& watch = m_watches[fd];
    if (!watch) {
        watch = m_descriptors->watch(fd, [this, fd](bool canRead, bool canWrite) {
            process(canRead ? fd : ARES_SOCKET_BAD, canWrite ? fd : ARES_SOCKET_BAD);
        });
    }
    watch->setWanted(readable, writable);
}

void Channel::process(int readable, int writable)
{
    ares_process_fd(m_channel, readable, writable);
    arm();
}

void Channel::arm()
{
    timeval room{};
    const auto* next = ares_timeout(m_channel, nullptr, &room);
    if (!next) {
        m_timer.cancel();
        return;
    }
    const auto wait = std::chrono::milliseconds(next->tv_sec * 1000 + (next->tv_usec + 999) / 1000);
    m_timer = m_reactor.clock().callLater(wait, [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
}

/// Not from inside c-ares, where nothing of it may end; whoever hears may let go of us.
void Channel::answerLater(std::function<void()> call)
{
    const auto lifetime = m_lifetime.token();
    if (lifetime.isOver())
        return;
    m_reactor.callSoon([this, lifetime, call = std::move(call)] {
        if (lifetime.isOver())
            return;
        --m_open;
        call();
    });
}

void Channel::askAddresses(const QByteArray& name, Address::Family family, AddressesCall call)
{
    tellQuestion(name, family == Address::Family::IPv6 ? "AAAA" : "A");
    ares_addrinfo_hints hints{};
    hints.ai_family = family == Address::Family::IPv6 ? AF_INET6 : AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    ++m_open;
    ares_getaddrinfo(
        m_channel, name.constData(), nullptr, &hints,
        [](void* asked, int status, int, ares_addrinfo* info) {
            const std::unique_ptr<Question> question(static_cast<Question*>(asked));
            // There, but without an address of this family.
            auto result = status == ARES_SUCCESS || status == ARES_ENODATA
                ? Result<FoundAddresses>(info ? addressesIn(*info) : FoundAddresses())
                : Result<FoundAddresses>(errorOf(status, question->name));
            if (info)
                ares_freeaddrinfo(info);
            question->channel->tellAnswer(
                question->name, result ? wordsOf(*result) : "failed " + QByteArray(ares_strerror(status)));
            question->channel->answerLater(
                [call = std::move(question->addresses), result = std::move(result)] { call(result); });
        },
        new Question{this, name, std::move(call), {}});
    arm();
}

void Channel::ask(const QByteArray& name, Type type, AnswerCall call)
{
    tellQuestion(name, nameOf(type));
    ++m_open;
    ares_query(
        m_channel, name.constData(), ns_c_in, int(type),
        [](void* asked, int status, int, unsigned char* bytes, int size) {
            const std::unique_ptr<Question> question(static_cast<Question*>(asked));
            // What a server says of the whole stands in the answer, too; c-ares tells it as a status.
            auto result = bytes && size > 0
                    && (status == ARES_SUCCESS || status == ARES_ENODATA || status == ARES_ENOTFOUND)
                ? Message::parse(QByteArray(reinterpret_cast<const char*>(bytes), size))
                : Result<Message>(errorOf(status, question->name));
            question->channel->tellAnswer(
                question->name, result ? wordsOf(*result) : "failed " + QByteArray(ares_strerror(status)));
            question->channel->answerLater(
                [call = std::move(question->answer), result = std::move(result)] { call(result); });
        },
        new Question{this, name, {}, std::move(call)});
    arm();
}

} // namespace everyport::dns
