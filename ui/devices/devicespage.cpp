#include "ui/devices/devicespage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "protocols/rfid/farend.h"
#include "ui/devices/addreaderdialog.h"
#include "ui/devices/computer/computeractions.h"
#include "ui/devices/computer/computerdetail.h"
#include "ui/devices/devicechips.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicesmodel.h"
#include "ui/devices/devicesoutline.h"
#include "ui/devices/identifydialog.h"
#include "ui/devices/portdetail.h"
#include "ui/devices/readerchanges.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/keyboard/menukeys.h"
#include "ui/frame/page/copyexpression.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tagcolumn.h"
#include "ui/tags/tagdialog.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/table.h"

using namespace everyport::devices;

namespace everyport::ui {

DevicesPage::DevicesPage(PageContext& context)
    : ListPage(context, QStringLiteral("devices"), tr("Devices"), tr("Filter devices")),
      m_registry(context.station().devices()),
      m_model(new DevicesModel(m_registry, this)),
      m_ofComputer(new ComputerActions(context, this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    makeActions();
    table()->setAccessibleName(tr("Readers, ports and this computer"));
    if (!context.station().settings().systemBus.isEmpty())
        m_model->addComputer(context.station().machine(), context.station().polls());
    setRows(m_model, {.sorted = DevicesModel::Name, .hidden = {DevicesModel::Driver}},
        new EmptyState(QStringLiteral("nfc"), tr("No readers. Plug one in and add it here, or try a simulated one."),
            m_add, table()));
    m_model->setTags(Tags::of(context));
    showTagColumn(*table(), Tags::of(context), TaggedPage::devices, DevicesModel::TagWords, {DevicesModel::Driver});
    m_chips = new DeviceChips(*filter(), *table(), *m_model, this);
    makePanes();
    connectModel();
    context.station().polls().addListener(*this);
    showCounts();
    chooseSomething();
    showChosen();
}

DevicesPage::~DevicesPage()
{
    context().station().polls().removeListener(*this);
}

/// Also by the command line, or at another program that shares the polls. Asked when it has changed.
void DevicesPage::linkPlacesChanged()
{
    QMetaObject::invokeMethod(this, &DevicesPage::showChosen, Qt::QueuedConnection);
}

void DevicesPage::makePanes()
{
    m_detail = new DeviceDetail(context(),
        {.buttons = {m_tap, m_retry, m_identify},
            .menu = {m_rename, m_change, m_tags, m_linking, m_clear, nullptr, m_enable, m_remove},
            .change = m_change,
            .linking = m_linking},
        this);
    m_detail->setTags(Tags::of(context()));
    m_port = new PortDetail(m_addHere, this);
    m_computer = new ComputerDetail(context(), m_ofComputer->actions(), this);
    m_side = new QStackedWidget(this);
    for (QWidget* pane :
        {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_computer)})
        m_side->addWidget(pane);
    m_panes = layOut({.widget = list(), .least = 320}, {.widget = m_side, .size = 352, .least = 240});
}

void DevicesPage::connectModel()
{
    connect(table(), &Table::chosenChanged, this, &DevicesPage::showChosen);
    connect(table(), &Table::opened, this, [this] {
        const QModelIndex row = table()->currentSource();
        (chosen() ? m_change : m_model->port(row) ? m_addHere : m_ofComputer->openAction())->trigger();
    });
    connect(table(), &Table::menuWanted, this, [this](const QModelIndex&, const QPoint& at) { showMenu(at); });
    connect(m_model, &DevicesModel::countsChanged, this, &DevicesPage::showCounts);
    connect(m_model, &DevicesModel::rowTold, this, [this](const QString& id) {
        if (id == subject())
            showChosen();
    });
    connect(m_ofComputer, &ComputerActions::connectedAt, this, [this](const QString& port) { add(false, port); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DevicesPage::chooseSomething);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DevicesPage::chooseSomething);
    connect(m_model, &DevicesModel::renameWanted, this,
        [this](const QString& id, const QString& name) { renameReader(context(), id, name); });
    connect(m_model, &DevicesModel::placeWanted, this,
        [this](const QString& id, const QString& place) { placeReader(context(), id, place); });
}

void DevicesPage::chooseSomething()
{
    if (!table()->currentSource().isValid())
        chooseFirst();
}

void DevicesPage::makeActions()
{
    m_add = makeAction(this, QStringLiteral("plus"), tr("Add reader…"), [this] { add(false); });
    m_addHere = makeAction(this, QStringLiteral("plus"), tr("Add a reader here…"), [this] {
        if (const SerialPort* port = m_model->port(table()->currentSource()))
            add(false, port->device);
    });
    m_tap = makeAction(this, QStringLiteral("hand"), tr("Tap a card"), [this] { tap(); });
    m_tap->setToolTip(tr("Holds a simulated card to this simulated reader (Ctrl+T)"));
    m_retry = makeAction(this, QStringLiteral("rotate-cw"), tr("Try again"), [this] {
        if (const Device* device = chosen())
            m_registry.retry(device->id);
    });
    m_identify = makeAction(this, QStringLiteral("search"), tr("Identify…"), [this] {
        if (const Device* device = chosen())
            identify(device->id);
    });
    m_identify->setToolTip(tr("Listen at this reader's port and find out what it is"));
    m_rename = makeAction(this, QStringLiteral("pencil"), tr("Rename"), [this] { perform(Command::Rename); });
    m_change = makeAction(this, QStringLiteral("sliders-horizontal"), tr("Change…"), [this] {
        if (const Device* device = chosen())
            openReaderSettings(context(), device->id);
    });
    m_tags = makeTagsAction(this, context(), TaggedPage::devices, tr("Devices"), [this] {
        const Device* device = chosen();
        return device ? Tagged{device->id, device->name} : Tagged{};
    });
    m_linking = makeAction(this, QStringLiteral("link"), tr("Link cards here"), [this] { switchLinking(); });
    m_clear = makeAction(this, {}, tr("Count from nothing"), [this] {
        if (const Device* device = chosen())
            m_registry.clearCounters(device->id);
    });
    m_enable = makeAction(this, QStringLiteral("power"), tr("Turn off"), [this] {
        if (const Device* device = chosen())
            switchReader(context(), device->id, !device->enabled);
    });
    m_remove = makeAction(this, QStringLiteral("trash-2"), tr("Remove"), [this] { remove(); });
}

void DevicesPage::resetChips()
{
    m_chips->reset();
}

PageHead DevicesPage::head() const
{
    PageHead head = ListPage::head();
    head.primary = m_add;
    QStringList parts;
    const auto tell = [&parts](int count, const QString& text) {
        if (count > 0)
            parts.append(text);
    };
    const int ready = m_model->countOf(DeviceState::Ready), gone = m_model->countOf(DeviceState::Unplugged),
              off = m_model->countOf(DeviceState::Disabled);
    tell(ready, tr("%Ln ready", nullptr, ready));
    tell(gone, tr("%Ln unplugged", nullptr, gone));
    tell(off, tr("%Ln off", nullptr, off));
    head.caption = parts.join(QStringLiteral(", "));
    return head;
}

void DevicesPage::showCounts()
{
    m_chips->showCounts();
    m_head.changed();
}

const Device* DevicesPage::chosen() const
{
    return m_model->device(table()->currentSource());
}

void DevicesPage::showChosen()
{
    const QModelIndex row = table()->currentSource();
    const Device* device = chosen();
    const SerialPort* port = m_model->port(row);
    const bool isOfComputer = m_model->isOfComputer(row);
    m_detail->show(device ? device->id : QString());
    if (port) {
        const Device* user = m_registry.find(port->usedBy);
        m_port->show(*port, user ? user->name : port->usedBy);
    }
    const QString part = isOfComputer ? row.data(Role::Subject).toString() : QString();
    m_ofComputer->setPart(part, m_model->driveOf(row));
    if (isOfComputer)
        m_computer->show(part);
    m_side->setCurrentWidget(port ? static_cast<QWidget*>(m_port)
            : isOfComputer        ? m_computer
                                  : static_cast<QWidget*>(m_detail));
    m_panes->setFolded(m_side, !device && !port && !isOfComputer);
    m_tap->setVisible(device && device->simulated);
    m_retry->setVisible(
        device && (isTrouble(device->state) || device->state == DeviceState::Unplugged) && !device->simulated);
    m_identify->setVisible(device && !device->simulated && !device->kind().smartCards
        && (device->state == DeviceState::WrongBaud || device->state == DeviceState::Silent));
    for (QAction* action : {m_rename, m_change, m_tags, m_linking, m_clear, m_enable, m_remove})
        action->setEnabled(device);
    const bool isPlace = device && context().station().polls().cardLinking().isPlace(device->id);
    m_linking->setText(isPlace ? tr("Cards vote here again") : tr("Link cards here"));
    m_linking->setToolTip(isPlace
            ? tr("Cards that are held to this reader count as votes again")
            : tr("People link their card with their phone at this reader; cards do not vote here meanwhile"));
    m_enable->setText(device && !device->enabled ? tr("Turn on") : tr("Turn off"));
    Q_EMIT commandsChanged();
}

void DevicesPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen()) {
        menu->addActions({m_tap, m_retry, m_identify});
        addWithKey(*menu, m_rename, context().shortcuts(), QStringLiteral("window/rename"));
        menu->addActions({m_change, m_tags, m_linking, m_clear});
        menu->addSeparator();
        addCopyExpression(menu, table()->currentSource(), context());
        menu->addAction(m_enable);
        addWithKey(*menu, m_remove, context().shortcuts(), QStringLiteral("window/remove"));
    } else {
        menu->addActions(m_ofComputer->actions());
        menu->addAction(m_add);
    }
    menu->popup(at);
}

