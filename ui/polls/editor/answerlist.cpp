#include "ui/polls/editor/answerlist.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/answerrow.h"
#include "ui/polls/editor/draft/draftundo.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/kind/writtenanswers.h"
#include "ui/polls/editor/meantanswer.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/readernames.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/linesedit.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Answer;
using polls::Poll;

AnswerList::AnswerList(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_draft(draft),
      m_taps(taps),
      m_undo(new DraftUndo(controller, draft, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setAccessibleName(tr("Answers"));
    const auto toldOf = [this](const QString& poll) {
        if (m_draft.isActive() && poll == m_draft.poll().id)
            showVotes();
    };
    connect(&controller.feed(), &PollFeed::voted, this, [toldOf](const polls::Vote& vote) { toldOf(vote.poll); });
    connect(&controller.feed(), &PollFeed::changedPoll, this, toldOf);
    connect(m_undo, &DraftUndo::offeredChanged, this, &AnswerList::leaveUndo);
}

QWidget* AnswerList::firstField() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->field();
}

QWidgetList AnswerList::stops() const
{
    QWidgetList all;
    for (const AnswerRow* row : m_rows)
        all << row->stops();
    return all;
}

QWidget* AnswerList::lastReader() const
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (QWidget* reader = (*row)->lastReader())
            return reader;
    }
    return nullptr;
}

int AnswerList::indexOf(const AnswerRow* row) const
{
    return int(m_rows.indexOf(const_cast<AnswerRow*>(row)));
}

void AnswerList::refresh()
{
    const int wanted = int(m_draft.poll().answers.size());
    m_areMovable = areMovable(m_draft.poll(), m_draft.hasVotes());
    while (m_rows.size() > wanted) {
        AnswerRow* row = m_rows.takeLast();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < wanted) {
        m_rows.append(makeRow());
        m_column->addWidget(m_rows.last());
    }
    for (int i = 0; i < wanted; ++i)
        fillRow(i);
}

/// In the running round, by answer: the registry lets go of none that has some.
QMap<QString, int> AnswerList::votes() const
{
    const Poll& poll = m_draft.poll();
    return poll.id.isEmpty() ? QMap<QString, int>() : m_controller.feed().registry().tally(poll.id).counts;
}

/// Each vote asks for it, so only those rows are filled whose votes let them go now, or no longer.
void AnswerList::showVotes()
{
    const QMap<QString, int> counts = votes();
    const QList<Answer>& answers = m_draft.poll().answers;
    if (areMovable(m_draft.poll(), m_draft.hasVotes()) != m_areMovable)
        return refresh();
    for (int i = 0; i < m_rows.size() && i < answers.size(); ++i) {
        if (counts.value(answers[i].id) != m_rows[i]->votes())
            m_rows[i]->setVotes(counts.value(answers[i].id));
    }
}

void AnswerList::fillRow(int index)
{
    const Poll& poll = m_draft.poll();
    const Answer& answer = poll.answers[index];
    AnswerRow::Look look;
    look.colour = Colours::of(palette()).answer(m_draft.colourIndex(index), m_draft.answerCount());
    look.assigning = m_taps.isActive();
    look.waiting = m_taps.waiting() == index;
    look.hasImage = !answer.image.isEmpty();
    look.removable = isRemovable(poll, index, m_draft.hasVotes());
    look.movable = m_areMovable;
    if (isRemovable(poll, index, false) && !look.removable)
        look.whyKept = tr("There are votes, so numbers stay: only the first and the last step can go.");
    look.stays = poll.kind == polls::Kind::Motion;
    look.asksRight = poll.kind == polls::Kind::Quiz;
    look.isRight = answer.isRight;
    look.isSettled = m_draft.hasVotes();
    look.number = numberOf(poll, answer);
    look.votes = votes().value(answer.id);
    auto& station = m_controller.context().station();
    if (!answer.id.isEmpty())
        look.readerIds = readersByName(station.devices(), poll.readers.keys(answer.id));
    for (const QString& reader : std::as_const(look.readerIds)) {
        const ReaderWord word = readerWord(station, reader);
        look.readers.append(word.trouble.isEmpty() ? word.name : tr("%1, %2").arg(word.name, word.trouble));
    }
    AnswerRow* row = m_rows[index];
    row->field()->setAccessibleName(
        look.number.isEmpty() ? tr("Answer %1").arg(index + 1) : tr("Words beside %1").arg(look.number));
    if (!look.number.isEmpty()) {
        const QFontMetrics metrics(row->field()->font());
        for (const QString& end : {poll.answers.first().id, poll.answers.last().id})
            look.numberWidth = qMax(look.numberWidth, metrics.horizontalAdvance(end));
        look.empty = tr("words beside it, where it needs some");
    }
    // A motion's "Yes" where the window says otherwise: whoever types on is not interrupted.
    const QString typed = row->field()->text();
    const bool stays = look.stays && storedTitle(poll, answer, typed) == answer.title;
    row->show(stays ? typed : writtenIn(poll, answer), look);
}

