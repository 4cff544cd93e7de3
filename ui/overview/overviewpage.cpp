#include "ui/overview/overviewpage.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QSysInfo>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "ui/connect/addressdialog.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/overview/dashboard.h"
#include "ui/overview/firststart.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

const QString usedKey = QStringLiteral("overview/used");     // something was made once
const QString nextKey = QStringLiteral("overview/nextGone"); // the line was closed

} // namespace

OverviewPage::OverviewPage(PageContext& context)
    : Page(context), m_stack(new QStackedWidget(this)), m_look([this] { look(); }, this)
{
    const auto make = [this](
                          const QString& iconName, const QString& text, const QString& page, const QString& subject) {
        return makeAction(this, iconName, text, [this, page, subject] { this->context().goTo(page, subject); });
    };
    m_newPoll = make(QStringLiteral("chart-bar"), tr("New poll…"), QStringLiteral("polls"), QStringLiteral("new"));
    m_newReader = make(QStringLiteral("nfc"), tr("Add reader…"), QStringLiteral("devices"), QStringLiteral("add"));
    m_newService = make(
        QStringLiteral("server"), tr("Add service…"), QStringLiteral("services"), QStringLiteral("add"));
    m_serve = make(QStringLiteral("server"), tr("Serve something…"), QStringLiteral("services"), QStringLiteral("add"));
    m_add = new QAction(icon(QStringLiteral("plus")), tr("Add…"), this);
    m_add->setToolTip(tr("Add a poll, a reader or a service"));
    connect(m_add, &QAction::triggered, this, &OverviewPage::showAddMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    context.station().services().addListener(this);
    context.station().polls().addListener(*this);
    context.station().devices().addListener(this);
    context.station().chat().addListener(this);
    look();
}

OverviewPage::~OverviewPage()
{
    context().station().chat().removeListener(this);
    context().station().devices().removeListener(this);
    context().station().polls().removeListener(*this);
    context().station().services().removeListener(this);
}

bool OverviewPage::isFirstStart() const
{
    Station& station = context().station();
    return !context().memory().value(usedKey).toBool() && station.polls().polls().isEmpty()
        && station.services().names().isEmpty() && station.devices().devices().isEmpty()
        && station.chat().accounts().empty();
}

/// A service without its file is in the list only until that is read the next time.
bool OverviewPage::isAnythingKept() const
{
    Station& station = context().station();
    const auto isKept = [&station](const QString& name) {
        const auto status = station.services().status(name);
        return status && (status->isBroken || station.configured().isWritten(name, status->values, status->enabled));
    };
    const QStringList services = station.services().names();
    return !station.polls().polls().isEmpty() || !station.devices().devices().isEmpty()
        || !station.chat().accounts().empty() || std::any_of(services.begin(), services.end(), isKept);
}

/// Each face is made when it is first needed.
void OverviewPage::look()
{
    const bool first = isFirstStart();
    // Who only looked at a form, and left it, has all cards again.
    if (!first && !context().memory().value(usedKey).toBool() && isAnythingKept())
        context().memory().setValue(usedKey, true);
    if (first && !m_first) {
        m_first = new FirstStart(context(), this);
        m_stack->addWidget(m_first);
    }
    if (!first && !m_daily) {
        m_daily = new QWidget(this);
        auto* column = new QVBoxLayout(m_daily);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_dashboard = new Dashboard(
            context(), {.newPoll = m_newPoll, .newReader = m_newReader, .serve = m_serve}, m_daily);
        makeNextLine();
        m_dashboard->setNext(m_next);
        column->addWidget(m_dashboard, 1);
        m_stack->addWidget(m_daily);
        connect(m_dashboard, &Dashboard::stateChanged, this, &Page::headChanged);
    }
    QWidget* front = first ? static_cast<QWidget*>(m_first) : m_daily;
    const bool changed = m_stack->currentWidget() != front;
    m_stack->setCurrentWidget(front);
    if (!first)
        showNextLine();
    if (changed)
        Q_EMIT headChanged();
}

void OverviewPage::makeNextLine()
{
    m_next = new QWidget(m_daily);
    auto* row = new WrapLayout(m_next, WrapLayout::Rest::BeforeLast); // or the tiles would be as wide as all of them
    row->addWidget(new Text(tr("Next:"), Text::Size::Normal, Tone::Second, m_next));
    auto* demo = makeLinkButton(tr("See a live poll"), QStringLiteral("play"), m_next);
    auto* account = makeLinkButton(tr("Connect an account…"), QStringLiteral("plug"), m_next);
    auto* serve = makeLinkButton(m_serve->text(), QStringLiteral("server"), m_next);
    connect(demo, &QPushButton::clicked, this, [this] { context().startDemo(); });
    connect(account, &QPushButton::clicked, this, &OverviewPage::connectAccount);
    connect(serve, &QPushButton::clicked, m_serve, &QAction::trigger);
    row->addWidget(demo);
    row->addWidget(account);
    row->addWidget(serve);
    auto* close = makeCrossButton(tr("Do not offer this any more"), m_next);
    connect(close, &QToolButton::clicked, this, [this] {
        context().memory().setValue(nextKey, true);
        showNextLine();
    });
    row->addWidget(close);
    m_nextDemo = demo;
    m_nextAccount = account;
    m_nextServe = serve;
}

void OverviewPage::showNextLine()
{
    Station& station = context().station();
    m_nextDemo->setVisible(station.polls().polls().isEmpty());
    m_nextAccount->setVisible(station.chat().accounts().empty() && !station.chat().types().empty());
    m_nextServe->setVisible(station.services().names().isEmpty());
    const bool any = !m_nextDemo->isHidden() || !m_nextAccount->isHidden() || !m_nextServe->isHidden();
    m_next->setVisible(any && !context().memory().value(nextKey).toBool());
}

void OverviewPage::showAddMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_newPoll, m_newReader, m_newService});
    // Below the header's right end, where its button is.
    const int right = layoutDirection() == Qt::LeftToRight ? width() - Metrics::pageEdge - menu->sizeHint().width()
                                                           : Metrics::pageEdge;
    menu->popup(mapToGlobal(QPoint(right, -Metrics::px(4))));
}

