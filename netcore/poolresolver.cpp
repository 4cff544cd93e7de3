#include "netcore/poolresolver.h"

#include <atomic>
#include <cstring>

#include <netdb.h>

#include <QUrl>

#include "netcore/socketname.h"
#include "netcore/threadpool.h"

namespace everyport {

namespace {

using Answer = Result<QList<Address>>;

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

Error lookupError(const QByteArray& name, int failed)
{
    const auto who = QString::fromUtf8(name);
    if (failed == EAI_SYSTEM)
        return Error::fromErrno(errno, QStringLiteral("Looking up ") + who);
    if (failed == EAI_AGAIN || failed == EAI_MEMORY)
        return {Error::Kind::Busy, Reason::NameNotFound, QStringLiteral("The name service does not answer for “%1” at the moment.").arg(who), {}, failed};
    return {Error::Kind::Refused, Reason::NameNotFound,
        QStringLiteral("No address is known for “%1”: %2.").arg(who, QLatin1String(gai_strerror(failed))), {}, failed};
}

/// In a thread of the pool.
Answer askSystem(const QByteArray& name, int family)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    if (const int failed = getaddrinfo(name.constData(), nullptr, &hints, &found))
        return lookupError(name, failed);
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

class PoolLookup final : public Resolver::Lookup {
public:
    PoolLookup(Reactor& reactor, Resolver::Asker& asker) : m_reactor(reactor), m_asker(asker) {}
    ~PoolLookup() override { *m_unwanted = true; }

    void answerAtOnce(Answer answer)
    {
        m_timer = m_reactor.clock().callLater({}, [this, answer = std::move(answer)] {
            if (answer)
                tellAll(*answer);
            else
                m_asker.lookupEnded(answer.error());
        });
    }

    void ask(const QByteArray& name)
    {
        m_timer = m_reactor.clock().callLater(PoolResolver::timeLimit, [this, name] {
            m_questions[0].cancel();
            m_questions[1].cancel();
            m_asker.lookupEnded(Error{Error::Kind::Busy, Reason::TimedOut,
                QStringLiteral("The name service did not answer for “%1”.").arg(QString::fromUtf8(name)), {}, 0});
        });
        for (const int i : {0, 1}) {
            auto job = [name, question = std::make_shared<Question>(), unwanted = m_unwanted, family = i == 0 ? AF_INET6 : AF_INET]() -> Answer {
                // Nobody waits any more for what had not begun.
                return *unwanted ? Answer(Error::cancelled()) : askSystem(name, family);
            };
            m_questions[i] = deferToThread(m_reactor, std::move(job));
            m_questions[i].whenDone([this, i](Answer answer) { answered(i, std::move(answer)); });
        }
    }

private:
    static Address::Family familyOf(int question) { return question == 0 ? Address::Family::IPv6 : Address::Family::IPv4; }

    void answered(int question, Answer answer)
    {
        const auto unwanted = m_unwanted; // the asker may let go of this inside its event
        m_found |= answer.ok();
        if (!answer && m_failure.kind != Error::Kind::Busy) // "at the moment" says more than "no such name" of the other
            m_failure = answer.error();
        m_asker.addressesFound(familyOf(question), answer.valueOr({}));
        if (*unwanted || ++m_answers < 2)
            return;
        m_timer.cancel();
        m_asker.lookupEnded(m_found ? Result<Done>(Done{}) : Result<Done>(m_failure));
    }

    void tellAll(const QList<Address>& addresses)
    {
        const auto unwanted = m_unwanted;
        for (const int question : {0, 1}) {
            QList<Address> family;
            for (const auto& address : addresses) {
                if (address.family == familyOf(question))
                    family.append(address);
            }
            m_asker.addressesFound(familyOf(question), family);
            if (*unwanted)
                return;
        }
        m_asker.lookupEnded(Done{});
    }

    Reactor& m_reactor;
    Resolver::Asker& m_asker;
    std::shared_ptr<std::atomic<bool>> m_unwanted = std::make_shared<std::atomic<bool>>(false);
    Task<Answer> m_questions[2];
    Clock::Timer m_timer;
    Error m_failure = Error::cancelled();
    int m_answers = 0;
    bool m_found = false;
};

} // namespace

std::unique_ptr<Resolver::Lookup> PoolResolver::lookUp(const QString& name, Asker& asker)
{
    auto lookup = std::make_unique<PoolLookup>(m_reactor, asker);
    const QByteArray ascii = QUrl::toAce(name); // an internationalised name goes out as its ASCII form
    if (auto known = addressesWithoutAsking(name)) {
        lookup->answerAtOnce(*std::move(known));
    } else if (ascii.isEmpty() || ascii.size() > 253) {
        lookup->answerAtOnce(Error{Error::Kind::Refused, Reason::NameNotFound, QStringLiteral("“%1” is no host name.").arg(name.left(100)), {}, 0});
    } else if (Question::count() >= questionLimit) {
        lookup->answerAtOnce(Error{Error::Kind::Busy, Reason::TooManyOpen, QStringLiteral("Too many names are being looked up at once."), {}, 0});
    } else {
        lookup->ask(ascii);
    }
    return lookup;
}

} // namespace everyport
