#include "ui/services/reachfield.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/services/servicelabels.h"
#include "ui/widgets/controls/segments.h"

namespace everyport::ui {

using Reach = Endpoint::Reach;

ReachField::ReachField(bool narrow, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (narrow)
        row->addWidget(m_list = new QComboBox(this));
    else
        row->addWidget(m_segments = new Segments(tr("Who can reach it"), this));
    for (const Reach reach : {Reach::ThisComputer, Reach::OneAddress, Reach::Anyone}) {
        if (m_list)
            m_list->addItem(reachWords(reach), int(reach));
        else
            m_segments->add(int(reach), reachWords(reach));
    }
    if (m_list) {
        m_list->setAccessibleName(tr("Who can reach it"));
        connect(m_list, &QComboBox::activated, this, &ReachField::chosenByHand);
    } else {
        connect(m_segments, &Segments::chosenByHand, this, &ReachField::chosenByHand);
    }
}

Reach ReachField::reach() const
{
    return Reach(m_list ? m_list->currentData().toInt() : m_segments->chosen());
}

void ReachField::setReach(Reach reach)
{
    if (m_list)
        m_list->setCurrentIndex(m_list->findData(int(reach)));
    else
        m_segments->choose(int(reach));
}

} // namespace everyport::ui
