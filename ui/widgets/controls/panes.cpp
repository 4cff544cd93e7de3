#include "ui/widgets/controls/panes.h"

#include <QEvent>
#include <QPainter>
#include <QSettings>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

/// Seven pixels for the hand, one for the eye: it lies over its neighbours.
class Handle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect line = orientation() == Qt::Horizontal ? QRect(width() / 2, 0, 1, height())
                                                           : QRect(0, height() / 2, width(), 1);
        painter.fillRect(line, Colours::of(palette()).line);
    }
};

constexpr int grabWidth = 7;
constexpr int leastYielding = 120; ///< px at 13; a name can still be read in it.

} // namespace

Panes::Panes(Qt::Orientation orientation, const QString& name, QSettings& memory, QWidget* parent)
    : QSplitter(orientation, parent), m_name(name), m_memory(memory)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        rememberWide();
        layHandles();
    });
}

Panes::~Panes()
{
    remember();
}

void Panes::addPane(QWidget* pane, int size, int smallest)
{
    m_first.insert(pane, size);
    setLeastOf(*pane, Metrics::px(smallest));
    addWidget(pane);
    setStretchFactor(indexOf(pane), size == 0 ? 1 : 0);
}

int Panes::leastOf(const QWidget& pane) const
{
    return orientation() == Qt::Horizontal ? pane.minimumWidth() : pane.minimumHeight();
}

void Panes::setLeastOf(QWidget& pane, int least) const
{
    if (orientation() == Qt::Horizontal)
        pane.setMinimumWidth(least);
    else
        pane.setMinimumHeight(least);
}

void Panes::setGivesWay(QWidget* pane)
{
    m_yielding = pane;
    m_mostLeast = leastOf(*pane);
}

void Panes::fitLeast()
{
    if (!m_yielding || m_yielding->isHidden())
        return;
    const QSize least = QSplitter::minimumSizeHint();
    const bool isAcross = orientation() == Qt::Horizontal;
    const int missing = isAcross ? least.width() - width() : least.height() - height();
    const int lowest = qMin(Metrics::px(leastYielding), m_mostLeast);
    setLeastOf(*m_yielding, qBound(lowest, leastOf(*m_yielding) - missing, m_mostLeast));
}

QSize Panes::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    if (!m_yielding || m_yielding->isHidden())
        return least;
    int& along = orientation() == Qt::Horizontal ? least.rwidth() : least.rheight();
    along -= leastOf(*m_yielding) - qMin(Metrics::px(leastYielding), m_mostLeast);
    return least;
}

void Panes::restoreNow()
{
    m_restored = false;
    restore();
    layHandles();
}

void Panes::setFolded(QWidget* pane, bool folded)
{
    if (folded == pane->isHidden())
        return;
    remember();
    pane->setVisible(!folded);
    m_memory.setValue(m_name + QStringLiteral("/folded/") + QString::number(indexOf(pane)), folded);
}

bool Panes::isFolded(QWidget* pane) const
{
    return pane->isHidden();
}

void Panes::setWide(QWidget* pane, int size)
{
    if (m_wide.contains(pane) == (size > 0))
        return;
    const int at = indexOf(pane);
    if (size == 0) {
        resizePane(at, m_wide.take(pane).usual);
        return;
    }
    const int now = m_restored ? sizes().value(at) : 0; // none while it is folded
    const int byHand = m_memory.value(wideKey(at)).toInt();
    const Wide wide{now > 0 ? now : remembered(at), byHand > 0 ? byHand : fairWidth(at, Metrics::px(size))};
    m_wide.insert(pane, wide);
    resizePane(at, wide.wanted);
}

QString Panes::wideKey(int at) const
{
    return m_name + QStringLiteral("/wide/") + QString::number(at);
}

void Panes::rememberWide()
{
    for (auto wide = m_wide.cbegin(); wide != m_wide.cend(); ++wide)
        m_memory.setValue(wideKey(indexOf(wide.key())), sizes().value(indexOf(wide.key())));
}

