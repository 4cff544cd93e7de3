#include "protocols/xmpp/server/login/registration.h"

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Error incomplete(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadValue, text, u"not-acceptable"_s, 0};
}

DataForm accountForm()
{
    DataForm form(DataForm::Type::Form, ns::registration);
    form.title = u"A new account"_s;
    form.instructions = u"Choose a name and a password."_s;
    form.add({.name = u"username"_s, .label = u"Name"_s, .required = true});
    form.add(
        {.name = u"password"_s, .type = DataForm::FieldType::TextPrivate, .label = u"Password"_s, .required = true});
    return form;
}

/// What has to be filled in.
xml::Element registrationForm()
{
    const auto form = accountForm();
    xml::Element query(u"query"_s, ns::registration);
    query.addTextElement(u"instructions"_s, form.instructions);
    query.add(xml::Element(u"username"_s, ns::registration));
    query.add(xml::Element(u"password"_s, ns::registration));
    query.add(form.toElement()); // §5: some clients, as Dino, know only this way
    return query;
}

struct WantedAccount {
    QString name;
    QString password;
};

/// What was: by elements (§4), or in a data form (§5).
Result<WantedAccount> wantedAccount(const xml::Element& query, const QString& domain)
{
    const auto form = DataForm::in(query);
    if (form && form->type() != DataForm::Type::Submit)
        return incomplete(u"The form is not filled in."_s);
    const auto name = form ? form->value(u"username") : query.childText(u"username");
    const auto password = form ? form->value(u"password") : query.childText(u"password");
    if (name.isEmpty() || password.isEmpty())
        return incomplete(u"A name and a password are needed."_s);
    const auto jid = Jid::make(name, domain);
    if (!jid)
        return incomplete(jid.error().text);
    return WantedAccount{jid->local(), password};
}

} // namespace

QStringList Registration::namespaces(Place) const
{
    return {ns::registration};
}

QStringList Registration::features(Place place) const
{
    return place == Place::Domain && m_options.registrationOpen ? QStringList(ns::registration) : QStringList();
}

QList<xml::Element> Registration::streamFeatures(const StreamState& state) const
{
    if (state.stage != StreamStage::Login || !state.isPrivate || !m_options.registrationOpen)
        return {};
    return {xml::Element(u"register"_s, ns::registrationFeature)};
}

bool Registration::mayRegister(const Address& peer)
{
    return m_registrations.takes(peer, peer.isLoopback() ? registrationsAnHourHere : registrationsAnHour);
}

std::optional<Task<Answer>> Registration::answerBeforeLogin(const Stanza& request, const StreamState& state)
{
    if (!request.payload().is(u"query", ns::registration))
        return std::nullopt;
    if (!m_options.registrationOpen || !state.isPrivate)
        return answeredNow(StanzaError(Condition::NotAllowed, u"Nobody can register here."_s));
    if (!request.isSet())
        return answeredNow(registrationForm());
    const auto wanted = wantedAccount(request.payload(), m_options.domain);
    if (!wanted)
        return answeredNow(StanzaError::of(wanted.error()));
    if (!mayRegister(state.peer))
        return answeredNow(StanzaError(
            Condition::ResourceConstraint, u"Too many accounts were registered from there; try again in an hour."_s));
    return makeAccount(wanted->name, wanted->password);
}

Task<Answer> Registration::makeAccount(QString name, QString password)
{
    auto making = m_users.registerAccount(std::move(name), std::move(password));
    const auto made = co_await std::move(making);
    if (!made)
        co_return StanzaError::of(made.error());
    co_return xml::Element();
}

Task<Answer> Registration::answer(Stanza request, Place)
{
    auto* session = m_sessions.find(request.from());
    if (!session)
        return answeredNow(StanzaError(Condition::NotAllowed));
    const auto query = request.payload();
    if (!request.isSet()) {
        auto form = registrationForm();
        form.clearNodes();
        form.add(xml::Element(u"registered"_s, ns::registration));
        form.addTextElement(u"username"_s, session->account());
        form.addTextElement(u"password"_s, {});
        return answeredNow(form);
    }
    if (!query.child(u"remove").isNull())
        return removeAccount(std::move(request));
    if (!session->link().isPrivate())
        return answeredNow(
            StanzaError(Condition::NotAllowed, u"A password is not taken over a connection that is not encrypted."_s));
    return changePassword(std::move(request));
}

Task<Answer> Registration::changePassword(Stanza request)
{
    const auto account = request.from().local();
    const auto wanted = wantedAccount(request.payload(), m_options.domain);
    if (!wanted)
        co_return StanzaError::of(wanted.error());
    if (wanted->name != account)
        co_return StanzaError(Condition::NotAllowed, u"Only one's own password can be changed."_s);
    const auto changed = co_await m_users.changePassword(account, wanted->password, request.from().toString());
    if (!changed)
        co_return StanzaError::of(changed.error());
    co_return xml::Element();
}

Task<Answer> Registration::removeAccount(Stanza request)
{
    const auto account = request.from().local();
    if (!m_options.registrationOpen)
        co_return StanzaError(Condition::NotAllowed, u"Accounts are looked after by the administrator here."_s);
    const auto may = co_await m_users.mayBeRemoved(account);
    if (!may)
        co_return StanzaError::of(may.error());
    // What is theirs goes first: whoever takes the name next must not find it.
    const auto cleared = co_await m_farewell.accountLeaves(account);
    if (!cleared)
        co_return StanzaError::of(cleared.error());
    const auto removed = co_await m_users.remove(account);
    if (!removed)
        co_return StanzaError::of(removed.error());
    // §3.2: the answer comes first, then the account's streams end.
    for (auto* session : m_sessions.of(account)) {
        if (session->jid() == request.from())
            session->deliver(request.result());
        session->outbox().takeUnacknowledged(); // it must not be kept for whoever takes the name
        session->link().endSession({StreamCondition::NotAuthorized, u"The account has been removed."_s});
    }
    m_farewell.accountGone(account);
    co_return xml::Element();
}

} // namespace everyport::xmpp
