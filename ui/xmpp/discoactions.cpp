#include "ui/xmpp/discoactions.h"

#include <QAction>
#include <QDesktopServices>

#include "app/chat/model/chatmodel.h"
#include "app/chat/network/account.h"
#include "app/chat/network/link.h"
#include "app/chat/network/roomadministration.h"
#include "app/chat/network/servicecommands.h"
#include "app/station/running/station.h"
#include "app/xmppchat/client/xmppparts.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "ui/chat/actions/roomentry.h"
#include "ui/forms/sentformstrips.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/dialogs/refusal.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/display/measures.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/discodetail.h"

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

DiscoActions::DiscoActions(
    PageContext& context, const AccountBox& account, DiscoTree& tree, DiscoDetail& detail, QObject* parent)
    : QObject(parent), m_context(context), m_account(account), m_tree(tree), m_detail(detail)
{
    m_join = make(QStringLiteral("log-in"), tr("Join room"), &DiscoActions::join);
    m_openNode = make(QStringLiteral("rss"), tr("Open in PubSub"), &DiscoActions::openNode);
    m_run = make(QStringLiteral("play"), tr("Run…"), &DiscoActions::run);
    m_enrol = make(QStringLiteral("user-plus"), tr("Register…"), &DiscoActions::enrol);
    m_version = make({}, tr("Version"), &DiscoActions::askVersion);
    m_time = make({}, tr("Time"), &DiscoActions::askTime);
    m_ping = make({}, tr("Ping"), &DiscoActions::askPing);
    m_quiet = make({}, tr("Last activity"), &DiscoActions::askQuiet);
    m_again = make(QStringLiteral("refresh-cw"), tr("Ask again"), &DiscoActions::again);
    m_startHere = make(QStringLiteral("list-tree"), tr("Begin here"), &DiscoActions::startHere);
    m_detail.setActions({m_join, m_openNode, m_run, m_enrol, m_version, m_time, m_ping, m_quiet});
}

QAction* DiscoActions::make(const QString& iconName, const QString& text, void (DiscoActions::*done)())
{
    m_all.append(makeAction(this, iconName, text, done));
    return m_all.last();
}

void DiscoActions::cancel()
{
    m_work.cancelAll();
}

DiscoPlace DiscoActions::chosenPlace() const
{
    return m_tree.place(m_chosen);
}

bool DiscoActions::has(const char* feature) const
{
    const auto* info = m_tree.info(m_chosen);
    return info && info->has(QLatin1String(feature));
}

void DiscoActions::show(const QModelIndex& chosen, const DiscoPlace& top)
{
    m_chosen = chosen;
    const DiscoPlace place = chosenPlace();
    const auto* info = m_tree.info(m_chosen);
    const bool isThere = !place.address.isNull();
    const bool isWhole = isThere && place.node.isEmpty();
    const bool isPubsub = info && (info->is(u"pubsub") || (isWhole && info->has(xmpp::client::ns::pubsub)));
    m_join->setVisible(isWhole && place.address.hasLocal() && info && info->is(u"conference"));
    m_openNode->setVisible(isPubsub);
    m_run->setVisible(m_tree.isCommand(m_chosen));
    m_enrol->setVisible(isWhole && has("jabber:iq:register"));
    m_version->setVisible(isWhole && has("jabber:iq:version"));
    m_time->setVisible(isWhole && has("urn:xmpp:time"));
    m_ping->setVisible(isWhole && info); // whoever does not know it answers, too
    m_quiet->setVisible(isWhole && has("jabber:iq:last"));
    m_again->setEnabled(isThere);
    m_startHere->setEnabled(isThere && !(place == top));
}

void DiscoActions::again()
{
    m_tree.askAgain(m_chosen);
    Q_EMIT askedAgain();
}

void DiscoActions::startHere()
{
    Q_EMIT startWanted(chosenPlace());
}

