#include "ui/polls/addressline.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
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
    , m_mark(new StateText(this))
    , m_reach(new Text({}, Text::Size::Caption, Tone::Trouble, this))
    , m_let(makeSmallButton(tr("Let the room see it"), {}, this))
    , m_shown(new Switch(tr("Results shown"), this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
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
    row->addStretch();
    row->addSpacing(8);
    row->addWidget(m_shown);
    all->addLayout(row);
    // Who can open it stands below, so that neither is cut where there is little room.
    m_reachRow = new QWidget(this);
    auto* reach = new QHBoxLayout(m_reachRow);
    reach->setContentsMargins(0, 2, 0, 2);
    reach->setSpacing(8);
    m_mark->setState(Mark::Trouble, {});
    reach->addWidget(m_mark);
    reach->addWidget(m_reach);
    m_reach->setElided(true);
    reach->addSpacing(4);
    reach->addWidget(m_let);
    reach->addStretch();
    all->addWidget(m_reachRow);
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
    m_reachRow->setVisible(!served || alone);
    m_mark->setState(alone ? Mark::Trouble : Mark::None, {});
    m_reach->setText(alone ? tr("Only this computer can open it.") : tr("No web service runs, so only this window shows the results."));
    m_reach->setTone(alone ? Tone::Trouble : Tone::Second);
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
