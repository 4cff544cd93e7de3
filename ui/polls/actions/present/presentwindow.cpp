#include "ui/polls/actions/present/presentwindow.h"

#include <utility>

#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSettings>

#include "app/machine/machine.h"
#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/present/awakescreen.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/actions/present/wallslide.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/actions/show/quizplaces.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/posters/codeposter.h"
#include "ui/style/colours/colours.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using everyport::events::Wall;
using polls::Poll;

PresentWindow::PresentWindow(PollController& controller)
    : QWidget(nullptr, Qt::Window),
      m_controller(controller),
      m_batch([this] { refresh(); }, this),
      m_motion(*this),
      m_hints(*this),
      m_lastMinute(controller),
      m_picture(controller.context().station().reactor())
{
    m_picture.setDataFolder(controller.context().station().settings().dataFolder);
    connect(&m_picture, &WallPicture::came, this, QOverload<>::of(&QWidget::update));
    setWindowTitle(tr("Results — Everyport"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_recent.forget(QDateTime::currentMSecsSinceEpoch());
        refresh();
        m_second.start(untilCountdownMoves(m_controller.feed().registry().find(m_poll)));
    });
    connect(&controller.feed(), &PollFeed::voted, this, [this](const polls::Vote& vote) {
        if (PollShow::isSlide(m_poll))
            m_batch.changed(); // it may say how many have answered
        if (vote.poll != m_poll)
            return;
        if (vote.stands())
            m_recent.add(vote.answer, vote.at);
        m_batch.changed();
    });
    connect(&controller.feed(), &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&controller.feed(), &PollFeed::removedPoll, this, [this](const QString& id) {
        if (id == m_poll)
            close();
    });
    connect(controller.show, &PollShow::changed, this, [this] {
        if (PollShow::isSlide(m_poll) && !m_controller.show->slide(m_poll))
            close();
        else
            m_batch.changed();
    });
    connect(&controller.feed(), &PollFeed::steppedEvent, this, &PresentWindow::followEvent);
    connect(&controller.feed(), &PollFeed::changedEvent, this, &PresentWindow::followWall);
    connect(controller.themes, &PollThemes::changed, &m_batch, &FrameBatch::changed);
    connect(controller.places, &QuizPlaces::changed, &m_batch, &FrameBatch::changed);
    connect(controller.chart, &ChartChoice::changed, &m_batch, &FrameBatch::changed);
    connect(controller.replay, &PollReplay::changed, &m_batch, &FrameBatch::changed);
    connect(&controller.followed(), &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentWindow::screenGone);
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::open(const QString& poll)
{
    m_poll = poll;
    m_event.clear();
    m_wall = Wall::Results;
    followWall();
    m_recent.clear();
    m_shown = {};
    m_hints.hide(); // what was said of the last time is not of this one
    refresh();
    placeOnScreen();
    m_awake = std::make_unique<AwakeScreen>(tr("A poll is shown"));
    m_brightness = m_controller.context().station().machine().keepBrightness();
    m_second.start(1000);
}

void PresentWindow::placeOnScreen()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QString remembered = m_controller.context().memory().value(u"present/screen"_s).toString();
    QScreen* chosen = nullptr;
    for (QScreen* screen : screens) {
        if (screen->name() == remembered)
            chosen = screen;
    }
    // Without a choice yet: the one that the window is not on, for that is the beamer.
    for (QScreen* screen : screens) {
        if (!chosen && screen != m_controller.context().window()->screen())
            chosen = screen;
    }
    if (!chosen)
        chosen = m_controller.context().window()->screen();
    setGeometry(chosen->geometry());
    setScreen(chosen);
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void PresentWindow::nextScreen()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return;
    QScreen* next = screens[(screens.indexOf(screen()) + 1) % screens.size()];
    m_controller.context().memory().setValue(u"present/screen"_s, next->name());
    showNormal();
    placeOnScreen();
}

