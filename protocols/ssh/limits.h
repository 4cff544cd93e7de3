#pragma once

#include <chrono>

#include <QtGlobal>

namespace everyport::ssh {

/// What one server lets its peers have. Sizes in bytes.
struct Limits {
    std::chrono::milliseconds loginTime{120000};  ///< From the first byte to the proof; then they are cut off.
    int tries = 6;                                ///< Wrong passwords, answers and signatures of one connection.
    int keyQuestions = 20;                        ///< "Would you take this key?"; clients ask for each one they have.
    int dialogueRounds = 16;                      ///< Of one keyboard-interactive login.
    std::chrono::milliseconds failureDelay{1000}; ///< Before a wrong password or answer is told; 0 is none.
    /// Connections that have not logged in; the next pushes one out (netcore/address/halfopen.h).
    int unproved = 100;
    int channels = 10;  ///< Of one connection, at a time.
    int variables = 32; ///< Of a channel's environment.
    qsizetype variableSize = 1024;
    quint64 rekeyBytes = quint64(1) << 30;      ///< New keys after so much (RFC 4253, 9).
    std::chrono::seconds rekeyTime{3600};       ///< And after so long; 0 is never.
    std::chrono::milliseconds keepalive{60000}; ///< Silent peers are asked whether they are there; 0 is never.
    int keepalivesMissed = 3;                   ///< So many without a byte, and the peer is gone.
};

} // namespace everyport::ssh
