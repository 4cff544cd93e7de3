#include "ui/users/userspage.h"

#include <utility>

#include <QAction>
#include <QMenu>
#include <QPointer>

#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/icons.h"
#include "ui/users/userdetail.h"
#include "ui/users/userdialog.h"
#include "ui/users/userlabels.h"
#include "ui/users/usersmodel.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/dialogs/harmdialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

/// The window's, for pages are made anew at another text size: what was done on one is taken back on the next.
UserController* controllerOf(PageContext& context)
{
    auto* known = context.window()->findChild<UserController*>({}, Qt::FindDirectChildrenOnly);
    return known ? known : new UserController(context, context.window());
}

} // namespace

UsersPage::UsersPage(PageContext& context)
    : ListPage(context, QStringLiteral("users"), tr("Users"), tr("Filter users")),
      m_controller(controllerOf(context)),
      m_model(new UsersModel(*m_controller, this)),
      m_head([this] { Q_EMIT headChanged(); }, this, 1000)
{
    makeActions();
    setRows(m_model, {.sorted = UsersModel::Name},
        new EmptyState(QStringLiteral("users"),
            tr("Nobody has an account here. One is good for the prompt, XMPP and IRC."), m_add, table()));
    m_detail = new UserDetail(*m_controller, {m_able, m_letIn}, {m_remove}, this);
    layOut({.widget = list(), .least = 320}, {.widget = m_detail, .size = 400, .least = 340});
    connect(table(), &Table::chosenChanged, this, &UsersPage::showChosen);
    connect(table(), &Table::menuWanted, this, [this](const QModelIndex&, const QPoint& at) { showMenu(at); });
    connect(m_controller, &UserController::changed, this, &UsersPage::follow);
    showChosen();
}

void UsersPage::makeActions()
{
    m_add = makeAction(this, QStringLiteral("user-plus"), tr("Add user…"), [this] { add(); });
    m_able = makeAction(this, QStringLiteral("lock"), tr("Disable"), [this] { ableOrNot(); });
    m_letIn = makeAction(this, QStringLiteral("lock-open"), tr("Let in again"), [this] {
        if (const auto* row = chosen()) {
            const auto name = row->account.name; // the row may be another's once the first is told
            m_controller->accounts().letInAgain(name);
            m_controller->note(name, QStringLiteral("let in again"));
        }
    });
    m_letIn->setToolTip(tr("Forgets the wrong passwords of this name, and of where they came from"));
    m_remove = makeAction(this, QStringLiteral("trash-2"), tr("Remove"), [this] { remove(false); });
}

const UserRow* UsersPage::chosen() const
{
    return m_model->user(table()->currentSource());
}

void UsersPage::follow()
{
    const bool isThere = chooseAwaited();
    if (!isThere && !chosen() && m_detail->shown().isEmpty())
        chooseFirst();
    showChosen();
    // The dialog gives the keyboard back to where it was opened, which may have gone with the first row.
    if (isThere && isVisible() && std::exchange(m_added, {}) == m_detail->shown())
        table()->setFocus(Qt::OtherFocusReason);
    m_head.changed();
}

void UsersPage::showChosen()
{
    const auto* row = chosen();
    m_detail->show(row ? row->account.name : QString());
    const bool isOff = row && row->account.disabled;
    m_able->setText(isOff ? tr("Enable") : tr("Disable"));
    m_able->setIcon(icon(isOff ? QStringLiteral("lock-open") : QStringLiteral("lock")));
    m_able->setToolTip(isOff ? tr("Lets this user in again")
            : row && row->sessions > 0
            ? tr("Keeps the account and lets nobody in; ends %1").arg(sessionsWords(row->sessions))
            : tr("Keeps the account and lets nobody in"));
    m_able->setEnabled(row);
    m_letIn->setVisible(row && row->waits > 0);
    m_remove->setEnabled(row);
    Q_EMIT commandsChanged();
}

void UsersPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen())
        menu->addActions({m_able, m_letIn, m_remove});
    else
        menu->addAction(m_add);
    menu->popup(at);
}

void UsersPage::add()
{
    auto* dialog = new UserDialog(*m_controller);
    connect(dialog, &UserDialog::added, this, [this](const QString& name) {
        m_added = name;
        await(name);
        m_controller->refresh();
    });
    dialog->open();
}

