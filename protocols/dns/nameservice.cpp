#include "protocols/dns/nameservice.h"

#include <QUrl>

#include "netcore/names/familylookup.h"
#include "netcore/task/deferred.h"

namespace everyport::dns {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253;
constexpr quint32 longestNegative = 300; // seconds that "there is none" is kept

Error tooMany()
{
    return Error::busy(Reason::TooManyOpen, u"Too many names are being looked up at once."_s);
}

Error noName(const QString& name)
{
    return Error::refused(Reason::NameNotFound, u"“%1” is no host name."_s.arg(name.left(100)));
}

Error noAddress(const QByteArray& name)
{
    return Error::refused(Reason::NameNotFound, u"No address is known for “%1”."_s.arg(QString::fromLatin1(name)));
}

Error noRecords(const QByteArray& name)
{
    return Error::refused(Reason::NameNotFound, u"There are no such records of “%1”."_s.arg(QString::fromLatin1(name)));
}

QByteArray keyOf(const QByteArray& name, quint16 type)
{
    return name.toLower() + '/' + QByteArray::number(type);
}

/// An internationalised name goes out as its ASCII form; what is ASCII already may have underscores, which IDNA
/// forbids.
QByteArray asciiOf(const QString& name)
{
    const auto plain = name.toLatin1();
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    const auto ascii = isAscii ? plain : QUrl::toAce(name);
    return ascii.size() > longestName ? QByteArray() : ascii;
}

/// In "_8443._https.example.org" (RFC 9460 §9.1), which asks of a host's other ports.
QByteArray hostOfHttps(const QByteArray& name)
{
    static constexpr QByteArrayView scheme("._https.");
    const auto at = name.toLower().indexOf(scheme);
    return name.startsWith('_') && at > 0 ? name.sliced(at + scheme.size()) : name;
}

/// What no name server is asked for: names of this computer, and such as never are (RFC 6761 §6.3, §6.4).
bool isNeverAsked(const QByteArray& ascii)
{
    auto name = ascii.toLower();
    if (name.endsWith('.'))
        name.chop(1);
    const auto last = name.sliced(name.lastIndexOf('.') + 1);
    return last == "localhost" || last == "invalid";
}

} // namespace

/// One name at the name servers, both families.
class NameService::Asking final : public FamilyLookup {
public:
    Asking(NameService& service, Asker& asker) : FamilyLookup(service.m_reactor.clock(), asker), m_service(service) {}

    void ask(Channel& channel, const QByteArray& name)
    {
        endAfter(timeLimit, QString::fromLatin1(name));
        for (const auto family : {Address::Family::IPv6, Address::Family::IPv4}) {
            const auto key = keyOf(name, quint16(family == Address::Family::IPv6 ? Type::Aaaa : Type::A));
            channel.askAddresses(name, family,
                [this, family, key, name, isUnwanted = unwanted(), lifetime = m_service.m_lifetime.token()](
                    const Result<FoundAddresses>& found) {
                    if (*isUnwanted || lifetime.isOver())
                        return;
                    if (found)
                        m_service.m_addresses.keep(key, found->addresses, found->ttl);
                    answerBy(family, name, found);
                });
        }
    }

private:
    void answerBy(Address::Family family, const QByteArray& name, const Result<FoundAddresses>& found)
    {
        if (found) {
            answered(family, found->addresses);
            return;
        }
        // Where name servers come first, hosts(5) is asked last.
        const auto known = found.error().kind == Error::Kind::Refused ? m_service.fromFiles(name) : std::nullopt;
        if (!known) {
            answered(family, found.error());
            return;
        }
        QList<Address> some;
        for (const auto& address : *known) {
            if (address.family == family)
                some.append(address);
        }
        answered(family, some);
    }

    NameService& m_service;
};

NameService::NameService(Reactor& reactor, Way way, SystemFiles::Places places)
    : m_reactor(reactor),
      m_way(way),
      m_files(reactor.clock(), std::move(places)),
      m_system(reactor),
      m_addresses(reactor.clock()),
      m_answers(reactor.clock())
{
}

NameService::~NameService() = default;

/// As resolv.conf says now. Null where name servers cannot be asked at all.
Channel* NameService::channel()
{
    dropIdle();
    if (m_files.look() || !m_channel) {
        Channel::Options options;
        options.resolvConf = m_files.places().resolvConf;
        options.port = m_files.places().port;
        if (auto opened = Channel::open(m_reactor, options)) {
            if (m_channel)
                m_former.push_back(std::move(m_channel));
            m_channel = std::move(*opened);
            m_addresses.clear();
            m_answers.clear();
        }
    }
    return m_channel.get();
}

void NameService::dropIdle()
{
    std::erase_if(m_former, [](const auto& one) { return one->openCount() == 0; });
}

