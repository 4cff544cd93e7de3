#include "ui/devices/cardplacepane.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/linkreach.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

CardPlacePane::CardPlacePane(PageContext& context, QAction& end, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_reach(new LinkReach(context, this)),
      m_screen(new QWidget(this)),
      m_address(new CopyLine({}, {}, m_screen)),
      m_code(new QrCode(m_screen))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addLayout(makeHead(end));
    column->addWidget(wrappedText(
        tr("A card that is held here is no vote: the screen beside the reader shows a code for the phone that it is linked with."),
        Text::Size::Normal, Tone::Normal, this));
    column->addWidget(m_reach);
    auto* screen = new QVBoxLayout(m_screen);
    screen->setContentsMargins(0, 0, 0, 0);
    screen->setSpacing(Metrics::betweenControls);
    m_address->setWrapped();
    screen->addWidget(m_address);
    m_code->setFixedSize(Metrics::px(144), Metrics::px(144));
    m_code->setAccessibleName(tr("QR code of the screen's address"));
    screen->addWidget(m_code);
    screen->addWidget(wrappedText(
        tr("Open this address on a tablet beside the reader, and there alone: whoever has it sees the codes."),
        Text::Size::Caption, Tone::Second, m_screen));
    column->addWidget(m_screen);
    connect(m_reach, &LinkReach::changed, this, &CardPlacePane::showAddress);
    hide();
}

QLayout* CardPlacePane::makeHead(QAction& end)
{
    auto* head = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    head->addWidget(new Text(tr("Cards are linked here"), Text::Size::Group, Tone::Second, this));
    auto* button = makeLinkButton(tr("Cards vote here again"), {}, this);
    connect(button, &QPushButton::clicked, &end, &QAction::trigger);
    head->addWidget(button);
    return head;
}

void CardPlacePane::show(const QString& reader)
{
    m_key = m_context.station().polls().cardLinking().places().value(reader);
    showAddress();
    setVisible(!m_key.isEmpty());
}

/// Where the web service listens elsewhere by now, the screen is there.
void CardPlacePane::showAddress()
{
    const auto addresses = m_context.station().pollAddresses();
    const QString address = m_key.isEmpty() ? QString() : addresses.linkPlace(m_key);
    m_address->setValue(address);
    m_code->setText(address);
    m_code->setPale(!addresses.reachBeyond());
    m_screen->setVisible(!address.isEmpty());
}

} // namespace everyport::ui
