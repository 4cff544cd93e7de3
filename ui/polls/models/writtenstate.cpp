#include "ui/polls/models/writtenstate.h"

#include <QCoreApplication>

#include "app/polls/polls.h"
#include "ui/polls/kinds/answertitle.h"

namespace everyport::ui {

namespace {

struct WrittenWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WrittenWords)
};

} // namespace

WrittenState writtenState(const polls::Poll& poll, const QString& key)
{
    if (poll.kind != polls::Kind::Words && poll.kind != polls::Kind::Open)
        return WrittenState::Shown;
    const auto fate = poll.fates.constFind(key);
    if (fate == poll.fates.cend() && poll.writing.approve)
        return WrittenState::Waiting;
    if (fate == poll.fates.cend())
        return polls::isShownToAll(poll, key) ? WrittenState::Shown : WrittenState::Hidden;
    switch (fate->kind) {
    case polls::WrittenFate::Kind::Shown: break;
    case polls::WrittenFate::Kind::Hidden: return WrittenState::Hidden;
    case polls::WrittenFate::Kind::Merged: return WrittenState::Merged;
    }
    return WrittenState::Shown;
}

QString writtenStateWords(WrittenState state)
{
    switch (state) {
    case WrittenState::Waiting: return WrittenWords::tr("waits for you");
    case WrittenState::Shown: return WrittenWords::tr("shown");
    case WrittenState::Hidden: return WrittenWords::tr("hidden");
    case WrittenState::Merged: return WrittenWords::tr("merged into another");
    }
    return {};
}

QString answerWords(const polls::Polls& polls, const polls::Poll& poll, const QString& answer)
{
    if (!polls::isWritten(poll.kind))
        return answerTitle(poll, answer);
    const QString text = polls.tally(poll.id).written.value(answer).text;
    return text.isEmpty() ? answer : text;
}

} // namespace everyport::ui
