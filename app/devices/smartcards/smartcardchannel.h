#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QString>

#include "app/devices/smartcards/pcscthread.h"
#include "netcore/base/lifetime.h"
#include "protocols/rfid/readers/polled/pcscrecord.h"

namespace everyport::devices {

/// Sends commands to one reader of the smart card service, and to the card on it, one after another in a thread of its
/// own: a lamp that blinks holds up no other reader. The card is shared with other programs and let go of when nothing
/// is left to send. Loop's thread; `reactor` must outlive it.
class SmartCardChannel {
public:
    using Answered = std::function<void(const rfid::PcscRecord& answer)>;

    /// `reader` as the service calls it. `answered` hears an Answer or a Failed for each command that was sent.
    SmartCardChannel(Reactor& reactor, const QString& reader, Answered answered);

    void send(const rfid::PcscRecord& command); ///< A Transmit or a Control; others, and too many, are dropped.

private:
    struct Queue {
        std::mutex mutex;
        std::deque<rfid::PcscRecord> commands;
    };
    class Sending;

    Answered m_answered;
    std::shared_ptr<PcscShared> m_shared;
    std::shared_ptr<Queue> m_queue = std::make_shared<Queue>();
    Lifetime m_lifetime;
    std::unique_ptr<PcscThread> m_thread;
};

} // namespace everyport::devices
