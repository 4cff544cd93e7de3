#include "ui/polls/page/pollview.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QListView>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/charts/barchart.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/show/quizplaces.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/placesmodel.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/polls/page/addressline.h"
#include "ui/polls/page/figures.h"
#include "ui/polls/page/pollfigures.h"
#include "ui/polls/page/pollfit.h"
#include "ui/polls/page/replaybar.h"
#include "ui/polls/page/timelineview.h"
#include "ui/polls/page/unreadnotice.h"
#include "ui/polls/page/writtenpane.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PollView::PollView(PollController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_batch([this] { refresh(); }, this),
      m_column(new QVBoxLayout(this)),
      m_views(new PollViews(this)),
      m_orderLabel(new Text(tr("Order"), Text::Size::Normal, Tone::Second, this)),
      m_order(new QComboBox(this)),
      m_listButton(makeToolButton(alongTheLine(u"panel-left"_s), tr("List of polls"), this)),
      m_votesButton(makeToolButton(alongTheLine(u"panel-right"_s), tr("Latest votes"), this)),
      m_unread(new UnreadNotice(controller, this)),
      m_question(new Text({}, Text::Size::Question, Tone::Normal, this)),
      m_bars(new BarChart(this)),
      m_written(new WrittenPane(controller, this)),
      m_places(new QListView(this)),
      m_standings(new PlacesModel(this)),
      m_line(new Line(Qt::Horizontal, this)),
      m_figures(new Figures(this)),
      m_resultRow(new QVBoxLayout),
      m_result(new Figures(this)),
      m_replay(new ReplayBar(*controller.replay, this)),
      m_timelineTitle(new Text({}, Text::Size::Group, Tone::Second, this)),
      m_timeline(new TimelineView(this)),
      m_address(new AddressLine(controller, this)),
      m_seal(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    layOut();
    tabAsLaidOut(this);
    listen();
}

void PollView::layOut()
{
    m_column->setContentsMargins(Metrics::px(20), 10, Metrics::px(20), 8);
    m_column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_listButton);
    top->addWidget(m_views);
    top->addStretch();
    top->addWidget(m_orderLabel);
    m_order->addItems({tr("As asked"), tr("By count")});
    m_order->setAccessibleName(tr("Order of the answers"));
    m_order->setCurrentIndex(m_controller.context().memory().value(u"polls/byCount"_s).toBool());
    top->addWidget(m_order);
    top->addWidget(m_votesButton);
    for (QToolButton* button : {m_listButton, m_votesButton})
        button->setCheckable(true);
    m_column->addLayout(top);
    m_column->addSpacing(12);
    m_column->addWidget(m_unread);
    m_question->setWordWrap(true);
    m_question->setContentsMargins(0, 0, 0, 8); // goes with it where it is not shown
    m_column->addWidget(m_question);
    m_column->addWidget(m_bars, 100);
    m_column->addWidget(m_written, 100);
    m_places->setModel(m_standings);
    m_places->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_places));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setUniformItemSizes(true);
    m_places->setAccessibleName(tr("Places in the quiz"));
    m_column->addWidget(m_places, 100);
    m_column->addSpacing(10);
    m_column->addWidget(m_line);
    m_column->addSpacing(10);
    m_result->setObjectName(u"result"_s);
    m_result->setLeastColumns(4); // as many as there are of those below
    // Its gap goes with it where it is not shown.
    m_resultRow->setContentsMargins(0, 0, 0, 6);
    m_resultRow->addWidget(m_result);
    m_column->addLayout(m_resultRow);
    m_column->addWidget(m_figures);
    m_column->addWidget(m_replay);
    m_timelineTitle->setContentsMargins(0, 8, 0, 0);
    m_column->addWidget(m_timelineTitle);
    m_column->addWidget(m_timeline, 60);
    m_column->addSpacing(8);
    m_column->addWidget(m_address);
    m_seal->setObjectName(u"seal"_s);
    m_seal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_seal->setContentsMargins(0, 6, 0, 0);
    m_column->addWidget(m_seal);
}