void UsersPage::ableOrNot()
{
    const auto* row = chosen();
    if (!row)
        return;
    const auto name = row->account.name;
    const auto enable = [controller = QPointer<UserController>(m_controller), name] {
        if (controller)
            controller->act(controller->accounts().setDisabled(name, false), name, QStringLiteral("enabled"),
                tr("Enabling %1").arg(name));
    };
    if (row->account.disabled) {
        enable();
        return;
    }
    const auto sessions = row->sessions;
    const auto said = sessions == 0 ? tr("Disabled %1.").arg(name)
                                    : tr("Disabled %1: %n sessions ended.", nullptr, int(sessions)).arg(name);
    const auto told = [context = &context(), said, enable] {
        context->undo().done(said, enable, QStringLiteral("lock"));
    };
    m_controller->act(thenTell(m_controller->accounts().setDisabled(name, true), context().window(), told), name,
        QStringLiteral("disabled"), tr("Disabling %1").arg(name));
}

void UsersPage::remove(bool now)
{
    const auto* row = chosen();
    if (!row)
        return;
    if (row->sessions > 0) {
        askToRemove(*row);
        return;
    }
    const auto name = row->account.name;
    if (now) {
        m_controller->remove(name);
        return;
    }
    // What belongs to it (keys, contacts, messages) cannot be brought back, so it waits.
    context().undo().willDo(tr("The account of %1 goes, with all that belongs to it.").arg(name),
        [controller = QPointer<UserController>(m_controller), name] {
            if (controller)
                controller->remove(name);
        });
}

void UsersPage::askToRemove(const UserRow& row)
{
    const auto name = row.account.name;
    askBeforeHarm(context().window(),
        {.title = tr("Remove %1?").arg(name),
            .text = tr(
                "%1 is in now (%2: %3) and would be cut off. Contacts, messages and keys of the account go with it.")
                        .arg(name, sessionsWords(row.sessions), servicesWords(row.services)),
            .verb = tr("Remove the account"),
            .keep = tr("Keep the account"),
            .height = 160,
            .apply = [controller = QPointer<UserController>(m_controller), name] {
                if (controller)
                    controller->remove(name);
            }});
}

PageHead UsersPage::head() const
{
    PageHead head = ListPage::head();
    head.primary = m_add;
    int here = 0, locked = 0;
    const auto& rows = m_controller->rows();
    for (const auto& row : rows) {
        here += row.sessions > 0;
        locked += !row.account.disabled && row.waits > 0;
    }
    if (locked > 0) {
        head.mark = Mark::Trouble;
        head.state = tr("%n locked out", nullptr, locked);
    }
    if (!rows.isEmpty())
        head.caption = tr("%1 here now of %2").arg(here).arg(rows.size());
    return head;
}

bool UsersPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Remove:
    case Command::RemoveNow:
    case Command::Details:
    case Command::Export: return chosen();
    default: return ListPage::can(command);
    }
}

QString UsersPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("Add user…");
    case Command::Remove: return tr("Remove user");
    case Command::Details: return tr("Log of the user");
    case Command::Export: return tr("Save the user's log…");
    default: return {};
    }
}

void UsersPage::perform(Command command)
{
    switch (command) {
    case Command::New: add(); break;
    case Command::Remove: remove(false); break;
    case Command::RemoveNow: remove(true); break;
    case Command::Details: m_detail->showLog(); break;
    case Command::Export: m_detail->saveLog(); break;
    default: ListPage::perform(command); break;
    }
}

bool UsersPage::goTo(const QString& subject)
{
    if (subject == QStringLiteral("add")) {
        add();
        return true;
    }
    if (ListPage::goTo(subject))
        return true;
    if (!m_controller->isLoaded())
        await(subject);
    return !m_controller->isLoaded();
}

QString UsersPage::subject() const
{
    return m_detail->shown();
}

void UsersPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    m_controller->setWatched(true);
}

void UsersPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    m_controller->setWatched(false);
}

PageEntry usersPage()
{
    return {.id = QStringLiteral("users"),
        .title = UsersPage::tr("Users"),
        .icon = QStringLiteral("users"),
        .chapter = QStringLiteral("accounts"),
        .makePage = [](PageContext& context) { return std::make_unique<UsersPage>(context); }};
}

} // namespace everyport::ui
