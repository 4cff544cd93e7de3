#include "ui/pubsub/nodes/nodespane.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/pubsub/nodes/nodesmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {
namespace {

constexpr int widestChoices = 420;

} // namespace

NodesPane::NodesPane(QAction* add, const QList<QAction*>& menuActions, QWidget* parent)
    : QWidget(parent),
      m_nodes(new NodesModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_sourcesLabel(new Text(tr("Whose nodes"), Text::Size::Caption, Tone::Second, this)),
      m_sources(new QComboBox(this)),
      m_filter(new FilterField(tr("Filter nodes"), this)),
      m_tree(new QTreeView(this))
{
    m_shown->setSourceModel(m_nodes);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterRole(Role::Subject);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new RowDelegate(RowDelegate::Look::Tree, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(Metrics::px(18));
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Nodes"));
    QToolButton* another = makeToolButton(
        QStringLiteral("plus"), withKey(add->text(), QKeySequence(Qt::CTRL | Qt::Key_N)), this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::margins(12, 8, 8, 8));
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addWidget(another);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(Metrics::margins(12, 8, 8, 0));
    above->setSpacing(4);
    above->addWidget(m_sourcesLabel);
    above->addWidget(m_sources);
    m_sourcesLabel->setElided(true);
    m_sourcesLabel->setBuddy(m_sources);
    column->addLayout(above);
    column->addLayout(row);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_tree, 1);
    m_sources->setAccessibleName(tr("Whose nodes"));
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(10);
    connect(m_sources, &QComboBox::activated, this, &NodesPane::takeChoice);
    connect(another, &QToolButton::clicked, add, &QAction::trigger);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NodesPane::chosenChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this, menuActions](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(menuActions);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_filter, &QLineEdit::textChanged, this, &NodesPane::applyFilter);
}

NodesPane::~NodesPane()
{
    m_tree->selectionModel()->disconnect(this);
    const QSignalBlocker quiet(m_nodes);
    m_nodes->setNodes(nullptr);
}

void NodesPane::setChoices(const QList<NodeChoices::Choice>& choices, const QString& chosen, bool mayAdd)
{
    const QSignalBlocker quiet(m_sources);
    m_source = chosen;
    m_sources->clear();
    for (const auto& choice : choices)
        addChoice(choice);
    m_sources->setCurrentIndex(m_sources->findData(chosen));
    if (mayAdd)
        m_sources->addItem(tr("Another address…"));
    m_sources->setVisible(m_sources->count() > 1);
    m_sourcesLabel->setVisible(m_sources->count() > 1);
    m_sources->setToolTip(m_sources->currentData(Qt::ToolTipRole).toString());
    showAllOfChoices();
}

void NodesPane::addChoice(const NodeChoices::Choice& choice)
{
    const auto shown = [&](const QString& title) { return choice.isOnline ? title : tr("%1, offline").arg(title); };
    m_sources->addItem(shown(choice.title), choice.key);
    m_sources->setItemData(m_sources->count() - 1, shown(choice.whole), Qt::ToolTipRole);
}

/// Open, they may be wider than the pane: two addresses that begin alike are told apart.
void NodesPane::showAllOfChoices()
{
    QAbstractItemView* list = m_sources->view();
    const int wanted = list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width();
    list->setMinimumWidth(std::min(wanted, Metrics::px(widestChoices)));
}

void NodesPane::takeChoice(int which)
{
    const QVariant key = m_sources->itemData(which);
    m_sources->setCurrentIndex(m_sources->findData(m_source)); // until it is so
    if (!key.isValid())
        Q_EMIT anotherWanted();
    else
        Q_EMIT sourceWanted(key.toString());
}

void NodesPane::setNodes(NodeSource* nodes)
{
    m_nodes->setNodes(nodes);
    m_tree->expandToDepth(1);
}

void NodesPane::setLive(std::function<bool(const QString&)> isLive)
{
    m_nodes->setLive(std::move(isLive));
}

NodeSource* NodesPane::nodes() const
{
    return m_nodes->nodes();
}

QString NodesPane::node() const
{
    return m_nodes->nodeOf(m_shown->mapToSource(m_tree->currentIndex()));
}

QString NodesPane::folder() const
{
    const QModelIndex at = m_shown->mapToSource(m_tree->currentIndex());
    return m_nodes->nodeOf(at).isEmpty() ? m_nodes->pathOf(at) : m_nodes->pathOf(at.parent());
}

bool NodesPane::choose(const QString& node)
{
    const QModelIndex index = node.isEmpty() ? QModelIndex() : m_shown->mapFromSource(m_nodes->indexOf(node));
    if (!index.isValid())
        return false;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

void NodesPane::applyFilter(const QString& text)
{
    m_shown->setFilterFixedString(text.trimmed());
    if (!text.isEmpty())
        m_tree->expandAll();
    showTotals();
}

void NodesPane::showTotals()
{
    const NodeSource* nodes = m_nodes->nodes();
    if (!nodes)
        return m_filter->showTotals(0, 0);
    const QString wanted = m_filter->text().trimmed();
    int shown = 0;
    const QStringList names = nodes->names();
    for (const QString& name : names)
        shown += name.contains(wanted, Qt::CaseInsensitive);
    m_filter->showTotals(wanted.isEmpty() ? 0 : shown, wanted.isEmpty() ? 0 : int(names.size()));
}

} // namespace everyport::ui
