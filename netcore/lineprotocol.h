#pragma once

#include <QByteArray>

#include "netcore/transport.h"

namespace everyport {

/// Cuts what arrives into lines, ended by CR LF or LF, without the ending. A line over the limit is told once
/// and swallowed to its end. Switch to raw bytes and back from inside an event.
class LineProtocol : public Protocol {
public:
    explicit LineProtocol(qsizetype maximum = 16384) : m_maximum(maximum) {}

    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void transportReplaced(Transport& transport) override { m_transport = &transport; }
    void connectionLost(const Error&) override { m_transport = nullptr; }
    void dataReceived(QByteArrayView bytes) override;

protected:
    virtual void lineReceived(QByteArrayView line) = 0;
    virtual void lineTooLong() = 0;
    virtual void rawReceived(QByteArrayView) {}

    void sendLine(QByteArrayView line); ///< Adds CR LF.
    void setRawMode(bool raw) { m_raw = raw; }
    /// Forgets what has come but was not handed out yet (RFC 3207 §4.2: nothing said before TLS counts).
    void discardPending() { m_pending.clear(); m_discard = true; }
    Transport* transport() const { return m_transport; } ///< Null before connectionMade and after connectionLost.

private:
    Transport* m_transport = nullptr;
    QByteArray m_pending;
    qsizetype m_maximum;
    bool m_raw = false;
    bool m_swallowing = false;
    bool m_discard = false;
};

} // namespace everyport