/// By the one field of the first start, which has the whole form behind More…; what was typed there is not typed again.
void OverviewPage::connectAccount()
{
    (new AddressDialog(context(), m_first ? m_first->address() : QString()))->open();
}

PageHead OverviewPage::head() const
{
    PageHead head{.title = tr("Overview"), .caption = QSysInfo::machineHostName(), .actions = {m_add}};
    head.shown = m_stack->currentWidget() != m_first || !m_first;
    if (const Needs needs = m_dashboard ? m_dashboard->needs() : Needs(); needs.count > 0) {
        head.mark = needs.mark();
        head.state = needs.words();
    }
    return head;
}

bool OverviewPage::can(Command command) const
{
    return command == Command::New;
}

QString OverviewPage::nameOf(Command command) const
{
    return command == Command::New ? tr("New poll…") : QString();
}

void OverviewPage::perform(Command command)
{
    if (command == Command::New)
        m_newPoll->trigger();
}

QList<QWidget*> OverviewPage::panes() const
{
    if (m_first && m_stack->currentWidget() == m_first)
        return {m_first->firstFocus()};
    QList<QWidget*> panes;
    for (QAbstractItemView* view : m_dashboard->findChildren<QAbstractItemView*>())
        panes.append(view);
    return panes;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_first && m_stack->currentWidget() == m_first)
        m_first->firstFocus()->setFocus(Qt::OtherFocusReason);
}

PageEntry overviewPage()
{
    return {.id = QStringLiteral("overview"),
        .title = OverviewPage::tr("Overview"),
        .icon = QStringLiteral("layout-dashboard"),
        .key = 1,
        .makePage = [](PageContext& context) { return std::make_unique<OverviewPage>(context); }};
}

} // namespace everyport::ui
