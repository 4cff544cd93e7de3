#include "app/xmppchat/forms/xmppregistration.h"

#include <utility>

#include "app/chat/network/accountproxy.h"
#include "app/xmppchat/forms/xmppforms.h"
#include "app/xmppchat/forms/xmpprefusal.h"
#include "app/xmppchat/web/webfile.h"
#include "netcore/names/reactornames.h"
#include "netcore/tls/certificateexceptions.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::FormField;

namespace {

const QString serverKey = u"everyport-server"_s;

/// What the server has filled in itself stays.
void fillIn(chat::Form& form, QStringView key, const QString& known)
{
    if (auto* field = form.find(key); field && field->values.join(QString()).isEmpty() && !known.isEmpty())
        field->values = {known};
}

Error registrationRefused(const Error& error)
{
    auto why = inWords(error);
    if (why.code == u"conflict")
        why.code = u"username"_s; // the field that it is about
    return why;
}

chat::FormSession::Step stepWith(chat::Form form)
{
    chat::FormSession::Step step;
    step.form = std::move(form);
    step.moves = chat::FormSession::Move::Back | chat::FormSession::Move::Finish;
    if (!step.form.asksSomething()) // only a web page
        step.moves = chat::FormSession::Move::Back;
    return step;
}

} // namespace

XmppRegistration::XmppRegistration(Reactor& reactor, Way way, const QString& address, const QString& password)
    : m_reactor(reactor), m_way(std::move(way))
{
    take(address);
    m_password = password;
}

void XmppRegistration::take(const QString& address)
{
    const auto before = std::exchange(m_domain, chat::addressHost(address));
    if (m_domain.compare(before, Qt::CaseInsensitive) != 0) // it was typed for one server, and goes to no other
        m_password.clear();
    if (const auto whole = address.section(u'/', 0, 0); whole.contains(u'@'))
        m_name = whole.section(u'@', 0, 0);
}

chat::FormSession::Step XmppRegistration::askWhere() const
{
    FormField server;
    server.key = serverKey;
    server.kind = FormField::Kind::Address;
    server.label = u"Server"_s;
    server.help = u"Your address will end with it: you@example.org."_s;
    server.isRequired = true;
    if (!m_domain.isEmpty())
        server.values = {m_domain};
    Step step;
    step.form.instructions =
        u"Servers differ in who runs them and who may join. Some make accounts only on their web page."_s;
    step.form.fields = {server};
    step.moves = Move::Next;
    step.usual = Move::Next;
    return step;
}

Task<Result<chat::FormSession::Step>> XmppRegistration::begin()
{
    if (m_domain.isEmpty())
        co_return askWhere();
    auto asking = askServer(m_domain);
    auto step = co_await std::move(asking);
    if (step || step.error().isCancelled() || step.error().code != serverKey)
        co_return step;
    // It may be another one that was meant.
    Step where = askWhere();
    where.notes.append({Note::Kind::Trouble, step.error().text});
    co_return where;
}

Task<Result<chat::FormSession::Step>> XmppRegistration::go(Move move, chat::Form filled)
{
    if (move == Move::Back) {
        m_registrar.reset();
        return Task<Result<Step>>(Result<Step>(askWhere()));
    }
    if (m_registrar && !filled.find(serverKey))
        return registerThere(std::move(filled));
    const auto* server = filled.find(serverKey);
    return askServer(server ? server->values.value(0).trimmed() : m_domain);
}

Task<Result<chat::FormSession::Step>> XmppRegistration::askServer(QString address)
{
    take(address);
    m_registrar.reset();
    auto finding = m_way(m_domain);
    const auto way = co_await std::move(finding);
    if (!way)
        co_return Error{way.error().kind, way.error().reason, way.error().text, serverKey, 0};
    xmpp::client::Registrar::Options options;
    options.domain = way->account.address.domain();
    options.tls = way->tls;
    options.usesTls = way->usesTls;
    options.clearOnLoopback = way->client.login.clearOnLoopback;
    static_cast<xmpp::client::Ways&>(options) = *way;
    options.srv = srvResolverOf(m_reactor);
    options.fetch = webFetcher(m_reactor, way->through);
    m_registrar = std::make_unique<xmpp::client::Registrar>(m_reactor, std::move(options));
    auto asking = m_registrar->ask();
    const auto wanted = co_await std::move(asking);
    if (!wanted) {
        auto why = inWords(wanted.error());
        if (!isAboutCertificate(why.reason) || why.code.isEmpty()) // a person may decide about a certificate
            why.code = serverKey;
        co_return why;
    }
    m_wanted = *wanted;
    Step step = stepWith(formOf(*wanted));
    fillIn(step.form, u"username", m_name);
    fillIn(step.form, u"password", m_password);
    co_return step;
}

Task<Result<chat::FormSession::Step>> XmppRegistration::registerThere(chat::Form filled)
{
    auto registering = m_registrar->registerBy(filledRegistration(m_wanted, filled));
    const auto done = co_await std::move(registering);
    if (!done) {
        if (!m_registrar || done.error().isCancelled() || !isGoodForOneAnswer(m_wanted))
            co_return registrationRefused(done.error());
        auto asking = askAgain(registrationRefused(done.error()), std::move(filled));
        auto again = co_await std::move(asking);
        co_return again;
    }
    const auto answer = [&filled](QStringView key) {
        const auto* field = filled.find(key);
        return field ? field->values.value(0) : QString();
    };
    const auto address = xmpp::Jid::parse(answer(u"username") + u'@' + m_domain);
    if (address && address->hasLocal())
        m_made.insert(u"address"_s, address->toString());
    if (!answer(u"password").isEmpty())
        m_made.insert(u"password"_s, answer(u"password"));
    m_registrar.reset();
    Step last;
    last.isOver = true;
    co_return last;
}

/// The riddle that was on show has had its answer: the next one needs another.
Task<Result<chat::FormSession::Step>> XmppRegistration::askAgain(Error refusal, chat::Form filled)
{
    auto asking = m_registrar->ask();
    const auto wanted = co_await std::move(asking);
    if (!wanted)
        co_return refusal;
    m_wanted = *wanted;
    Step step = stepWith(refilled(*wanted, filled));
    step.notes.append({Note::Kind::Trouble, refusal.text});
    co_return step;
}

} // namespace everyport::xmppchat
