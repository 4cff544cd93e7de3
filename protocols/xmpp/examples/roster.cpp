// `xmpp_roster me@example.org PASSWORD-FILE tcp:example.org:5222 -` lists contacts; with `set you@example.org Name` it
// adds or renames one, with `remove you@example.org` it takes one away, and then lists them.
#include <QCoreApplication>

#include "protocols/xmpp/client/talk/roster.h"
#include "protocols/xmpp/examples/asclient.h"
#include "protocols/xmpp/extensions/ping.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

void list(const Roster& roster)
{
    static const QStringList subscriptions{u"none"_s, u"to"_s, u"from"_s, u"both"_s};
    QStringList lines;
    for (const auto& contact : roster.contacts())
        lines.append(
            u"%1 %2 %3"_s.arg(contact.address.toString(), subscriptions[int(contact.subscription)], contact.name)
                .trimmed());
    lines.sort();
    lines.append(u"%1 in all"_s.arg(roster.contacts().size()));
    AsClient::end(lines.join(u'\n'));
}

/// Changes what is asked for, then lists. The server tells of a change by a push, before or behind its answer (RFC 6121
/// §2.1.6); behind both is the answer to a later question.
Task<Result<Done>> change(Client& client, Roster& roster, QString verb, Contact contact)
{
    auto changing = verb == u"remove" ? roster.remove(contact.address) : roster.set(contact);
    const auto changed = co_await std::move(changing);
    if (!changed) {
        AsClient::end(changed.error().text, 1);
        co_return Done();
    }
    auto asking = client.get(client.server(), Ping::question());
    const auto answer = co_await std::move(asking);
    Q_UNUSED(answer)
    list(roster);
    co_return Done();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsClient self(" [set ADDRESS NAME | remove ADDRESS]");
    auto& roster = self.client().add<Roster>();
    const auto verb = AsClient::word(0);
    const Contact contact{Jid::parse(AsClient::word(1)).valueOr({}), AsClient::word(2)};
    Task<Result<Done>> changing;
    roster.received = [&] {
        if (verb.isEmpty())
            return list(roster);
        changing = change(self.client(), roster, verb, contact);
        changing.whenDone([](const Result<Done>&) {});
    };
    self.start();
    return application.exec();
}
