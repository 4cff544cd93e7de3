#pragma once

#include "netcore/transport/frameprotocol.h"

namespace everyport {

/// Netstrings: "5:hello,". The length is decimal without leading zeros.
class NetstringProtocol : public FrameProtocol {
public:
    enum class Fault { NoLength, TooLong, NoComma };
    explicit NetstringProtocol(qsizetype maximum = 99999) : m_maximum(maximum) {}

protected:
    virtual void stringReceived(QByteArrayView string) = 0;
    /// What came is none, or is longer than the limit. The connection is aborted after this.
    virtual void netstringBroken(Fault fault) = 0;

    void sendString(QByteArrayView string);

private:
    qsizetype cutFrame(QByteArrayView bytes) final;
    qsizetype breakOff(Fault fault, QByteArrayView bytes);

    qsizetype m_maximum;
};

} // namespace everyport
