#include "ui/stations/answerchoices.h"

#include <utility>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/texts.h"

using namespace Qt::StringLiterals;
using everyport::polls::Poll;
using everyport::stations::StationReader;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

constexpr qsizetype mostReaders = 64; // more are no pane any more

QString titleOf(const Poll& poll)
{
    return poll.question.isEmpty() ? poll.id : poll.question;
}

QStringList shapeOf(const StationRow& row, const QList<Poll>& polls, bool isHome)
{
    QStringList shape{row.name, QString::number(isHome)};
    for (const StationReader& reader : row.readers)
        shape.append({reader.id, reader.name});
    for (const Poll& poll : polls) {
        shape.append({poll.id, poll.question});
        for (const polls::Answer& answer : poll.answers)
            shape.append({answer.id, answer.title});
    }
    return shape;
}

} // namespace

AnswerChoices::AnswerChoices(PageContext& context, stations::Stations& stations, QWidget* parent)
    : QWidget(parent), m_context(context), m_stations(stations), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::labelToField);
}

/// Of questions that are answered in people's own words no reader stands for anything.
QList<Poll> AnswerChoices::sharedPolls() const
{
    QList<Poll> all;
    for (const QString& id : m_stations.sharedPolls()) {
        const Poll* poll = m_context.station().polls().find(id);
        if (poll && !polls::isWritten(poll->kind) && !poll->answers.isEmpty())
            all.append(*poll);
    }
    return all;
}

void AnswerChoices::show(const StationRow& row)
{
    const QList<Poll> polls = sharedPolls();
    const QStringList shape = shapeOf(row, polls, m_stations.isHome());
    if (shape != std::exchange(m_built, shape))
        build(row, polls);
    fill(row, polls);
}

void AnswerChoices::build(const StationRow& row, const QList<Poll>& polls)
{
    m_station = row.name;
    m_states.clear();
    m_boxes.clear();
    emptyOut(*m_column);
    if (row.readers.isEmpty())
        m_column->addWidget(wrappedText(tr("No reader is known there."), Text::Size::Normal, Tone::Second, this));
    for (const StationReader& reader : row.readers.first(qMin(row.readers.size(), mostReaders)))
        addReader(reader, polls);
    if (!row.readers.isEmpty() && !m_stations.isHome()) {
        const QString home = m_stations.homeName();
        m_column->addWidget(wrappedText(home.isEmpty()
                ? tr("The home station says what its readers stand for.")
                : tr("%1 is the home station: there it is said what readers stand for.").arg(home),
            Text::Size::Caption, Tone::Second, this));
    } else if (!row.readers.isEmpty() && polls.isEmpty()) {
        m_column->addWidget(
            wrappedText(tr("Share a poll on the Polls page to choose here what these readers stand for."),
                Text::Size::Caption, Tone::Second, this));
    }
}

void AnswerChoices::addReader(const StationReader& reader, const QList<Poll>& polls)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Metrics::betweenControls);
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::betweenControls);
    auto* name = new Text(reader.name.isEmpty() ? reader.id : reader.name, Text::Size::Normal, Tone::Normal, head);
    name->setElided(true, Qt::ElideMiddle);
    line->addWidget(name, 1);
    auto* state = new StateText(head);
    line->addWidget(state);
    m_states.insert(reader.id, state);
    m_column->addWidget(head);
    for (const Poll& poll : polls) {
        auto* title = new Text(titleOf(poll), Text::Size::Caption, Tone::Second, this);
        title->setElided(true);
        m_column->addWidget(title);
        m_column->addWidget(makeChoice(reader, poll));
    }
}

QComboBox* AnswerChoices::makeChoice(const StationReader& reader, const Poll& poll)
{
    auto* box = new QComboBox(this);
    // As wide as the pane, however long an answer is: its list shows it whole.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setAccessibleName(
        tr("What %1 stands for in “%2”")
            .arg(shownInLine(reader.name.isEmpty() ? reader.id : reader.name, 100), shownInLine(titleOf(poll), 100)));
    box->addItem(tr("No answer"), QString());
    for (const polls::Answer& answer : poll.answers)
        box->addItem(shownInMenu(answer.title.isEmpty() ? answer.id : answerTitle(poll.kind, answer.title)), answer.id);
    box->setEnabled(m_stations.isHome());
    connect(box, &QComboBox::activated, this,
        [this, box, poll = poll.id, id = reader.id] { assign(poll, id, box->currentData().toString()); });
    m_boxes.insert({poll.id, reader.id}, box);
    return box;
}

/// A list that somebody looks at stays as it is.
void AnswerChoices::fill(const StationRow& row, const QList<Poll>& polls)
{
    for (const StationReader& reader : row.readers) {
        if (StateText* state = m_states.value(reader.id))
            state->setState(
                reader.isReady ? Mark::Good : Mark::Trouble, reader.isReady ? tr("ready") : tr("not ready"));
        for (const Poll& poll : polls) {
            QComboBox* box = m_boxes.value({poll.id, reader.id});
            if (!box || box->view()->isVisible())
                continue;
            const int at = box->findData(row.assigned.value(poll.id).value(reader.id));
            box->setCurrentIndex(qMax(0, at));
        }
    }
}

void AnswerChoices::assign(const QString& poll, const QString& reader, const QString& answer)
{
    startOn(m_context, u"station/%1/%2/%3"_s.arg(m_station, poll, reader),
        tr("Saying what a reader of %1 stands for").arg(m_station), m_stations.assign(m_station, poll, reader, answer));
}

} // namespace everyport::ui