std::optional<QList<Address>> NameService::fromFiles(const QByteArray& name) const
{
    if (!m_files.order() || !m_files.order()->contains(Source::Files))
        return std::nullopt;
    const auto found = m_files.hosts().find(name);
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

std::unique_ptr<Resolver::Lookup> NameService::lookUp(const QString& name, Asker& asker)
{
    auto* servers = channel();
    if (m_way == Way::System || !m_files.order())
        return m_system.lookUp(name, asker);
    auto lookup = std::make_unique<Asking>(*this, asker);
    const auto ascii = asciiOf(name);
    const auto& order = *m_files.order();
    if (auto known = addressesWithoutAsking(name)) {
        lookup->answerAtOnce(*std::move(known));
        return lookup;
    }
    if (ascii.isEmpty() || QUrl::toAce(name.endsWith(u'.') ? name.chopped(1) : name).isEmpty()) {
        lookup->answerAtOnce(noName(name));
        return lookup;
    }
    if (!order.isEmpty() && order.first() == Source::Files) {
        if (auto known = fromFiles(ascii)) {
            lookup->answerAtOnce(*std::move(known));
            return lookup;
        }
    }
    const auto* six = m_addresses.find(keyOf(ascii, quint16(Type::Aaaa)));
    const auto* four = m_addresses.find(keyOf(ascii, quint16(Type::A)));
    if (six && four)
        lookup->answerAtOnce(*six + *four);
    else if (!order.contains(Source::Dns) || !servers || isNeverAsked(ascii))
        lookup->answerAtOnce(noAddress(ascii));
    else if (servers->openCount() + 2 > questionLimit)
        lookup->answerAtOnce(tooMany());
    else
        lookup->ask(*servers, ascii);
    return lookup;
}

Task<Result<Message>> NameService::message(QByteArray name, Type type)
{
    using Answer = Result<Message>;
    auto* servers = channel();
    const auto key = keyOf(name, quint16(type));
    if (const auto* known = m_answers.find(key))
        return Answer(*known);
    if (!servers)
        return Answer(Error::local(Reason::NameNotFound, u"No name server can be asked."_s));
    if (servers->openCount() >= questionLimit)
        return Answer(tooMany());
    struct Waiting {
        Deferred<Answer> deferred;
        Clock::Timer limit;
    };
    auto waiting = std::make_shared<Waiting>();
    auto task = waiting->deferred.task([weak = std::weak_ptr(waiting)] {
        if (const auto one = weak.lock())
            one->limit.cancel();
    });
    waiting->limit = m_reactor.clock().callLater(timeLimit, [weak = std::weak_ptr(waiting), name] {
        if (const auto one = weak.lock())
            one->deferred.fire(Error::busy(
                Reason::TimedOut, u"The name servers did not answer for “%1”."_s.arg(QString::fromLatin1(name))));
    });
    servers->ask(name, type, [this, waiting, key, type, lifetime = m_lifetime.token()](const Answer& answer) {
        waiting->limit.cancel();
        if (answer && !lifetime.isOver()) {
            quint32 ttl = 0;
            const auto isThere = !answer->answering(quint16(type), ttl).isEmpty();
            m_answers.keep(key, *answer, isThere ? ttl : std::min(answer->negativeTtl(), longestNegative));
        }
        waiting->deferred.fire(answer);
    });
    return task;
}

template <typename T, typename Read>
Task<Result<QList<T>>> NameService::records(QString name, Type type, Read read)
{
    const auto ascii = asciiOf(name);
    if (ascii.isEmpty())
        co_return noName(name);
    if (isNeverAsked(ascii))
        co_return noRecords(ascii);
    auto asking = message(ascii, type);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    quint32 ttl = 0;
    QList<T> found = read(*answer, ttl);
    if (found.isEmpty())
        co_return noRecords(ascii);
    co_return found;
}

Task<Result<QList<SrvRecord>>> NameService::lookUpSrv(QString name)
{
    return records<SrvRecord>(std::move(name), Type::Srv, srvRecords);
}

Task<Result<QList<TlsaRecord>>> NameService::lookUpTlsa(QString name)
{
    return records<TlsaRecord>(std::move(name), Type::Tlsa, tlsaRecords);
}

/// As far as the system's files say: where they leave names to the system's own name service, hosts(5) is taken to come
/// first, as it does there.
bool NameService::isOfServers(const QByteArray& host) const
{
    const auto& order = m_files.order();
    if (order && !order->contains(Source::Dns))
        return false;
    const bool filesFirst = !order || order->first() == Source::Files;
    return !filesFirst || m_files.hosts().find(host).isEmpty();
}

Task<Result<QList<ServiceBinding>>> NameService::lookUpHttps(QString name)
{
    if (m_way == Way::System)
        return Resolver::lookUpHttps(name);
    channel(); // has the files read again
    if (const auto ascii = asciiOf(name); !isOfServers(hostOfHttps(ascii)))
        return Result<QList<ServiceBinding>>(noRecords(ascii));
    return records<ServiceBinding>(std::move(name), Type::Https,
        [](const Message& answer, quint32& ttl) { return serviceBindings(answer, Type::Https, ttl); });
}

} // namespace everyport::dns
