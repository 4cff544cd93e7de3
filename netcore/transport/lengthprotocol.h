#pragma once

#include "netcore/transport/frameprotocol.h"

namespace everyport {

/// Frames that begin with their length: 1, 2 or 4 bytes, the highest first. Nothing is set aside for what a peer
/// merely announces: a length over the limit ends the connection before its bytes come.
class LengthProtocol : public FrameProtocol {
public:
    enum class Prefix { One = 1, Two = 2, Four = 4 };
    explicit LengthProtocol(Prefix prefix, quint32 maximum = 99999) : m_prefix(prefix), m_maximum(maximum) {}

protected:
    virtual void frameReceived(QByteArrayView frame) = 0;
    /// They announced more than the limit. There is no way back into step, so the connection is aborted after this.
    virtual void frameTooLong(quint32 announced) = 0;

    /// False, and nothing is sent: the prefix cannot count that far.
    bool sendFrame(QByteArrayView frame);

private:
    qsizetype cutFrame(QByteArrayView bytes) final;

    Prefix m_prefix;
    quint32 m_maximum;
};

} // namespace everyport
