#pragma once

#include <optional>

#include <QAction>
#include <QObject>
#include <QStringList>

#include "app/events/eventregistry.h"
#include "ui/polls/slides/slide.h"

namespace everyport::ui {

class PollController;

/// The running order of an event (app/events) from the window: its questions with slides between them, in the host's
/// order, and stepping through them. Polls without an event are shown in the order of their making, round and round,
/// and drafts among them are left out. An item is a poll's id, or a slide's.
class PollShow : public QObject {
    Q_OBJECT
public:
    explicit PollShow(PollController& controller);

    QStringList items(const QString& item) const;         ///< Of the show that this one is in.
    QString step(const QString& item, int by) const;      ///< The next one, or the one before; at the ends itself.
    void move(const QString& item, int by);               ///< To a later place, or an earlier one.
    void moveTo(const QString& item, int place);          ///< From 0 on.
    std::pair<int, int> place(const QString& item) const; ///< Second of four: {2, 4}. Without a show {0, 0}.

    static bool isSlide(const QString& item) { return everyport::events::isSlide(item); }
    std::optional<Slide> slide(const QString& item) const;            ///< None: it is no slide, or not there any more.
    QString eventOf(const QString& item) const;                       ///< Its name.
    const everyport::events::Event* event(const QString& item) const; ///< Null: it is in none.
    QString hourWords(const QString& item) const;                     ///< When the clock comes to it (stepHourWords).
    /// `slides` are all that the show has; what `order` does not name comes last.
    void arrange(const QString& event, const QStringList& order, const QList<Slide>& slides);
    void edit(const QString& poll); ///< Opens the dialog for the show of this poll.

    /// Steps the event that `item` is in on, or back: from its present step where that is `item`, else to the neighbour
    /// of `item`. What becomes of it is told by the registry, and can be taken back where it opened or closed voting.
    void walk(const QString& item, int by);
    void goTo(const QString& item); ///< Steps to it.
    void setWall(const QString& item, everyport::events::Wall wall);
    /// The present step of a running event that somebody most likely means: that of the poll in hand, else of the one
    /// that runs. Null: none runs.
    const everyport::events::Event* runningEvent() const;

    QAction* earlierAction; ///< The poll in hand, in its show.
    QAction* laterAction;
    QAction* editAction; ///< The show of the poll in hand: its slides and its order.
    QAction* nextAction; ///< Of the event that is meant.
    QAction* backAction;
    QAction* hereAction;  ///< Steps to the poll in hand.
    QAction* linksAction; ///< Who may step from a phone.

Q_SIGNALS:
    void changed(); ///< Order or slides.

private:
    void stepEvent(int by);
    void take(const everyport::events::Event& event, const everyport::events::StepWish& wish);
    bool isReady(const everyport::events::Event& event, const everyport::events::StepWish& wish);
    void offerBack(const QString& event, qint64 moves);
    void useEdited(const QString& event, const QStringList& order, const QList<Slide>& slides);
    void updateActions();

    PollController& m_controller;
};

} // namespace everyport::ui
