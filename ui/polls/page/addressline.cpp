#include "ui/polls/page/addressline.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QWidgetAction>

#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/page/roomreach.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

AddressLine::AddressLine(PollController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_grid(new QGridLayout(this)),
      m_address(new Text({}, Text::Size::Mono, Tone::Normal, this)),
      m_mark(new StateText(this)),
      m_reach(new Text({}, Text::Size::Caption, Tone::Trouble, this)),
      m_let(makeSmallButton(tr("Let the room see it"), {}, this)),
      m_shown(new Switch(tr("Results shown"), this)),
      m_votingRow(makeVotingRow())
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setRowStretch(4, 1); // who can open it stays below the address, however much room there is
    m_addressRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_addressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setElided(true);
    m_address->setAccessibleName(tr("Results address"));
    row->addWidget(m_address);
    row->addSpacing(4);
    m_copy = makeCopyButton(
        tr("Copy the results address"), [this] { return m_address->text(); }, this);
    auto* code = makeToolButton(u"qr-code"_s, tr("QR code of the results address"), this);
    auto* open = makeToolButton(u"external-link"_s, tr("Open the results in the browser"), this);
    m_code = code;
    m_open = open;
    for (QWidget* button : {m_copy, m_code, m_open})
        row->addWidget(button);
    row->addStretch();
    m_grid->addWidget(m_addressRow, 0, 0);
    m_grid->addWidget(m_shown, 0, 3);
    m_reachRow = new QWidget(this);
    auto* reach = new QHBoxLayout(m_reachRow);
    reach->setContentsMargins(0, 2, 0, 2);
    reach->setSpacing(8);
    m_mark->setState(Mark::Trouble, {});
    reach->addWidget(m_mark);
    reach->addWidget(m_reach);
    m_reach->setElided(true);
    reach->addWidget(m_let);
    reach->addStretch();
    m_grid->addWidget(m_reachRow, 1, 0, 1, 4);
    m_grid->addWidget(m_votingRow, 3, 0, 1, 4);
    connect(code, &QToolButton::clicked, this, [this] { showCode(m_code, m_address->text()); });
    connect(open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_address->text())); });
    connect(m_let, &QPushButton::clicked, this, [this] {
        auto& context = m_controller.context();
        if (m_keepsFromVoting)
            letPhonesReach(context);
        else
            m_address->isVisibleTo(this) ? letTheRoomSee(context) : startWebService(context);
    });
    connect(m_shown, &QAbstractButton::clicked, this,
        [this](bool shown) { m_controller.setResultsShown(m_controller.current(), shown); });
    controller.context().station().services().addListener(this);
}

AddressLine::~AddressLine()
{
    m_controller.context().station().services().removeListener(this);
}

QWidget* AddressLine::makeVotingRow()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(new Text(tr("Phones vote at"), Text::Size::Caption, Tone::Second, line));
    row->addSpacing(4);
    m_voting = new Text({}, Text::Size::Mono, Tone::Normal, line);
    m_voting->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_voting->setElided(true);
    m_voting->setAccessibleName(tr("Voting address"));
    row->addWidget(m_voting);
    row->addSpacing(4);
    row->addWidget(makeCopyButton(
        tr("Copy the voting address"), [this] { return m_voting->text(); }, line));
    auto* code = makeToolButton(u"qr-code"_s, tr("QR code of the voting address"), line);
    row->addWidget(code);
    row->addSpacing(4);
    m_tablet = makeSmallButton(tr("On a tablet…"), {}, line);
    m_tablet->setToolTip(tr("The address for a tablet where one person votes after the other"));
    row->addWidget(m_tablet);
    row->addStretch();
    connect(code, &QToolButton::clicked, this, [this, code] { showCode(code, m_voting->text()); });
    connect(m_tablet, &QPushButton::clicked, this, &AddressLine::showTablet);
    return line;
}

/// A web service that comes, goes or listens elsewhere: asked when it has done so.
void AddressLine::serviceToldOf()
{
    QMetaObject::invokeMethod(this, &AddressLine::refresh, Qt::QueuedConnection);
}

