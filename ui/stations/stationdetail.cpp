#include "ui/stations/stationdetail.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/stations/answerchoices.h"
#include "ui/stations/questions.h"
#include "ui/stations/stationlabels.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

using State = StationRow::State;

QString atTime(const QString& word, const StationRow& row, qint64 now)
{
    return row.state == State::NoLine && row.heardAt && row.clock
        ? StationDetail::tr("%1 at %2").arg(word, clockText(*row.heardAt, now))
        : word;
}

} // namespace

StationDetail::StationDetail(
    PageContext& context, stations::Stations& stations, const Actions& actions, QWidget* parent)
    : DetailPane(tr("The chosen station"), tr("More about this station"), actions.menu, parent),
      m_context(context),
      m_stations(stations),
      m_trouble(new Notice(Mark::Trouble, body())),
      m_words(wrappedText({}, Text::Size::Caption, Tone::Second, body())),
      m_heard(new Text({}, Text::Size::Group, Tone::Second, body())),
      m_facts(new Facts(96, body())),
      m_choices(new AnswerChoices(context, stations, body()))
{
    setNothing(u"radio"_s, tr("Choose a station: how it is stands here, and what its readers stand for."));
    addButtons(actions.buttons);
    column()->addWidget(m_trouble);
    column()->addWidget(m_words);
    // One word each, as wide as another station likes: wrapped, they would be wider than the pane.
    for (const QString& label : {tr("Address"), tr("Version")}) {
        m_facts->set(label, {});
        m_facts->setElided(label);
    }
    addGroup(m_heard, nullptr, m_facts);
    addGroup(new Text(tr("Readers"), Text::Size::Group, Tone::Second, body()), nullptr, m_choices);
    column()->addStretch();
}

void StationDetail::show(const StationRow* row)
{
    const QString name = row ? row->name : QString();
    if (name != m_name)
        scrollToTop();
    m_name = name;
    setContentShown(row);
    if (!row)
        return;
    m_row = *row;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    setHead(row->name, stationMark(*row), stationStateWord(*row, now));
    m_trouble->setVisible(!row->trouble.isEmpty());
    m_trouble->setText({}, saidWords(row->trouble));
    showWords(*row);
    showFacts(*row, now);
    m_choices->show(*row);
}

void StationDetail::showWords(const StationRow& row)
{
    const QString home = m_stations.homeName();
    QString words;
    if (row.isHome)
        words = row.state == State::This
            ? tr("This is the home station: its polls are shared, and it adds the others.")
            : tr("This is the home station: its polls are shared, and stations are added there.");
    else if (row.state == State::NoLine)
        words = tr("It keeps taking votes and sends them when it is back. What was last heard stands below.");
    else if (row.state == State::Off)
        words = tr("It was ended in order. It takes no votes until it is started again.");
    else if (row.state == State::Unheard)
        words = tr("It was added, and has not said anything since.");
    else if (row.state == State::This && !home.isEmpty())
        words = tr("%1 is the home station: stations are added and removed there.").arg(home);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void StationDetail::showFacts(const StationRow& row, qint64 now)
{
    m_heard->setText(row.state == State::This || !row.heardAt
            ? tr("How it is")
            : tr("Last heard at %1").arg(secondsText(*row.heardAt, now)));
    m_heard->setToolTip(row.heardAt ? fullTimeText(*row.heardAt) : QString());
    m_facts->set(tr("Address"), row.address, false, row.address);
    m_facts->set(tr("Version"), row.version, false, row.version);
    const QString ready = QLocale().toString(row.readersReady()), all = QLocale().toString(row.readers.size());
    m_facts->set(tr("Readers"), row.readers.isEmpty() ? tr("none") : tr("%1 of %2 ready").arg(ready, all));
    const qint64 tap = lastTapAt(row);
    const QString when = tap == 0 ? QString() : secondsText(tap, now);
    m_facts->set(tr("Last tap"),
        tap == 0                          ? tr("none yet")
            : row.lastTapReader.isEmpty() ? when
                                          : tr("%1, %2").arg(when, row.lastTapReader),
        false, tap == 0 ? QString() : fullTimeText(tap));
    m_facts->set(tr("Backlog"), row.state == State::This ? QString() : stationBacklogWord(row));
    m_facts->set(tr("Clock"), row.state == State::This ? QString() : atTime(stationClockWord(row), row, now));
    m_facts->set(tr("Power"), row.power.isEmpty() ? QString() : stationPowerWord(row));
    m_facts->set(tr("Left out of"), questionsOf(m_context.station().polls(), row.leftOutOf), false,
        tr("Polls in which nothing counts that this station has entered: take it in again by the menu"));
    m_facts->set(tr("Votes"), stationUndoneWord(row), false,
        tr("Votes that counted and were cast at other stations do not count any more, by what this one has sent since "
           "this program was started: earlier votes of the same voters, or votes that were voided or linked there."));
    m_facts->set(tr("Voters"), stationBarredWord(row), false,
        tr("So many voters may not vote any more in a running round, at any station, by what this one says that it has erased. "
           "If nobody there was asked to erase so many, leave it out of the poll."));
    m_facts->set(tr("Line"), row.line && doesAnswer(row) ? stationLineWord(row) : QString());
}

void StationDetail::changeEvent(QEvent* event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_name.isEmpty())
        show(&m_row);
}

} // namespace everyport::ui
