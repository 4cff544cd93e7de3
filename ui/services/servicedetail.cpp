#include "ui/services/servicedetail.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/transport/connectionregistry.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/services/activity/peoplelist.h"
#include "ui/services/connectpane.h"
#include "ui/services/networkreach.h"
#include "ui/services/serviceeditor.h"
#include "ui/services/servicelabels.h"
#include "ui/services/servicetroubles.h"
#include "ui/style/colours/metrics.h"
#include "ui/tags/tagcolumn.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int shownPeople = 4;

} // namespace

ServiceDetail::ServiceDetail(PageContext& context, const Actions& actions, QWidget* parent)
    : DetailPane(tr("The chosen service"), tr("More about this service"), actions.menu, parent),
      m_context(context),
      m_tabs(new QTabBar(body())),
      m_editor(new ServiceEditor(context, body())),
      m_connect(new QWidget(body())),
      m_ways(new ConnectPane(m_connect)),
      m_peopleHead(new QWidget(m_connect)),
      m_people(new PeopleList(m_connect)),
      m_facts(new Facts(96, m_connect))
{
    setNothing(QStringLiteral("server"), tr("Choose a service: its settings stand here, and how to connect to it."));
    addButtons(actions.buttons);
    addTrouble();
    m_tabs->addTab(tr("Settings"));
    m_tabs->addTab(tr("How to connect"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("About the chosen service"));
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_tabs);
    tabs->addWidget(new Line(Qt::Horizontal, body()), 1, Qt::AlignBottom); // goes on below the tabs
    column()->addLayout(tabs);
    column()->addWidget(m_editor);
    column()->addWidget(m_connect);
    column()->addStretch();
    layOutConnect();
    setFoot(m_editor->foot());
    connect(m_editor, &ServiceEditor::built, this, [this] { tabAsLaidOut(this); });
    connect(m_editor, &ServiceEditor::effectShown, this, &ServiceDetail::followOffer);
    connect(&Tags::of(context), &Tags::changed, this, [this](const QString& page, const QString& name) {
        if (page == TaggedPage::services && name == m_name)
            refresh();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_context.memory().setValue(QStringLiteral("services/tab"), tab);
        showTab();
    });
    m_tabs->setCurrentIndex(
        qBound(0, context.memory().value(QStringLiteral("services/tab"), int(Settings)).toInt(), int(Connect)));
    showTab();
}

void ServiceDetail::layOutConnect()
{
    auto* column = new QVBoxLayout(m_connect);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(m_ways);
    connect(m_ways, &ConnectPane::userWanted, this,
        [this] { m_context.goTo(QStringLiteral("users"), QStringLiteral("add")); });
    connect(m_ways, &ConnectPane::reachWanted, this, [this] {
        if (const auto status = m_context.station().services().status(m_name))
            letTheNetworkReach(m_context, *status);
    });
    auto* head = new QHBoxLayout(m_peopleHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new Text(tr("Connected now"), Text::Size::Group, Tone::Second, m_peopleHead));
    head->addStretch();
    QPushButton* all = makeLinkButton(tr("All"), {}, m_peopleHead);
    connect(all, &QPushButton::clicked, this,
        [this] { m_context.goTo(QStringLiteral("connections"), filterOf(QStringLiteral("service"), m_name)); });
    head->addWidget(all);
    auto* people = new QVBoxLayout;
    people->setSpacing(0);
    people->addWidget(m_peopleHead);
    people->addWidget(m_people);
    column->addLayout(people);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(new Text(tr("This service"), Text::Size::Group, Tone::Second, m_connect));
    facts->addWidget(m_facts);
    column->addLayout(facts);
}

void ServiceDetail::addTrouble()
{
    m_trouble = new Text({}, Text::Size::Normal, Tone::Failed, body());
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(m_trouble);
    m_remedies = new WrapLayout; // side by side they would make all that stands here wider than the pane
    column()->addLayout(m_remedies);
}

void ServiceDetail::showTab()
{
    const bool settings = m_tabs->currentIndex() == Settings;
    m_editor->setVisible(settings);
    m_connect->setVisible(!settings);
    setFootShown(settings && !m_name.isEmpty() && m_editor->hasForm());
    followOffer();
}

void ServiceDetail::followOffer()
{
    const bool offers = m_editor->foot()->isVisibleTo(this) && m_editor->canSave();
    if (std::exchange(m_offersToSave, offers) != offers)
        Q_EMIT offerChanged();
}

void ServiceDetail::edit(const QString& key)
{
    m_tabs->setCurrentIndex(Settings);
    m_editor->focusField(key);
}

