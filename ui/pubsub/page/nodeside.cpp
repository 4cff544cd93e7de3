#include "ui/pubsub/page/nodeside.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pubsub/items/payloadview.h"
#include "ui/pubsub/nodes/nodefacts.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

NodeSide::NodeSide(QAction* setup, QSettings& memory, QWidget* parent)
    : QWidget(parent), m_payload(new PayloadView(memory, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_payload, 1);
    column->addWidget(new Line(Qt::Horizontal, this));
    auto* node = new QVBoxLayout;
    node->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, Metrics::pageEdge);
    node->setSpacing(6);
    auto* head = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    head->addWidget(new Text(tr("This node"), Text::Size::Group, Tone::Second, this));
    QPushButton* button = makeLinkButton(setup->text(), {}, this);
    connect(button, &QPushButton::clicked, setup, &QAction::trigger);
    connect(setup, &QAction::changed, button, [setup, button] { button->setEnabled(setup->isEnabled()); });
    head->addWidget(button);
    node->addLayout(head);
    m_facts = new Facts(96, this);
    node->addWidget(m_facts);
    column->addLayout(node);
}

void NodeSide::showItem(const xmpp::PubsubItem* item)
{
    m_payload->show(item);
}

void NodeSide::showFacts(const NodeFacts* node)
{
    showNodeFacts(*m_facts, node);
}

QWidget* NodeSide::focusable() const
{
    return m_payload->focusable();
}

} // namespace everyport::ui
