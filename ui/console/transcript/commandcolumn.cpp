#include "ui/console/transcript/commandcolumn.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/console/session/consolecontroller.h"
#include "ui/console/transcript/sourcedialog.h"
#include "ui/console/transcript/tracelinks.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/newpill.h"

namespace everyport::ui {

CommandColumn::CommandColumn(ConsoleController& controller, QWidget* intro, QWidget* parent)
    : QScrollArea(parent),
      m_controller(controller),
      m_pill(new NewPill(this, Qt::BottomEdge)),
      m_batch([this] { showChanges(); }, this, 50)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Commands and what came of them"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    m_column->addWidget(intro);
    m_column->addStretch();
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&controller.log(), &CommandLog::recordAdded, this, [this](const CommandRecordPtr& record) {
        m_added.append(record);
        m_batch.changed();
    });
    connect(&controller.log(), &CommandLog::recordChanged, this, [this](const CommandRecordPtr& record) {
        m_changed.insert(record.get());
        m_batch.changed();
    });
    connect(&controller.log(), &CommandLog::recordsDropped, this, &CommandColumn::drop);
    connect(&controller.log(), &CommandLog::cleared, this, &CommandColumn::rebuild);
    connect(m_pill, &QPushButton::clicked, this, &CommandColumn::goToEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CommandColumn::followEnd);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_isAtEnd = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum() - Metrics::row();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= verticalScrollBar()->maximum() - 2) {
            m_isAtEnd = true;
            m_new = 0;
            m_pill->setCount(0);
        } else if (verticalScrollBar()->isSliderDown() || underMouse()) {
            m_isAtEnd = false;
        }
    });
    rebuild();
}

void CommandColumn::rebuild()
{
    m_added.clear();
    m_changed.clear();
    qDeleteAll(std::exchange(m_views, {}));
    for (const CommandRecordPtr& record : m_controller.log().records())
        m_added.append(record);
    showChanges();
    goToEnd();
}

void CommandColumn::drop(int count)
{
    for (; count > 0 && !m_views.isEmpty(); --count)
        m_views.takeFirst()->deleteLater();
}

/// What came since the last time, in one go: a flood costs no more than its last state.
void CommandColumn::showChanges()
{
    const auto added = std::exchange(m_added, {});
    const auto changed = std::exchange(m_changed, {});
    for (CommandView* view : m_views) {
        if (changed.contains(view->record().get()))
            view->refresh();
    }
    for (const CommandRecordPtr& record : added) {
        if (std::find(m_controller.log().records().begin(), m_controller.log().records().end(), record)
            == m_controller.log().records().end())
            continue; // gone again already
        auto* view = new CommandView(m_controller, record, widget());
        connect(view, &CommandView::linkOpened, this, &CommandColumn::openLink);
        m_column->insertWidget(m_column->count() - 1, view);
        view->show();
        m_views.append(view);
        m_new += !m_isAtEnd;
    }
    if (!m_isAtEnd)
        m_pill->setCount(m_new);
}

void CommandColumn::followEnd()
{
    if (m_isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void CommandColumn::goToEnd()
{
    m_isAtEnd = true;
    m_new = 0;
    m_pill->setCount(0);
    followEnd();
}

void CommandColumn::openLink(const QString& address)
{
    const auto link = TraceLink::fromAddress(address);
    if (!link)
        return;
    if (link->command == 0) {
        SourceDialog::show(link->file, link->line, m_controller.context());
        return;
    }
    const auto found = std::find_if(m_views.begin(), m_views.end(),
        [&](const CommandView* view) { return view->record()->number == link->command; });
    if (found == m_views.end()) {
        m_controller.context().tell(tr("Command %1 is not shown any more.").arg(link->command));
        return;
    }
    m_isAtEnd = false;
    choose(*found);
    (*found)->showLine(link->line);
}

void CommandColumn::choose(CommandView* view)
{
    if (m_chosen)
        m_chosen->setChosen(false);
    m_chosen = view;
    if (!view)
        return;
    view->setChosen(true);
    m_isAtEnd = view == m_views.last();
    ensureVisible(0, view->y() + view->height(), 0, 8);
    ensureVisible(0, view->y(), 0, 8);
}

void CommandColumn::step(int by)
{
    if (m_views.isEmpty())
        return;
    const auto now = m_chosen ? m_views.indexOf(m_chosen) : m_views.size();
    choose(m_views[qBound<qsizetype>(0, now + by, m_views.size() - 1)]);
}

bool CommandColumn::release()
{
    const bool was = m_chosen;
    choose(nullptr);
    return was;
}

void CommandColumn::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Home: step(-int(m_views.size())); return;
    case Qt::Key_End:
        release();
        goToEnd();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen && !m_chosen->firstLink().isEmpty())
            openLink(m_chosen->firstLink());
        else if (m_chosen && !m_chosen->record()->source.isEmpty())
            m_controller.offer(m_chosen->record()->source);
        return;
    default: break;
    }
    if (event == QKeySequence::Copy && m_chosen) {
        m_chosen->copy();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

void CommandColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    followEnd();
}

void CommandColumn::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        release();
}

} // namespace everyport::ui
