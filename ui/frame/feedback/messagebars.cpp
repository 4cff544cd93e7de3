#include "ui/frame/feedback/messagebars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMap>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/frame/feedback/striparea.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {
namespace {

constexpr int shownAtOnce = 3;        // more would push the page away
constexpr int lowWindow = 680;        // px at 13, its height
constexpr int above = 12, below = 13; // the strips

bool answersSecond(const QList<Trouble>& troubles)
{
    return troubles.size() > 1 && troubles[1].isAnswer;
}

} // namespace

MessageBars::MessageBars(Alerts& troubles, QWidget* parent)
    : QWidget(parent),
      m_troubles(troubles),
      m_area(new StripArea(this)),
      m_column(m_area->column()),
      m_more(makeLinkButton({}, QStringLiteral("chevron-down"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::pageEdge, above, Metrics::pageEdge, below);
    row->setSpacing(8);
    row->addWidget(m_area, 1, Qt::AlignTop);
    setExpanded(m_more, false);
    m_more->setMinimumHeight(Metrics::px(40)); // as a strip of one line
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        showTroubles();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&troubles, &Alerts::changed, this, &MessageBars::showTroubles);
    connect(&troubles, &Alerts::inFrontChanged, this, &MessageBars::showTroubles);
    hide();
}

void MessageBars::setPage(const QString& page)
{
    m_isOpen = m_isOpen && page == m_page;
    m_page = page;
    showTroubles();
}

MessageBars::Place MessageBars::here() const
{
    return {m_page, m_troubles.inFront(m_page).value(0)};
}

Notice* MessageBars::tell(const QString& id, Mark mark, const QString& head, const QString& text)
{
    close(id);
    auto* notice = new Notice(mark, m_area->widget());
    notice->setText(head, text);
    notice->setClosable(true);
    connect(notice, &Notice::closed, this, [this, id] { close(id); });
    m_own.insert(id, {notice, {}, ++m_last});
    m_column->addWidget(notice);
    showTroubles();
    return notice;
}

void MessageBars::setPlace(const QString& id, const Place& place)
{
    const auto own = m_own.find(id);
    if (own == m_own.end())
        return;
    own->place = place;
    showTroubles();
}

bool MessageBars::isHere(const QString& id) const
{
    const auto own = m_own.constFind(id);
    return own != m_own.cend() && isHere(*own);
}

bool MessageBars::isHere(const Own& own) const
{
    return own.place.page.isEmpty() || (own.place.page == m_page && m_troubles.isInFront(m_page, own.place.subject));
}

void MessageBars::close(const QString& id)
{
    if (Notice* notice = m_own.take(id).notice) {
        notice->hide();
        m_column->removeWidget(notice);
        notice->deleteLater();
    }
    showTroubles();
}

void MessageBars::fill(const Shown& shown)
{
    Notice* notice = shown.notice;
    notice->setMark(markOf(shown.trouble.severity));
    notice->setText(shown.trouble.head, shown.trouble.text);
    notice->setDetails(shown.trouble.details);
    notice->clearButtons();
    for (const Trouble::Remedy& remedy : shown.trouble.remedies)
        notice->addButton(remedy.label, remedy.icon,
            [this, id = shown.trouble.id, label = remedy.label] { m_troubles.apply(id, label); });
}

void MessageBars::showTroubles()
{
    const QList<Trouble> troubles = m_troubles.ofPage(m_page);
    const QList<Notice*> own = ownHere();
    const auto all = troubles.size() + own.size();
    m_wasLow = isLow();
    // What hurts most and the answer that somebody waits for: neither may hide the other. Nor may what the window asks
    // hide what hurts most: it may be the cause of the question, with the way out.
    const qsizetype worst = qMin<qsizetype>(troubles.size(), own.isEmpty() && answersSecond(troubles) ? 2 : 1);
    const qsizetype least = worst + (own.isEmpty() ? 0 : 1);
    m_isOpen = m_isOpen && all > least;
    const bool isFolded = m_wasLow && !m_isOpen && all > least;
    showThose(troubles.mid(0, isFolded ? worst : shownAtOnce));
    for (const Own& one : std::as_const(m_own))
        one.notice->setVisible(isFolded ? one.notice == own.value(own.size() - 1) : own.contains(one.notice));
    showRest(isFolded ? 0 : troubles.size() - m_shown.size(), int(m_shown.size()));
    showMore(all - least, isFolded);
    // Strips that come later would be behind all else in the window.
    tabAsLaidOut(this, m_more);
    setVisible(all > 0);
}

