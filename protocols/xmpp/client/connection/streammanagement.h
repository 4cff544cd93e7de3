#pragma once

#include <functional>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp::client {

/// XEP-0198: both counts, what was sent and not acknowledged, and what it takes to go on after a loss. Outlives
/// streams.
class StreamManagement {
public:
    static constexpr qsizetype mostUnacked = 5000;
    explicit StreamManagement(Clock& clock) : m_clock(clock) {}

    bool isOn() const { return m_isOn; }
    bool mayResume() const;                         ///< There is a session to go on with, as far as we know.
    QString location() const { return m_location; } ///< Where the server wants to be asked for it; empty: anywhere.

    // While logging in
    static xml::Element enableRequest();
    xml::Element resumeRequest() const;
    void begin(const xml::Element& enabled); ///< A new session's counts start here.
    /// What has to be sent again, first.
    Result<QList<xml::Element>> resumed(const xml::Element& resumed);
    /// Not resumed: what nobody is known to have got, and the end of all counting.
    /// Messages tell when they were first sent (XEP-0203).
    QList<xml::Element> takeUnacked(const xml::Element& failed = {});

    // On a stream
    bool mayKeep() const { return m_unacked.size() < mostUnacked; }
    void sent(const xml::Element& stanza);
    void received() { ++m_received; }
    /// `<r/>` and `<a/>`; false for what is neither. Error: it acknowledges more than was sent.
    Result<bool> take(const xml::Element& element);
    void ask();
    void streamLost();
    void acknowledgeAll(); ///< The stream ended in order: everything was read.
    std::function<void(const xml::Element&)> write = {};
    std::function<void(const xml::Element&)> acknowledged = {}; ///< The server has it; each of ours, in their order.

private:
    struct Kept {
        xml::Element element;
        qint64 at; // wall clock
    };
    Result<Done> acknowledge(const QString& h);
    void release(qsizetype count);

    Clock& m_clock;
    QList<Kept> m_unacked;
    quint32 m_received = 0;
    quint32 m_acknowledged = 0; // of ours
    QString m_id;
    QString m_location;
    Clock::Moment m_lostAt = {};
    std::chrono::seconds m_most{};
    bool m_isOn = false;
    bool m_isAsked = false;
};

} // namespace everyport::xmpp::client
