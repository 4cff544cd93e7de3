#include "ui/pubsub/items/payloadview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pubsub/items/fieldsmodel.h"
#include "ui/pubsub/items/payload.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

PayloadView::PayloadView(QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_id(new Text({}, Text::Size::Panel, Tone::Normal, this)),
      m_who(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_forms(new Segments(tr("How the item is shown"), this)),
      m_fields(new FieldsModel(this)),
      m_table(new Table(QStringLiteral("pubsub/fields"), memory, this)),
      m_code(new CodeView(tr("The item's payload"), this)),
      m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 0, Metrics::px(10), 0));
    m_id->setElided(true);
    head->addWidget(m_id, 1);
    head->addWidget(makeCopyButton(
        tr("Copy the item as shown"), [this] { return shownText(); }, this));
    column->addLayout(head);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 0);
    inset->setSpacing(8);
    m_who->setWordWrap(true);
    inset->addWidget(m_who);
    m_forms->add(Readable, tr("Readable"));
    m_forms->add(Xml, tr("XML"));
    m_forms->add(Json, tr("JSON"));
    inset->addWidget(m_forms, 0, Qt::AlignLeft);
    column->addLayout(inset);
    m_table->setSource(m_fields);
    m_table->horizontalHeader()->hide();
    m_table->setAccessibleName(tr("Values of the item"));
    m_table->setEmptyWidget(new EmptyState({}, tr("Choose an item to see what it says."), nullptr, m_table));
    auto* codeBox = new QWidget(m_stack);
    auto* box = new QVBoxLayout(codeBox);
    box->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, Metrics::betweenGroups);
    m_code->setMinimumHeight(Metrics::px(60));
    box->addWidget(m_code);
    m_stack->addWidget(m_table);
    m_stack->addWidget(codeBox);
    column->addWidget(m_stack, 1);
    connect(m_forms, &Segments::chosenByHand, this, &PayloadView::render);
    show(nullptr);
}

QWidget* PayloadView::focusable() const
{
    return m_forms->chosen() == Readable ? static_cast<QWidget*>(m_table) : m_code;
}

void PayloadView::show(const xmpp::PubsubItem* item)
{
    const xmpp::PubsubItem now = item ? *item : xmpp::PubsubItem();
    if (now == m_item && !m_item.id.isEmpty())
        return;
    m_item = now;
    m_forms->setVisible(item);
    m_who->setVisible(item);
    m_id->setText(item ? shownInLine(item->id) : tr("Item"));
    m_who->setText(
        item ? tr("%1, from %2").arg(fullTimeText(item->at), shownInLine(item->publisher.toString())) : QString());
    render();
}

void PayloadView::render()
{
    const int form = m_forms->chosen();
    m_stack->setCurrentIndex(form == Readable || m_item.id.isEmpty() ? 0 : 1);
    m_fields->setFields(payloadFields(m_item.payload));
    if (form == Xml)
        m_code->setCode(prettyXml(m_item.payload), CodeLanguage::Xml);
    else if (form == Json)
        m_code->setCode(prettyJson(payloadJson(m_item.payload)), CodeLanguage::Json);
}

QString PayloadView::shownText() const
{
    if (m_forms->chosen() != Readable)
        return m_code->toPlainText();
    QString text;
    for (const PayloadField& field : payloadFields(m_item.payload))
        text += field.name + QLatin1Char('\t') + field.value + QLatin1Char('\n');
    return text;
}

} // namespace everyport::ui