bool DevicesPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Remove:
    case Command::Rename:
    case Command::Details: return chosen();
    case Command::Tap: return chosen() && chosen()->simulated;
    default: return ListPage::can(command);
    }
}

QString DevicesPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("Add reader…");
    case Command::Details: return tr("Change settings…");
    case Command::Remove: return tr("Remove reader");
    case Command::Rename: return tr("Rename reader");
    default: return {};
    }
}

void DevicesPage::perform(Command command)
{
    switch (command) {
    case Command::New: add(false); break;
    case Command::Remove: remove(); break;
    case Command::Rename: table()->edit(table()->currentIndex().siblingAtColumn(DevicesModel::Name)); break;
    case Command::Details: m_change->trigger(); break;
    case Command::Tap: tap(); break;
    default: ListPage::perform(command); break;
    }
}

void DevicesPage::add(bool simulated, const QString& port)
{
    auto* dialog = new AddReaderDialog(context(), simulated, port);
    connect(dialog, &AddReaderDialog::added, this, [this](const QString& id) { goTo(id); });
    dialog->open();
}

void DevicesPage::identify(const QString& id)
{
    openIdentify(context(), id);
}

void DevicesPage::tap()
{
    const Device* device = chosen();
    if (!device)
        return;
    // A handful of cards, so that the same one comes again as it does in a room.
    const auto tapped = m_registry.tap(device->id, rfid::simulatedCard(device->driver, 1 + m_lastCard++ % 24));
    reportResult(context(), tr("Tapping a card"), tapped);
}

