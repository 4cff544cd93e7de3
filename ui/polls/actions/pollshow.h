#pragma once

#include <optional>

#include <QAction>
#include <QObject>
#include <QStringList>

#include "ui/polls/slides/slide.h"

namespace everyport::ui {

class PollController;

/// The questions of one event as a show, with slides between them: in which order they come on the big screen. Order
/// and slides are the host's, kept with the window; questions that were added since come last. Polls without an event
/// are shown in the order of their making, round and round, and drafts among them are left out. An item is a poll's id,
/// or a slide's.
class PollShow : public QObject {
    Q_OBJECT
public:
    explicit PollShow(PollController& controller);

    QStringList items(const QString& item) const;         ///< Of the show that this one is in.
    QString step(const QString& item, int by) const;      ///< The next one, or the one before; at the ends itself.
    void move(const QString& item, int by);               ///< To a later place, or an earlier one.
    std::pair<int, int> place(const QString& item) const; ///< Second of four: {2, 4}. Without a show {0, 0}.

    static bool isSlide(const QString& item);
    std::optional<Slide> slide(const QString& item) const; ///< None: it is no slide, or not there any more.
    QString eventOf(const QString& item) const;
    /// `slides` are all that the show has; what `order` does not name comes last.
    void arrange(const QString& event, const QStringList& order, const QList<Slide>& slides);
    void edit(const QString& poll); ///< Opens the dialog for the show of this poll.

    QAction* earlierAction; ///< The poll in hand, in its show.
    QAction* laterAction;
    QAction* editAction; ///< The show of the poll in hand: its slides and its order.

Q_SIGNALS:
    void changed(); ///< Order or slides.

private:
    void noteOrder(const QString& event);
    QList<Slide> slidesOf(const QString& event) const;
    void useEdited(const QString& event, const QStringList& order, const QList<Slide>& slides);
    void updateActions();

    PollController& m_controller;
    mutable QString m_readFrom; // the text of the slides that were asked for last
    mutable QList<Slide> m_read;
};

} // namespace everyport::ui
