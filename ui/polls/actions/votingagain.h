#pragma once

#include <functional>

#include <QHash>
#include <QObject>
#include <QString>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

class PollController;

/// *Try again* of opening and closing a poll, as long as the poll is as it was when that failed: what else has opened,
/// closed or begun it anew since meant something by it, and an old command must not undo that. Then the strip goes.
/// `controller` outlives it; ui thread.
class VotingAgain : public QObject {
    Q_OBJECT
public:
    explicit VotingAgain(PollController& controller);

    /// The work on `subjectOf(poll)` is about to begin. `meanwhile` as for FaultStrips::Again.
    void offer(const QString& poll, std::function<void()> again, const QString& meanwhile = {});
    static QString subjectOf(const QString& poll);

private:
    struct Meant {
        polls::Poll::State state = polls::Poll::State::Draft;
        int round = 0;
    };
    bool isAsMeant(const QString& poll) const;
    void forgetOvertaken(const QString& poll);

    PollController& m_controller;
    QHash<QString, Meant> m_meant; ///< By poll.
};

} // namespace everyport::ui