void MessageBars::showThose(const QList<Trouble>& troubles)
{
    QHash<QString, Shown> before;
    before.swap(m_shown);
    int at = 0;
    for (const Trouble& trouble : troubles) {
        const Shown was = before.take(trouble.id);
        const Shown shown{was.notice ? was.notice : new Notice(Mark::Trouble, m_area->widget()), trouble};
        if (!was.notice) {
            shown.notice->setClosable(true);
            connect(shown.notice, &Notice::closed, this, [this, id = trouble.id] { m_troubles.dismiss(id); });
        }
        if (!was.notice || !was.trouble.looksLike(trouble))
            fill(shown); // otherwise its buttons stay: one of them may have the keyboard
        m_column->removeWidget(shown.notice);
        m_column->insertWidget(at++, shown.notice);
        m_shown.insert(trouble.id, shown);
    }
    for (const Shown& gone : before) {
        gone.notice->hide();
        m_column->removeWidget(gone.notice);
        gone.notice->deleteLater();
    }
}

void MessageBars::showRest(qsizetype rest, int at)
{
    if (rest > 0 && !m_rest)
        m_rest = new Notice(Mark::Trouble, m_area->widget());
    if (!m_rest)
        return;
    m_rest->setText({}, tr("%n more of these; Overview lists all.", nullptr, int(rest)));
    m_rest->setVisible(rest > 0);
    m_column->removeWidget(m_rest);
    m_column->insertWidget(at, m_rest);
}

void MessageBars::showMore(qsizetype others, bool isFolded)
{
    m_more->setText(isFolded ? tr("%n more", nullptr, int(others)) : tr("Show fewer"));
    m_more->setIcon(icon(isFolded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up")));
    setExpanded(m_more, !isFolded);
    const QString name = isFolded ? tr("Show %n more messages", nullptr, int(others)) : m_more->text();
    m_more->setAccessibleName(name);
    m_more->setToolTip(isFolded ? name : QString());
    m_more->setVisible(m_wasLow && others > 0);
}

/// The window's own words that have their place here, the newest last.
QList<Notice*> MessageBars::ownHere() const
{
    QMap<quint64, Notice*> here;
    for (const Own& own : m_own) {
        if (isHere(own))
            here.insert(own.number, own.notice);
    }
    return here.values();
}

/// Three strips would take a third of its page.
bool MessageBars::isLow() const
{
    return window() != this && window()->height() < Metrics::px(lowWindow);
}

/// Half of what is below the header: squeezed by each other, both would be cut.
void MessageBars::leaveRoom()
{
    if (const QWidget* around = parentWidget())
        m_area->setMost(qMax(Metrics::px(40), (around->height() - y()) / 2 - above - below));
}

void MessageBars::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    if (parentWidget())
        parentWidget()->installEventFilter(this);
    leaveRoom();
    if (isLow() != m_wasLow)
        showTroubles();
}

void MessageBars::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    leaveRoom();
}

bool MessageBars::eventFilter(QObject* watched, QEvent* event)
{
    // With larger text it is a low one, too.
    const bool mayBeOther = event->type() == QEvent::Resize || event->type() == QEvent::ApplicationFontChange;
    if (mayBeOther && watched == window() && isLow() != m_wasLow)
        showTroubles();
    if (mayBeOther && watched == parentWidget())
        leaveRoom();
    return QWidget::eventFilter(watched, event);
}

void MessageBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
