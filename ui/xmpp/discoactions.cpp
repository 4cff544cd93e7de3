// What can be done with what discovery has found, by what it says of itself.
#include <QAction>
#include <QDesktopServices>
#include <QTreeView>

#include "app/chat/network/account.h"
#include "app/chat/network/link.h"
#include "app/chat/network/roomcare.h"
#include "app/chat/network/servicecommands.h"
#include "app/chat/space/chatspace.h"
#include "app/station/running/station.h"
#include "app/xmppchat/client/xmppparts.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "ui/forms/formdialog.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/dialogs/refusal.h"
#include "ui/style/colours/icons.h"
#include "ui/widgets/display/measures.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/discodetail.h"
#include "ui/xmpp/discoview.h"

namespace everyport::ui {
namespace {

/// The account's link, where it is there just now.
chat::Link* linkOf(Station& station, qint64 account)
{
    const chat::Account* found = station.chat().account(account);
    return found ? found->link() : nullptr;
}

/// Only what a browser shows is handed to the desktop: the address is a stranger's.
void openInBrowser(const QUrl& url)
{
    if (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"))
        QDesktopServices::openUrl(url);
}

/// A room is gone into and asked by the chat; the conversation's number comes back.
Task<Result<Done>> entered(Task<Result<qint64>> opening, PageContext* context)
{
    const auto conversation = co_await std::move(opening);
    if (!conversation)
        co_return conversation.error();
    context->goTo(QStringLiteral("chat"), QString::number(*conversation));
    co_return Done();
}

} // namespace

QAction* DiscoView::make(const QString& iconName, const QString& text, void (DiscoView::*done)())
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    connect(action, &QAction::triggered, this, done);
    m_actions.append(action);
    return action;
}

void DiscoView::makeActions()
{
    m_join = make(QStringLiteral("log-in"), tr("Join room"), &DiscoView::join);
    m_openNode = make(QStringLiteral("rss"), tr("Open in PubSub"), &DiscoView::openNode);
    m_run = make(QStringLiteral("play"), tr("Run…"), &DiscoView::run);
    m_enrol = make(QStringLiteral("user-plus"), tr("Register…"), &DiscoView::enrol);
    m_version = make({}, tr("Version"), &DiscoView::askVersion);
    m_time = make({}, tr("Time"), &DiscoView::askTime);
    m_ping = make({}, tr("Ping"), &DiscoView::askPing);
    m_quiet = make({}, tr("Last activity"), &DiscoView::askQuiet);
    m_again = make(QStringLiteral("refresh-cw"), tr("Ask again"), &DiscoView::again);
    m_startHere = make(QStringLiteral("list-tree"), tr("Begin here"), &DiscoView::startHere);
    m_detail->setActions({m_join, m_openNode, m_run, m_enrol, m_version, m_time, m_ping, m_quiet});
}

bool DiscoView::has(const char* feature) const
{
    const auto* info = m_tree->info(chosen());
    return info && info->has(QLatin1String(feature));
}

void DiscoView::showActions()
{
    const DiscoPlace place = chosenPlace();
    const auto* info = m_tree->info(chosen());
    const bool isThere = !place.address.isNull();
    const bool isWhole = isThere && place.node.isEmpty();
    const bool isPubsub = info && (info->is(u"pubsub") || (isWhole && info->has(xmpp::client::ns::pubsub)));
    m_join->setVisible(isWhole && place.address.hasLocal() && info && info->is(u"conference"));
    m_openNode->setVisible(isPubsub);
    m_run->setVisible(m_tree->isCommand(chosen()));
    m_enrol->setVisible(isWhole && has("jabber:iq:register"));
    m_version->setVisible(isWhole && has("jabber:iq:version"));
    m_time->setVisible(isWhole && has("urn:xmpp:time"));
    m_ping->setVisible(isWhole && info); // whoever does not know it answers, too
    m_quiet->setVisible(isWhole && has("jabber:iq:last"));
    m_again->setEnabled(isThere);
    m_startHere->setEnabled(isThere && !(place == m_place));
}

void DiscoView::again()
{
    m_tree->askAgain(chosen());
    showChosen();
}

void DiscoView::startHere()
{
    goTo(chosenPlace());
}

void DiscoView::join()
{
    auto opening = m_context.station().chat().openRoom(m_account->account(), chosenPlace().address.toString());
    m_context.tasks().start(
        entered(std::move(opening), &m_context), tr("Joining %1").arg(chosenPlace().address.toString()));
}

void DiscoView::openNode()
{
    const DiscoPlace place = chosenPlace();
    m_context.goTo(QStringLiteral("pubsub"),
        QStringLiteral("account/%1/%2/%3").arg(m_account->account()).arg(place.address.toString(), place.node));
}

void DiscoView::run()
{
    const DiscoPlace place = chosenPlace();
    chat::Link* link = linkOf(m_context.station(), m_account->account());
    auto* commands = link ? link->serviceCommands() : nullptr;
    if (!commands)
        return m_context.tell(tr("This account's connection runs no commands just now."));
    auto* dialog = new FormDialog(commands->run(place.address.toString(), place.node),
        {.title = chosen().data().toString(), .finish = tr("Finish")}, m_context.window());
    connect(dialog, &FormDialog::linkWanted, this, openInBrowser);
    dialog->open();
}

void DiscoView::enrol()
{
    const QString address = chosenPlace().address.toString();
    chat::Link* link = linkOf(m_context.station(), m_account->account());
    auto* care = link ? link->roomCare() : nullptr;
    if (!care)
        return m_context.tell(tr("This account's connection cannot register anywhere just now."));
    auto* dialog = new FormDialog(care->registration(address),
        {.title = tr("Register at %1").arg(address), .finish = tr("Register")}, m_context.window());
    connect(dialog, &FormDialog::linkWanted, this, openInBrowser);
    dialog->open();
}

/// The answer goes to where the question was asked, if that is still in sight.
template <typename Answer, typename Words>
void DiscoView::ask(const QString& label, Task<Result<Answer>> task, Words words)
{
    m_detail->setAnswer(label, tr("asking…"));
    m_work.start(answered(chosenPlace(), label, std::move(task), std::move(words)));
}

template <typename Answer, typename Words>
Task<Result<Done>> DiscoView::answered(DiscoPlace place, QString label, Task<Result<Answer>> asking, Words words)
{
    const auto answer = co_await std::move(asking);
    if (chosenPlace() == place)
        m_detail->setAnswer(label, answer ? words(*answer) : withWord(answer.error()));
    co_return Done();
}

void DiscoView::askVersion()
{
    if (const auto* session = m_account->session(); session && session->parts)
        ask(tr("Version"), session->parts->about.program(chosenPlace().address),
            [](const xmpp::client::About::Program& program) {
                return QStringLiteral("%1 %2").arg(program.name, program.version).trimmed();
            });
}

void DiscoView::askTime()
{
    if (const auto* session = m_account->session(); session && session->parts)
        ask(tr("Time"), session->parts->about.time(chosenPlace().address), [](const xmpp::client::About::Time& time) {
            return tr("%1 (its zone: %2)").arg(fullTimeText(time.utc), time.zone);
        });
}

void DiscoView::askPing()
{
    if (const auto* session = m_account->session(); session && session->parts)
        ask(tr("Ping"), session->parts->about.ping(chosenPlace().address),
            [](std::chrono::milliseconds took) { return tr("%1 ms").arg(took.count()); });
}

void DiscoView::askQuiet()
{
    if (const auto* session = m_account->session(); session && session->parts)
        ask(tr("Last activity"), session->parts->about.quiet(chosenPlace().address),
            [](const xmpp::client::About::Quiet& quiet) {
                const QString since = tr("%1 ago").arg(spanText(quiet.seconds));
                return quiet.status.isEmpty() ? since : tr("%1: %2").arg(since, quiet.status);
            });
}

} // namespace everyport::ui