void ServiceDetail::showHowToConnect()
{
    const QSignalBlocker quiet(m_tabs); // whoever wants the other one first has said so
    m_tabs->setCurrentIndex(Connect);
    showTab();
    scrollToTop();
}

void ServiceDetail::show(const QString& name)
{
    if (name != m_name)
        scrollToTop();
    m_name = name;
    m_editor->show(name);
    refresh();
}

void ServiceDetail::refresh()
{
    const auto status = m_name.isEmpty() ? std::nullopt : m_context.station().services().status(m_name);
    setContentShown(status.has_value());
    if (!status)
        return followOffer();
    setHead(status->name, serviceMark(*status), serviceStateSince(*status, QDateTime::currentMSecsSinceEpoch()));
    m_editor->refresh();
    showTab();
    showTrouble(*status);
    const ListedService* service = m_context.station().services().running(status->name);
    m_ways->setService(*status, service ? service->howToConnect() : ClientLines());
    showPeople(*status);
    showFacts(*status);
}

void ServiceDetail::showTrouble(const ServiceStatus& status)
{
    const bool troubled = !status.trouble.text.isEmpty();
    m_trouble->setVisible(troubled);
    // Made anew only when it is another one: a button under the pointer must not go.
    const QString key = troubled ? status.name + status.trouble.text + status.remedy.label : QString();
    if (key == m_troubleShown)
        return;
    m_troubleShown = key;
    m_trouble->setText(saidWords(serviceTroubleWords(status)));
    m_trouble->setTone(status.state == ServiceStatus::State::Running ? Tone::Trouble : Tone::Failed);
    emptyOut(*m_remedies);
    if (!troubled)
        return;
    for (const Trouble::Remedy& remedy : remediesOf(m_context, status)) {
        QPushButton* button = makeSmallButton(remedy.label, remedy.icon, body());
        connect(button, &QPushButton::clicked, this, [apply = remedy.apply] { apply(); });
        m_remedies->addWidget(button);
    }
}

void ServiceDetail::showPeople(const ServiceStatus& status)
{
    Reactor& reactor = m_context.station().reactor();
    QList<PeopleList::Person> people;
    const auto rows = reactor.connections().rows();
    for (auto row = rows.crbegin(); row != rows.crend() && people.size() < shownPeople; ++row) {
        const ConnectionRecord& record = **row;
        if (record.service != status.name || record.state == ConnectionRecord::State::Closed)
            continue;
        const qint64 age = std::chrono::duration_cast<std::chrono::seconds>(reactor.clock().now() - record.opened)
                               .count();
        people.append({connectionTitle(record), protocolName(record.protocol), spanText(age),
            record.queued > slowQueue ? Mark::Trouble : Mark::Good});
    }
    m_people->setPeople(people);
    m_peopleHead->setVisible(!people.isEmpty());
    m_people->setVisible(!people.isEmpty());
}

void ServiceDetail::showFacts(const ServiceStatus& status)
{
    QStringList reaches;
    bool encrypted = false;
    for (const QString& text : status.values.texts(QStringLiteral("listen"))) {
        const auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            continue;
        encrypted = encrypted || endpoint->isTls();
        const QString words = reachWords(endpoint->reach());
        if (!reaches.contains(words))
            reaches.append(words);
    }
    m_facts->set(tr("Kind"), serviceTypeName(status.type));
    const ServiceType* type = m_context.station().services().type(status.type);
    const bool listens = !type || type->listens();
    m_facts->set(tr("Listens on"), listens ? serviceAddressWords(status) : QString());
    m_facts->set(tr("Connects to"), listens ? QString() : serviceAddressWords(status));
    m_facts->set(tr("Reachable by"), reaches.join(QStringLiteral(", ")));
    m_facts->set(tr("Encryption"),
        encrypted                                   ? tr("from the first byte")
            : status.type == QStringLiteral("http") ? tr("none: plain HTTP")
                                                    : QString());
    m_facts->set(tr("People now"),
        status.state == ServiceStatus::State::Running ? QLocale().toString(qlonglong(status.people)) : QString());
    m_facts->set(tr("At start"), status.enabled ? tr("starts with Everyport") : tr("stays off"));
    m_facts->set(tagColumnTitle(), Tags::of(m_context).shownOf(TaggedPage::services, status.name));
    m_facts->set(tr("Kept in"),
        status.file.isEmpty() ? tr("no file: gone with this program's end")
                              : QStringLiteral("services/") + status.file.section(QLatin1Char('/'), -1));
}

} // namespace everyport::ui
