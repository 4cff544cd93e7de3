#include "ui/devices/addreaderdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/smartcardport.h"
#include "app/station/running/station.h"
#include "ui/devices/devicecolumns.h"
#include "ui/devices/devicelabels.h"
#include "ui/devices/listenpane.h"
#include "ui/devices/network/mqttpane.h"
#include "ui/devices/network/networkpane.h"
#include "ui/devices/portchoices.h"
#include "ui/devices/readerchanges.h"
#include "ui/devices/readerkinds.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

constexpr int widestForm = 700; // px at 13: with the list beside it, the least window

} // namespace

AddReaderDialog::AddReaderDialog(PageContext& context, bool simulated, const QString& port)
    : Dialog(tr("Add reader"), context.window()),
      m_context(context),
      m_registry(context.station().devices()),
      m_choices(new PortChoices(m_registry, this)),
      m_list(new QListView(this)),
      m_right(new QStackedWidget(this)),
      m_address(new NetworkPane(context.station().networkReaders(), this)),
      m_byMqtt(new MqttPane(context.station().services(), this)),
      m_trial(new ReaderTrial(m_registry, context.station().polls(), context.tasks(), this))
{
    content()->setContentsMargins(0, 0, 0, 0);
    content()->addLayout(makePanes(), 1);
    makeFoot();
    connectTrial();
    connectPanes();
    setVerb(tr("Add reader"), [this] { return apply(); });
    resize(Metrics::px(760), Metrics::px(540));
    const QModelIndex wished = m_choices->indexOf(port);
    m_list->setCurrentIndex(simulated ? m_choices->index(m_choices->rowCount() - 1)
            : wished.isValid()        ? wished
                                      : m_choices->firstUsable());
    m_form->nameField()->setFocus();
    m_form->nameField()->selectAll();
}

AddReaderDialog::~AddReaderDialog() = default;

QLayout* AddReaderDialog::makePanes()
{
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    makeList(this);
    auto* list = new QVBoxLayout;
    list->setContentsMargins(0, 8, 0, 8);
    list->addWidget(m_list);
    panes->addLayout(list);
    panes->addWidget(new Line(Qt::Vertical, this));
    m_right->addWidget(makeForm());
    m_right->addWidget(makeObstacle());
    m_right->addWidget(m_address);
    m_right->addWidget(m_byMqtt);
    panes->addWidget(m_right, 1);
    return panes;
}

void AddReaderDialog::makeList(QWidget* parent)
{
    m_list->setParent(parent);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(Metrics::px(240));
    m_list->setAccessibleName(tr("Where the reader is"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
}

QWidget* AddReaderDialog::makeForm()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    followKeyboard(area);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget(area);
    body->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    column->setSpacing(Metrics::pageEdge);
    m_listen = new ListenPane(m_registry, body);
    column->addWidget(m_listen);
    m_typed = new Text(
        tr("It types like a keyboard. While it is a reader here, its keys reach nothing else: do not choose the "
           "keyboard that you type on."),
        Text::Size::Normal, Tone::Second, body);
    m_typed->setWordWrap(true);
    m_typed->hide();
    column->addWidget(m_typed);
    m_form = new ReaderForm(body);
    m_form->setNameCheck([this](const QString& name) { return nameFault(name); });
    m_kinds = new ReaderKinds(m_registry, m_form);
    column->addWidget(m_form);
    column->addStretch();
    area->setWidget(body);
    // Nothing is scrolled to sidewise while the screen has room: in some languages the sentences are longer.
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
    area->setMinimumWidth(qMin(body->minimumSizeHint().width() + bar, Metrics::px(widestForm)));
    connect(m_listen, &ListenPane::found, this,
        [this](const QString& driver, int baud) { m_form->setDriver(driver, baud); });
    connect(m_form, &ReaderForm::kindChosen, this, [this] {
        m_trial->end();
        showTrial(Mark::None, {});
    });
    return area;
}

QWidget* AddReaderDialog::makeObstacle()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    column->setSpacing(Metrics::betweenGroups);
    m_obstacle = new Text({}, Text::Size::Normal, Tone::Normal, body);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remedy = new CopyLine({}, {}, body);
    m_obstacleNext = new Text(tr("Then log in again, so that it counts."), Text::Size::Caption, Tone::Second, body);
    column->addWidget(m_obstacle);
    column->addWidget(m_remedy);
    column->addWidget(m_obstacleNext);
    column->addStretch();
    return body;
}

void AddReaderDialog::makeFoot()
{
    m_try = makeButton(tr("Try it"), QStringLiteral("hand"), this);
    m_try->setToolTip(tr("Opens the reader now and shows the next card; nothing is kept until you add it"));
    m_tried = new StateText(this);
    foot()->addWidget(m_try);
    m_triedWords = new Text({}, Text::Size::Normal, Tone::Second, this);
    m_triedWords->setElided(true);
    m_triedWords->setMaximumWidth(Metrics::px(360));
    foot()->addWidget(m_tried);
    foot()->addWidget(m_triedWords, 1);
}

void AddReaderDialog::connectTrial()
{
    connect(m_try, &QPushButton::clicked, this, &AddReaderDialog::tryIt);
    connect(m_trial, &ReaderTrial::started, this, [this] {
        if (m_waiting && apply())
            accept();
        else if (m_trial->device().isEmpty())
            m_trial->tap();
    });
    connect(m_trial, &ReaderTrial::cardSeen, this,
        [this](const rfid::Tag& tag) { showTrial(Mark::Good, tr("%1, read well").arg(cardWords(tag))); });
    connect(m_trial, &ReaderTrial::failed, this, [this](const Error& error) {
        m_waiting = false;
        showTrial(Mark::Failed, saidWords(error.text));
    });
}

