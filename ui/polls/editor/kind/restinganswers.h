#pragma once

#include <QMap>
#include <QStringList>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

/// Answers of a draft that were taken away with one press and may come back with another: with their words, image and
/// readers. For as long as the same poll is written.
class RestingAnswers {
public:
    /// Out of the poll, readers and all; nothing where it has no such answer.
    void take(polls::Poll& poll, const QString& id);
    /// As it was, or `otherwise` where none with its id rests. Its readers come along that stand for nothing by now.
    polls::Answer back(polls::Poll& poll, const polls::Answer& otherwise);
    void clear() { m_all.clear(); }

private:
    struct Resting {
        polls::Answer answer = {};
        QStringList readers = {};
    };
    QMap<QString, Resting> m_all; // by id
};

} // namespace everyport::ui
