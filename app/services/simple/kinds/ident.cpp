#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

#include "app/log/log.h"
#include "app/services/simple/simplekinds.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/simple/identserver.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype explainedAtMost = 1000;

/// Answers ident from the table of connections. It tells of a connection only to its other end: both ports and the
/// asker's address must be its own. `context`'s parts must outlive it.
class ConnectionIdent final : public simple::IdentUsers {
public:
    /// `answer`: "token", "name" or "hidden". A token is the same for the same user until this ends, and the log
    /// says once whom it stands for.
    ConnectionIdent(const ServiceContext& context, const QString& answer);

    simple::IdentAnswer whose(const simple::IdentQuery& query, const Address& asker) override;

private:
    QByteArray tokenOf(const QString& user);

    ServiceContext m_context;
    QString m_answer;
    QByteArray m_key;
    QSet<QByteArray> m_explained; // tokens that stand in the log
};

ConnectionIdent::ConnectionIdent(const ServiceContext& context, const QString& answer)
    : m_context(context), m_answer(answer)
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    m_key = QByteArray(reinterpret_cast<const char*>(words), sizeof words);
}

simple::IdentAnswer ConnectionIdent::whose(const simple::IdentQuery& query, const Address& asker)
{
    using Fault = simple::IdentAnswer::Fault;
    for (const auto& row : m_context.reactor.connections().rows()) {
        const bool isIt = row->state == ConnectionRecord::State::Open && row->local.port == query.here
            && row->peer.port == query.there && row->peer.host == asker.host;
        if (!isIt)
            continue;
        if (m_answer == "hidden"_L1)
            return simple::IdentAnswer::failed(Fault::HiddenUser);
        const auto user = row->who.isEmpty() ? row->service : row->who;
        return simple::IdentAnswer::named(m_answer == "name"_L1 ? user.toUtf8() : tokenOf(user));
    }
    return simple::IdentAnswer::failed(Fault::NoUser);
}

QByteArray ConnectionIdent::tokenOf(const QString& user)
{
    const auto
        token = QMessageAuthenticationCode::hash(user.toUtf8(), m_key, QCryptographicHash::Sha256).toHex().left(16);
    if (!m_explained.contains(token) && m_explained.size() < explainedAtMost) {
        m_explained.insert(token);
        m_context.log.info(
            m_context.name, u"The ident token %1 stands for %2."_s.arg(QString::fromLatin1(token), user));
    }
    return token;
}

SimpleParts makeIdent(const ServiceContext& context, const OptionValues& values)
{
    auto users = std::make_shared<ConnectionIdent>(context, values.text(u"answer"_s));
    SimpleParts parts;
    parts.policy = users;
    parts.connection = [users, &clock = context.reactor.clock()] {
        return std::make_unique<simple::IdentServer>(*users, clock);
    };
    return parts;
}

Option answerOption()
{
    return {.key = u"answer"_s,
        .type = Option::Type::Choice,
        .fallback = u"token"_s,
        .label = u"Answers with"_s,
        .help = u"A token that only our log explains, the account's name, or that the user is hidden."_s,
        .choices = {u"token"_s, u"name"_s, u"hidden"_s},
        .choiceLabels = {u"A token"_s, u"The account's name"_s, u"“Hidden”"_s}};
}

} // namespace

SimpleKind identKind()
{
    return {.name = u"ident"_s,
        .title = u"Ident"_s,
        .description = u"Tells servers whose connection one of ours is"_s,
        .port = 113,
        .options = {answerOption()},
        .hasDatagrams = false,
        .client = u"echo 5222, 40000 | nc -C -q 1 %1 %2"_s,
        .make = makeIdent};
}

} // namespace everyport
