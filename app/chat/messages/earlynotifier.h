#pragma once

#include <functional>

#include "app/chat/messages/messageevents.h"
#include "app/chat/messages/messagesteps.h"
#include "app/storage/database.h"
#include "netcore/base/lifetime.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// Tells of messages that wait for room on the disk before they are stored, by the numbers that they will be stored
/// with, for reading works on a full disk. A part of the flow whose steps these are, and lives as long; it may go in
/// the call of any event. `database`, `steps` and `events` must outlive it. Loop's thread.
class EarlyNotifier {
public:
    /// `leftOut` is called for each change that is not made, for want of room.
    EarlyNotifier(Database& database, MessageSteps& steps, MessageEvents& events, std::function<void()> leftOut);

    /// Tells some of the steps that nobody has heard of, in their order. Error: the disk cannot be read; Cancelled: it
    /// has gone meanwhile.
    Task<Result<Done>> notifySome();
    /// The next number, while some of those that wait were told by theirs; else the storage numbers.
    void giveNumber(Message& message);
    void notifyAllStored() { m_nextNumber = 0; } ///< Nothing waits any more.

private:
    using Addition = MessageSteps::Addition;
    using Alteration = MessageSteps::Alteration;

    void tellAddition(size_t place, bool isStored);
    void tell(size_t place);
    void tellAlteration(size_t place, const std::optional<Message>& old);

    Database& m_database;
    MessageSteps& m_steps;
    MessageEvents& m_events;
    std::function<void()> m_leftOut;
    Lifetime m_lifetime;
    qint64 m_nextNumber = 0; // while something waits that was told; 0: the storage numbers
};

} // namespace everyport::chat
