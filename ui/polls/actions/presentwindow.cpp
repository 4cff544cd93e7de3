#include "ui/polls/actions/presentwindow.h"

#include <QAccessible>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/awakescreen.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollshow.h"
#include "ui/polls/actions/pollthemes.h"
#include "ui/polls/actions/simulatedreaders.h"
#include "ui/polls/actions/wallposter.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/keycaps.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PresentWindow::PresentWindow(PollController& controller)
    : QWidget(nullptr, Qt::Window),
      m_controller(controller),
      m_batch([this] { refresh(); }, this),
      m_winnerPicture(controller.context().station().reactor())
{
    connect(&m_winnerPicture, &WinnerPicture::came, this, QOverload<>::of(&QWidget::update));
    setWindowTitle(tr("Results — Everyport"));
    setMouseTracking(true);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    m_walk.setStartValue(0.0);
    m_walk.setEndValue(1.0);
    m_walk.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_walk, &QVariantAnimation::valueChanged, this, QOverload<>::of(&QWidget::update));
    m_hints.setSingleShot(true);
    connect(&m_hints, &QTimer::timeout, this, [this] {
        setCursor(Qt::BlankCursor);
        update();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_recent.forget(QDateTime::currentMSecsSinceEpoch());
        refresh();
    });
    connect(&controller.feed(), &PollFeed::voted, this, [this](const polls::Vote& vote) {
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
    connect(controller.themes, &PollThemes::changed, &m_batch, &FrameBatch::changed);
    connect(&controller.followed(), &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentWindow::screenGone);
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::open(const QString& poll)
{
    m_poll = poll;
    m_black = false;
    m_showsWinner = false;
    m_recent.clear();
    m_shown = {};
    refresh();
    placeOnScreen();
    m_awake = std::make_unique<AwakeScreen>(tr("A poll is shown"));
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
    if (m_walk.state() == QAbstractAnimation::Running) {
        const qreal way = m_walk.currentValue().toReal();
        for (qsizetype i = 0; i < poster.data.rows.size(); ++i) {
            const qreal to = poster.data.rows[i].count;
            const qreal from = i < m_from.size() ? m_from[i] : to;
            poster.lengths.append(from + (to - from) * way);
        }
    }
    return poster;
}

WinnerFacts PresentWindow::winner()
{
    WinnerFacts facts;
    facts.dark = Colours::of(palette()).dark;
    const Poll* own = m_controller.feed().registry().find(m_poll);
    if (!own)
        return facts;
    facts.theme = m_controller.themes->lookOfPoll(m_poll);
    facts.event = own->event;
    facts.dark = facts.theme ? facts.theme->dark : facts.dark;
    facts.data = chartOf(*own, m_controller.feed().registry().tally(m_poll), {}, nullptr);
    if (own->closedAt)
        facts.closed = tr("Closed %1").arg(timeText(*own->closedAt, QDateTime::currentMSecsSinceEpoch()));
    const QList<int> first = facts.winners();
    if (first.size() == 1)
        facts.picture = m_winnerPicture.of(own->answers.value(first.first()).image);
    return facts;
}

void PresentWindow::refresh()
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
    m_showsWinner = m_showsWinner && own && own->state == Poll::State::Closed; // opened again, it goes on
    const Poster now = poster();
    const int msecs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    // What was hidden is revealed from nothing on.
    const bool isRevealed = m_shown.hidden && !now.data.hidden;
    if (now.data.rows.size() == m_shown.rows.size() && (isRevealed || now.data.votes != m_shown.votes) && msecs > 0) {
        m_from.clear();
        for (const ChartRow& row : m_shown.rows)
            m_from.append(isRevealed ? 0 : row.count);
        m_walk.stop();
        m_walk.setDuration(qMin(200, msecs));
        m_walk.start();
    }
    m_shown = now.data;
    QString spoken = now.data.question;
    if (!now.data.hidden) {
        for (const ChartRow& row : now.data.rows)
            spoken += u"; %1: %2"_s.arg(row.label, QString::number(row.count));
    }
    if (m_showsWinner) {
        const WinnerFacts facts = winner();
        for (const int row : facts.winners())
            spoken += u"; "_s + tr("first: %1").arg(facts.data.rows[row].label);
    }
    setAccessibleName(spoken);
    update();
}

void PresentWindow::walkPolls(int by)
{
    m_poll = m_controller.show->step(m_poll, by);
    m_showsWinner = false;
    m_recent.clear();
    m_shown = {};
    refresh();
}

/// Or not, if it does so already. As a person would write it into the poll, so that readers, browsers and a restart
/// keep to it.
void PresentWindow::closeInAMinute()
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
    if (!own || !own->isOpen())
        return;
    Poll next = *own;
    const qint64 inAMinute = QDateTime::currentMSecsSinceEpoch() + 60'000;
    if (m_countdown && m_countdown->poll == m_poll && own->closesAt == m_countdown->end) {
        next.closesAt = m_countdown->before; // pressed again, it goes on
        m_countdown.reset();
    } else if (own->closesAt && *own->closesAt <= inAMinute) {
        return; // by its own time it is the last minute already
    } else {
        next.closesAt = inAMinute;
        m_countdown = {m_poll, inAMinute, own->closesAt};
    }
    m_controller.context().tasks().start(m_controller.feed().registry().save(next),
        tr("Counting down to the end of “%1”").arg(m_controller.nameOf(m_poll)));
}

