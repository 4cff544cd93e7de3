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

    /// `words`: of the work, which is about to begin. `meanwhile` as for offerAgain.
    void offer(const QString& words, const QString& poll, std::function<void()> again, const QString& meanwhile = {});

private:
    struct Meant {
        QString poll;
        polls::Poll::State state = polls::Poll::State::Draft;
        int round = 0;
    };
    bool isAsMeant(const Meant& meant) const;
    void forgetOvertaken(const QString& poll);

    PollController& m_controller;
    QHash<QString, Meant> m_meant; ///< By the work's words.
};

} // namespace everyport::ui
