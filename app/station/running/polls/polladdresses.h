#pragma once

#include <QList>
#include <QString>

namespace everyport {

class ServiceList;
struct ServiceStatus;
namespace events {
class EventRegistry;
} // namespace events
namespace polls {
class PollRegistry;
struct Poll;
} // namespace polls

/// Where browsers find polls: at the first web service, as browsers outside see it. All is looked up when it is asked
/// for, and empty while none runs.
class PollAddresses {
public:
    /// All outlive it; null: there are none.
    PollAddresses(
        const ServiceList* services, const polls::PollRegistry* polls, const events::EventRegistry* events = nullptr)
        : m_services(services), m_polls(polls), m_events(events)
    {
    }

    /// Where a browser sees a poll: "http://127.0.0.1:8080/r/lunch".
    QString results(const QString& poll) const;
    /// The same for people who type it: "192.168.1.7:8080/7k"; with the scheme where browsers would try another.
    QString typed(const QString& poll) const;
    /// Where phones vote in it, "http://192.168.1.7:8080/v/7k"; empty also where they may not, or where this station
    /// is left out of it (Poll::leftOut).
    QString voting(const QString& poll) const;
    /// For a tablet where one person votes after the other, "http://192.168.1.7:8080/k/7k"; empty also where not any
    /// device may vote, or where the tablet could ask neither this question nor another one of its event: those that
    /// this station is left out of it cannot.
    QString walkUp(const QString& poll) const;
    /// What of it is handed out, on screens, copies, paper and tickets alike. Of a question of an event it is the
    /// event's address: whoever has it goes on to the next question. A question that is open while the event stands at
    /// another one has its own, because nobody would be asked it there. Empty where `voting` is.
    QString handedOut(const QString& poll) const;
    /// Where an event's audience follows it, by its id: "http://192.168.1.7:8080/e/open-day".
    QString event(const QString& id) const;
    QString host(const QString& token) const; ///< Where whoever has that link steps through its event.
    /// What is stored of whoever votes, for people who type it: "192.168.1.7:8080/privacy".
    QString privacy() const;
    /// The screen beside a reader at which cards are linked, by its key (polls::CardLinking).
    QString linkPlace(const QString& key) const;
    /// Whether they work from other computers: a public address does, whatever the service itself listens to.
    bool reachBeyond() const;

private:
    QList<ServiceStatus> webServices() const; ///< Those that run.
    QString base() const;
    bool isLeftOut(const polls::Poll& poll) const; ///< This station is.
    QString typedPlace(const QString& place) const;

    const ServiceList* m_services;
    const polls::PollRegistry* m_polls;
    const events::EventRegistry* m_events;
};

} // namespace everyport
