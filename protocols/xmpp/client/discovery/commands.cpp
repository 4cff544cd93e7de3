#include "protocols/xmpp/client/discovery/commands.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Task<Result<QList<DiscoItem>>> Commands::list(Jid who)
{
    return m_discovery.items(std::move(who), ns::commands);
}

Task<Result<Commands::Stage>> Commands::begin(Jid who, QString node)
{
    return ask(
        std::move(who), xml::Element(u"command"_s, ns::commands).with(u"node"_s, node).with(u"action"_s, u"execute"_s));
}

Task<Result<Commands::Stage>> Commands::go(Jid who, Stage from, QString action, std::optional<DataForm> filled)
{
    auto command = xml::Element(u"command"_s, ns::commands)
                       .with(u"node"_s, from.node)
                       .with(u"sessionid"_s, from.session);
    if (!action.isEmpty())
        command.setAttribute(u"action"_s, action);
    if (filled)
        command.add(filled->toElement());
    return ask(std::move(who), std::move(command));
}

Task<Result<Commands::Stage>> Commands::ask(Jid who, xml::Element command)
{
    auto asking = m_client.set(who, command);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    if (!answer->is(u"command", ns::commands))
        co_return Error::malformed(Reason::BadSyntax, u"That is no answer to a command."_s);
    Stage stage;
    stage.node = answer->attribute(u"node");
    stage.session = answer->attribute(u"sessionid");
    stage.status = answer->attribute(u"status");
    stage.form = DataForm::in(*answer);
    const auto actions = answer->child(u"actions");
    for (const auto& action : actions.elements())
        stage.actions.append(action.name());
    stage.usual = actions.attribute(u"execute");
    // §3.4: without actions there is one stage more, and it is the last.
    if (stage.usual.isEmpty())
        stage.usual = stage.actions.contains(u"next"_s) ? u"next"_s : u"complete"_s;
    for (const auto& note : answer->elements(u"note", ns::commands))
        stage.notes.append({note.attribute(u"type"), note.text()});
    co_return stage;
}

} // namespace everyport::xmpp::client
