#pragma once

#include <QAction>
#include <QObject>
#include <QStringList>

namespace everyport::ui {

class PollController;

/// The questions of one event as a show: in which order they come on the big screen. The order is the host's, kept with
/// the window; questions that were added since come last. Polls without an event are shown in the order of their
/// making, round and round, and drafts among them are left out.
class PollShow : public QObject {
    Q_OBJECT
public:
    explicit PollShow(PollController& controller);

    QStringList questions(const QString& poll) const;     ///< Of the show that this poll is in.
    QString step(const QString& poll, int by) const;      ///< The next one, or the one before; at the ends itself.
    void move(const QString& poll, int by);               ///< To a later place, or an earlier one.
    std::pair<int, int> place(const QString& poll) const; ///< Second of four: {2, 4}. Without a show {0, 0}.

    QAction* earlierAction; ///< The poll in hand, in its show.
    QAction* laterAction;

private:
    QString eventOf(const QString& poll) const;
    void updateActions();

    PollController& m_controller;
};

} // namespace everyport::ui