void PresentWindow::toggleWinner()
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
    // Nobody has won yet while people vote.
    m_showsWinner = !m_showsWinner && own && own->state == Poll::State::Closed;
    m_winnerPicture.forget();
    refresh();
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
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); return;
    case Qt::Key_B:
    case Qt::Key_Period: // what remote controls send
        m_black = !m_black;
        update();
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
    case Qt::Key_C: closeInAMinute(); return;
    case Qt::Key_W: toggleWinner(); return;
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
    setCursor(Qt::ArrowCursor);
    m_hints.start(2500);
    update();
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    m_second.stop();
    m_awake.reset();
    QWidget::closeEvent(event);
}

void PresentWindow::paintHints(QPainter* painter)
{
    const Colours& c = Colours::of(palette());
    const QRectF bar(0, height() - Metrics::px(44), width(), Metrics::px(44));
    painter->fillRect(bar, c.raised);
    painter->fillRect(QRectF(0, bar.top(), width(), 1), c.line);
    const auto [at, count] = m_controller.show->place(m_poll);
    QList<std::pair<QString, QString>> hints = {{tr("Esc"), tr("leave")}, {u"R"_s, tr("results hidden or shown")},
        {u"B"_s, tr("black")}, {u"L"_s, tr("close or reopen voting")}, {u"C"_s, tr("close in a minute")},
        {u"W"_s, tr("winner")},
        {tr("PgUp+PgDn"), at > 0 ? tr("question %1 of %2").arg(at).arg(count) : tr("other polls")}};
    if (QGuiApplication::screens().size() > 1)
        hints.append({u"S"_s, tr("next screen")});
    qreal x = 24;
    painter->setFont(Fonts::text());
    for (const auto& [keys, words] : hints) {
        paintKeyCaps(painter, QRectF(x, bar.top(), 200, bar.height()), keys, palette(), false);
        x += keyCapsWidth(keys) + 8;
        painter->setPen(c.text2);
        painter->setFont(Fonts::text());
        const qreal width = painter->fontMetrics().horizontalAdvance(words);
        painter->drawText(QRectF(x, bar.top(), width + 2, bar.height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += width + 28;
    }
}

void PresentWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_black) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.setLayoutDirection(layoutDirection());
    if (m_showsWinner)
        paintWinner(&painter, QRectF(rect()), winner());
    else
        paintPoster(&painter, QRectF(rect()), poster());
    if (m_hints.isActive())
        paintHints(&painter);
}

} // namespace everyport::ui
