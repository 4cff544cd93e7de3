#include "ui/users/userdetail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"
#include "ui/users/accesspane.h"
#include "ui/users/auditmodel.h"
#include "ui/users/userlabels.h"
#include "ui/users/wayspane.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tableexport.h"

namespace everyport::ui {
namespace {

constexpr int shownEntries = 500;

} // namespace

UserDetail::UserDetail(
    UserController& controller, const QList<QAction*>& buttons, const QList<QAction*>& menu, QWidget* parent)
    : DetailPane(tr("The chosen user"), tr("More about this user"), menu, parent),
      m_controller(controller),
      m_facts(new Facts(96, body())),
      m_tabs(new QTabBar(body())),
      m_access(new AccessPane(controller, body())),
      m_ways(new WaysPane(controller, body())),
      m_logBox(new QWidget(body())),
      m_log(new Table(QStringLiteral("users/log"), controller.context().memory(), m_logBox)),
      m_entries(new AuditModel(controller.accounts().clock(), this))
{
    setNothing(QStringLiteral("users"), tr("Choose a user: what they may do stands here, and how they log in."));
    addButtons(buttons);
    column()->addWidget(m_facts);
    for (const auto& title : {tr("Access"), tr("Ways to log in"), tr("Log")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("About the chosen user"));
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_tabs);
    tabs->addWidget(new Line(Qt::Horizontal, body()), 1, Qt::AlignBottom);
    column()->addLayout(tabs);
    column()->addWidget(m_access);
    column()->addWidget(m_ways);
    auto* box = new QVBoxLayout(m_logBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Metrics::betweenControls);
    m_log->setAccessibleName(tr("What the audit log says of this user"));
    m_log->setSource(m_entries);
    m_log->setMinimumHeight(Metrics::px(260));
    m_log->setEmptyWidget(new EmptyState(
        QStringLiteral("clock"), tr("Nothing is known of this user: never in, never changed."), nullptr, m_log));
    box->addWidget(m_log, 1);
    auto* save = makeSmallButton(tr("Export…"), QStringLiteral("download"), m_logBox);
    connect(save, &QPushButton::clicked, this, &UserDetail::saveLog);
    box->addWidget(save, 0, Qt::AlignLeft);
    column()->addWidget(m_logBox, 1);
    column()->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_controller.context().memory().setValue(QStringLiteral("users/tab"), tab);
        showTab();
    });
    connect(&controller, &UserController::changed, this, &UserDetail::showHead);
    connect(&controller, &UserController::belongingsChanged, this, [this](const QString& name) {
        if (name == m_name)
            ask();
    });
    m_tabs->setCurrentIndex(
        qBound(0, controller.context().memory().value(QStringLiteral("users/tab"), int(Access)).toInt(), int(Log)));
    showTab();
}

void UserDetail::show(const QString& name)
{
    const bool isAnother = name != m_name;
    m_name = name;
    const auto* row = m_controller.row(name);
    setContentShown(row);
    if (!row)
        return;
    if (isAnother) {
        m_belongings = {};
        scrollToTop();
    }
    showHead();
}

void UserDetail::showHead()
{
    const auto* row = m_controller.row(m_name);
    if (!row)
        return;
    setHead(row->account.name, userMark(*row), userStateWord(*row));
    m_facts->set(tr("Connected to"),
        row->sessions == 0 ? tr("nothing now")
                           : tr("%1, %2").arg(servicesWords(row->services), sessionsWords(row->sessions)));
    m_facts->set(tr("Last seen"),
        row->lastSeen == 0 ? tr("never, as far as the log goes back")
                           : agoText(row->lastSeen, m_controller.accounts().clock().wallMsecs()),
        false, row->lastSeen ? fullTimeText(row->lastSeen) : QString());
    m_facts->set(tr("Made"), dayOfYear(QDateTime::fromMSecsSinceEpoch(row->account.createdAt).date()));
    m_facts->set(tr("Waits"),
        row->waits == 0 ? QString()
                        : tr("%1, after too many wrong passwords").arg(waitText((row->waits + 999) / 1000)));
    // Whatever has the keyboard in the panes is not taken away while only a number changes.
    const auto& account = row->account;
    const auto now = QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(account.name, roleName(account.role), account.passwordAt)
                         .arg(account.secondFactor)
                         .arg(account.sshKeys);
    if (now == std::exchange(m_account, now))
        return;
    refreshPanes();
    ask();
}

void UserDetail::refreshPanes()
{
    if (const auto* row = m_controller.row(m_name)) {
        m_access->show(*row, m_belongings);
        m_ways->show(*row, m_belongings);
    }
}

/// Meanwhile somebody may have used the command line.
void UserDetail::showEvent(QShowEvent* event)
{
    DetailPane::showEvent(event);
    if (m_controller.row(m_name))
        ask();
}

void UserDetail::ask()
{
    m_asking = m_controller.belongingsOf(m_name);
    m_asking.whenDone([this](const Result<UserBelongings>& all) {
        reportResult(m_controller.context(), tr("Reading what belongs to %1").arg(m_name), all);
        if (!all)
            return;
        m_belongings = *all;
        refreshPanes();
    });
    AuditFilter filter;
    filter.account = m_name;
    filter.limit = shownEntries;
    m_reading = m_controller.accounts().audit().read(filter);
    m_reading.whenDone([this](const Result<QList<AuditEntry>>& entries) {
        if (entries)
            m_entries->setEntries(*entries);
    });
}

void UserDetail::showTab()
{
    m_access->setVisible(m_tabs->currentIndex() == Access);
    m_ways->setVisible(m_tabs->currentIndex() == Ways);
    m_logBox->setVisible(m_tabs->currentIndex() == Log);
}

void UserDetail::saveLog()
{
    exportTable(*m_log, QStringLiteral("audit-%1").arg(m_name), this,
        [this](const QString& sentence) { m_controller.context().tell(sentence); });
}

void UserDetail::showLog()
{
    m_tabs->setCurrentIndex(Log);
    m_log->setFocus(Qt::OtherFocusReason);
}

} // namespace everyport::ui