void PollView::listen()
{
    connect(m_unread, &UnreadNotice::closed, this, &PollView::refresh);
    m_bars->setChoosable(true);
    connect(m_views, &Segments::chosenByHand, this, &PollView::refresh);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_controller.context().memory().setValue(u"polls/byCount"_s, index == 1);
        refresh();
    });
    connect(&m_controller.feed(), &PollFeed::voted, this, &PollView::heard);
    connect(&m_controller.feed(), &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&m_controller.feed(), &PollFeed::readersChanged, &m_batch, &FrameBatch::changed);
    connect(&m_controller.followed(), &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(&m_controller, &PollController::currentChanged, this, [this] { m_recent.clear(); });
    connect(m_written, &WrittenPane::waitingChanged, this, [this] { offerViews(m_controller.poll()); });
    connect(m_controller.places, &QuizPlaces::changed, &m_batch, &FrameBatch::changed);
    connect(m_controller.chart, &ChartChoice::changed, this, &PollView::refresh);
    connect(m_controller.replay, &PollReplay::changed, &m_batch, &FrameBatch::changed);
    connect(m_controller.replay, &PollReplay::begun, this, [this] {
        refresh();
        if (m_replay->isVisible())
            m_replay->setFocus(Qt::OtherFocusReason);
    });
    // The pale ends fade, and minutes begin, without a vote; once a second is enough, and only while it is seen.
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_recent.forget(QDateTime::currentMSecsSinceEpoch());
        const Poll* own = m_controller.poll();
        if (isVisible() && own && own->isOpen())
            m_batch.changed();
        else
            m_second.stop();
    });
}

void PollView::heard(const polls::Vote& vote)
{
    if (vote.poll != m_controller.current())
        return;
    if (vote.stands())
        m_recent.add(vote.answer, vote.at);
    m_batch.changed();
}

void PollView::refresh()
{
    const Poll* own = m_controller.poll();
    m_unread->setPoll(own);
    offerViews(own);
    if (own) {
        showOwn(*own);
        showSeal(*own);
        if (own->isOpen() && !m_second.isActive())
            m_second.start();
    } else if (const FollowedPoll* other = m_controller.followedPoll()) {
        m_hasTimeline = false;
        m_figures->set(followedFigures(other->data().votes, other->data().voters));
        showChart(other->data(), nullptr);
    }
    if (!own)
        m_seal->setText({});
    m_views->setVisible(own);
    m_address->refresh();
    fit();
}

QWidget* PollView::middle() const
{
    return showsWritten() ? static_cast<QWidget*>(m_written->list())
        : showsPlaces()   ? static_cast<QWidget*>(m_places)
                          : m_bars;
}

bool PollView::showsWritten() const
{
    return m_views->view() == PollViews::Answers && m_controller.poll();
}

bool PollView::showsPlaces() const
{
    return m_views->view() == PollViews::Places && m_controller.poll();
}

void PollView::show(PollViews::View view)
{
    if (!m_views->offers(view))
        return;
    m_views->choose(view);
    refresh();
}

/// Only where voters write is there something to decide about.
void PollView::offerViews(const Poll* own)
{
    const bool isWritten = own && (own->kind == polls::Kind::Words || own->kind == polls::Kind::Open);
    m_written->setPoll(isWritten ? own->id : QString());
    m_views->offer(own, m_written->model()->waiting());
    m_standings->set(m_views->offers(PollViews::Places) ? m_controller.places->of(*own) : polls::QuizStandings());
}

void PollView::showOwn(const Poll& poll)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto& registry = m_controller.feed().registry();
    m_figures->set(pollFigures(m_controller, poll));

    const QList<polls::Minute> minutes = registry.timeline(poll.id);
    QStringList answers;
    for (const polls::Answer& answer : poll.answers)
        answers.append(answerTitle(poll.kind, answer.title));
    const bool arePlaces = poll.kind == polls::Kind::Ranking;
    m_timeline->setData(timelineOf(poll, minutes, now), answers, arePlaces);
    const QString since = arePlaces ? tr("Places a minute since %1") : tr("Votes a minute since %1");
    m_timelineTitle->setText(
        minutes.isEmpty() ? m_timeline->accessibleName() : since.arg(clockText(minutes.first().at, now)));
    m_hasTimeline = !minutes.isEmpty();
    const PollReplay& replay = *m_controller.replay;
    showChart(
        chartOf(poll, replay.tallyOf(poll), m_recent, &m_controller.context().station(), replay.isUnderWay(poll.id)),
        &poll);
}