void AddressLine::refresh()
{
    Station& station = m_controller.context().station();
    const polls::Poll* own = m_controller.poll();
    const QString address = own ? station.pollAddresses().results(own->id) : m_controller.current();
    const bool served = !address.isEmpty();
    m_address->setText(served ? address : QString());
    for (QWidget* widget : {static_cast<QWidget*>(m_address), m_copy, m_code, m_open})
        widget->setVisible(served);
    const bool alone = own && served && !station.pollAddresses().reachBeyond();
    const bool plain = own && served && !alone && address.startsWith("http:"_L1);
    m_reachRow->setVisible(!served || alone || plain);
    m_keepsFromVoting = own && !served && own->isForPhonesAlone() && own->state != polls::Poll::State::Closed;
    m_mark->setState(alone || m_keepsFromVoting ? Mark::Trouble : Mark::None, {});
    m_reach->setText(alone      ? tr("Only this computer can open it.")
            : plain             ? tr("Plain HTTP, not encrypted.")
            : m_keepsFromVoting ? tr("Nobody can vote: no web service runs.")
                                : tr("No web service runs, so only this window shows the results."));
    m_reach->setTone(alone || m_keepsFromVoting ? Tone::Trouble : Tone::Second);
    m_let->setText(m_keepsFromVoting                           ? tr("Let phones vote")
            : served                                           ? tr("Let the room see it")
            : idleWebService(m_controller.context()).isEmpty() ? tr("Set up a web service…")
                                                               : tr("Start the web service"));
    m_let->setVisible(alone || !served);
    const QString voting = own ? station.pollAddresses().handedOut(own->id) : QString();
    m_voting->setText(voting);
    m_votingRow->setVisible(!voting.isEmpty());
    m_tablet->setVisible(own && !station.pollAddresses().walkUp(own->id).isEmpty());
    m_shown->setVisible(own);
    const bool mayHide = own && own->mayHide();
    m_shown->setEnabled(mayHide);
    m_shown->setChecked(!mayHide || !own->resultsHidden);
    m_shown->setToolTip(mayHide
            ? withKey(tr("Whether the room sees the numbers, here and now"), m_controller.resultsAction->shortcut())
            : tr("Voting is over, and the room sees what came out."));
    m_shown->setText(m_shown->isChecked() ? tr("Results shown") : tr("Results hidden"));
    fit();
}

/// Who can open it stands beside the address, or below it where one of them would be cut. So does the switch: a room
/// types the address, all of it.
void AddressLine::fit()
{
    const bool served = m_address->isVisibleTo(this);
    const int address = served ? m_address->sizeHint().width() + 3 * Metrics::toolButton() + 2 * Metrics::pageEdge : 0;
    const int reach = m_reachRow->sizeHint().width();
    const int shown = m_shown->isVisibleTo(this) ? m_shown->sizeHint().width() : 0;
    const bool isReach = m_reachRow->isVisibleTo(this);
    const bool isInOneRow = width() >= address + reach + shown;
    const int switchRow = width() >= address + shown ? 0 : !isReach || width() >= reach + shown ? 1 : 2;
    if (isInOneRow == m_inOneRow && switchRow == m_switchRow)
        return;
    m_inOneRow = isInOneRow;
    m_switchRow = switchRow;
    for (QWidget* widget : {m_addressRow, m_reachRow, static_cast<QWidget*>(m_shown)})
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_addressRow, 0, 0, 1, switchRow == 0 ? 1 : 4);
    m_grid->addWidget(m_reachRow, isInOneRow ? 0 : 1, isInOneRow ? 1 : 0, 1, isInOneRow ? 1 : switchRow == 1 ? 3 : 4);
    m_grid->addWidget(m_shown, switchRow, 3);
    const bool isReachFirst = isInOneRow || switchRow > 0;
    setTabOrder(
        isReachFirst ? static_cast<QWidget*>(m_let) : m_shown, isReachFirst ? static_cast<QWidget*>(m_shown) : m_let);
}

void AddressLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QMenu* AddressLine::makeCodeMenu(const QString& text)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* code = new QrCode(menu);
    code->setText(text);
    code->setFixedSize(Metrics::px(264), Metrics::px(264));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(code);
    menu->addAction(action);
    return menu;
}

void AddressLine::showCode(const QWidget* below, const QString& text)
{
    auto* menu = makeCodeMenu(text);
    menu->popup(below->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

/// Its camera reads it; somebody at this computer may want to see it first.
void AddressLine::showTablet()
{
    const polls::Poll* own = m_controller.poll();
    const QString address = own ? m_controller.context().station().pollAddresses().walkUp(own->id) : QString();
    if (address.isEmpty())
        return;
    auto* menu = makeCodeMenu(address);
    menu->addSection(address);
    menu->addAction(tr("Copy the tablet's address"), this, [address] { copyWords(address); });
    menu->addAction(tr("Open it in the browser"), this, [address] { QDesktopServices::openUrl(QUrl(address)); });
    menu->popup(m_tablet->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace everyport::ui
