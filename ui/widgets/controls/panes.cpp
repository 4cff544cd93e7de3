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

} // namespace

Panes::Panes(Qt::Orientation orientation, const QString& name, QSettings& memory, QWidget* parent)
    : QSplitter(orientation, parent), m_name(name), m_memory(memory)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { layHandles(); });
}

Panes::~Panes()
{
    remember();
}

void Panes::addPane(QWidget* pane, int size, int smallest)
{
    m_first.insert(pane, size);
    if (orientation() == Qt::Horizontal)
        pane->setMinimumWidth(Metrics::px(smallest));
    else
        pane->setMinimumHeight(Metrics::px(smallest));
    addWidget(pane);
    setStretchFactor(indexOf(pane), size == 0 ? 1 : 0);
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

QSplitterHandle* Panes::createHandle()
{
    return new Handle(orientation(), this);
}

bool Panes::event(QEvent* event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        layHandles();
    return done;
}

void Panes::showEvent(QShowEvent* event)
{
    restore();
    QSplitter::showEvent(event);
    layHandles();
}

void Panes::resizeEvent(QResizeEvent* event)
{
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
    const QStringList saved = m_memory.value(m_name + QStringLiteral("/sizes")).toStringList();
    const int room = orientation() == Qt::Horizontal ? width() : height();
    QList<int> wanted;
    int fixed = 0, loose = 0;
    for (int i = 0; i < count(); ++i) {
        const int first = m_first.value(widget(i));
        int size = first == 0 ? 0 : Metrics::px(first);
        if (first != 0 && i < saved.size() && saved[i].toInt() > 0)
            size = saved[i].toInt();
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

void Panes::remember()
{
    if (!m_restored)
        return;
    QStringList saved;
    const QStringList before = m_memory.value(m_name + QStringLiteral("/sizes")).toStringList();
    const QList<int> now = sizes();
    for (int i = 0; i < count(); ++i)
        saved.append(widget(i)->isHidden() && i < before.size() ? before[i] : QString::number(now[i]));
    m_memory.setValue(m_name + QStringLiteral("/sizes"), saved);
}

} // namespace everyport::ui