void PollView::showSeal(const Poll& poll)
{
    const QString head = m_controller.feed().registry().closedHead(poll.id);
    m_seal->setText(m_controller.sharing->sealWords(poll.id));
    m_seal->setToolTip(tr(
        "Whoever notes this can check later that no vote was changed, left out or added: everyportd poll verify FILE %1")
                           .arg(head));
}

std::optional<QStringList> PollView::chosenReaders() const
{
    const Poll* own = m_controller.poll();
    const QString answer = m_bars->chosen();
    if (!own || answer.isEmpty())
        return std::nullopt;
    return own->readers.keys(answer);
}

/// What voters wrote has an order of its own.
void PollView::showOrder(const ChartData& shown)
{
    const bool isWritten = shown.form == ChartForm::Cloud || shown.form == ChartForm::Quotes
        || shown.form == ChartForm::Columns;
    m_orderLabel->setVisible(!isWritten);
    m_order->setVisible(!isWritten);
    const QSignalBlocker quiet(m_order); // for other polls it stays as it was chosen
    m_order->setCurrentIndex(!shown.inOrder && m_controller.context().memory().value(u"polls/byCount"_s).toBool());
    m_order->setToolTip(shown.inOrder ? tr("These answers say something by their order and keep it.") : QString());
}

void PollView::showChart(ChartData shown, const Poll* own)
{
    m_controller.chart->applyTo(shown, own);
    showOrder(shown);
    if (m_order->currentIndex() == 1)
        shown = sortedByCount(shown);
    QList<Figures::Figure> result;
    for (const ChartFigure& figure : shown.result.figures)
        result.append({figure.value, figure.caption});
    m_result->set(result);
    m_question->setText(shown.question);
    m_question->setVisible(m_isTitleCut);
    const ChartLook look = ChartLook::page(palette());
    // Bars end where they are large enough; what is left belongs to the minutes below.
    const int highest = qCeil(shown.manyAnswers() ? look.inlinePitch * 0.8
                * (shown.rows.size() >= look.columnsFrom ? (shown.rows.size() + 1) / 2 : shown.rows.size())
                                                  : look.pitch * shown.rows.size());
    m_bars->setMaximumHeight(shown.form == ChartForm::Bars ? highest : QWIDGETSIZE_MAX);
    m_bars->setData(shown);
}

void PollView::setTitleCut(bool isCut)
{
    m_isTitleCut = isCut;
    m_question->setVisible(isCut);
}

void PollView::fit()
{
    const bool isWritten = showsWritten();
    const bool timelineView = m_views->view() == PollViews::Timeline && m_controller.poll();
    const bool isPlaces = showsPlaces();
    const bool chartView = !timelineView && !isWritten && !isPlaces;
    const bool many = m_bars->rowCount() > 8;
    const bool low = height() < Metrics::px(360);
    m_bars->setVisible(chartView);
    m_replay->setVisible(chartView && m_controller.replay->isShown(m_controller.current()));
    m_replay->refresh();
    m_written->setVisible(isWritten);
    m_places->setVisible(isPlaces);
    // Under a drawer the bars matter most.
    const bool veryLow = height() < Metrics::px(290);
    m_unread->setVisible(m_unread->isWanted() && !veryLow);
    m_line->setVisible(chartView && !veryLow);
    m_address->setVisible(!veryLow);
    m_seal->setVisible(!veryLow && !m_seal->text().isEmpty());
    PollFit::Below below{.timeline = m_hasTimeline && (timelineView || (chartView && !many && !low)),
        .result = !veryLow && !isWritten && !isPlaces && !m_result->accessibleName().isEmpty(),
        .figures = !veryLow && !isWritten && !isPlaces};
    if (chartView && !many && !veryLow)
        below = PollFit({m_column, m_bars, m_resultRow, m_result, m_figures, m_timelineTitle, m_timeline}, size())
                    .whatFits(below);
    m_result->setVisible(below.result);
    m_figures->setVisible(below.figures);
    m_timeline->setVisible(below.timeline);
    m_timelineTitle->setVisible(below.timeline);
    m_order->setEnabled(chartView && !m_bars->data().inOrder);
}

void PollView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace everyport::ui
