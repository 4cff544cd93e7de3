#pragma once

#include <functional>
#include <optional>

#include <QHash>

#include "app/events/eventbook.h"
#include "app/events/laststep.h"

namespace everyport::events {

/// Where somebody wants an event to go.
struct StepWish {
    enum class Way {
        Next,
        Back,
        To,
        Undo, ///< Takes the last step back: place and voting are as before it. Of EventRegistry::lastStep alone.
    };

    Way way = Way::Next;
    QString to = {}; ///< A step's id, of To.
    /// Event::moves of what the asker has seen. Where it has moved since, a wish is as good as done: a button that was
    /// pressed twice, or by two people, steps once. Empty: from wherever it is.
    std::optional<qint64> from = {};
};

/// Another station leads the poll, and opens and closes it in its own time: the event goes on.
bool isLedElsewhere(const Error& error);

/// Brings events from step to step, with what that closes and opens, and back again.
///
/// Part of EventRegistry, whose queue calls `step` and `enter` one after the other and waits for each. `clock` and
/// `book` must outlive it, and it its Tasks. Loop's thread.
class EventStepping {
public:
    struct Ports {
        std::function<Task<Result<Done>>(QString id, std::function<void(Event& event)> change)> edit; ///< EventBook's.
        std::function<Task<Result<Done>>()> readAnew;                                                 ///< EventBook's.
        std::function<void(const QString& id)> entered; ///< An event is at another step, and stored.
    };
    EventStepping(Clock& clock, EventBook& book, Ports ports);

    const polls::Poll* pollOf(const Event& event, const Step* step) const; ///< Null: it is none of this event's.
    const polls::Poll* presentPoll(const Event& event) const;              ///< Null between questions.
    bool opens(const Step& step) const;                                    ///< See EventRegistry.
    std::optional<LastStep> lastStep(const QString& id) const;             ///< See EventRegistry.
    /// It is on its way: what opens meanwhile is its doing.
    bool isOnItsWay(const QString& id) const { return m_onItsWay == id; }
    void noteVoting(const polls::Poll& poll); ///< It may have been opened or closed: the last step made it otherwise.

    Task<Result<bool>> step(QString id, StepWish wish); ///< See EventRegistry.
    /// Without closing what is left. Empty `goal`: ends the event.
    Task<Result<Done>> enter(QString id, QString goal, bool opensIt);

private:
    Task<Result<bool>> go(QString id, QString goal, bool opensIt);
    bool isAt(const QString& id, const QString& goal) const;
    Task<Result<Done>> onTop(QString id, std::function<Task<Result<Done>>()> change);
    bool wasLeftBackwards(const polls::Poll& poll) const;
    void rememberLeaving(Event& event) const;
    Task<Result<bool>> takeBack(QString id, LastStep last);
    Task<Result<Done>> closeAgain(LastStep last);

    Clock& m_clock;
    EventBook& m_book;
    polls::PollRegistry& m_polls;
    const Ports m_ports;
    QString m_onItsWay;
    QHash<QString, LastStep> m_lastSteps; // by event
    /// A poll that a step has closed as it left it.
    struct Leaving {
        std::optional<qint64> closedAt = {};
        bool isBack = false; ///< By the last try: the step may fail where the event is stored, and another one comes.
    };
    QHash<QString, Leaving> m_leaving; // by poll, until the event is stored where a step went
};

} // namespace everyport::events
