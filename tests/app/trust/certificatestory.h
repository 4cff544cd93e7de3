#pragma once

#include <algorithm>
#include <list>
#include <memory>

#include <QStringList>
#include <QTemporaryDir>

#include "app/storage/database.h"
#include "app/trust/acceptedcertificates.h"
#include "netcore/task/taskset.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/tls/tlssession.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/story.h"

namespace everyport::trust {

/// A server of TLS on the reactor's own port 8443 whose certificate nobody vouches for. It speaks to nobody.
class PrivateServer {
public:
    explicit PrivateServer(MemoryReactor& reactor)
    {
        renew();
        reactor.reachItself();
        m_port = std::move(*reactor.listenTcp({.port = port},
            [this] { return TlsSession::wrap(m_tls, std::make_unique<StoryProtocol>(m_stories.emplace_back())); }));
    }
    void renew() ///< Another certificate from now on.
    {
        m_tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({QStringLiteral("elsewhere.test")})});
    }
    /// How many handshakes came to their end.
    int connections() const
    {
        return int(std::count_if(m_stories.begin(), m_stories.end(), [](const Story& one) { return one.made > 0; }));
    }

    static constexpr quint16 port = 8443;

private:
    std::shared_ptr<TlsContext> m_tls;
    std::list<Story> m_stories;
    std::unique_ptr<Port> m_port;
};

/// Whether somebody who speaks TLS to a server asks the station's decisions about its certificate: refused at first,
/// taken for now, always also after a start of the program, taken back, and changed.
class CertificateStory {
public:
    /// One attempt to connect: what it began goes with it.
    struct Attempt {
        QStringList errors;
        TaskSet tasks{[this](const QString&, const Error& error) { errors.append(error.text); }};
        std::shared_ptr<void> kept = {};
    };
    using Speak = std::function<void(Attempt& attempt)>; ///< To 127.0.0.1 at PrivateServer::port.

    explicit CertificateStory(MemoryReactor& reactor) : m_reactor(reactor), m_server(reactor) { restart(); }
    ~CertificateStory()
    {
        m_reactor.setCertificateExceptions(nullptr);
        m_decisions.reset();
        m_database.reset();
    }

    AcceptedCertificates& decisions() { return *m_decisions; }
    PrivateServer& server() { return m_server; }
    /// As after a start of the program.
    void restart()
    {
        m_decisions.reset();
        m_database.reset();
        m_database = std::move(*Database::open(m_reactor, storagePlace(m_folder.filePath(QStringLiteral("trust.db")))));
        m_decisions = std::make_shared<AcceptedCertificates>(m_reactor.clock());
        if (!waited(m_reactor, m_decisions->open(*m_database)))
            qFatal("nothing can be read");
        m_reactor.setCertificateExceptions(m_decisions);
    }
    bool accept(const CertificatePlace& place, AcceptedCertificates::Until until)
    {
        const auto* waits = m_decisions->waitingAt(place);
        return waits
            && waited(m_reactor, m_decisions->accept(place, waits->fingerprint, until, QStringLiteral("test"))).ok();
    }

    /// Empty where all is as it should be; else what is not. `tellsErrors`: an attempt's errors are in its `errors`.
    QString fault(const CertificatePlace& place, const Speak& speak, bool tellsErrors = true)
    {
        using Until = AcceptedCertificates::Until;
        const auto refused = [&](QString with = {}) {
            const auto before = m_server.connections();
            const auto said = attempted(speak, tellsErrors);
            const auto* waits = m_decisions->waitingAt(place);
            return m_server.connections() == before && waits && isTold(said, *waits, with, tellsErrors);
        };
        const auto connected = [&] {
            const auto before = m_server.connections();
            attempted(speak, tellsErrors);
            return m_server.connections() > before && m_decisions->waiting().isEmpty();
        };
        if (!refused())
            return QStringLiteral("nobody was asked the first time");
        if (!accept(place, Until::ProgramEnds) || !connected())
            return QStringLiteral("Only now was not taken");
        restart();
        if (!refused())
            return QStringLiteral("Only now outlived the program");
        if (!accept(place, Until::TakenBack) || !connected())
            return QStringLiteral("Always was not taken");
        restart();
        if (!connected())
            return QStringLiteral("Always did not outlive the program");
        if (!waited(m_reactor, m_decisions->forget(place)) || !refused())
            return QStringLiteral("what was taken back is taken still");
        if (!accept(place, Until::TakenBack) || !connected())
            return QStringLiteral("Always was not taken again");
        const auto since = m_decisions->all().value(0).since;
        m_reactor.advance(std::chrono::hours(48));
        m_server.renew();
        if (!refused(QStringLiteral("It has CHANGED: another one was accepted on")))
            return QStringLiteral("another certificate was taken, or nobody was told");
        if (m_decisions->waitingAt(place)->formerSince != since)
            return QStringLiteral("it is not told since when another one was accepted");
        return {};
    }

private:
    /// Gives back what it told of errors.
    QString attempted(const Speak& speak, bool tellsErrors)
    {
        m_reactor.advance(std::chrono::minutes(1)); // whoever paused after a failure goes on
        const auto before = m_server.connections();
        const auto waiting = m_decisions->waiting().size();
        Attempt attempt;
        speak(attempt);
        m_reactor.turnUntil([&] {
            return m_server.connections() > before
                || (m_decisions->waiting().size() > waiting && (!tellsErrors || !attempt.errors.isEmpty()));
        });
        const auto said = attempt.errors.join(u' ');
        attempt.tasks.cancelAll();
        attempt.kept.reset();
        m_reactor.turn();
        return said;
    }
    static bool isTold(QString said, const WaitingCertificate& waits, const QString& with, bool tellsErrors)
    {
        if (!tellsErrors)
            return true;
        const bool hasAdvice = said.contains(with)
            && said.contains(QStringLiteral("everyportd certificate accept ") + waits.place().toString());
        return hasAdvice && said.remove(u' ').remove(u':').toLower().contains(waits.fingerprint);
    }

    MemoryReactor& m_reactor;
    PrivateServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<AcceptedCertificates> m_decisions;
};

} // namespace everyport::trust
