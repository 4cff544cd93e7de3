#include "ui/polls/editor/polleditor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/polls/definition/poll.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/answerlist.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/kind/kindform.h"
#include "ui/polls/editor/kind/writtenanswers.h"
#include "ui/polls/editor/readers/assigntaps.h"
#include "ui/polls/editor/readers/simulatebutton.h"
#include "ui/polls/editor/rules/rulesform.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/leaveundo.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PollEditor::PollEditor(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_question(new QLineEdit(this)),
      m_kind(new KindForm(controller, draft, this)),
      m_count(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_paste(makeLinkButton(tr("Paste many lines"), {}, this)),
      m_add(makeLinkButton(tr("Add answer"), u"plus"_s, this)),
      m_answers(new AnswerList(controller, draft, taps, this)),
      m_simulate(new SimulateButton(controller, draft, taps, this)),
      m_rules(new RulesForm(controller, draft, this)),
      m_area(new QScrollArea(this))
{
    m_question->setFont(Fonts::sized(Fonts::text(), 13.5, 500));
    m_question->setMinimumHeight(Metrics::px(34));
    m_question->setMaxLength(polls::maximumQuestionLength);
    m_question->setPlaceholderText(tr("What is to be decided?"));
    m_question->setAccessibleName(tr("Question"));
    leaveUndo(m_question);
    layOut();
    const auto showAnswers = [this] {
        if (m_draft.isActive())
            refresh();
    };
    connect(&taps, &AssignTaps::changed, m_answers, showAnswers);
    connect(&controller.feed(), &PollFeed::readersChanged, m_answers, showAnswers);
    listen();
}

void PollEditor::layOut()
{
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Metrics::px(20), 12, Metrics::px(20), 20);
    column->setSpacing(4);
    auto* label = new Text(tr("Question"), Text::Size::Normal, Tone::Second, body);
    label->setBuddy(m_question);
    column->addWidget(label);
    column->addWidget(m_question);
    column->addSpacing(14);
    column->addWidget(m_kind);
    column->addSpacing(14);
    column->addWidget(makeAnswersHead(body));
    column->addSpacing(2);
    column->addWidget(m_answers);
    column->addWidget(m_simulate, 0, Qt::AlignLeft);
    column->addSpacing(20);
    column->addWidget(m_rules);
    column->addStretch();
    scroll(body);
}

QWidget* PollEditor::makeAnswersHead(QWidget* body)
{
    m_answersHead = new QWidget(body);
    auto* head = new QHBoxLayout(m_answersHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(new Text(tr("Answers"), Text::Size::Normal, Tone::Second, body));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_paste);
    head->addWidget(m_add);
    return m_answersHead;
}

void PollEditor::scroll(QWidget* body)
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    followKeyboard(m_area);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_area->setWidget(body);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
}

void PollEditor::listen()
{
    connect(m_paste, &QPushButton::clicked, m_answers, &AnswerList::askForLines);
    connect(m_add, &QPushButton::clicked, m_answers, &AnswerList::add);
    // Not to what comes below, where a second press would change a rule of the poll.
    m_simulate->setNext([this] {
        m_answers->refresh(); // the readers that were just made stand nowhere yet
        return m_answers->lastReader();
    });
    connect(m_question, &QLineEdit::textEdited, this,
        [this](const QString& text) { m_draft.change([&](polls::Poll& poll) { poll.question = text; }); });
    // Return in the question goes on to the first answer.
    connect(m_question, &QLineEdit::returnPressed, this, [this] {
        QWidget* first = m_answers->firstField();
        if (first && first->isVisibleTo(this))
            first->setFocus(Qt::TabFocusReason);
        else
            focusNextChild();
    });
    for (auto signal : {&PollDraft::opened, &PollDraft::changed, &PollDraft::stateChanged})
        connect(&m_draft, signal, this, &PollEditor::refresh);
    // Another poll is read from its beginning, however far the one before was scrolled.
    connect(&m_draft, &PollDraft::opened, this, [this] { m_area->verticalScrollBar()->setValue(0); });
}

void PollEditor::focusFirst()
{
    m_question->setFocus(Qt::TabFocusReason);
    scrollToSoon(m_question);
}

void PollEditor::writeOn()
{
    m_question->setFocus(Qt::OtherFocusReason); // not by Tab, which chooses all of it
    m_question->end(false);
    scrollToSoon(m_question);
}

void PollEditor::focusFault()
{
    const polls::Poll& poll = m_draft.poll();
    if (poll.question.trimmed().isEmpty()) {
        m_question->setProperty("fault", true);
        m_question->update();
        m_question->setFocus(Qt::TabFocusReason);
    } else if (!m_kind->focusFault() && (polls::isWritten(poll.kind) || !m_answers->focusMissing())) {
        m_rules->focusFault();
    }
    if (QWidget* field = focusWidget())
        scrollToSoon(field);
}

bool PollEditor::takeFields()
{
    return m_rules->takeTimes();
}

QWidget* PollEditor::firstField() const
{
    return m_question;
}

void PollEditor::setReadersBeside(bool areBeside)
{
    m_simulate->setOffered(!areBeside);
}

void PollEditor::refresh()
{
    if (!m_draft.isActive())
        return;
    const polls::Poll& poll = m_draft.poll();
    if (m_question->text() != poll.question)
        m_question->setText(poll.question);
    if (!poll.question.trimmed().isEmpty())
        m_question->setProperty("fault", false);
    m_count->setText(QLocale().toString(m_draft.answerCount()));
    m_kind->refresh();
    const bool isWritten = polls::isWritten(poll.kind); // by those who vote
    m_answersHead->setVisible(!isWritten);
    m_answers->setVisible(!isWritten);
    for (QPushButton* button : {m_paste, m_add})
        button->setVisible(poll.kind != polls::Kind::Motion); // it has those that it has
    m_add->setEnabled(takesMoreAnswers(poll));
    m_answers->refresh();
    m_rules->refresh();
    orderStops();
}

// Qt sends Tab through widgets in the order in which they were made; rows come and go, so it is told each time.
void PollEditor::orderStops()
{
    QList<QPointer<QWidget>> stops{m_question};
    for (QWidget* stop : tabStops(m_kind))
        stops.append(stop);
    for (QWidget* stop : m_answers->stops())
        stops.append(stop);
    stops << m_paste << m_add << m_simulate;
    if (stops == m_stops)
        return;
    m_stops = stops;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

} // namespace everyport::ui
