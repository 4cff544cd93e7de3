#include "ui/polls/addressline.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QWidgetAction>

#include "app/station/station.h"
#include "netcore/endpoint.h"
#include "netcore/taskset.h"
#include "ui/polls/polldesk.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

AddressLine::AddressLine(PollDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_address(new Text({}, Text::Size::Mono, Tone::Normal, this))
    , m_reach(new Text({}, Text::Size::Caption, Tone::Trouble, this))
    , m_let(makeSmallButton(tr("Let the room see it"), {}, this))
    , m_shown(new Switch(tr("Results shown"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setElided(true);
    m_address->setAccessibleName(tr("Results address"));
    row->addWidget(m_address);
    row->addSpacing(4);
    m_copy = makeCopyButton(tr("Copy the results address"), [this] { return m_address->text(); }, this);
    auto* code = makeToolButton(u"qr-code"_s, tr("QR code of the results address"), this);
    auto* open = makeToolButton(u"external-link"_s, tr("Open the results in the browser"), this);
    m_code = code;
    m_open = open;
    for (QWidget* button : {m_copy, m_code, m_open})
        row->addWidget(button);
    row->addSpacing(4);
    row->addWidget(m_reach, 1);
    m_reach->setElided(true);
    row->addWidget(m_let);
    row->addSpacing(8);
    row->addWidget(m_shown);
    connect(code, &QToolButton::clicked, this, &AddressLine::showCode);
    connect(open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_address->text())); });
    connect(m_let, &QPushButton::clicked, this, &AddressLine::letTheRoomSee);
    connect(m_shown, &QAbstractButton::clicked, this, [this](bool shown) { m_desk.setResultsShown(m_desk.current(), shown); });
    m_shown->setToolTip(withKey(tr("Whether the room sees the numbers, here and now"), desk.resultsAction->shortcut()));
}

void AddressLine::refresh()
{
    Station& station = m_desk.context().station();
    const polls::Poll* own = m_desk.poll();
    const QString address = own ? station.resultsAddress(own->id) : m_desk.current();
    const bool served = !address.isEmpty();
    m_address->setText(served ? address : QString());
    for (QWidget* widget : {static_cast<QWidget*>(m_address), m_copy, m_code, m_open})
        widget->setVisible(served);
    const bool alone = own && served && !station.resultsReachBeyond();
    m_reach->setText(!served ? tr("No web service runs, so only this window shows the results.") : alone ? tr("only this computer can open it") : QString());
    m_reach->setTone(served ? Tone::Trouble : Tone::Second);
    m_let->setVisible(alone);
    m_shown->setVisible(own);
    m_shown->setChecked(own && !own->resultsHidden);
}

void AddressLine::showCode()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* code = new QrCode(menu);
    code->setText(m_address->text());
    code->setFixedSize(Metrics::px(264), Metrics::px(264));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(code);
    menu->addAction(action);
    menu->popup(m_code->mapToGlobal(QPoint(0, -Metrics::px(264) - 12)));
}

void AddressLine::letTheRoomSee()
{
    Station& station = m_desk.context().station();
    for (const ServiceStatus& status : station.services().all()) {
        if (status.type != "http"_L1 || status.state != ServiceStatus::State::Running)
            continue;
        OptionValues values = status.values;
        QStringList listens;
        for (const QString& text : values.texts(u"listen"_s)) {
            const auto endpoint = Endpoint::parse(text);
            listens.append(endpoint ? endpoint->withReach(Endpoint::Reach::Anyone).toString() : text);
        }
        values.give(u"listen"_s, listens);
        m_desk.context().tasks().start(station.saveService(status.name, values), tr("Opening %1 to the network").arg(status.name));
        return;
    }
}

} // namespace everyport::ui
