#pragma once

#include <optional>

#include <QHash>
#include <QSet>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/polls/pollregistry.h"
#include "app/stations/stations.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Readers that lose bits of a card's number (Wiegand) in polls that have others beside them: the same card would be
/// two voters. As long as nobody has voted there, nor was registered, such a poll compares cards by what all its
/// readers know (Policy::Compare) as soon as it has such readers, however it got them; later that would make other
/// voters of those who have voted, and the log says what to do; likewise where a person has set it back, where another
/// station leads the poll, and where what a reader has told of a number may have been printed by anybody. Readers that
/// are not known here, of another program that shares the polls or of another station, count as such that know whole
/// numbers.
///
/// What a reader loses is known before any card where that is how its line is set up (Device::expectedBytes, Wiegand),
/// else from the first such card on, for which it is done before that counts: this has to hear of cards before whoever
/// makes votes of them (VoteRoute). All must outlive it. Loop's thread.
class PartialReaders final : private polls::PollEvents,
                             private devices::DeviceEvents,
                             private stations::StationsEvents {
public:
    using Compare = polls::Policy::Compare;

    PartialReaders(Clock& clock, devices::DeviceRegistry& devices, polls::PollRegistry& polls, Log& log);
    ~PartialReaders() override;
    PartialReaders(const PartialReaders&) = delete;
    PartialReaders& operator=(const PartialReaders&) = delete;

    /// Those whose polls other stations vote in; null before they go.
    void setStations(stations::Stations* stations);

    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override;

    /// Which part of a number a reader knows, by its cards, its kind or its line; nothing: all of it.
    static std::optional<Compare> partOf(const devices::Device& device);

private:
    /// What a poll's readers have in common.
    struct Common {
        Compare part = Compare::Whole; ///< Whole: there is nothing to be done.
        bool isNothing = false;        ///< Some know the beginning of a number, others its end.
        QStringList partial = {};      ///< Names of those that lose bits.
        /// Of those that have read ends of numbers which anybody can print or type, beside others that read cards.
        QStringList printed = {};
    };

    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void troublePassed() override { lookLater({}); } ///< At what could not be stored.
    void deviceAdded(const QString& id) override { deviceChanged(id); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override;

    void stationsChanged() override;

    void lookAtEachLater();
    void lookLater(const QStringList& polls);
    void lookAtAll();
    void look(const QString& id);
    Common common(const polls::Poll& poll) const;
    QString hindranceOf(const polls::Poll& poll, const Common& shared) const;
    static QString tooLate(const Common& shared);
    static QString ofPrint(const Common& shared);
    Task<Result<Done>> adopt(polls::Poll poll, Common shared);
    void couldNot(const polls::Poll& poll, const Common& shared, const Error& why);
    void warn(const polls::Poll& poll, const QString& sentence);

    Clock& m_clock;
    devices::DeviceRegistry& m_devices;
    polls::PollRegistry& m_polls;
    Log& m_log;
    stations::Stations* m_stations = nullptr;
    QStringList m_shared;                           ///< Polls, with other stations.
    QHash<QString, std::optional<Compare>> m_parts; ///< By device, as last seen.
    QSet<QString> m_waiting;                        ///< Polls to be looked at.
    QHash<QString, Compare> m_changing;             ///< Polls that are about to compare so.
    QHash<QString, Compare> m_compares;             ///< By poll, as last seen.
    /// Polls of which a person wants the other end of the number. Where it is more of the same, their log knows.
    QSet<QString> m_setBack;
    QHash<QString, QString> m_printed; ///< By device that has read what anybody can print: its driver then.
    QHash<QString, QString> m_told;    ///< By poll: what it was warned of last.
    Clock::Timer m_turn;
    Clock::Timer m_again;                 ///< For what could not be stored.
    TaskSet m_work{TaskSet::alreadyTold}; ///< Last; the log is told.
};

} // namespace everyport
