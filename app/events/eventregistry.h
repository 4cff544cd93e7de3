#pragma once

#include <optional>

#include <QHash>
#include <QSet>

#include "app/events/eventclock.h"
#include "app/events/eventlinks.h"
#include "app/events/eventsharing.h"
#include "app/events/eventstepping.h"
#include "app/events/remotecards.h"

namespace everyport::events {

/// The events of one data folder, and how far each is: the only way to step through them. A poll that somebody opens by
/// hand while none is open in the present step is where its event is then.
///
/// The Station owns it; `clock`, `database` and `registry` must outlive it. Call `load` after the registry's. Loop's
/// thread only.
class EventRegistry final : public EventBook, private polls::PollEvents {
public:
    /// `failed` is told what goes wrong without anybody waiting: a step by the clock, or the keeping of a new event.
    EventRegistry(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed);
    ~EventRegistry() override;

    Task<Result<Done>> load();

    /// The question that it is at; null between questions.
    const polls::Poll* presentPoll(const Event& event) const { return m_stepping.presentPoll(event); }
    /// Whether stepping there opens the voting: a poll that has been voted in and closed stays as it is, but for one
    /// that was closed because the event went back from it.
    bool opens(const Step& step) const { return m_stepping.opens(step); }
    /// Closes the poll of the step that is left, unless it stays open, and opens that of the one that is entered, but
    /// not on the way back. True: it has moved; false: there was nothing to do (StepWish::from). Next behind the last
    /// step ends the event.
    Task<Result<bool>> step(QString id, StepWish wish);
    /// How it came where it is; nothing where it has not stepped since the start, or was brought there otherwise.
    std::optional<LastStep> lastStep(const QString& id) const { return m_stepping.lastStep(id); }
    /// Opens or closes the poll of the present step; refused where that is none, or is not `meant` any more when its
    /// turn comes: somebody else has stepped on. Empty: whichever it is.
    Task<Result<Done>> setVoting(QString id, bool open, QString meant = {});
    Task<Result<Done>> setResultsHidden(QString id, bool hidden);
    Task<Result<Done>> press(QString id, RemoteCard::Press press); ///< What a card does.

    EventLinks& links() { return m_links; }
    RemoteCards& cards() { return m_cards; }

private:
    // polls::PollEvents
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;

    void planAnew() override { m_byTheClock.planAnew(); }
    void notifyLinks(const QString& event) { listeners().notify(&EventChanges::linksChanged, event); }
    void follow(const polls::Poll& opened);
    void countAnew(const polls::Poll& opened);
    bool wasLeftOpen(const polls::Poll& poll);

    Task<Result<Done>> readAnew() override;

    // In their turn, one after the other.
    Task<Result<Done>> doFollow(QString id, QString poll);
    Task<Result<Done>> doSetVoting(QString id, bool open, QString meant = {});
    Task<Result<Done>> doPress(QString id, RemoteCard::Press press);

    QSet<QString> m_open;              // polls that are open
    QHash<QString, QString> m_eventOf; // Poll::event by poll, as it was seen last
    bool m_isLoaded = false;
    EventStepping m_stepping;
    EventClock m_byTheClock;
    EventLinks m_links;
    RemoteCards m_cards;
    EventSharing m_sharing;
};

} // namespace everyport::events
