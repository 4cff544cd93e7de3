#pragma once

#include <QHash>

#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// From a reader to the polls: each card that arrives is a tap. Back to the reader's lamp: whether it counts, as soon
/// as that is stored. A card that steps through an event (RemoteCard) does that instead. And what the polls have to say
/// about storing goes to the log. All of them must outlive it; `events` may be null.
class VoteRoute final : public devices::DeviceEvents, public polls::PollEvents {
public:
    VoteRoute(Clock& clock, devices::DeviceRegistry& devices, polls::PollRegistry& polls, Log& log,
        events::EventRegistry* events = nullptr);
    ~VoteRoute() override;
    VoteRoute(const VoteRoute&) = delete;
    VoteRoute& operator=(const VoteRoute&) = delete;

    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override;
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void trouble(const Error& error) override;
    void tapsCrowded(bool isSo) override { m_devices.setHeld(isSo); }
    void troublePassed() override;

private:
    static constexpr qsizetype firstNumberTold = 10;

    bool takesRemote(const polls::Tap& tap);
    Task<Result<Done>> press(events::RemoteCard card, QString reader);
    QString voterOfCode(const QString& reader, const rfid::Tag& tag) const;
    void show(const QString& reader, rfid::Feedback::Kind kind);
    void noteGiven(const QString& uuid);

    Clock& m_clock;
    devices::DeviceRegistry& m_devices;
    polls::PollRegistry& m_polls;
    Log& m_log;
    events::EventRegistry* const m_events;
    QList<Reason> m_told;
    qsizetype m_tellAt = firstNumberTold;    ///< So many votes that wait are news.
    QHash<QString, Clock::Moment> m_given;   ///< The taps of the last seconds at these readers, by uuid.
    QString m_shownGood;                     ///< The tap that was shown to count, last.
    bool m_isCard = false;                   ///< What is just given to the polls; no code, which anybody can print.
    QHash<QString, Clock::Moment> m_pressed; ///< By RemoteCard::id.
    TaskSet m_work{TaskSet::alreadyTold};    ///< Last; the log is told.
};

} // namespace everyport
