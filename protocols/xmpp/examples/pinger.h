#pragma once

#include <cstdio>

#include <QCoreApplication>

#include "netcore/clock.h"
#include "protocols/xmpp/internalcomponent.h"
#include "protocols/xmpp/namespaces.h"

/// Pings an address once, prints how long it took, and ends the program.
class Pinger : public everyport::xmpp::InternalComponent {
public:
    Pinger(everyport::xmpp::Router& router, const everyport::xmpp::Jid& domain, everyport::Clock& clock) : InternalComponent(router, domain), m_clock(clock) {}

    void ping(const everyport::xmpp::Jid& whom)
    {
        using namespace everyport::xmpp;
        m_asked = m_clock.now();
        m_deadline = m_clock.callLater(std::chrono::seconds(20), [] { end("no answer", 1); });
        send(Stanza::iq(QStringLiteral("get"), QStringLiteral("ping-1"), domain(), whom, everyport::xml::Element(QStringLiteral("ping"), ns::ping)));
    }

private:
    void answerReceived(const everyport::xmpp::Stanza& iq) override
    {
        if (iq.id() != QStringLiteral("ping-1"))
            return;
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.now() - m_asked);
        // An error is an answer, too: somebody is there, who knows no ping (XEP-0199 §4.2).
        end(qPrintable(QStringLiteral("%1 from %2 after %3 us").arg(iq.isError() ? QStringLiteral("error") : QStringLiteral("pong"), iq.from().toString()).arg(took.count())), iq.isError());
    }
    static void end(const char* text, int code)
    {
        std::printf("%s\n", text);
        std::fflush(stdout);
        QCoreApplication::exit(code);
    }

    everyport::Clock& m_clock;
    everyport::Clock::Moment m_asked;
    everyport::Clock::Timer m_deadline;
};
