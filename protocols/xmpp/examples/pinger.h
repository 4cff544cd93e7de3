#pragma once

#include <cstdio>

#include <QCoreApplication>

#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/streams/internalcomponent.h"

/// Pings an address once, prints how long it took, and ends the program.
class Pinger : public everyport::xmpp::InternalComponent {
public:
    Pinger(everyport::xmpp::Router& router, const everyport::xmpp::Jid& domain, everyport::Clock& clock)
        : InternalComponent(router, domain, clock), m_clock(clock)
    {
    }

    void ping(const everyport::xmpp::Jid& whom)
    {
        using namespace everyport::xmpp;
        const auto asked = m_clock.now();
        const auto ping = Stanza::iq(QStringLiteral("get"), {}, domain(), whom, Ping::question());
        m_asking = ask(ping, std::chrono::seconds(20));
        m_asking.whenDone([this, asked, whom](const everyport::Result<Stanza>& answer) {
            const auto took = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.now() - asked);
            if (!answer)
                return end(QStringLiteral("no pong from %1: %2").arg(whom.toString(), answer.error().text), 1);
            end(QStringLiteral("pong from %1 after %2 us").arg(whom.toString()).arg(took.count()), 0);
        });
    }

private:
    static void end(const QString& text, int code)
    {
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
        QCoreApplication::exit(code);
    }

    everyport::Clock& m_clock;
    everyport::Task<everyport::Result<everyport::xmpp::Stanza>> m_asking;
};
