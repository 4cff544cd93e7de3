#include "protocols/xmpp/server/account/commands.h"

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

xml::Element stage(const xml::Element& asked, const QString& status)
{
    const auto session = asked.attribute(u"sessionid").left(64);
    return xml::Element(u"command"_s, ns::commands)
        .with(u"node"_s, asked.attribute(u"node"))
        .with(u"sessionid"_s, session.isEmpty() ? randomText(9) : session)
        .with(u"status"_s, status);
}

/// What of the form has not been filled in as it asks; empty where nothing.
QString fault(const DataForm& form, const DataForm& filled)
{
    using Type = DataForm::FieldType;
    for (const auto& field : form.fields()) {
        const auto values = filled.values(field.name);
        if (field.required && (values.isEmpty() || values.first().isEmpty()))
            return u"%1 is needed."_s.arg(field.label);
        if (field.type != Type::JidSingle && field.type != Type::JidMulti)
            continue;
        for (const auto& value : values) {
            if (!Jid::parse(value))
                return u"%1 is no address."_s.arg(value.left(80));
        }
    }
    return {};
}

} // namespace

QStringList Commands::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::commands) : QStringList();
}

const Command* Commands::find(const QString& node) const
{
    for (const auto& command : m_all) {
        if (command.node == node)
            return &command;
    }
    return nullptr;
}

Task<Answer> Commands::answer(Stanza request, Place)
{
    const auto asked = request.payload();
    if (!request.isSet() || asked.name() != u"command")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (request.from().domainView() != m_domain || !request.from().hasLocal())
        return answeredNow(StanzaError(Condition::Forbidden));
    if (!find(asked.attribute(u"node")))
        return answeredNow(StanzaError(Condition::ItemNotFound));
    return execute(std::move(request));
}

Task<Answer> Commands::execute(Stanza request)
{
    const auto may = co_await m_mayUse(request.from().local());
    if (!may || !*may)
        co_return StanzaError(Condition::Forbidden);
    const auto asked = request.payload();
    const auto action = asked.attribute(u"action");
    if (action == u"cancel")
        co_return stage(asked, u"canceled"_s);
    const auto* command = find(asked.attribute(u"node"));
    const auto form = command->form();
    const auto filled = DataForm::in(asked);
    if (form && !filled) {
        auto answer = stage(asked, u"executing"_s);
        answer.add(xml::Element(u"actions"_s, ns::commands)
                       .with(u"execute"_s, u"complete"_s)
                       .holding(xml::Element(u"complete"_s, ns::commands)));
        answer.add(form->toElement());
        co_return answer;
    }
    if (form
        && (filled->type() != DataForm::Type::Submit
            || (!action.isEmpty() && action != u"execute" && action != u"complete" && action != u"next")))
        co_return StanzaError(Condition::BadRequest);
    if (const auto wrong = form ? fault(*form, *filled) : QString(); !wrong.isEmpty())
        co_return StanzaError(Condition::BadRequest, wrong);
    const auto submitted = filled.value_or(DataForm(DataForm::Type::Submit));
    auto running = command->run(request, submitted);
    const auto outcome = co_await std::move(running);
    if (!outcome)
        co_return StanzaError::of(outcome.error());
    auto answer = stage(asked, u"completed"_s);
    if (*outcome)
        answer.add((*outcome)->toElement());
    else
        answer.add(xml::Element(u"note"_s, ns::commands).with(u"type"_s, u"info"_s).saying(u"Done."_s));
    co_return answer;
}

std::optional<Answer> Commands::aboutNode(const Stanza& request, Place place) const
{
    if (place != Place::Domain)
        return std::nullopt;
    const auto query = request.payload();
    const auto node = query.attribute(u"node");
    if (query.ns() == ns::discoItems) {
        if (node != ns::commands)
            return std::nullopt;
        const auto self = Jid::make({}, m_domain).valueOr({});
        QList<DiscoItem> items;
        for (const auto& command : m_all)
            items.append({self, command.node, command.name});
        return discoItems(items, node);
    }
    if (node == ns::commands)
        return discoInfo({{u"automation"_s, u"command-list"_s}}, {}, node);
    if (const auto* command = find(node))
        return discoInfo({{u"automation"_s, u"command-node"_s, command->name}}, {ns::commands, ns::dataForms}, node);
    return std::nullopt;
}

} // namespace everyport::xmpp
