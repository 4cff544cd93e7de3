#pragma once

#include <QtGlobal>

namespace everyport {

/// How much has come of one packet of MQTT that is not whole yet. libmosquitto makes room for as much as a packet's
/// header claims, up to 256 MB, and keeps what comes of it; nobody has messages for us that are longer than some
/// hundred bytes. Of a connection by TCP, also where TLS is on it.
class MqttIntake {
public:
    static constexpr quint64 most = 256 * 1024; ///< Bytes of a packet, with what TLS adds.

    void packetEnded() { m_hasEnded = true; } ///< One was whole.
    /// To be asked after each read. False: the packet under way is too long. `socket` as the system knows it.
    bool fits(int socket);

private:
    quint64 m_before = 0; ///< Bytes that had come when the last packet was whole.
    bool m_hasEnded = false;
};

} // namespace everyport
