#pragma once

#include "netcore/transport/frameprotocol.h"

namespace everyport {

/// Cuts what arrives into lines, ended by CR LF or LF, without the ending. A line over the limit is told once
/// and swallowed to its end. Pause, raw bytes and the like are FrameProtocol's.
class LineProtocol : public FrameProtocol {
public:
    explicit LineProtocol(qsizetype maximum = 16384) : m_maximum(maximum) {}

protected:
    virtual void lineReceived(QByteArrayView line) = 0;
    virtual void lineTooLong() = 0;

    void sendLine(QByteArrayView line); ///< Adds CR LF.

private:
    qsizetype cutFrame(QByteArrayView bytes) final;

    qsizetype m_maximum;
    bool m_swallowing = false;
};

} // namespace everyport