void PresentWindow::screenGone(QScreen* gone)
{
    if (!isVisible() || gone != screen())
        return;
    close();
    m_controller.context().tell(
        tr("The screen %1 is gone, so its picture was closed. The poll goes on.").arg(gone->name()));
}

Poster PresentWindow::poster() const
{
    Poster poster = wallPoster(
        m_controller, m_poll, m_recent, Colours::of(palette()).dark, QDateTime::currentMSecsSinceEpoch());
    showMotion(poster);
    return poster;
}

/// Words and sentences stay where they are: only how often they were given changes.
void PresentWindow::showMotion(Poster& poster) const
{
    const bool moves = poster.data.form != ChartForm::Cloud && poster.data.form != ChartForm::Quotes;
    if (moves && m_motion.isRunning())
        poster.lengths = m_motion.lengths(poster.data);
}

SlideFacts PresentWindow::slide()
{
    SlideFacts facts = wallSlide(m_controller, m_poll, Colours::of(palette()).dark);
    if (const auto written = m_controller.show->slide(m_poll))
        facts.picture = m_picture.of(written->picture);
    return facts;
}

WinnerFacts PresentWindow::winner()
{
    WinnerFacts facts = wallWinner(m_controller, m_poll, Colours::of(palette()).dark);
    const QList<int> first = facts.winners();
    const Poll* own = m_controller.feed().registry().find(m_poll);
    // Its rows need not be the answers, nor in their order: of a quiz they are voters.
    const polls::Answer* answer = own && first.size() == 1 ? own->answer(facts.data.rows[first.first()].id) : nullptr;
    if (answer)
        facts.picture = m_picture.of(answer->image);
    return facts;
}

/// Before voting is closed nobody has won: whoever asks for it then waits, as counts may be hidden till then.
bool PresentWindow::showsWinner() const
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
    return m_wall == Wall::Winner && own && own->state == Poll::State::Closed;
}

void PresentWindow::refresh()
{
    if (PollShow::isSlide(m_poll)) {
        setAccessibleName(spokenSlide(slide()));
        update();
        return;
    }
    const Poster now = wallPoster(
        m_controller, m_poll, m_recent, Colours::of(palette()).dark, QDateTime::currentMSecsSinceEpoch());
    if (m_shown.data.hidden && !now.data.hidden) { // revealed from nothing on
        m_motion.stop();
        for (ChartRow& row : m_shown.data.rows)
            row.count = 0;
    }
    m_motion.move(m_shown.data, now.data);
    m_shown = now;
    QString spoken = now.data.question;
    if (!now.data.hidden) {
        for (const ChartRow& row : now.data.rows)
            spoken += u"; %1: %2"_s.arg(row.label, QString::number(row.count));
        if (!now.data.result.summary.isEmpty())
            spoken += u"; "_s + now.data.result.summary;
    }
    if (showsWinner()) {
        const WinnerFacts facts = winner();
        for (const int row : facts.winners())
            spoken += u"; "_s + tr("first: %1").arg(facts.data.rows[row].label);
    }
    setAccessibleName(spoken);
    update();
}

/// Of an event it steps, for phones and all other screens, too; what is shown here follows.
void PresentWindow::walkPolls(int by)
{
    const QString to = m_controller.show->step(m_poll, by);
    if (!m_controller.show->event(m_poll))
        showItem(to);
    else if (to != m_poll)
        m_controller.show->walk(m_poll, by);
    else
        m_hints.say(by > 0 ? tr("This is the last step of the show. “End the event” in the menu Poll closes it.")
                           : tr("This is the first step of the show."));
}

void PresentWindow::showItem(const QString& item)
{
    m_poll = item;
    if (m_wall != Wall::Black) // nobody asked for light
        m_wall = Wall::Results;
    followWall();
    m_recent.clear();
    m_shown = {};
    m_picture.forget(); // its file may be another by now
    m_hints.forgetSaid();
    refresh();
}

/// However it was stepped: by a key here, a phone, a card, a command or the clock.
void PresentWindow::followEvent(const everyport::events::Event& event)
{
    if (isVisible() && event.isRunning() && event.present != m_poll && m_controller.show->eventOf(m_poll) == event.name)
        showItem(event.present);
}