AnswerRow* AnswerList::makeRow()
{
    auto* row = new AnswerRow(this);
    AnswerField* field = row->field();
    field->leaveUndo(m_undo->isOffered());
    connect(field, &QLineEdit::textEdited, this, [this, row](const QString& text) {
        m_draft.change([&](Poll& poll) { writeAnswer(poll, indexOf(row), text); });
    });
    connect(field, &AnswerField::nextWanted, this, [this, row] {
        const int next = indexOf(row) + 1;
        if (next < m_rows.size())
            focusRow(next);
        else if (!row->field()->text().trimmed().isEmpty())
            add(); // below an empty row another empty one would say nothing new
    });
    connect(field, &AnswerField::previousWanted, this, [this, row] { focusRow(indexOf(row) - 1); });
    connect(field, &AnswerField::followingWanted, this, [this, row] { focusRow(indexOf(row) + 1); });
    connect(field, &AnswerField::moveWanted, this, [this, row](int by) { move(indexOf(row), indexOf(row) + by); });
    connect(field, &AnswerField::emptied, this, [this, row] { removeAt(indexOf(row)); });
    connect(field, &AnswerField::linesPasted, this,
        [this, row](const QStringList& lines) { addLines(lines, indexOf(row)); });
    connect(row, &AnswerRow::removeWanted, this, [this, row] { removeAt(indexOf(row)); });
    connect(row, &AnswerRow::rightWanted, this, [this, row](bool isRight) {
        m_draft.change([&](Poll& poll) { poll.answers[indexOf(row)].isRight = isRight; });
    });
    connect(row, &AnswerRow::chosen, this, [this, row] { m_taps.highlight(indexOf(row)); });
    connect(row, &AnswerRow::imageWanted, this, [this, row](QWidget* below) { chooseImage(indexOf(row), below); });
    connect(row, &AnswerRow::readerClicked, this, [this, row](const QString& reader) { offerReader(reader, row); });
    connect(row, &AnswerRow::dragged, this, [this, row](int globalY, bool dropped) {
        Q_UNUSED(dropped)
        const int y = mapFromGlobal(QPoint(0, globalY)).y();
        const int pitch = row->height() + m_column->spacing();
        move(indexOf(row), qBound(0, y / pitch, int(m_rows.size()) - 1));
    });
    return row;
}

void AnswerList::focusRow(int index, Qt::FocusReason reason)
{
    if (index < 0 || index >= m_rows.size())
        return;
    m_rows[index]->field()->setFocus(reason);
    scrollToSoon(m_rows[index]->field()); // also where the row before it has gone, and the keyboard was nowhere
    m_taps.highlight(index);
}

bool AnswerList::focusMissing()
{
    int filled = 0, empty = -1, untitled = -1;
    const QList<Answer>& answers = m_draft.poll().answers;
    for (int i = 0; i < answers.size(); ++i) {
        if (!answers[i].title.trimmed().isEmpty())
            ++filled;
        else if (empty < 0)
            empty = i;
        // One with an id was an answer, so the poll is not saved without its title; an empty row is just left out.
        if (untitled < 0 && answers[i].title.trimmed().isEmpty() && !answers[i].id.isEmpty())
            untitled = i;
    }
    if (filled >= polls::minimumAnswers && untitled < 0)
        return focusRight();
    if (empty < 0)
        add();
    else
        focusRow(untitled < 0 ? empty : untitled);
    return true;
}

/// Where nobody has said yet which answer is right.
bool AnswerList::focusRight()
{
    const auto& answers = m_draft.poll().answers;
    const auto isRight = [](const Answer& answer) { return answer.isRight; };
    if (m_draft.poll().kind != polls::Kind::Quiz || m_rows.isEmpty()
        || std::any_of(answers.begin(), answers.end(), isRight))
        return false;
    m_rows.first()->rightButton()->setFocus(Qt::TabFocusReason);
    scrollToSoon(m_rows.first()->rightButton());
    return true;
}

void AnswerList::add()
{
    if (!takesMoreAnswers(m_draft.poll()))
        return;
    m_draft.change([this](Poll& poll) { addAnswer(poll, m_draft.hasVotes()); });
    focusRow(int(m_rows.size()) - 1);
}

