#include "ui/devices/computer/computerdetail.h"

#include <algorithm>

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/devices/computer/batteryplate.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/devices/computer/happeninglist.h"
#include "ui/devices/computer/openpolls.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::machine;

namespace everyport::ui {
namespace {

constexpr int labelWidth = 96;

Text* groupTitle(const QString& title, QWidget* parent)
{
    return new Text(title, Text::Size::Group, Tone::Second, parent);
}

} // namespace

ComputerDetail::ComputerDetail(PageContext& context, const QList<QAction*>& ofParts, QWidget* parent)
    : ComputerDetail(
        context, ofParts, new QAction(icon(QStringLiteral("copy")), tr("Copy what happened"), parent), parent)
{
}

ComputerDetail::ComputerDetail(PageContext& context, const QList<QAction*>& ofParts, QAction* copy, QWidget* parent)
    : DetailPane(
        tr("The chosen part of this computer"), tr("More about this part"), QList<QAction*>{copy} + ofParts, parent),
      m_context(context),
      m_machine(context.station().machine()),
      m_battery(new BatteryPlate(body())),
      m_facts(new Facts(labelWidth, body())),
      m_happenings(new HappeningList(body())),
      m_sources(nullptr),
      m_batch([this] { refresh(); }, this)
{
    setNothing(QStringLiteral("computer"), tr("This is not there any more."));
    column()->addWidget(m_battery);
    column()->addWidget(m_facts);
    addButtons(ofParts);
    addGroup(groupTitle(tr("What Everyport does"), body()), nullptr, makeDuties());
    connect(copy, &QAction::triggered, this,
        [this] { m_context.copyText(happeningsAsText(m_machine.history()), tr("what happened")); });
    QPushButton* link = makeLinkButton(tr("Copy"), {}, body());
    link->setAccessibleName(copy->text());
    connect(link, &QPushButton::clicked, copy, &QAction::trigger);
    addGroup(groupTitle(tr("What happened"), body()), link, m_happenings);
    auto* sources = new QWidget(body());
    m_sources = new QGridLayout(sources);
    m_sources->setContentsMargins(0, 0, 0, 0);
    m_sources->setHorizontalSpacing(8);
    m_sources->setVerticalSpacing(4);
    m_sources->setColumnStretch(2, 1);
    addGroup(groupTitle(tr("Where this is known from"), body()), nullptr, sources);
    column()->addStretch();
    m_machine.addListener(this);
}

ComputerDetail::~ComputerDetail()
{
    m_machine.removeListener(this);
}

QWidget* ComputerDetail::makeDuties()
{
    auto* duties = new Facts(labelWidth, body());
    duties->set(tr("On battery"), tr("tells you while a poll is open"));
    duties->set(tr("Before sleep"), tr("waits until votes are stored, 5 s at most"));
    duties->set(tr("After sleep"), tr("looks for the readers again"));
    duties->set(tr("Offline"), tr("reconnects nothing until the network is back"));
    return duties;
}

void ComputerDetail::show(const QString& id)
{
    if (id != m_id)
        scrollToTop();
    m_id = id;
    refresh();
}

void ComputerDetail::refresh()
{
    const MachineFacts& facts = m_machine.facts();
    const auto parts = computerParts(facts, m_machine.history(), isAnyOpen(m_context.station().polls()));
    const auto part = std::find_if(
        parts.begin(), parts.end(), [this](const ComputerPart& one) { return one.id == m_id; });
    setContentShown(part != parts.end());
    if (part == parts.end())
        return;
    setHead(part->name, part->mark, part->isBattery && facts.power.isOnBattery ? tr("on battery") : part->state);
    m_battery->setVisible(part->isBattery);
    if (part->isBattery)
        m_battery->show(facts.power, part->mark);
    m_facts->clear();
    for (const auto& [what, value] : part->facts)
        m_facts->set(what, value);
    m_facts->setVisible(!part->facts.isEmpty());
    m_happenings->show(m_machine.history());
    showSources(facts);
}

void ComputerDetail::showSources(const MachineFacts& facts)
{
    const std::pair<QString, std::pair<QString, Source>> sources[] = {
        {tr("Power"), {QStringLiteral("UPower"), facts.power.source}},
        {tr("Sleep"), {QStringLiteral("logind"), facts.session.source}},
        {tr("Network"), {QStringLiteral("NetworkManager"), facts.network.source}},
        {tr("Disks"), {QStringLiteral("UDisks2"), facts.drives.source}},
        {tr("Bluetooth"), {QStringLiteral("BlueZ"), facts.bluetooth.source}},
    };
    QStringList words;
    for (const auto& [what, service] : sources)
        words.append(service.second == Source::There ? service.first : tr("%1, not there").arg(service.first));
    if (words == m_said)
        return;
    m_said = words;
    emptyOut(*m_sources);
    int row = 0;
    for (const auto& [what, service] : sources) {
        auto* mark = new StateText(m_sources->parentWidget());
        mark->setState(service.second == Source::There ? Mark::Good : Mark::Stopped, {});
        auto* name = wrappedText(words[row], Text::Size::Normal,
            service.second == Source::There ? Tone::Normal : Tone::Second, m_sources->parentWidget());
        name->setAccessibleName(tr("%1: %2").arg(what, words[row]));
        m_sources->addWidget(
            new Text(what, Text::Size::Normal, Tone::Second, m_sources->parentWidget()), row, 0, Qt::AlignTop);
        m_sources->addWidget(mark, row, 1, Qt::AlignTop);
        m_sources->addWidget(name, row, 2);
        ++row;
    }
}

} // namespace everyport::ui