/// What screens of an event show is the event's, whoever says it. What has left its event shows how it stands.
void PresentWindow::followWall()
{
    const auto* event = m_controller.show->event(m_poll);
    const QString before = std::exchange(m_event, event ? event->id : QString());
    if (event)
        showWall(event->wall);
    else if (!before.isEmpty())
        showWall(Wall::Results);
}

void PresentWindow::showWall(Wall wall)
{
    if (wall == m_wall)
        return;
    m_wall = wall;
    m_picture.forget();
    refresh();
}

void PresentWindow::setWall(Wall wall)
{
    showWall(wall);
    m_controller.show->setWall(m_poll, wall);
}

/// A slide has no votes to hide, close or win by, and a poll of another program is closed there.
bool PresentWindow::takesKey(int key)
{
    const bool isOwns = key == Qt::Key_R || key == Qt::Key_L || key == Qt::Key_C || key == Qt::Key_W;
    const Poll* own = m_controller.feed().registry().find(m_poll);
    const bool isSlide = PollShow::isSlide(m_poll);
    if (isSlide && (isOwns || key == Qt::Key_T))
        m_hints.say(tr("This is a slide: that key is for questions."));
    else if (isOwns && !own)
        m_hints.say(tr("This poll is of another Everyport: that key is for polls of this one."));
    else if (key == Qt::Key_C && !own->isOpen())
        m_hints.say(tr("Voting is not open, so there is nothing to close in a minute."));
    else if (key == Qt::Key_W && own->state != Poll::State::Closed)
        m_hints.say(tr("Nobody has won yet: the winner is shown when voting is closed."));
    else
        return true;
    return false;
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
    // What remote controls send has no Ctrl; Ctrl+C is a wish to copy, and no countdown.
    const bool isTap = event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier;
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !isTap) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!takesKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); return;
    case Qt::Key_B:
    case Qt::Key_Period: // what remote controls send
        setWall(isBlack() ? Wall::Results : Wall::Black);
        return;
    case Qt::Key_R:
        if (own)
            m_controller.setResultsShown(m_poll, own->resultsHidden);
        return;
    case Qt::Key_L:
        if (own && own->isOpen())
            m_controller.closeVoting(m_poll);
        else if (own)
            m_controller.openVoting(m_poll);
        return;
    case Qt::Key_C: m_lastMinute.toggle(m_poll); return;
    case Qt::Key_W: setWall(showsWinner() ? Wall::Results : Wall::Winner); return;
    case Qt::Key_PageDown: walkPolls(1); return;
    case Qt::Key_PageUp: walkPolls(-1); return;
    case Qt::Key_S: nextScreen(); return;
    case Qt::Key_T:
        if (isTap)
            tapSimulatedCard(m_controller);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PresentWindow::mouseMoveEvent(QMouseEvent*)
{
    m_hints.point();
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    m_second.stop();
    m_awake.reset();
    m_brightness = {};
    m_painted.forget();
    QWidget::closeEvent(event);
}

/// As it was at the last refresh, which whatever changes brings about.
void PresentWindow::paintPoll(QPainter* painter)
{
    Poster now = m_shown;
    showMotion(now);
    m_painted.paint(painter, QRectF(rect()), now);
}

void PresentWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isBlack()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.setLayoutDirection(layoutDirection());
    if (PollShow::isSlide(m_poll))
        paintSlide(&painter, QRectF(rect()), slide());
    else if (showsWinner())
        paintWinner(&painter, QRectF(rect()), winner());
    else if (showsCode())
        paintCodePoster(&painter, QRectF(rect()), m_shown);
    else
        paintPoll(&painter);
    if (m_hints.isShown())
        m_hints.paint(&painter,
            {.isSlide = PollShow::isSlide(m_poll),
                .place = m_controller.show->place(m_poll),
                .hasOtherScreens = QGuiApplication::screens().size() > 1});
}

} // namespace everyport::ui
