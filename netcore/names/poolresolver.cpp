#include "netcore/names/poolresolver.h"

#include <atomic>
#include <cerrno>
#include <cstring>

#include <netdb.h>

#include <QUrl>

#include "netcore/address/networkreach.h"
#include "netcore/address/socketname.h"
#include "netcore/names/familylookup.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

namespace {

using Answer = FamilyLookup::Answer;

/// Counts what is on its way, as long as its job is there: run, waiting, or dropped with its pool.
class Question {
public:
    Question() { ++s_count; }
    ~Question() { --s_count; }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;
    static int count() { return s_count; }

private:
    static inline std::atomic<int> s_count = 0;
};

/// In a thread of the pool.
Answer askSystem(const QByteArray& name, int family)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    if (const int failed = getaddrinfo(name.constData(), nullptr, &hints, &found)) {
        const int native = errno; // looking at the interfaces writes it, too
        const bool hasNetwork = reachesNetwork();
        errno = native;
        return lookupError(name, failed, hasNetwork);
    }
    QList<Address> addresses;
    for (auto* entry = found; entry && addresses.size() < 64; entry = entry->ai_next) {
        SocketName one;
        one.length = socklen_t(entry->ai_addrlen);
        memcpy(&one.storage, entry->ai_addr, entry->ai_addrlen);
        addresses.append(one.address());
    }
    freeaddrinfo(found);
    return addresses;
}

class PoolLookup final : public FamilyLookup {
public:
    PoolLookup(Reactor& reactor, Resolver::Asker& asker) : FamilyLookup(reactor.clock(), asker), m_reactor(reactor) {}

    void ask(const QByteArray& name)
    {
        endAfter(PoolResolver::timeLimit, QString::fromUtf8(name));
        for (const int i : {0, 1}) {
            auto job = [name, question = std::make_shared<Question>(), isUnwanted = unwanted(),
                           family = i == 0 ? AF_INET6 : AF_INET]() -> Answer {
                // Nobody waits any more for what had not begun.
                return *isUnwanted ? Answer(Error::cancelled()) : askSystem(name, family);
            };
            m_questions[i] = deferToThread(m_reactor, Threads::Names, std::move(job));
            m_questions[i].whenDone([this, i](Answer answer) {
                answered(i == 0 ? Address::Family::IPv6 : Address::Family::IPv4, std::move(answer));
            });
        }
    }

private:
    void givenUp() override
    {
        m_questions[0].cancel();
        m_questions[1].cancel();
    }

    Reactor& m_reactor;
    Task<Answer> m_questions[2];
};

} // namespace

Error lookupError(const QByteArray& name, int failed, bool hasNetwork)
{
    const auto who = QString::fromUtf8(name);
    if (failed == EAI_SYSTEM)
        return Error::fromErrno(errno, QStringLiteral("Looking up ") + who);
    if (!hasNetwork && failed != EAI_MEMORY)
        return {Error::Kind::Busy, Reason::NameNotFound,
            QStringLiteral("“%1” cannot be looked up: this computer is not connected to a network.").arg(who), {},
            failed};
    if (failed == EAI_AGAIN || failed == EAI_MEMORY)
        return {Error::Kind::Busy, Reason::NameNotFound,
            QStringLiteral("The name service does not answer for “%1” at the moment.").arg(who), {}, failed};
    return {Error::Kind::Refused, Reason::NameNotFound,
        QStringLiteral("No address is known for “%1”: %2.").arg(who, QLatin1String(gai_strerror(failed))), {}, failed};
}

std::unique_ptr<Resolver::Lookup> PoolResolver::lookUp(const QString& name, Asker& asker)
{
    auto lookup = std::make_unique<PoolLookup>(m_reactor, asker);
    const QByteArray ascii = QUrl::toAce(name); // an internationalised name goes out as its ASCII form
    if (auto known = addressesWithoutAsking(name)) {
        lookup->answerAtOnce(*std::move(known));
    } else if (ascii.isEmpty() || ascii.size() > 253) {
        lookup->answerAtOnce(
            Error::refused(Reason::NameNotFound, QStringLiteral("“%1” is no host name.").arg(name.left(100))));
    } else if (Question::count() >= questionLimit) {
        lookup->answerAtOnce(
            Error::busy(Reason::TooManyOpen, QStringLiteral("Too many names are being looked up at once.")));
    } else {
        lookup->ask(ascii);
    }
    return lookup;
}

} // namespace everyport
