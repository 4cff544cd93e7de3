#include "ui/polls/editor/readers/simulatebutton.h"

#include <algorithm>

#include <QKeySequence>
#include <QPointer>

#include "netcore/task/taskset.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/readercards.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// Answers that have words and no reader: to them simulated ones are given.
QList<int> rowsWithoutReader(const polls::Poll& poll)
{
    const QStringList taken = poll.readers.values();
    QList<int> rows;
    for (int row = 0; row < poll.answers.size(); ++row) {
        const polls::Answer& answer = poll.answers[row];
        if (!answer.title.trimmed().isEmpty() && (answer.id.isEmpty() || !taken.contains(answer.id)))
            rows.append(row);
    }
    return rows;
}

Task<Result<Done>> giveToDraft(PollController* controller, QPointer<PollDraft> draft, QPointer<AssignTaps> taps)
{
    Station* station = &controller->context().station();
    auto taking = controller->givingReaders.take();
    const auto held = co_await std::move(taking);
    if (!draft || !taps)
        co_return Done();
    const polls::Poll before = draft->poll();
    auto finding = freeSimulatedReaders(station, before, int(rowsWithoutReader(before).size()));
    auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // Somebody may have gone to another draft meanwhile; the readers are there then, and stand for nothing.
    if (!draft || !taps || !draft->isActive() || draft->poll().question != before.question)
        co_return Done();
    for (const QString& reader : found->ids) {
        const QList<int> rows = rowsWithoutReader(draft->poll());
        if (!rows.isEmpty())
            taps->assign(reader, rows.first());
    }
    co_return Done();
}

} // namespace

SimulateButton::SimulateButton(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : WrappedButton(ReaderCards::tr("Simulated readers for all answers"), u"plus"_s, parent),
      m_controller(controller),
      m_draft(draft),
      m_taps(taps)
{
    for (auto signal : {&PollDraft::opened, &PollDraft::changed})
        connect(&m_draft, signal, this, &SimulateButton::refresh);
    connect(&m_taps, &AssignTaps::changed, this, &SimulateButton::refresh);
    connect(this, &QPushButton::clicked, this, &SimulateButton::addSimulated);
}

void SimulateButton::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    refresh();
}

void SimulateButton::refresh()
{
    const auto& poll = m_draft.poll();
    const bool hasWords = std::any_of(poll.answers.begin(), poll.answers.end(),
        [](const polls::Answer& answer) { return !answer.title.trimmed().isEmpty(); });
    const bool isWanted = m_isOffered && (!hasWords || !rowsWithoutReader(poll).isEmpty());
    if (!isWanted && hasFocus())
        passKeyboard();
    setVisible(isWanted);
    setEnabled(hasWords);
    setToolTip(hasWords
            ? ReaderCards::tr("Each answer without a reader gets one that %1 taps, once it has the keyboard")
                  .arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText))
            : ReaderCards::tr("Write the answers first"));
}

/// To what follows, not to whatever stands nearest.
void SimulateButton::passKeyboard()
{
    if (QWidget* next = m_next ? m_next() : nullptr)
        next->setFocus(Qt::TabFocusReason);
    else
        focusNextPrevChild(true);
}

void SimulateButton::addSimulated()
{
    m_controller.context().tasks().start(
        giveToDraft(&m_controller, &m_draft, &m_taps), ReaderCards::tr("Adding simulated readers"));
}

} // namespace everyport::ui
