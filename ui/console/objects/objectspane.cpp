#include "ui/console/objects/objectspane.h"

#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/faces/appface.h"
#include "app/station/running/station.h"
#include "ui/console/objects/objectmodel.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ObjectsPane::ObjectsPane(ConsoleController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_model(new ObjectModel(this)),
      m_field(new FilterField(tr("Filter objects"), this)),
      m_tree(new QTreeView(this))
{
    auto& app = controller.context().station().face();
    for (const char* list : {"services", "polls", "devices", "connections"})
        m_model->addList(&app, list, QString::fromLatin1(list));
    for (const char* list : {"rooms", "people", "networks"})
        m_model->addList(app.chat(), list, u"chat."_s + QString::fromLatin1(list));
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(m_model);
    filter->setRecursiveFilteringEnabled(true);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setAutoAcceptChildRows(true);
    m_tree->setModel(filter);
    auto* delegate = new RowDelegate(RowDelegate::Look::Tree, m_tree);
    delegate->setRowHeight(26);
    m_tree->setItemDelegate(delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Objects"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_tree, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this, filter](const QString& text) {
        if (!text.isEmpty()) // what is to be found has to be there
            for (int row = 0; row < m_model->rowCount(); ++row)
                m_model->fetchMore(m_model->index(row, 0));
        filter->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandToDepth(0);
    });
    const auto put = [this](const QModelIndex& index) { m_controller.offer(index.data(Role::Expression).toString()); };
    connect(m_tree, &QTreeView::activated, this, put);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ObjectsPane::openMenu);
    for (int row = 0; row < 3; ++row)
        m_tree->expand(filter->index(row, 0));
}

void ObjectsPane::openMenu(const QPoint& at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    const QString expression = index.data(Role::Expression).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        icon(u"terminal"_s), tr("Put into the prompt"), this, [this, expression] { m_controller.offer(expression); });
    menu->addAction(icon(u"copy"_s), tr("Copy as expression"), this,
        [this, expression] { m_controller.context().copyText(expression, tr("the expression")); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void ObjectsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    m_model->refresh();
}

void ObjectsPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

} // namespace everyport::ui
