#include "ui/polls/models/ticketsdialog.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include "app/polls/cards/ticket.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/form.h"

namespace everyport::ui {

TicketsDialog::TicketsDialog(QWidget* parent) : Dialog(tr("Print tickets"), parent), m_count(new QSpinBox(this))
{
    auto* form = new Form(120, this);
    m_count->setRange(1, polls::maximumTickets);
    m_count->setValue(100);
    m_count->setAccessibleName(tr("How many tickets"));
    form->add(tr("How many"), m_count,
        tr("Ten on a sheet, each with a code that votes once. They are printed now and cannot be shown again; more can be made at any time."));
    content()->addWidget(form);
    content()->addStretch();
    setVerb(tr("Make and print…"), [this] {
        Q_EMIT countGiven(m_count->value());
        return true;
    });
    resize(Metrics::px(520), Metrics::px(220));
    m_count->setFocus();
    m_count->selectAll();
}

} // namespace everyport::ui
