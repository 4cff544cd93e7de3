#include "ui/console/prompt/historysearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/console/session/consolehistory.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

HistorySearch::HistorySearch(ConsoleHistory& history, QWidget* parent)
    : QFrame(parent),
      m_history(history),
      m_field(new QLineEdit(this)),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView(this))
{
    m_field->setPlaceholderText(tr("Search what was typed"));
    m_field->setAccessibleName(tr("Search what was typed"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("alwaysActive", true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What was typed, newest first"));
    QPalette raised = m_list->palette();
    raised.setColor(QPalette::Base, Colours::of(raised).raised);
    m_list->setPalette(raised);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &HistorySearch::narrow);
    connect(m_list, &QListView::clicked, this, &HistorySearch::take);
    hide();
}

void HistorySearch::open(const QRect& above)
{
    m_field->clear();
    narrow();
    const int height = qMin(Metrics::px(320), above.top() - 8);
    setGeometry(above.left(), above.top() - height - 4, above.width(), height);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void HistorySearch::narrow()
{
    m_model->clear();
    const QStringList found = m_history.find(m_field->text());
    for (const QString& command : found) {
        auto* item = new QStandardItem(command.section(u'\n', 0, 0).left(300));
        item->setData(true, Role::Mono);
        item->setData(command, Role::Copy);
        const auto lines = command.count(u'\n');
        if (lines > 0)
            item->setData(tr("%n lines", nullptr, int(lines) + 1), Role::RightText);
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        auto* item = new QStandardItem(
            m_field->text().isEmpty() ? tr("Nothing was typed yet.") : tr("Nothing of the kind was typed."));
        item->setEnabled(false);
        m_model->appendRow(item);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void HistorySearch::take()
{
    const QString command = m_list->currentIndex().data(Role::Copy).toString();
    hide();
    if (command.isEmpty())
        Q_EMIT left();
    else
        Q_EMIT chosen(command);
}

bool HistorySearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool again = key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier;
    const int by = key->key() == Qt::Key_Down || again ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (event->type() == QEvent::ShortcutOverride) {
        if (again || key->key() == Qt::Key_Escape)
            event->accept();
        return again || key->key() == Qt::Key_Escape;
    }
    if (by != 0) {
        const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take();
    } else if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        return QFrame::eventFilter(watched, event);
    }
    return true;
}

void HistorySearch::paintEvent(QPaintEvent*)
{
    const Colours& c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.raised);
    paintBox(&painter, QRectF(rect()), c.raised, c.buttonEdge, Metrics::radius);
}

} // namespace everyport::ui
