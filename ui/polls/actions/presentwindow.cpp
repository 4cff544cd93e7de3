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
#include <QUrl>

#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/polls/actions/awakescreen.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/keycaps.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

PresentWindow::PresentWindow(PollController& controller)
    : QWidget(nullptr, Qt::Window), m_controller(controller), m_batch([this] { refresh(); }, this)
{
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
        if (polls::isCounted(vote.outcome))
            m_recent.add(vote.answer, vote.at);
        m_batch.changed();
    });
    connect(&controller.feed(), &PollFeed::changedPoll, &m_batch, &FrameBatch::changed);
    connect(&controller.feed(), &PollFeed::removedPoll, this, [this](const QString& id) {
        if (id == m_poll)
            close();
    });
    connect(&controller.followed(), &FollowedPolls::changed, &m_batch, &FrameBatch::changed);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentWindow::screenGone);
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::open(const QString& poll)
{
    m_poll = poll;
    m_black = false;
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
    Poster poster;
    poster.sideColumn = true;
    poster.dark = Colours::of(palette()).dark;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const Poll* own = m_controller.feed().registry().find(m_poll)) {
        poster.data = chartOf(*own, m_controller.feed().registry().tally(m_poll), m_recent, nullptr);
        poster.data.hidden = own->resultsHidden && own->isOpen();
        poster.mark = markOf(*own, now);
        poster.state = own->isOpen()            ? tr("Live")
            : own->state == Poll::State::Closed ? tr("Closed")
                                                : tr("Not open yet");
        if (own->isOpen() && own->closesAt)
            poster.closes = tr("closes at %1").arg(timeText(*own->closesAt, now));
        Station& station = m_controller.context().station();
        const QString address = station.resultsAddress(m_poll);
        // A code that leads nowhere would only be a picture, and nobody there could type where it leads.
        if (station.resultsReachBeyond()) {
            poster.address = address;
            poster.shortAddress = station.typedAddress(m_poll);
        }
        poster.hidden = tr("The results are hidden until voting closes.");
        if (own->isOpen()) {
            poster.foot = own->policy.mode == polls::Policy::Mode::Change
                ? tr("Hold your card to the reader of your choice. Your last tap counts.")
                : own->policy.mode == polls::Policy::Mode::Multi
                ? tr("Hold your card to the readers of your choice, up to %n of them.", nullptr, own->policy.maxChoices)
                : tr("Hold your card to the reader of your choice.");
        }
    } else if (const FollowedPoll* other = m_controller.followed().poll(m_poll)) {
        poster.data = other->data();
        poster.mark = other->mark();
        poster.state = other->isLive() ? (other->isOpen() ? tr("Live") : tr("Closed")) : tr("Reconnecting");
        poster.address = m_poll;
        poster.shortAddress = QUrl(m_poll).authority() + QUrl(m_poll).path();
    }
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

void PresentWindow::refresh()
{
    const Poster now = poster();
    const int msecs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (now.data.rows.size() == m_shown.rows.size() && now.data.votes != m_shown.votes && msecs > 0) {
        m_from.clear();
        for (const ChartRow& row : m_shown.rows)
            m_from.append(row.count);
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
    setAccessibleName(spoken);
    update();
}

void PresentWindow::walkPolls(int by)
{
    QStringList order;
    for (const Poll& candidate : m_controller.feed().registry().polls()) {
        if (candidate.state != Poll::State::Draft)
            order.append(candidate.id);
    }
    if (order.isEmpty())
        return;
    m_poll = order[(order.indexOf(m_poll) + by + order.size()) % order.size()];
    m_recent.clear();
    m_shown = {};
    refresh();
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    const Poll* own = m_controller.feed().registry().find(m_poll);
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
    case Qt::Key_PageDown: walkPolls(1); return;
    case Qt::Key_PageUp: walkPolls(-1); return;
    case Qt::Key_S: nextScreen(); return;
    case Qt::Key_T:
        if (event->modifiers() & Qt::ControlModifier)
            m_controller.tapSomething();
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
    QList<std::pair<QString, QString>> hints = {{tr("Esc"), tr("leave")}, {u"R"_s, tr("results hidden or shown")},
        {u"B"_s, tr("black")}, {u"L"_s, tr("close or reopen voting")}, {tr("PgUp+PgDn"), tr("other polls")}};
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
    paintPoster(&painter, QRectF(rect()), poster());
    if (m_hints.isActive())
        paintHints(&painter);
}

} // namespace everyport::ui