void DiscoActions::join()
{
    chat::ChatModel& chat = m_context.station().chat();
    const QString room = chosenPlace().address.toString();
    auto opening = chat.openRoom(m_account.account(), room);
    startOn(m_context, roomSubject(chat, m_account.account(), room), tr("Joining %1").arg(room),
        entered(std::move(opening), &m_context));
}

void DiscoActions::openNode()
{
    const DiscoPlace place = chosenPlace();
    m_context.goTo(QStringLiteral("pubsub"),
        QStringLiteral("account/%1/%2/%3")
            .arg(QString::number(m_account.account()), place.address.toString(), place.node));
}

void DiscoActions::run()
{
    const DiscoPlace place = chosenPlace();
    chat::Link* link = linkOf(m_context.station(), m_account.account());
    auto* commands = link ? link->serviceCommands() : nullptr;
    if (!commands)
        return m_context.tell(tr("This account's connection runs no commands just now."));
    lead(commands->run(place.address.toString(), place.node),
        {.title = m_chosen.data().toString(), .finish = tr("Finish")});
}

void DiscoActions::enrol()
{
    const QString address = chosenPlace().address.toString();
    chat::Link* link = linkOf(m_context.station(), m_account.account());
    auto* care = link ? link->roomCare() : nullptr;
    if (!care)
        return m_context.tell(tr("This account's connection cannot register anywhere just now."));
    lead(care->registration(address), {.title = tr("Register at %1").arg(address), .finish = tr("Register")});
}

void DiscoActions::lead(std::unique_ptr<chat::FormSession> talk, const FormDialog::Words& words)
{
    if (!talk)
        return;
    auto* dialog = new FormDialog(std::move(talk), words, SentFormStrips::of(m_context).forms(), m_context.window());
    connect(dialog, &FormDialog::linkWanted, this, openInBrowser);
    dialog->open();
}

/// The answer goes to where the question was asked, if that is still in sight.
template <typename Answer, typename Words>
void DiscoActions::ask(const QString& label, Task<Result<Answer>> task, Words words)
{
    m_detail.setAnswer(label, tr("asking…"));
    m_work.start(answered(chosenPlace(), label, std::move(task), std::move(words)));
}

template <typename Answer, typename Words>
Task<Result<Done>> DiscoActions::answered(DiscoPlace place, QString label, Task<Result<Answer>> asking, Words words)
{
    const auto answer = co_await std::move(asking);
    if (chosenPlace() == place)
        m_detail.setAnswer(label, answer ? words(*answer) : withWord(answer.error()));
    co_return Done();
}

void DiscoActions::askVersion()
{
    if (const auto* session = m_account.session(); session && session->parts)
        ask(tr("Version"), session->parts->about.program(chosenPlace().address),
            [](const xmpp::client::About::Program& program) {
                return QStringLiteral("%1 %2").arg(program.name, program.version).trimmed();
            });
}

void DiscoActions::askTime()
{
    if (const auto* session = m_account.session(); session && session->parts)
        ask(tr("Time"), session->parts->about.time(chosenPlace().address), [](const xmpp::client::About::Time& time) {
            return tr("%1 (its zone: %2)").arg(fullTimeText(time.utc), time.zone);
        });
}

void DiscoActions::askPing()
{
    if (const auto* session = m_account.session(); session && session->parts)
        ask(tr("Ping"), session->parts->about.ping(chosenPlace().address),
            [](std::chrono::milliseconds took) { return tr("%1 ms").arg(took.count()); });
}

void DiscoActions::askQuiet()
{
    if (const auto* session = m_account.session(); session && session->parts)
        ask(tr("Last activity"), session->parts->about.quiet(chosenPlace().address),
            [](const xmpp::client::About::Quiet& quiet) {
                const QString since = tr("%1 ago").arg(spanText(quiet.seconds));
                return quiet.status.isEmpty() ? since : tr("%1: %2").arg(since, quiet.status);
            });
}

} // namespace everyport::ui
