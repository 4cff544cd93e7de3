#include "ui/devices/portdetail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/devices/devicelabels.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

PortDetail::PortDetail(QAction* addHere, QWidget* parent)
    : QWidget(parent),
      m_name(new Text({}, Text::Size::Panel, Tone::Normal, this)),
      m_state(new StateText(this)),
      m_why(new Text({}, Text::Size::Normal, Tone::Normal, this)),
      m_remedy(new CopyLine({}, {}, this)),
      m_add(makeActionButton(addHere, false, this)),
      m_facts(new Facts(96, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, Metrics::pageEdge);
    column->setSpacing(Metrics::betweenGroups);
    auto* head = new QHBoxLayout;
    head->setSpacing(Metrics::betweenGroups);
    m_name->setElided(true, Qt::ElideMiddle);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch();
    column->addLayout(head);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_why);
    column->addWidget(m_remedy);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addStretch();
    setAccessibleName(tr("The chosen port"));
}

void PortDetail::show(const devices::SerialPort& port, const QString& userName)
{
    m_name->setText(portName(port.device));
    const bool used = !port.usedBy.isEmpty();
    m_state->setState(portMark(port),
        used              ? tr("used by %1").arg(userName)
            : port.usable ? tr("free")
                          : tr("not usable"));
    m_why->setText(!port.usable ? saidWords(port.why)
            : port.types
            ? tr("Does a card reader or a scanner type here? Add it, and what it types reaches nothing else any more.")
            : port.smartCards ? tr("A smart card reader. Add it, and the cards that are laid on it count.")
                              : tr("Is a card reader here? Add it, and it is found out which kind it is."));
    m_why->setVisible(!used);
    m_remedy->setVisible(!port.remedy.isEmpty());
    m_remedy->setValue(port.remedy);
    m_add->setVisible(port.usable);
    m_facts->set(tr("Port"), port.device, true);
    m_facts->set(tr("On it"), port.description);
    m_facts->set(tr("Made by"), port.manufacturer);
    m_facts->set(tr("USB"), port.usbSerial, true);
    m_facts->set(tr("Plugged at"), port.usbPath, true);
}

} // namespace everyport::ui
