#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include "app/polls/kinds/quizresult.h"
#include "netcore/task/task.h"

namespace everyport::polls {
class PollRegistry;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

class PollController;

/// Who has how many points in the quizzes of events, of the questions that are over. Asked for when somebody wants to
/// know, and anew when a question of a quiz changes. A child of the controller.
class QuizPlaces : public QObject {
    Q_OBJECT
public:
    explicit QuizPlaces(PollController& controller);

    /// Of the event of a question, or of itself where it has none. Empty until it is known; `changed` tells.
    polls::QuizStandings of(const polls::Poll& poll);

Q_SIGNALS:
    void changed();

private:
    static QString keyOf(const polls::Poll& poll);
    static Task<Result<Done>> look(
        QPointer<QuizPlaces> places, polls::PollRegistry* registry, QString key, QString event, QString id);

    PollController& m_controller;
    QHash<QString, polls::QuizStandings> m_known;
    QSet<QString> m_current; ///< Of these nothing has changed since they were asked for.
};

} // namespace everyport::ui