void AnswerList::addLines(const QStringList& lines, int after)
{
    m_draft.change([&](Poll& poll) { addAnswers(poll, lines, after, m_draft.hasVotes()); });
}

void AnswerList::askForLines()
{
    auto* dialog = new Dialog(tr("Paste many lines"), window());
    auto* lines = new LinesEdit(dialog);
    lines->setPlaceholderText(tr("One answer a line"));
    lines->setAccessibleName(tr("One answer a line"));
    lines->setTabChangesFocus(true);
    const QString copied = QGuiApplication::clipboard()->text();
    if (copied.contains(u'\n'))
        lines->setPlainText(copied.left(20'000));
    dialog->content()->addWidget(
        new Text(tr("Each line becomes an answer; at most %1 in all.").arg(polls::maximumAnswers), Text::Size::Normal,
            Tone::Second));
    dialog->content()->addWidget(lines, 1);
    dialog->setVerb(tr("Add answers"), [this, lines] {
        addLines(lines->toPlainText().split(u'\n'));
        return true;
    });
    dialog->resize(Metrics::px(480), Metrics::px(420));
    dialog->open();
    lines->setFocus();
}

void AnswerList::removeAt(int index)
{
    const bool hasVotes = m_draft.hasVotes();
    const Poll& now = m_draft.poll();
    if (!isRemovable(now, index, hasVotes) || votes().value(now.answers[index].id) > 0)
        return;
    const RemovedAnswer removed(now, index);
    m_draft.change([&](Poll& poll) { removeAnswer(poll, index, hasVotes); });
    const int neighbour = qMax(0, index - 1);
    focusRow(neighbour, Qt::OtherFocusReason); // not by Tab, which selects all: who types on would go over it
    m_rows[neighbour]->field()->end(false);
    if (removed.title().trimmed().isEmpty()) // an empty row is had again by Return
        return;
    m_undo->offer(
        tr("Removed the answer “%1”.").arg(shownInLine(removed.title(), 60)),
        [removed](Poll& poll, bool isVoted) { removed.putBack(poll, isVoted); }, u"trash-2"_s);
}

void AnswerList::leaveUndo(bool leaves)
{
    for (AnswerRow* row : std::as_const(m_rows))
        row->field()->leaveUndo(leaves);
}

void AnswerList::move(int from, int to)
{
    if (from == to || to < 0 || to >= m_rows.size() || !areMovable(m_draft.poll(), m_draft.hasVotes()))
        return;
    AnswerRow* row = m_rows.takeAt(from);
    m_rows.insert(to, row);
    m_column->removeWidget(row);
    m_column->insertWidget(to, row);
    m_draft.change([&](Poll& poll) { moveAnswer(poll, from, to); });
}

void AnswerList::chooseImage(int index, QWidget* below)
{
    const auto set = [this, meant = MeantAnswer(m_draft.poll(), index)](const QString& image) {
        const int now = meant.placeIn(m_draft.poll());
        if (now >= 0)
            m_draft.change([&](Poll& poll) { poll.answers[now].image = image; });
    };
    const auto choose = [this, set] {
        askWhichFile(window(), tr("Image of the answer"), tr("Images (*.png *.jpg *.jpeg *.svg *.webp)"), this, set);
    };
    if (m_draft.poll().answers[index].image.isEmpty()) {
        choose();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"image"_s), tr("Change…")), &QAction::triggered, this, choose);
    connect(menu->addAction(icon(u"trash-2"_s), tr("Without image")), &QAction::triggered, this, [set] { set({}); });
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void AnswerList::offerReader(const QString& reader, QWidget* below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = readerWord(m_controller.context().station().devices(), reader).name;
    menu->addSection(tr("%1 stands for").arg(shownInMenu(name)));
    const Poll& poll = m_draft.poll();
    for (int i = 0; i < poll.answers.size(); ++i) {
        if (poll.answers[i].title.isEmpty())
            continue;
        QAction* action = menu->addAction(shownInMenu(answerTitle(poll.kind, poll.answers[i].title)));
        action->setCheckable(true);
        action->setChecked(poll.readers.value(reader) == poll.answers[i].id);
        connect(action, &QAction::triggered, this, [this, reader, meant = MeantAnswer(poll, i)] {
            const int now = meant.placeIn(m_draft.poll());
            if (now >= 0)
                m_taps.assign(reader, now);
        });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("None of them")), &QAction::triggered, this, [this, reader] { m_taps.assign(reader, -1); });
    menu->popup(below->mapToGlobal(QPoint(below->width() / 2, below->height())));
}

} // namespace everyport::ui
