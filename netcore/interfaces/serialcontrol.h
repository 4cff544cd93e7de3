#pragma once

#include <chrono>

#include "netcore/interfaces/reactorserial.h"

namespace everyport {

/// The wires of a serial line beside its data, as they are now. True is asserted (on).
struct SerialWires {
    bool dataTerminalReady = false; ///< Ours.
    bool requestToSend = false;     ///< Ours.
    bool clearToSend = false;       ///< Theirs, as those below.
    bool dataSetReady = false;
    bool ringIndicator = false;
    bool carrierDetect = false;
};

/// The face of a transport that is a serial line, for what a byte stream does not know. It lives as long as its
/// transport. Errors: Unsupported for what this line cannot do (a pseudo-terminal has no wires and no parity; the line
/// stays open), and Disconnected/Unplugged once it has gone.
class SerialControl {
public:
    virtual ~SerialControl() = default;
    static SerialControl* of(Transport& transport); ///< Also below layers. Null for what is no serial line.

    virtual SerialOptions settings() const = 0;
    /// Speed (any number of bits a second that the driver can do), bits, parity, stop bits, flow; the device stays.
    /// Whatever was written before still leaves by the old settings. After an Error the line has its old settings.
    virtual Result<Done> change(const SerialOptions& settings) = 0;

    virtual Result<SerialWires> wires() = 0;
    virtual Result<Done> setDataTerminalReady(bool on) = 0;
    /// Unsupported under hardware flow control, which does it itself.
    virtual Result<Done> setRequestToSend(bool on) = 0;
    virtual Result<Done> setBreak(bool on) = 0;
    virtual Result<Done> sendBreak(std::chrono::milliseconds length) = 0; ///< On now, off after `length`.

    virtual qsizetype bytesWaiting() const = 0; ///< Arrived and not handed over: while reading is paused.
    virtual void flush() = 0;                   ///< What was written goes to the driver now, not at the turn's end.
    enum class Waiting { Arrived, Unsent, Both };
    virtual Result<Done> discard(Waiting what = Waiting::Both) = 0; ///< Forgets what has arrived, or what has not left.
};

} // namespace everyport