/// Beside it the one that has what is left over stays the larger by a third, unless that is less than the usual width.
int Panes::fairWidth(int at, int size) const
{
    if (!m_restored)
        return size;
    const QList<int> all = sizes();
    int room = all[at];
    for (int i = 0; i < count(); ++i) {
        if (i != at && m_first.value(widget(i)) == 0)
            room += all[i];
    }
    return qMax(remembered(at), qMin(size, room * 3 / 7));
}

/// What it takes comes from the pane that has what is left over, which keeps its least.
void Panes::resizePane(int at, int size)
{
    if (!m_restored)
        return;
    QList<int> all = sizes();
    for (int i = 0; i < count(); ++i) {
        if (i == at || m_first.value(widget(i)) != 0)
            continue;
        const int taken = qMin(size - all[at], qMax(0, all[i] - leastOf(*widget(i))));
        all[at] += taken;
        all[i] -= taken;
    }
    setSizes(all);
    layHandles();
}

QSplitterHandle* Panes::createHandle()
{
    return new Handle(orientation(), this);
}

bool Panes::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitLeast();
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        layHandles();
    return done;
}

void Panes::showEvent(QShowEvent* event)
{
    fitLeast();
    restore();
    QSplitter::showEvent(event);
    layHandles();
}

void Panes::resizeEvent(QResizeEvent* event)
{
    fitLeast();
    QSplitter::resizeEvent(event);
    layHandles();
}

void Panes::layHandles()
{
    for (int i = 1; i < count(); ++i) {
        QSplitterHandle* line = handle(i);
        if (!line->isVisible())
            continue;
        QRect where = line->geometry();
        if (orientation() == Qt::Horizontal)
            where = QRect(where.center().x() - grabWidth / 2, where.y(), grabWidth, where.height());
        else
            where = QRect(where.x(), where.center().y() - grabWidth / 2, where.width(), grabWidth);
        line->setGeometry(where);
        line->raise();
    }
}

void Panes::restore()
{
    if (m_restored)
        return;
    m_restored = true;
    const int room = orientation() == Qt::Horizontal ? width() : height();
    QList<int> wanted;
    int fixed = 0, loose = 0;
    for (int i = 0; i < count(); ++i) {
        const int first = m_first.value(widget(i));
        int size = remembered(i);
        if (const auto wide = m_wide.find(widget(i)); wide != m_wide.end()) {
            wide->usual = size;
            size = wide->wanted;
        }
        if (m_memory.value(m_name + QStringLiteral("/folded/") + QString::number(i)).toBool())
            widget(i)->hide();
        wanted.append(size);
        fixed += size;
        loose += first == 0;
    }
    for (int& size : wanted) {
        if (size == 0 && loose > 0)
            size = qMax(100, (room - fixed) / loose);
    }
    setSizes(wanted);
}

/// The usual size that it had last; 0: what is left over.
int Panes::remembered(int at) const
{
    const int first = m_first.value(widget(at));
    const int saved = m_memory.value(m_name + QStringLiteral("/sizes")).toStringList().value(at).toInt();
    return first != 0 && saved > 0 ? saved : first == 0 ? 0 : Metrics::px(first);
}

void Panes::remember()
{
    if (!m_restored)
        return;
    QStringList saved;
    const QStringList before = m_memory.value(m_name + QStringLiteral("/sizes")).toStringList();
    const QList<int> now = sizes();
    for (int i = 0; i < count(); ++i) {
        const auto wide = m_wide.constFind(widget(i));
        const int size = wide != m_wide.cend() ? wide->usual : now[i];
        saved.append(widget(i)->isHidden() && i < before.size() ? before[i] : QString::number(size));
    }
    m_memory.setValue(m_name + QStringLiteral("/sizes"), saved);
}

} // namespace everyport::ui
