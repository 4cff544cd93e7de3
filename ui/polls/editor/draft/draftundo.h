#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

class PollController;
class PollDraft;

/// Offers to take back what was just done to the poll that is being written: in the window's foot, and by Ctrl+Z. It is
/// taken back also where another poll is written by then. The controller outlives this.
class DraftUndo : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(polls::Poll&, bool hasVotes)>;

    DraftUndo(PollController& controller, PollDraft& draft, QObject* parent = nullptr);

    /// `said`: "Removed “Apple”."; `back` may find the poll changed meanwhile.
    /// `shown`: what is left to do in the editor, where the poll is still the one that is written.
    void offer(const QString& said, Change back, const QString& icon, std::function<void()> shown = {});
    void withdraw(); ///< There is nothing to take back any more.
    bool isOffered() const { return m_isOffered; }

Q_SIGNALS:
    void offeredChanged(bool isOffered);

private:
    void setOffered(bool isOffered);

    PollController& m_controller;
    QPointer<PollDraft> m_draft;
    std::shared_ptr<QString> m_id; ///< Of the poll that is written; a new one gets it when it is saved first.
    bool m_isOffered = false;
};

} // namespace everyport::ui