void AddReaderDialog::connectPanes()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AddReaderDialog::choosePort);
    connect(m_address, &NetworkPane::connectedAt, this, [this](const QString& connected) {
        m_choices->look();
        m_list->setCurrentIndex(m_choices->indexOf(connected));
    });
    connect(m_byMqtt, &MqttPane::serviceWanted, this, [this](const QString& subject) {
        reject();
        m_context.goTo(QStringLiteral("services"), subject);
    });
}

QString AddReaderDialog::chosenDevice() const
{
    const SerialPort* port = m_choices->port(m_list->currentIndex());
    return port ? port->device : QString();
}

QString AddReaderDialog::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Reader %1").arg(number);
        if (!m_registry.find(name))
            return name;
    }
}

QString AddReaderDialog::nameFault(const QString& name) const
{
    const Device* other = m_registry.find(name);
    return other && other->id != m_trial->id() ? tr("Another reader has this name.") : QString();
}

void AddReaderDialog::choosePort()
{
    m_trial->end();
    showTrial(Mark::None, {});
    const SerialPort* port = m_choices->port(m_list->currentIndex());
    const bool isAddress = m_choices->isAddress(m_list->currentIndex());
    const bool isByMqtt = m_choices->isByMqtt(m_list->currentIndex());
    const bool usable = !isAddress && !isByMqtt && (!port || port->usable);
    m_right->setCurrentIndex(isAddress ? 2 : isByMqtt ? 3 : usable ? 0 : 1);
    m_byMqtt->refresh();
    m_address->stop();
    m_try->setEnabled(usable);
    verb()->setEnabled(usable);
    if (!usable) {
        m_listen->setPort({});
        if (!port)
            return;
        m_obstacle->setText(port->why);
        m_remedy->setVisible(!port->remedy.isEmpty());
        m_remedy->setValue(port->remedy);
        m_obstacleNext->setVisible(!port->remedy.isEmpty());
        return;
    }
    if (m_form->nameField()->text().isEmpty())
        m_form->nameField()->setText(freeName());
    const bool isLine = port && !port->types && !port->smartCards;
    m_kinds->offer(port);
    m_form->setLineShown(
        isLine && !isNetworkPort(port->device) && !isMqttPort(port->device)); // else its server has the speed
    m_listen->setVisible(isLine);
    m_listen->setPort(isLine ? port->device : QString());
    m_typed->setVisible(port && port->types);
    if (isLine)
        m_listen->listen();
}

void AddReaderDialog::showTrial(Mark mark, const QString& sentence)
{
    m_tried->setState(mark, {});
    m_triedWords->setTone(toneOf(mark));
    m_triedWords->setToolTip({});
    m_triedWords->setText(sentence);
}

void AddReaderDialog::tryIt()
{
    if (m_trial->isRunning() && m_trial->device().isEmpty()) {
        m_trial->tap();
        return;
    }
    if (!m_form->checkAll())
        return;
    m_listen->stop(); // one port, one listener
    if (!m_listen->isHidden())
        m_listen->setPort(chosenDevice());
    showTrial(Mark::Working, chosenDevice().isEmpty() ? tr("tapping a card…") : tr("tap a card…"));
    m_trial->begin(chosenDevice(), m_form->wish());
}

bool AddReaderDialog::apply()
{
    if (!m_form->checkAll())
        return false;
    if (m_trial->isRunning()) {
        const QString id = m_trial->id();
        m_waiting = id.isEmpty();
        if (m_waiting)
            return false; // it closes when the trial has started
        m_trial->keep(m_form->wish());
        Q_EMIT added(id);
        return true;
    }
    m_listen->stop();
    m_waiting = true;
    showTrial(Mark::Working, tr("adding…"));
    m_trial->begin(chosenDevice(), m_form->wish());
    return false;
}

void openReaderSettings(PageContext& context, const QString& id)
{
    DeviceRegistry& registry = context.station().devices();
    const Device* device = registry.find(id);
    if (!device)
        return;
    auto* dialog = new Dialog(AddReaderDialog::tr("Settings of %1").arg(device->name), context.window());
    auto* body = new QWidget(dialog);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new ReaderForm(body);
    (new ReaderKinds(registry, form))->offer(*device);
    form->setWish(wishOf(*device));
    const bool isLine = !device->simulated && !device->kind().types && !isCarriedPort(device->device());
    form->setLineShown(isLine);
    form->setNameCheck([&registry, id](const QString& name) {
        const Device* other = registry.find(name);
        return other && other->id != id ? AddReaderDialog::tr("Another reader has this name.") : QString();
    });
    column->addWidget(form);
    column->addStretch();
    dialog->setScrollable(body);
    dialog->setVerb(AddReaderDialog::tr("Save"), [&context, &registry, form, id] {
        if (!form->checkAll())
            return false;
        startOn(context, readerSubject(id), AddReaderDialog::tr("Changing a reader"),
            changeReader(&registry, id, form->wish()));
        return true;
    });
    dialog->resize(Metrics::px(560), Metrics::px(420));
    dialog->open();
}

} // namespace everyport::ui