void DevicesPage::switchLinking()
{
    const Device* device = chosen();
    if (!device)
        return;
    if (context().station().polls().cardLinking().isPlace(device->id))
        letCardsVote(context(), *device);
    else
        linkCards(context(), *device);
}

void DevicesPage::remove()
{
    if (const Device* device = chosen())
        removeReader(context(), *device);
}

bool DevicesPage::goTo(const QString& subject)
{
    if (subject == QStringLiteral("add") || subject == QStringLiteral("simulate")) {
        add(subject == QStringLiteral("simulate"));
        return true;
    }
    const bool wantsIdentify = subject.startsWith(QStringLiteral("identify/"));
    const QString id = wantsIdentify ? subject.mid(9) : subject;
    if (!ListPage::goTo(id))
        return false;
    if (wantsIdentify)
        identify(id);
    return true;
}

QString DevicesPage::subject() const
{
    return table()->currentSource().data(Role::Subject).toString();
}

void DevicesPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_model->setWatched(true);
}

void DevicesPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    m_model->setWatched(false);
}

PageEntry devicesPage()
{
    return {.id = QStringLiteral("devices"),
        .title = DevicesPage::tr("Devices"),
        .icon = QStringLiteral("nfc"),
        .key = 4,
        .makePage = [](PageContext& context) { return std::make_unique<DevicesPage>(context); },
        .makeOutline = [](PageContext& context) { return std::make_unique<DevicesOutline>(context); }};
}

} // namespace everyport::ui
